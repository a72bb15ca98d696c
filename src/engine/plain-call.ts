// Calls with positional arguments alone, which most are: each signature gets a function that reads just these.
import { kindOf } from "./kinds.js";
import type { Bound, Parameter } from "./signature.js";

/** Reads the arguments of a call; `null` if it is not one of positional arguments that fit. */
export type PlainCall = (given: readonly unknown[]) => Bound | null;

/** Kinds that take several arguments for one parameter, or objects that could be keywords. */
const notPlain = new Set(["size", "pack", "value"]);

/** Whether a plain call says all there is to say on a call without keywords. */
export function hasPlainCall(parameters: readonly Parameter[]): boolean {
  return parameters.every(
    ({ type, keywordOnly, fallback }) =>
      (keywordOnly && fallback !== undefined) || (!keywordOnly && !type.split("|").some((kind) => notPlain.has(kind))),
  );
}

/** Compiles the plain call of a signature: checks and conversions of each parameter in a row, then one literal. */
export function compilePlainCall(parameters: readonly Parameter[]): PlainCall {
  const positional = parameters.filter(({ keywordOnly }) => !keywordOnly);
  const needed = positional.findLastIndex(({ fallback }) => fallback === undefined) + 1;
  const kinds = positional.map(({ type }) => kindOf(type));
  const reads = positional.map(({ optional }, i) => {
    const wrong = `!kinds[${i}].accepts(v${i})`;
    const convert = kinds[i].convert === undefined ? "" : `v${i} = kinds[${i}].convert(v${i});`;
    const read = `if (${wrong}) return null; ${convert}`;
    return `let v${i} = fallbacks[${i}];
      if (count > ${i}) { v${i} = given[${i}]; ${optional ? `if (v${i} !== null) { ${read} }` : read} }`;
  });
  const fields = parameters.map(({ name }, i) => `${name}: ${i < positional.length ? `v${i}` : `fallbacks[${i}]`}`);
  const body = `return function (given) {
    const count = given.length;
    if (count < ${needed} || count > ${positional.length}) return null;
    ${reads.join("\n")}
    return { ${fields.join(", ")} };
  }`;
  const fallbacks = parameters.map(({ fallback }) => fallback);
  return new Function("kinds", "fallbacks", body)(kinds, fallbacks) as PlainCall;
}

/** A function that lists some of the arguments of a call. It is compiled when it is called first. */
export function readerOf(names: readonly string[]): (args: Bound) => unknown[] {
  let read = (args: Bound): unknown[] => {
    read = new Function("args", `return [${names.map((name) => `args.${name}`).join(", ")}];`) as typeof read;
    return read(args);
  };
  return (args) => read(args);
}
