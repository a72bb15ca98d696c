// How `nn.functional` has its activations: with an argument `inplace`, under a name that ends in `_`, and elsewhere too.
import { applyInPlace, applyRow } from "../apply.js";
import type { OpRow } from "../op.js";
import type { Arguments, Bound } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { type Formulas, family, type ScalarOptions } from "./family.js";
import { floats } from "./types.js";

const { scalar, define } = family("activations");

/** What an activation may say beyond its formulas. */
export interface Activation<A> extends ScalarOptions<A> {
  /** How `nn.functional` has it: with an argument `inplace`, and perhaps a second function whose name ends in `_`. */
  inplace?: "argument" | "both" | "none";
  /** Also a function of the module, and perhaps a method. */
  elsewhere?: string;
  /** The node of the in-place form, where it has another name. */
  backwardInPlace?: string;
}

const inplaceMeaning = { inplace: "Whether the result takes the place of the input. Default false." };

/** An activation of floats, in the forms in which PyTorch has it. `kernel` is what its errors call it. */
export function activation<S extends string>(
  signature: S,
  doc: string,
  kernel: string,
  formulas: Formulas<Arguments<S>>,
  { inplace = "none", elsewhere = "", backwardInPlace, ...options }: Activation<Arguments<S>> = {},
): void {
  const name = signature.slice(0, signature.indexOf("("));
  const shared = { type: ({ input }: { input: Tensor }) => floats(kernel, input), ...options } as ScalarOptions<never>;
  const add = (reach: string, backward = options.backward) =>
    scalar(signature, doc, formulas as never, { ...shared, reach, backward } as never);
  if (inplace === "none") {
    add(`functional ${elsewhere}`);
    return;
  }
  const row = add(elsewhere);
  const rowInPlace = backwardInPlace === undefined ? row : add("", backwardInPlace);
  addForms(signature, doc, row, rowInPlace, options.meanings);
  if (inplace === "both") addInPlace(`${name}_${signature.slice(name.length)}`, doc, rowInPlace, elsewhere !== "");
}

/** The form of `nn.functional`, which takes `inplace`. */
function addForms(signature: string, doc: string, row: OpRow, rowInPlace: OpRow, own: OpRow["meanings"] = {}): void {
  const text = signature.replace(/\)$/, ", bool inplace=false)") as "f(Tensor input, bool inplace=false)";
  define(text, doc, {
    reach: "functional",
    meanings: { ...inplaceMeaning, ...own },
    compose: ({ inplace, ...args }) => (inplace ? applyInPlace(rowInPlace, args) : applyRow(row, args)),
  });
}

/** The function whose name ends in `_`. */
function addInPlace(signature: string, doc: string, row: OpRow, alsoFunction: boolean): void {
  define(signature as "f(Tensor input)", `${doc} In place.`, {
    reach: alsoFunction ? "function functional" : "functional",
    meanings: row.meanings,
    compose: (args: Bound) => applyInPlace(row, args),
  });
}
