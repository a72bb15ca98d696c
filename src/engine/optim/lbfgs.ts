// L-BFGS: steps along a direction that recent changes of the gradient suggest, for closures that can be called again.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { RuntimeError, ValueError } from "../errors.js";
import { cat } from "../ops/join.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { Optimizer, type Params, zerosFor } from "./optimizer.js";
import type { State } from "./optimizer-state.js";
import { type Point, strongWolfe } from "./strong-wolfe.js";

/** What `LBFGS` can be told. */
export interface LBFGSOptions {
  /** The length of a step, before the line search. Default 1. */
  lr?: number;
  /** The most moves per step. Default 20. */
  max_iter?: number;
  /** The most calls of the closure per step. Default `max_iter * 1.25`. */
  max_eval?: number | null;
  /** Ends a step when no gradient is greater. Default 1e-7. */
  tolerance_grad?: number;
  /** Ends a step when neither loss nor parameters change more. Default 1e-9. */
  tolerance_change?: number;
  /** How many moves are remembered. Default 100. */
  history_size?: number;
  /** `strong_wolfe` searches along the direction; by default the step's length is `lr`. */
  line_search_fn?: "strong_wolfe" | null;
}

type Options = Required<LBFGSOptions> & { max_eval: number };

/** What is remembered between moves, with PyTorch's names. */
interface Memory {
  [name: string]: State[string];
  func_evals: number;
  n_iter: number;
  /** The direction and the length of the last move. */
  d: Tensor | null;
  t: number;
  /** Changes of the gradient, moves, and one over their products. */
  old_dirs: Tensor[];
  old_stps: Tensor[];
  ro: number[];
  H_diag: number;
  prev_flat_grad: Tensor | null;
  prev_loss: number;
}

const lbfgsArguments = new Signature(
  "LBFGS(value params, float lr=1, int max_iter=20, int? max_eval=null, float tolerance_grad=1e-7, float tolerance_change=1e-9, int history_size=100, str? line_search_fn=null)",
);

const fresh = (): Memory => ({
  func_evals: 0,
  n_iter: 0,
  d: null,
  t: 0,
  old_dirs: [],
  old_stps: [],
  ro: [],
  H_diag: 1,
  prev_flat_grad: null,
  prev_loss: 0,
});

const greatest = (x: Tensor) => (x.numel() === 0 ? 0 : x.abs().max().item());

/** Forgets the oldest moves and remembers the newest, if the loss curves upwards along it. */
function remember(memory: Memory, gradient: Tensor, history: number): void {
  const change = gradient.sub(memory.prev_flat_grad!);
  const move = memory.d!.mul(memory.t);
  const product = change.dot(move).item();
  if (product <= 1e-10) return;
  const { old_dirs, old_stps, ro } = memory;
  if (old_dirs.length === history) for (const list of [old_dirs, old_stps, ro]) list.shift();
  old_dirs.push(change);
  old_stps.push(move);
  ro.push(1 / product);
  memory.H_diag = product / change.dot(change).item();
}

/** The direction to go: the gradient through the inverse curvature that the remembered moves tell of. */
function directionFrom({ old_dirs, old_stps, ro, H_diag }: Memory, gradient: Tensor): Tensor {
  const parts: number[] = [];
  const rest = gradient.neg();
  for (let i = old_dirs.length - 1; i >= 0; i--) {
    parts[i] = old_stps[i].dot(rest).item() * ro[i];
    rest.add_(old_dirs[i], { alpha: -parts[i] });
  }
  const direction = rest.mul(H_diag);
  for (let i = 0; i < old_dirs.length; i++) {
    const back = old_dirs[i].dot(direction).item() * ro[i];
    direction.add_(old_stps[i], { alpha: parts[i] - back });
  }
  return direction;
}

class LBFGSOptimizer extends Optimizer<Options> {
  constructor(
    ...args: Call<
      [params: Params<LBFGSOptions>],
      [
        lr: number,
        max_iter: number,
        max_eval: number | null,
        tolerance_grad: number,
        tolerance_change: number,
        history_size: number,
        line_search_fn: "strong_wolfe" | null,
      ],
      LBFGSOptions
    >
  ) {
    const { params, max_eval, ...others } = lbfgsArguments.read(args);
    const defaults = { ...others, max_eval: max_eval ?? Math.floor((others.max_iter * 5) / 4) } as Options;
    super(params as Params<Options>, defaults);
    if (this.param_groups.length !== 1)
      throw new ValueError("LBFGS doesn't support per-parameter options (parameter groups)");
  }

  /** Moves up to `max_iter` times; `closure` computes the loss and its gradients anew, and is needed. https://pytorch.org/docs/stable/generated/torch.optim.LBFGS.html#torch.optim.LBFGS.step */
  override step<T = undefined>(closure?: () => T): T | undefined {
    if (closure === undefined) throw new TypeError("LBFGS.step() missing 1 required positional argument: 'closure'");
    return super.step(closure);
  }

  protected override takeStep<T>(closure: (() => T) | undefined): T | undefined {
    const group = this.param_groups[0];
    const memory = this.stateOf<Memory>(group.params[0], fresh);
    const first = closure!();
    memory.func_evals++;
    let here: Point = { loss: Number(first), gradient: this.gradient() };
    const budget = { evaluations: 1 };
    if (greatest(here.gradient) <= group.tolerance_grad) return first;
    for (let move = 1; move <= group.max_iter; move++) {
      const next = this.move(memory, here, move === group.max_iter, closure!, budget);
      if (next === null || budget.evaluations >= group.max_eval || this.isDone(memory, next)) break;
      here = next;
    }
    return first;
  }

  /** One move. `null` where the direction does not lead down, or it was the last. */
  private move(memory: Memory, here: Point, last: boolean, closure: () => unknown, budget: { evaluations: number }) {
    const { lr, history_size, tolerance_change, line_search_fn } = this.param_groups[0];
    memory.n_iter++;
    if (memory.n_iter === 1) memory.d = here.gradient.neg();
    else {
      remember(memory, here.gradient, history_size);
      memory.d = directionFrom(memory, here.gradient);
    }
    memory.prev_flat_grad = here.gradient.clone();
    memory.prev_loss = here.loss;
    memory.t = memory.n_iter === 1 ? Math.min(1, 1 / here.gradient.abs().sum().item()) * lr : lr;
    const slope = here.gradient.dot(memory.d).item();
    if (slope > -tolerance_change) return null;
    if (line_search_fn !== null) return this.search(memory, here, slope, last, closure, budget);
    this.walk(memory.t, memory.d);
    if (last) return null;
    budget.evaluations++;
    memory.func_evals++;
    return { loss: Number(closure()), gradient: this.gradient() };
  }

  private search(
    memory: Memory,
    here: Point,
    slope: number,
    last: boolean,
    closure: () => unknown,
    budget: { evaluations: number },
  ): Point | null {
    const { params, line_search_fn } = this.param_groups[0];
    if (line_search_fn !== "strong_wolfe") throw new RuntimeError("only 'strong_wolfe' is supported");
    const start = params.map((param) => param.clone());
    const direction = memory.d!;
    const evaluate = (length: number): Point => {
      this.walk(length, direction);
      const point = { loss: Number(closure()), gradient: this.gradient() };
      params.forEach((param, i) => void param.copy_(start[i]));
      return point;
    };
    const found = strongWolfe(evaluate, memory.t, direction, here, slope);
    memory.t = found.length;
    budget.evaluations += found.evaluations;
    memory.func_evals += found.evaluations;
    this.walk(found.length, direction);
    return last ? null : found.point;
  }

  private isDone(memory: Memory, { loss, gradient }: Point): boolean {
    const { tolerance_grad, tolerance_change } = this.param_groups[0];
    if (greatest(gradient) <= tolerance_grad) return true;
    if (greatest(memory.d!) * Math.abs(memory.t) <= tolerance_change) return true;
    return Math.abs(loss - memory.prev_loss) < tolerance_change;
  }

  /** All gradients in one row. */
  private gradient(): Tensor {
    return cat(
      this.param_groups[0].params.map((param) => (param.gradient ?? zerosFor(param)).reshape([-1])),
      0,
    );
  }

  /** Moves all parameters along a direction. */
  private walk(length: number, direction: Tensor): void {
    let offset = 0;
    for (const param of this.param_groups[0].params) {
      param.add_(direction.narrow(0, offset, param.numel()).view(param.sizes), { alpha: length });
      offset += param.numel();
    }
  }

  protected override update(): void {}
}

/** Steps by the curvature of the loss, guessed from recent moves. Raises ValueError without parameters, or with several groups. https://pytorch.org/docs/stable/generated/torch.optim.LBFGS.html */
export const LBFGS = callable("LBFGS", LBFGSOptimizer);
export type LBFGS = LBFGSOptimizer;
