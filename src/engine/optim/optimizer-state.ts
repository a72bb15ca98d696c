// What an optimizer remembers: its form in a state dict, copies of it, and its text.
import { no_grad } from "../mode.js";
import { pythonText } from "../python-text.js";
import { Tensor } from "../tensor.js";
import type { ParamGroup } from "./optimizer.js";

/** An optimizer's memory of one parameter. */
export type State = Record<string, Tensor | number | null | Tensor[] | number[]>;

/** The state of an optimizer, with parameters by number. */
export interface SavedOptimizer<O> {
  /** Each parameter's state. */
  state: Record<number, State>;
  /** The options of each group. */
  param_groups: (O & { params: number[] })[];
}

/** A group with its parameters by number. */
export function numbered<O>(group: ParamGroup<O>, all: readonly Tensor[]): O & { params: number[] } {
  return { ...group, params: group.params.map((param) => all.indexOf(param)) };
}

/** A copy of a parameter's state, in the parameter's type. */
export function copyState(state: State, param: Tensor): State {
  const copied = (tensor: Tensor) =>
    no_grad(() => (tensor.is_floating_point() && tensor.ndim > 0 ? tensor.to(param.dtype) : tensor).clone());
  const own: State = {};
  for (const [name, value] of Object.entries(state)) {
    if (value instanceof Tensor) own[name] = name === "step" ? value.item() : copied(value);
    else if (Array.isArray(value))
      own[name] = value.map((item) => (item instanceof Tensor ? copied(item) : item)) as Tensor[];
    else own[name] = value;
  }
  return own;
}

/** An optimizer as it is printed: each group's options by name. */
export function optimizerText(name: string, groups: readonly object[]): string {
  const texts = groups.map((group, i) => {
    const options = Object.entries(group).filter(([key]) => key !== "params");
    const lines = options
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `    ${key}: ${pythonText(value)}`);
    return [`Parameter Group ${i}`, ...lines].join("\n");
  });
  return `${name} (\n${texts.join("\n\n")}\n)`;
}
