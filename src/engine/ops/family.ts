// How rows are written: `scalar` for formulas, `define` for all else. Each file of rows is a family.
import { bool, type DType, get_default_dtype, resultType } from "../dtype.js";
import {
  addAlias,
  addRow,
  type Definition,
  type FormulaSource,
  formulaGradient,
  type Gradient,
  type Letter,
  letters,
  type OpRow,
  type Sample,
} from "../op.js";
import type { Arguments, Bound } from "../signature.js";
import { sampleInput } from "./samples.js";

/** The formulas of an elementwise op: `y` the result, and by letter each tensor input's gradient. */
export type Formulas<A> = { y: FormulaSource<A> } & { [L in Letter]?: FormulaSource<A> | Gradient | null };

/** What a `scalar` row may say beyond its formulas. */
export interface ScalarOptions<A> {
  /** Type of the result: as promoted (default), at least the default float type, bool, or by a rule of its own. */
  type?: "promote" | "float" | "bool" | ((args: A) => DType);
  /** Domain of the samples for the tests: where the function and its gradient are smooth. */
  domain?: "all" | "positive" | "unit";
  samples?: Sample[];
  backward?: Definition<A>["backward"];
  reach?: string;
  text?: string;
  shapes?: string;
  raises?: string;
  meanings?: Definition<A>["meanings"];
}

/** The functions that add rows to one family. */
export function family(name: string) {
  return {
    /** An elementwise op: signature (or just a name, for a function of one tensor), one sentence, formulas. */
    scalar<S extends string>(
      signature: S,
      doc: string,
      formulas: Formulas<Arguments<S>>,
      options: ScalarOptions<Arguments<S>> = {},
    ): OpRow {
      const text = signature.includes("(") ? signature : `${signature}(Tensor input)`;
      return addScalar(name, text, doc, formulas as Formulas<Bound>, options as ScalarOptions<Bound>);
    },
    /** Another name of an op that is there already. */
    alias(alias: string, of: string, reach?: string): void {
      addAlias(name, alias, of, reach);
    },
    /** Any other op. */
    define<S extends string>(signature: S, doc: string, definition: Definition<Arguments<S>>): OpRow {
      return addRow(name, signature, doc, definition);
    },
  };
}

function addScalar(
  name: string,
  signature: string,
  doc: string,
  formulas: Formulas<Bound>,
  options: ScalarOptions<Bound>,
): OpRow {
  const { y, ...rules } = formulas;
  const gradients: Record<string, Gradient | null> = {};
  for (const [letter, source] of Object.entries(rules))
    gradients[letter] = source === null || typeof source === "object" ? source : formulaGradient(source);
  const row: OpRow = addRow(name, signature, doc, {
    text: options.text,
    shapes: options.shapes,
    raises: options.raises,
    meanings: options.meanings,
    backward: options.backward,
    reach: options.reach ?? "function method in-place",
    gradients: gradients as never,
    elementwise: {
      formula: y as never,
      dtype: (args: Bound, operands: readonly unknown[]) => typeOf(options.type, args, operands),
    },
    samples: options.samples,
  } as never);
  if (row.samples.length === 0) (row.samples as Sample[]).push(defaultSample(row, options.domain ?? "all"));
  return row;
}

function typeOf(type: ScalarOptions<Bound>["type"], args: Bound, operands: readonly unknown[]): DType {
  if (typeof type === "function") return type(args);
  if (type === "bool") return bool;
  const promoted = resultType(operands);
  return type === "float" && !promoted.is_floating_point ? get_default_dtype() : promoted;
}

function defaultSample(row: OpRow, domain: "all" | "positive" | "unit"): Sample {
  return () => row.tensors.map((_, i) => sampleInput(domain, letters.indexOf("abcde"[i] as Letter)));
}
