// What in-place writes through a view do to the graph: the base's gradient is cut open at the view.
import { type Edge, GradFn, gradientEdge, type RuleText } from "./autograd.js";
import type { Meta, OpRow } from "./op.js";
import { emptyStrided } from "./strided.js";
import type { Tensor } from "./tensor.js";

/** The node of a base tensor after an op wrote through one of its views. `op` is that op, its rules are that op's rules. */
export class CopySlices extends GradFn {
  declare readonly op?: OpRow;
  private readonly base: Meta;

  constructor(
    base: Tensor,
    private readonly view: Meta,
    private readonly inner: GradFn,
  ) {
    super();
    (this as { op?: OpRow }).op = inner.op;
    this.base = base.layout;
    const edge: Edge | null = gradientEdge(base);
    this.edges = [edge, ...inner.edges.slice(1)];
    // The rule of the overwritten window runs in any case: what it leaves there belongs to the base's gradient.
    inner.edges = [edge, ...inner.edges.slice(1)];
  }

  override name(): string {
    return "torch::autograd::CopySlices";
  }

  override get rules(): readonly RuleText[] {
    return this.inner.rules;
  }

  override get saved(): readonly number[] {
    return this.inner.saved;
  }

  override inputOf(edge: number): number {
    return this.inner.inputOf(edge);
  }

  override apply([gradient]: readonly (Tensor | null)[]): (Tensor | null)[] {
    const whole = emptyStrided(gradient!, this.base);
    whole.copy_(gradient!);
    const { sizes, strides, offset } = this.view;
    const window = whole.as_strided(sizes, strides, offset - this.base.offset);
    const [first, ...others] = this.inner.apply([window.clone()]);
    if (this.edges[0] === null) return [null, ...others];
    if (first === null) window.zero_();
    else window.copy_(first);
    return [whole, ...others];
  }

  override release(): void {
    this.inner.release();
  }
}
