// What all optimizers share: groups of parameters with their options, state per parameter, hooks, and the step.
import { ValueError } from "../errors.js";
import { addTo, type HookHandle } from "../hooks.js";
import { enable_grad, no_grad } from "../mode.js";
import { isPlain, typeName } from "../signature.js";
import { Tensor } from "../tensor.js";
import { copyState, numbered, optimizerText, type SavedOptimizer, type State } from "./optimizer-state.js";

/** Parameters that share options. */
export type ParamGroup<O> = O & {
  params: Tensor[];
  /** The learning rate that a scheduler started from. */
  initial_lr?: number;
};
/** A group as it is given: parameters, and the options that are not the optimizer's. */
export type GivenGroup<O> = Partial<O> & { params: Iterable<Tensor> | Tensor };
/** What an optimizer takes: parameters, or groups of them with options of their own. */
export type Params<O> = Iterable<Tensor> | Iterable<GivenGroup<O>>;
/** Called before or after each step. */
export type StepHook = (optimizer: Optimizer<object>, args: readonly unknown[]) => void;

/** The base of all optimizers. https://pytorch.org/docs/stable/optim.html#torch.optim.Optimizer */
export abstract class Optimizer<O extends object> {
  /** The groups, whose options may be changed at any time. */
  readonly param_groups: ParamGroup<O>[] = [];
  /** What the optimizer remembers of each parameter. */
  readonly state = new Map<Tensor, State>();
  private readonly preHooks: StepHook[] = [];
  private readonly postHooks: StepHook[] = [];
  /** @internal How often `step` was called; schedulers look at it. */
  _step_count = 0;

  constructor(
    params: Params<O>,
    /** Options of groups that do not say otherwise. */
    readonly defaults: O,
  ) {
    if (params instanceof Tensor)
      throw new TypeError(
        `params argument given to the optimizer should be an iterable of Tensors or dicts, but got ${params.dtype.tensorType}`,
      );
    if (typeof (params as { [Symbol.iterator]?: unknown } | null)?.[Symbol.iterator] !== "function")
      throw new TypeError(`'${typeName(params)}' object is not iterable`);
    const list = [...params] as (Tensor | GivenGroup<O>)[];
    if (list.length === 0) throw new ValueError("optimizer got an empty parameter list");
    if (isPlain(list[0])) for (const group of list) this.add_param_group(group as GivenGroup<O>);
    else this.add_param_group({ params: list } as unknown as GivenGroup<O>);
  }

  /** Adds parameters with options of their own. https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.add_param_group.html */
  add_param_group(param_group: GivenGroup<O>): void {
    if (!isPlain(param_group)) throw new TypeError("param group must be a dict");
    const { params: given } = param_group;
    const params = given instanceof Tensor ? [given] : [...given];
    for (const param of params) this.checkParam(param);
    const group = { ...this.defaults, ...param_group, params } as ParamGroup<O>;
    for (const [name, value] of Object.entries(group))
      if ((value as unknown) === required)
        throw new ValueError(`parameter group didn't specify a value of required optimization parameter ${name}`);
    this.param_groups.push(group);
  }

  private checkParam(param: unknown): void {
    if (!(param instanceof Tensor))
      throw new TypeError(`optimizer can only optimize Tensors, but one of the params is ${typeName(param)}`);
    if (!param.is_leaf) throw new ValueError("can't optimize a non-leaf Tensor");
    if (this.param_groups.some(({ params }) => params.includes(param)))
      throw new ValueError("some parameters appear in more than one parameter group");
  }

  /** Forgets all gradients (by default), or sets them to zero. https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.zero_grad.html */
  zero_grad(set_to_none: boolean | { set_to_none?: boolean } = true): void {
    const forget = typeof set_to_none === "boolean" ? set_to_none : (set_to_none.set_to_none ?? true);
    for (const { params } of this.param_groups) {
      for (const param of params) {
        if (param.gradient === null) continue;
        if (forget) param.grad = null;
        else no_grad(() => param.grad.detach().zero_());
      }
    }
  }

  /**
   * Changes all parameters that have a gradient. A `closure`, if given, is called first and returns the loss.
   * https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.step.html
   */
  step<T = undefined>(closure?: () => T): T | undefined {
    for (const hook of [...this.preHooks]) hook(this, [closure]);
    const loss = no_grad(() => this.takeStep(closure === undefined ? undefined : () => enable_grad(closure)));
    this._step_count++;
    for (const hook of [...this.postHooks]) hook(this, [closure]);
    return loss;
  }

  /** One step, with gradients off. */
  protected takeStep<T>(closure: (() => T) | undefined): T | undefined {
    const loss = closure?.();
    for (const group of this.param_groups)
      for (const param of group.params) if (param.gradient !== null) this.update(param, param.gradient, group);
    return loss;
  }

  /** Changes one parameter by its gradient. */
  protected abstract update(param: Tensor, grad: Tensor, group: ParamGroup<O>): void;

  /** The state of a parameter, made by `start` the first time. */
  protected stateOf<S extends State>(param: Tensor, start: () => S): S {
    let state = this.state.get(param) as S | undefined;
    if (state === undefined) {
      state = start();
      this.state.set(param, state);
    }
    return state;
  }

  /** Calls `hook` before each step. https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_step_pre_hook.html */
  register_step_pre_hook(hook: StepHook): HookHandle {
    return addTo(this.preHooks, hook);
  }

  /** Calls `hook` after each step. https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_step_post_hook.html */
  register_step_post_hook(hook: StepHook): HookHandle {
    return addTo(this.postHooks, hook);
  }

  private get allParams(): Tensor[] {
    return this.param_groups.flatMap(({ params }) => params);
  }

  /** State and options, with parameters by number. https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.state_dict.html */
  state_dict(): SavedOptimizer<O> {
    const all = this.allParams;
    const state: Record<number, State> = {};
    for (const [param, own] of this.state) state[all.indexOf(param)] = { ...own };
    return { state, param_groups: this.param_groups.map((group) => numbered(group, all)) };
  }

  /** Takes over a copy of what `state_dict` returned. https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.load_state_dict.html */
  load_state_dict(state_dict: SavedOptimizer<object>): void {
    const { state, param_groups } = state_dict;
    if (param_groups.length !== this.param_groups.length)
      throw new ValueError("loaded state dict has a different number of parameter groups");
    if (param_groups.some(({ params }, i) => params.length !== this.param_groups[i].params.length))
      throw new ValueError(
        "loaded state dict contains a parameter group that doesn't match the size of optimizer's group",
      );
    const byNumber = new Map(param_groups.flatMap(({ params }) => params).map((id, i) => [id, this.allParams[i]]));
    param_groups.forEach((group, i) => {
      Object.assign(this.param_groups[i], { ...group, params: this.param_groups[i].params });
    });
    this.state.clear();
    for (const [id, own] of Object.entries(state)) {
      const param = byNumber.get(Number(id));
      if (param !== undefined) this.state.set(param, copyState(own, param));
    }
  }

  toString(): string {
    return optimizerText(this.constructor.name, this.param_groups);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** The default of an option that every group must say. */
export const required = Symbol("required");

/** The gradient to go by: turned round to maximize, and with the parameter's own weight decay. */
export function effectiveGradient(
  param: Tensor,
  grad: Tensor,
  { maximize = false, weight_decay }: { readonly maximize?: boolean; readonly weight_decay: number },
): Tensor {
  const direction = maximize ? grad.neg() : grad;
  return weight_decay === 0 ? direction : direction.add(param, { alpha: weight_decay });
}

/** A tensor of zeros like the parameter. */
export function zerosFor(param: Tensor): Tensor {
  return param.new_zeros(param.sizes, { dtype: param.dtype });
}

/** Raises unless an option is at least 0. */
export function atLeastZero(value: number, what: string): void {
  if (!(value >= 0)) throw new ValueError(`Invalid ${what}: ${value}`);
}

/** Raises unless the options that all kinds of Adam have are in their ranges. */
export function checkAdam(options: { lr: number; betas: readonly number[]; eps: number; weight_decay: number }): void {
  const { lr, betas, eps, weight_decay } = options;
  atLeastZero(lr, "learning rate");
  atLeastZero(eps, "epsilon value");
  if (betas.length !== 2) throw new ValueError(`betas must be two numbers, not ${betas.length}`);
  betas.forEach((beta, i) => {
    if (!(beta >= 0 && beta < 1)) throw new ValueError(`Invalid beta parameter at index ${i}: ${beta}`);
  });
  atLeastZero(weight_decay, "weight_decay value");
}
