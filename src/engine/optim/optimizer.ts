// What all optimizers share: groups of parameters with their options, state per parameter, and the step.
import { ValueError } from "../errors.js";
import { enable_grad, no_grad } from "../mode.js";
import { isPlain, typeName } from "../signature.js";
import { Tensor } from "../tensor.js";

/** Parameters that share options. */
export type ParamGroup<O> = O & { params: Tensor[] };
/** What an optimizer takes: parameters, or groups of them with options of their own. */
export type Params<O> = Iterable<Tensor> | Iterable<Partial<O> & { params: Iterable<Tensor> | Tensor }>;

/** An optimizer's memory of one parameter. */
export type State = Record<string, Tensor | number>;

/** The base of all optimizers. https://pytorch.org/docs/stable/optim.html#torch.optim.Optimizer */
export abstract class Optimizer<O extends object> {
  /** The groups, whose options may be changed at any time. */
  readonly param_groups: ParamGroup<O>[] = [];
  /** What the optimizer remembers of each parameter. */
  readonly state = new Map<Tensor, State>();

  constructor(
    params: Params<O>,
    /** Options of groups that do not say otherwise. */
    readonly defaults: O,
  ) {
    if (params instanceof Tensor)
      throw new TypeError(
        `params argument given to the optimizer should be an iterable of Tensors or dicts, but got ${params.dtype.tensorType}`,
      );
    const list = [...params] as (Tensor | (Partial<O> & { params: Iterable<Tensor> | Tensor }))[];
    if (list.length === 0) throw new ValueError("optimizer got an empty parameter list");
    if (list.every(isPlain)) for (const group of list) this.add_param_group(group as never);
    else this.add_param_group({ params: list as Tensor[] } as never);
  }

  /** Adds parameters with options of their own. */
  add_param_group(group: Partial<O> & { params: Iterable<Tensor> | Tensor }): void {
    const params = group.params instanceof Tensor ? [group.params] : [...group.params];
    for (const param of params) this.checkParam(param);
    this.param_groups.push({ ...this.defaults, ...group, params });
  }

  private checkParam(param: unknown): void {
    if (!(param instanceof Tensor))
      throw new TypeError(`optimizer can only optimize Tensors, but one of the params is ${typeName(param)}`);
    if (!param.is_leaf) throw new ValueError("can't optimize a non-leaf Tensor");
    if (this.param_groups.some(({ params }) => params.includes(param)))
      throw new ValueError("some parameters appear in more than one parameter group");
  }

  /** Forgets all gradients (by default), or sets them to zero. https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.zero_grad.html */
  zero_grad(set_to_none = true): void {
    for (const { params } of this.param_groups) {
      for (const param of params) {
        if (param.gradient === null) continue;
        if (set_to_none) param.grad = null;
        else no_grad(() => param.grad.detach().zero_());
      }
    }
  }

  /** Changes all parameters that have a gradient. A `closure`, if given, is called first and returns the loss. */
  step<T = undefined>(closure?: () => T): T | undefined {
    return no_grad(() => {
      const loss = closure === undefined ? undefined : enable_grad(closure);
      for (const group of this.param_groups)
        for (const param of group.params) if (param.gradient !== null) this.update(param, param.gradient, group);
      return loss;
    });
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

  /** State and options, with parameters by number. https://pytorch.org/docs/stable/generated/torch.optim.Optimizer.state_dict.html */
  state_dict(): { state: Record<number, State>; param_groups: (O & { params: number[] })[] } {
    const all = this.param_groups.flatMap(({ params }) => params);
    const state: Record<number, State> = {};
    for (const [param, own] of this.state) state[all.indexOf(param)] = { ...own };
    const param_groups = this.param_groups.map((group) => ({
      ...group,
      params: group.params.map((p) => all.indexOf(p)),
    }));
    return { state, param_groups };
  }

  /** Takes over what `state_dict` returned. */
  load_state_dict(saved: ReturnType<this["state_dict"]>): void {
    const all = this.param_groups.flatMap(({ params }) => params);
    saved.param_groups.forEach((group, i) => {
      Object.assign(this.param_groups[i], { ...group, params: this.param_groups[i].params });
    });
    this.state.clear();
    for (const [index, own] of Object.entries(saved.state)) this.state.set(all[Number(index)], { ...own });
  }

  toString(): string {
    const groups = this.param_groups.map(({ params: _, ...options }, i) => {
      const lines = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
      return [`Parameter Group ${i}`, ...lines.map(([name, value]) => `    ${name}: ${python(value)}`)].join("\n");
    });
    return `${this.constructor.name.replace(/^_+/, "")} (\n${groups.join("\n\n")}\n)`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

function python(value: unknown): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `(${value.map(python).join(", ")})`;
  return value === null ? "None" : String(value).replace(/e([-+])(\d)$/, "e$10$2");
}

/** Raises unless an option is at least 0. */
export function atLeastZero(value: number, what: string): void {
  if (!(value >= 0)) throw new ValueError(`Invalid ${what}: ${value}`);
}
