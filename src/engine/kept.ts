// Tensors that are kept for a backward pass, with the version that they had.
import { checkSavable, checkVersion, type GradFn } from "./autograd.js";
import { Packed, packed } from "./graph.js";
import type { Tensor } from "./tensor.js";

/** A tensor kept for backward, or a number that stands in its place. */
export class Kept {
  private readonly value: Tensor | Packed | number | boolean;
  private readonly version: number;

  constructor(
    value: Tensor | number | boolean,
    /** Under which letter a rule asks for it, and what else its node keeps: few things, so they are a chain. */
    readonly letter: string,
    readonly next: Kept | null,
  ) {
    if (typeof value === "object") checkSavable(value);
    this.version = typeof value === "object" ? value.writes : 0;
    this.value = typeof value === "object" ? packed(value) : value;
  }

  /** What was kept, if it is still what it was; `maker` is the node that it is result `output` of, if that node keeps it. */
  get(maker?: GradFn, output?: number): Tensor {
    const { value } = this;
    if (value instanceof Packed) return value.unpack();
    if (typeof value === "object" && value.writes !== this.version) checkVersion(value, this.version, maker, output);
    return value as Tensor;
  }
}

/** The entry of a letter in a chain. */
export function keptAs(letter: string, chain: Kept | null): Kept | null {
  let kept = chain;
  while (kept !== null && kept.letter !== letter) kept = kept.next;
  return kept;
}
