// The tensor: a shape laid over memory, and its place in the graph of gradients. Methods of ops come from their rows.
import type { Call } from "./arguments.js";
import { type Edge, type GradFn, gradientEdge } from "./autograd.js";
import type { Elements, Storage } from "./backend/backend.js";
import { type BackwardOptions, backwardOf } from "./backward.js";
import { Device } from "./device.js";
import { type DType, get_default_dtype } from "./dtype.js";
import { RuntimeError, ValueError } from "./errors.js";
import { formatTensor } from "./format.js";
import { addPostAccumulateHook, addTensorHook, type Hook, type HookHandle, retainGrad } from "./hooks.js";
import { type Layout, layoutOf, rowMajor } from "./layout.js";
import { mode } from "./mode.js";
import { observer } from "./observer.js";
import { regenerateGradFn } from "./op-node.js";
import { countOf, ownDim, type Size, sameSizes } from "./shape.js";
import { typeName } from "./signature.js";
import { type Creation, GradState, type Version, type ViewState } from "./tensor-state.js";

export type { Creation, Version } from "./tensor-state.js";

/** Nested arrays of numbers, as `tolist` returns. */
export type Nested = number | boolean | Nested[];

/**
 * An n-dimensional array that knows how it was computed. Made by `torch.tensor`, `torch.randn` and the like.
 * https://pytorch.org/docs/stable/tensors.html
 */
export class Tensor {
  /** @internal How the elements lie in memory; tensors of one shape share it. */
  layout: Layout;
  /** @internal The node whose output this is. */
  node: GradFn | null = null;
  /** Which of its `grad_fn`'s results this tensor is. */
  output_nr = 0;
  /** @internal What makes this tensor a differentiable view of another. */
  asView: ViewState | null = null;
  /** @internal Its own gradient and hooks, if it ever had some. */
  gradState: GradState | null = null;
  /** @internal What an observer notes of this tensor. */
  observed: unknown = null;
  /** Nobody has written to the memory, nor looked at it in another way, as long as there is none. */
  private ownVersion: Version | null;

  /** @internal Scripts make tensors with `torch.tensor` and its like. */
  constructor(
    /** @internal The memory, which views share. */
    readonly storage: Storage,
    sizes: readonly number[],
    strides: readonly number[],
    offset: number,
    version: Version | null = null,
    layout = layoutOf(sizes, strides, offset, storage.dtype),
  ) {
    this.layout = layout;
    this.ownVersion = version === null && mode.inference ? { count: 0, inference: true } : version;
  }

  /** @internal */
  get sizes(): readonly number[] {
    return this.layout.sizes;
  }

  /** @internal */
  get strides(): readonly number[] {
    return this.layout.strides;
  }

  /** @internal Where the first element is in memory. */
  get offset(): number {
    return this.layout.offset;
  }

  /** @internal Shared by all that look at the same memory. */
  get version(): Version {
    this.ownVersion ??= { count: 0, inference: false };
    return this.ownVersion;
  }

  /** @internal How often the memory was written. */
  get writes(): number {
    return this.ownVersion === null ? 0 : this.ownVersion.count;
  }

  /** @internal The tensor that owns the memory, when this one is a differentiable view of it. */
  get base(): Tensor | null {
    return this.asView === null ? null : this.asView.base;
  }

  /** @internal */
  becomeViewOf(from: Tensor, creation: Creation): void {
    this.asView = { base: from.base ?? from, creation, nodeVersion: this.writes };
  }

  /** @internal The state that a gradient, a hook or a wish is put into. */
  get ownGradState(): GradState {
    this.gradState ??= new GradState();
    return this.gradState;
  }

  /** @internal The gradient, as `grad` gives it to scripts. */
  get gradient(): Tensor | null {
    return this.gradState === null ? null : this.gradState.gradient;
  }

  set gradient(value: Tensor | null) {
    if (value !== null || this.gradState !== null) this.ownGradState.gradient = value;
  }

  /** The type of the elements: `torch.float32` and so on. https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
  get dtype(): DType {
    return this.storage.dtype;
  }

  /** Where the tensor lives. https://pytorch.org/docs/stable/tensor_attributes.html#torch.device */
  get device(): Device {
    return new Device(this.storage.backend.device);
  }

  /** The sizes as a read-only array; prints `torch.Size([64, 1000])`. https://pytorch.org/docs/stable/size.html */
  get shape(): Size {
    return this.layout.shape;
  }

  /** The number of dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.ndim.html */
  get ndim(): number {
    return this.sizes.length;
  }

  /** All sizes, or that of one dimension. https://pytorch.org/docs/stable/generated/torch.Tensor.size.html */
  size(): Size;
  /** The size of one dimension. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.size.html */
  size(dim: number): number;
  size(dim?: number): Size | number {
    if (dim === undefined) return this.shape;
    return this.sizes[this.ownDim(dim, "size")];
  }

  /** The number of dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.dim.html */
  dim(): number {
    return this.sizes.length;
  }

  /** The number of elements. https://pytorch.org/docs/stable/generated/torch.Tensor.numel.html */
  numel(): number {
    return this.layout.count;
  }

  /** The number of elements. https://pytorch.org/docs/stable/generated/torch.Tensor.nelement.html */
  nelement(): number {
    return this.layout.count;
  }

  /** The bytes of one element. https://pytorch.org/docs/stable/generated/torch.Tensor.element_size.html */
  element_size(): number {
    return this.dtype.itemsize;
  }

  /** Steps in memory per dimension, in elements. https://pytorch.org/docs/stable/generated/torch.Tensor.stride.html */
  stride(): readonly number[];
  /** The step in memory of one dimension, in elements. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.Tensor.stride.html */
  stride(dim: number): number;
  stride(dim?: number): readonly number[] | number {
    return dim === undefined ? [...this.strides] : this.strides[this.ownDim(dim, "stride")];
  }

  private ownDim(dim: number, method: string): number {
    if (!Number.isInteger(dim))
      throw new TypeError(`${method}(): argument 'dim' (position 1) must be int, not ${typeName(dim)}`);
    return ownDim(dim, this.sizes.length);
  }

  /** Where the first element is in memory, in elements. https://pytorch.org/docs/stable/generated/torch.Tensor.storage_offset.html */
  storage_offset(): number {
    return this.offset;
  }

  /** Whether elements lie in row-major order without gaps. https://pytorch.org/docs/stable/generated/torch.Tensor.is_contiguous.html */
  is_contiguous(): boolean {
    return this.layout.dense;
  }

  /** All dimensions in reverse order, as a view. Shapes: (a, b, c) → (c, b, a). https://pytorch.org/docs/stable/tensors.html#torch.Tensor.T */
  get T(): Tensor {
    return this.permute(this.sizes.map((_, i) => this.sizes.length - 1 - i));
  }

  /** The last two dimensions swapped, as a view. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if there are fewer than two. https://pytorch.org/docs/stable/tensors.html#torch.Tensor.mT */
  get mT(): Tensor {
    return this.swapped("mT");
  }

  /** A matrix with its dimensions swapped, as a view. Shapes: (n, m) → (m, n). Raises RuntimeError if it is no matrix. https://pytorch.org/docs/stable/tensors.html#torch.Tensor.H */
  get H(): Tensor {
    if (this.sizes.length !== 0 && this.sizes.length !== 2)
      throw new RuntimeError(
        `tensor.H is only supported on matrices (2-D tensors). Got ${this.sizes.length}-D tensor.${this.sizes.length > 2 ? " For batches of matrices, consider using tensor.mH" : ""}`,
      );
    return this.sizes.length === 0 ? this : this.transpose(0, 1);
  }

  /** As `mT`: there are no complex numbers. https://pytorch.org/docs/stable/tensors.html#torch.Tensor.mH */
  get mH(): Tensor {
    return this.swapped("mH");
  }

  private swapped(name: string): Tensor {
    if (this.sizes.length === 1)
      throw new RuntimeError(`tensor.${name} is only supported on matrices or batches of matrices. Got 1-D tensor.`);
    return this.sizes.length === 0 ? this : this.transpose(-2, -1);
  }

  /** Whether the type is float32 or float64. https://pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html */
  is_floating_point(): boolean {
    return this.dtype.is_floating_point;
  }

  // ---- reading

  /** The one element as a number (or boolean). Raises ValueError unless there is exactly one element. https://pytorch.org/docs/stable/generated/torch.Tensor.item.html */
  item(): number {
    if (this.numel() !== 1) throw new ValueError("only one element tensors can be converted to Python scalars");
    return this.readAll()(0) as number;
  }

  /** The elements as nested arrays; a number for a tensor without dimensions. https://pytorch.org/docs/stable/generated/torch.Tensor.tolist.html */
  tolist(): Nested {
    const read = this.readAll();
    let next = 0;
    const level = (dim: number): Nested =>
      dim === this.sizes.length ? read(next++) : Array.from({ length: this.sizes[dim] }, () => level(dim + 1));
    return level(0);
  }

  /** A row-major copy of the elements as a typed array (int64 as whole numbers in doubles, bool as 0 and 1). */
  data_array(): Float32Array | Float64Array | Int32Array | Uint8Array {
    return this.elements();
  }

  /** @internal A row-major copy of the elements. */
  elements(): Elements {
    return this.storage.backend.download(this);
  }

  private readAll(): (i: number) => number | boolean {
    const data = this.elements();
    return this.dtype.category === "bool" ? (i) => data[i] !== 0 : (i) => data[i];
  }

  toString(): string {
    const { grad_fn } = this;
    const made = grad_fn === null ? null : `grad_fn=<${shortName(grad_fn)}>`;
    const suffix = made !== null ? [made] : this.requires_grad ? ["requires_grad=True"] : [];
    return formatTensor({
      shape: this.sizes,
      dtype: this.dtype.name,
      read: this.readAll(),
      device: this.device.type === "cpu" ? undefined : String(this.device),
      defaultDtype: get_default_dtype().name,
      suffix,
    });
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  // ---- gradients

  /** Whether gradients are wanted for this tensor. https://pytorch.org/docs/stable/generated/torch.Tensor.requires_grad.html */
  get requires_grad(): boolean {
    return this.grad_fn !== null || this.gradState?.wanted === true;
  }

  set requires_grad(wanted: boolean) {
    this.requires_grad_(wanted);
  }

  /** Switches the wish for gradients of a leaf. Raises RuntimeError for whole numbers, and for a tensor that is not a leaf. https://pytorch.org/docs/stable/generated/torch.Tensor.requires_grad_.html */
  requires_grad_(requires_grad = true): this {
    if (typeof requires_grad !== "boolean") throw new RuntimeError("requires_grad must be a bool");
    if (!this.is_leaf && requires_grad) return this;
    if (!this.is_leaf)
      throw new RuntimeError(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().",
      );
    if (requires_grad && !this.dtype.is_floating_point)
      throw new RuntimeError("only Tensors of floating point dtype can require gradients");
    if (requires_grad && this.is_inference() && !mode.inference)
      throw new RuntimeError("Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.");
    if (requires_grad || this.gradState !== null) this.ownGradState.wanted = requires_grad;
    return this;
  }

  /** The node of the backward graph that made this tensor, or `null` for a leaf. https://pytorch.org/docs/stable/autograd.html */
  get grad_fn(): GradFn | null {
    if (this.asView !== null && this.asView.nodeVersion !== this.writes) regenerateGradFn(this);
    return this.node;
  }

  /** Whether no recorded op made this tensor. https://pytorch.org/docs/stable/generated/torch.Tensor.is_leaf.html */
  get is_leaf(): boolean {
    return this.grad_fn === null;
  }

  /**
   * The gradient that `backward` has accumulated here; `null` before the first time, though typed as a tensor.
   * https://pytorch.org/docs/stable/generated/torch.Tensor.grad.html
   */
  get grad(): Tensor {
    return this.gradient as Tensor;
  }

  set grad(value: Tensor | null) {
    observer()?.assigning?.(this);
    if (value !== null && value !== undefined) this.checkGradient(value);
    this.gradient = value ?? null;
    observer()?.gradientSet?.(this, this.gradient);
  }

  private checkGradient(value: unknown): void {
    if (!(value instanceof Tensor))
      throw new TypeError(`assigned grad expected to be a Tensor or None but got grad of type ${typeName(value)}`);
    if (value === this) throw new RuntimeError("can't assign Variable as its own grad");
    if (value.dtype !== this.dtype) throw new RuntimeError("assigned grad has data of a different type");
    if (value.storage.backend !== this.storage.backend)
      throw new RuntimeError("assigned grad has data located on a different device");
    if (!sameSizes(value.sizes, this.sizes)) throw new RuntimeError("assigned grad has data of a different size");
  }

  /** The same memory outside the graph: writing to it is not noticed by autograd. */
  get data(): Tensor {
    const version = { count: 0, inference: this.is_inference() };
    return new Tensor(this.storage, this.sizes, this.strides, this.offset, version, this.layout);
  }

  /** Puts the memory and shape of another tensor in the place of this one's; the graph does not notice. */
  set data(value: Tensor) {
    if (!(value instanceof Tensor)) throw new TypeError(`Variable data has to be a tensor, but got ${typeName(value)}`);
    (this as { storage: Storage }).storage = value.storage;
    this.layout = value.layout;
    if (this.gradState !== null) this.gradState.accumulator = null;
  }

  /** @internal Looks at the same memory in another way, from now on. */
  reshapeTo(sizes: readonly number[], strides: readonly number[], offset: number): void {
    this.layout = layoutOf(sizes, strides, offset, this.dtype);
  }

  /** Takes this tensor out of the graph: it becomes a leaf. Raises RuntimeError if the tensor is a view. https://pytorch.org/docs/stable/generated/torch.Tensor.detach_.html */
  detach_(): this {
    if (this.asView !== null) throw new RuntimeError("Can't detach views in-place. Use detach() instead.");
    this.node = null;
    this.output_nr = 0;
    if (this.gradState !== null) this.gradState.wanted = false;
    return this;
  }

  /** @internal How often the memory has been written. */
  get _version(): number {
    if (this.is_inference()) throw new RuntimeError("Inference tensors do not track version counter.");
    return this.writes;
  }

  /** Whether the tensor was made in inference mode. https://pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html */
  is_inference(): boolean {
    return this.ownVersion?.inference === true;
  }

  /** @internal Whether this is a differentiable view of another tensor's memory. */
  get _base(): Tensor | null {
    return this.base;
  }

  /**
   * Computes the gradients of the leaves that this tensor depends on and adds them to their `grad`.
   * Shapes: (), or any with a `gradient` of the same.
   * Raises RuntimeError without `gradient` for more than one element, and where nothing requires gradients.
   * https://pytorch.org/docs/stable/generated/torch.Tensor.backward.html
   */
  backward(
    ...args: Call<[], [gradient: Tensor | null, retain_graph: boolean | null, create_graph: boolean], BackwardOptions>
  ): void {
    backwardOf(this, args);
  }

  /** Keeps the gradient of a tensor that is not a leaf. Raises RuntimeError if the tensor requires no gradient. https://pytorch.org/docs/stable/generated/torch.Tensor.retain_grad.html */
  retain_grad(): void {
    retainGrad(this);
  }

  /** Whether `retain_grad` was called on a tensor that is not a leaf. https://pytorch.org/docs/stable/generated/torch.Tensor.retains_grad.html */
  get retains_grad(): boolean {
    return this.gradState !== null && this.gradState.retainHook !== null;
  }

  /**
   * Calls `hook` with each gradient of this tensor; what it returns, if anything, goes on instead.
   * Raises RuntimeError if the tensor requires no gradient.
   * https://pytorch.org/docs/stable/generated/torch.Tensor.register_hook.html
   */
  register_hook(hook: Hook): HookHandle {
    return addTensorHook(this, hook);
  }

  /**
   * Calls `hook` with this leaf after each time that its gradient was accumulated.
   * https://pytorch.org/docs/stable/generated/torch.Tensor.register_post_accumulate_grad_hook.html
   */
  register_post_accumulate_grad_hook(hook: (tensor: this) => unknown): HookHandle {
    return addPostAccumulateHook(this, hook as (tensor: Tensor) => unknown);
  }

  /** @internal Where this tensor's gradient flows to; `null` if it wants none. */
  get edge(): Edge | null {
    return gradientEdge(this);
  }

  /** The rows of the first dimension, one after another. */
  *[Symbol.iterator](): Generator<Tensor> {
    if (this.sizes.length === 0) throw new TypeError("iteration over a 0-d tensor");
    for (const row of this.unbind(0)) yield row;
  }

  /** A tensor of one element converts to its number: `+t`, `t > 3`. Others only to text. */
  [Symbol.toPrimitive](hint: string): string | number {
    return hint === "string" ? this.toString() : this.item();
  }
}

/** A node's name as it is printed: without the namespace of C++. */
function shortName(node: GradFn): string {
  return node.name().replace(/^torch::autograd::/, "");
}

/** @internal A tensor on new memory that lies as a known layout says. */
export function withLayout(storage: Storage, layout: Layout): Tensor {
  return new Tensor(storage, layout.sizes, layout.strides, layout.offset, null, layout);
}

/** A tensor with new memory, row-major, with any contents: for a result that is written whole. */
export function reserve(like: { storage: Storage }, sizes: readonly number[], dtype: DType): Tensor {
  return withLayout(like.storage.backend.reserve(dtype, countOf(sizes)), rowMajor(sizes, dtype));
}

/** A tensor with new memory, row-major, filled with zeros. */
export function allocate(like: { storage: Storage }, sizes: readonly number[], dtype: DType): Tensor {
  return withLayout(like.storage.backend.allocate(dtype, countOf(sizes)), rowMajor(sizes, dtype));
}
