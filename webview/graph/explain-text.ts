// An element's sum as text: in letters, and its terms with their numbers.
import { formatNumber } from "../format.js";
import type { ElementRule } from "./element-sum.js";
import type { Explanation, WorkedTerm } from "./explain.js";
import { indexOf, indexText } from "./indices.js";
import { substitute } from "./rules.js";

/** `∂L/∂w2[3, 7] = Σ h_relu[k, 3] * ∂L/∂y_pred[k, 7]` */
export function elementLetters({ line, rule, operands, at }: Explanation): string {
  const { letters, count, term, writing } = rule!;
  const names = letters.map((name) => {
    const { shape, name: label } = operands.get(name)!;
    const index = writing?.indices.get(name) ?? changingIndex(rule!, name, shape);
    return [name, `${label}${index}`] as const;
  });
  const left = line.letters.slice(0, line.letters.indexOf(" = "));
  const sum = count > 1 ? "Σ " : "";
  const body = substitute(term, new Map([...names, ...(writing?.names ?? [])]));
  const index = line.setting.result.length > 0 ? indexText(at, line.setting.result) : "";
  return `${left}${index} = ${sum}${body}`;
}

/** The index at which the terms read: `k` where it changes from term to term. */
function changingIndex({ places, count }: ElementRule, letter: string, shape: readonly number[]): string {
  const ends = indexOf(places(count - 1).get(letter)!, shape);
  const index = indexOf(places(0).get(letter)!, shape).map((place, dim) => (place === ends[dim] ? String(place) : "k"));
  return index.length > 0 ? `[${index.join(", ")}]` : "";
}

/** Which of the summed places a term is. */
export function termPlace({ rule }: Explanation, k: number): string {
  if (rule!.count === 1) return "";
  return rule!.writing?.place(k) ?? `k = ${k}`;
}

/** The term with its numbers: `0.12 * (1 − 0.3 * 0.3)`. */
export function termText({ rule }: Explanation, { read }: WorkedTerm, k: number): string {
  const numbers = read.map(({ letter, number }) => {
    const text = formatNumber(number).replace("-", "−");
    return [letter, number < 0 && rule!.term !== letter ? `(${text})` : text] as const;
  });
  const given = [...(rule!.given?.(k) ?? [])].map(([name, number]) => [name, String(number)] as const);
  return substitute(rule!.term, new Map([...numbers, ...given]));
}
