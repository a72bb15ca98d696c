// What forward and backward of a script's own function share.
import { freedMessage } from "./autograd.js";
import { RuntimeError } from "./errors.js";
import { Kept } from "./kept.js";
import { typeName } from "./signature.js";
import { Tensor } from "./tensor.js";

/** What `forward` and `backward` of a function share. Fields of your own may be put on it. https://pytorch.org/docs/stable/autograd.html#context-method-mixins */
export class FunctionCtx {
  /** Which of forward's arguments want a gradient. https://pytorch.org/docs/stable/autograd.html#context-method-mixins */
  needs_input_grad: readonly boolean[] = [];
  /** @internal */
  readonly dirty = new Set<Tensor>();
  /** @internal */
  readonly plain = new Set<Tensor>();
  /** @internal */
  materialize = true;
  private toKeep: readonly (Tensor | null)[] = [];
  private kept: readonly (Kept | null)[] | null = [];
  // biome-ignore lint/suspicious/noExplicitAny: a script's own fields have the types that it gives them
  [own: string]: any;

  /** Keeps tensors (inputs or outputs) for `backward`. https://pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.save_for_backward.html */
  save_for_backward(...tensors: (Tensor | null)[]): void {
    tensors.forEach((tensor: unknown, i) => {
      if (tensor !== null && !(tensor instanceof Tensor))
        throw new TypeError(
          `save_for_backward can only save variables, but argument ${i} is of type ${typeName(tensor)}`,
        );
    });
    this.toKeep = tensors;
  }

  /** The tensors that `save_for_backward` kept. https://pytorch.org/docs/stable/autograd.html#context-method-mixins */
  get saved_tensors(): Tensor[] {
    if (this.kept === null) throw new RuntimeError(freedMessage);
    return this.kept.map((kept) => (kept === null ? null : kept.get()) as Tensor);
  }

  /** Says which inputs `forward` has changed in place. https://pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.mark_dirty.html */
  mark_dirty(...tensors: Tensor[]): void {
    for (const tensor of tensors) this.dirty.add(tensor);
  }

  /** Says which outputs have no gradient. https://pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.mark_non_differentiable.html */
  mark_non_differentiable(...tensors: Tensor[]): void {
    for (const tensor of tensors) this.plain.add(tensor);
  }

  /** Whether outputs without gradient reach `backward` as zeros (so by default) or as `null`. https://pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.set_materialize_grads.html */
  set_materialize_grads(value: boolean): void {
    this.materialize = value;
  }

  /** @internal Keeps what was saved, after forward; outputs are now those that the script gets. */
  seal(outputs: ReadonlyMap<Tensor, Tensor>): void {
    this.kept = this.toKeep.map((tensor) =>
      tensor === null ? null : new Kept(outputs.get(tensor) ?? tensor, "", null),
    );
    this.toKeep = [];
  }

  /** @internal */
  free(): void {
    this.kept = null;
  }
}
