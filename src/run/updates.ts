// How much training steps change parameters, measured in as many steps as take a small share of the time.
import type { StepRecord, ValueId } from "../protocol/trace.js";
import type { Known } from "./known.js";
import { SpareTime } from "./spare-time.js";
import type { KeptValues } from "./values.js";

/** The parameters that the running step has written to. */
export class Updates {
  private readonly spare = new SpareTime();
  /** What each held before. */
  private readonly before = new Map<Known, ValueId>();
  private measuring = true;

  constructor(private readonly values: KeptValues) {}

  begin(): void {
    this.measuring = this.spare.isLeft;
    this.before.clear();
  }

  /** A parameter is about to become another value than it is known as. */
  written(parameter: Known): void {
    if (this.measuring && !this.before.has(parameter)) this.before.set(parameter, parameter.value);
  }

  /** Notes in a step that ends the largest ratio ‖Δw‖/‖w‖ and the largest ‖w‖. */
  end(step: StepRecord): void {
    if (this.before.size > 0) this.spare.spend(() => this.measure(step));
    this.before.clear();
  }

  private measure(step: StepRecord): void {
    const ratios = [...this.before].flatMap(([{ value }, before]) => this.values.change(before, value) ?? []);
    const norms = [...this.before.keys()].flatMap(({ value }) => this.values.norm(value) ?? []);
    if (ratios.length > 0) step.updateRatio = Math.max(...ratios);
    if (norms.length > 0) step.parameterNorm = Math.max(...norms);
  }
}
