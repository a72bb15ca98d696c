// What holds right now for every op: whether gradients are recorded, whether ops are reported, and the way to change that.

/**
 * The engine's state. `quiet` counts the reasons not to report ops: they are the inside of an op that is reported;
 * `composing` counts the ops that are calling others.
 */
export const mode = { grad: true, inference: false, quiet: 0, composing: 0, anomaly: false, checkNan: true };

type Switches = Partial<Pick<typeof mode, "grad" | "inference" | "anomaly" | "checkNan">>;

/** What a mode switch returns: with `using`, the mode ends with the block. */
export interface ModeGuard {
  [Symbol.dispose](): void;
  /** As a decorator does: ends the mode, and returns `run` so that it holds whenever `run` runs. */
  <F extends (...args: never[]) => unknown>(run: F, context?: unknown): F;
}

// Node 20 has no Symbol.dispose; compiled `using` looks for this one.
(Symbol as { dispose?: symbol }).dispose ??= Symbol.for("Symbol.dispose");

/** A mode that is on, in the chain of those that were switched on around it. */
interface Link {
  before: () => void;
  below: Link | null;
  above: Link | null;
}

let newest: Link | null = null;

/** Takes a mode out of the chain: what was before holds again, at once or when the modes above it have ended. */
function end(link: Link): void {
  const { below, above, before } = link;
  if (above === null) {
    newest = below;
    before();
  } else {
    above.before = before;
    above.below = below;
  }
  if (below !== null) below.above = above;
}

function beginning(enter: () => () => void): Link {
  const link: Link = { before: enter(), below: newest, above: null };
  if (newest !== null) newest.above = link;
  newest = link;
  return link;
}

/** A guard of a mode that is on, from the ways out of it and, for later, into it. */
function asGuard(leave: () => void, enter: () => () => void): ModeGuard {
  let ended = false;
  const leaveOnce = () => {
    if (!ended) leave();
    ended = true;
  };
  const wrap = (run: (...args: unknown[]) => unknown) => {
    leaveOnce();
    return function (this: unknown, ...args: unknown[]) {
      return around(enter, () => run.apply(this, args));
    };
  };
  return Object.assign(wrap, { [Symbol.dispose]: leaveOnce }) as unknown as ModeGuard;
}

/** A guard of what `enter` switches on; `enter` returns what switches it off. */
function guardOf(enter: () => () => void): ModeGuard {
  const link = beginning(enter);
  return asGuard(() => end(link), enter);
}

/** A switch that may stay as it is for good: no link in the chain waits for its end. */
export function atOnce(enter: () => () => void): ModeGuard {
  return asGuard(enter(), enter);
}

/** Runs with a mode on; a promise keeps it on until it is settled. */
function around<T>(enter: () => () => void, run: () => T): T {
  const outer = newest;
  const leave = enter();
  const restore = () => {
    newest = outer;
    if (outer !== null) outer.above = null;
    leave();
  };
  let waits = false;
  try {
    const result = run();
    waits = result instanceof Promise;
    return waits ? ((result as Promise<unknown>).finally(restore) as T) : result;
  } finally {
    if (!waits) restore();
  }
}

/** A mode in both of its forms: around `run`, or as a guard. */
export function switched<T>(enter: () => () => void, run?: () => T): T | ModeGuard {
  return run === undefined ? guardOf(enter) : around(enter, run);
}

/** Sets some switches; what it returns sets them back. */
export function setting(changes: Switches): () => () => void {
  return () => {
    const { grad, inference, anomaly, checkNan } = mode;
    Object.assign(mode, changes);
    return () => Object.assign(mode, { grad, inference, anomaly, checkNan });
  };
}

/**
 * Ops inside record no gradients: `torch.no_grad(() => { … })`, or `using _ = torch.no_grad();` for the rest of a block.
 * https://pytorch.org/docs/stable/generated/torch.no_grad.html
 */
export function no_grad<T>(run: () => T): T;
export function no_grad(): ModeGuard;
export function no_grad<T>(run?: () => T): T | ModeGuard {
  return switched(setting({ grad: false }), run);
}

/** Ops inside record gradients, also within `no_grad`. https://pytorch.org/docs/stable/generated/torch.enable_grad.html */
export function enable_grad<T>(run: () => T): T;
export function enable_grad(): ModeGuard;
export function enable_grad<T>(run?: () => T): T | ModeGuard {
  return switched(setting({ grad: true }), run);
}

/**
 * As `no_grad`, and tensors made inside stay out of autograd for good; `inference_mode(false)` leaves the mode.
 * https://pytorch.org/docs/stable/generated/torch.inference_mode.html
 */
export function inference_mode<T>(run: () => T): T;
export function inference_mode<T>(mode: boolean, run: () => T): T;
export function inference_mode(mode?: boolean): ModeGuard;
export function inference_mode<T>(first?: boolean | (() => T), second?: () => T): T | ModeGuard {
  const inference = typeof first === "boolean" ? first : true;
  return switched(setting({ inference, grad: !inference }), typeof first === "function" ? first : second);
}

/** Switches recording of gradients on or off, at once or while `run` runs. https://pytorch.org/docs/stable/generated/torch.set_grad_enabled.html */
export function set_grad_enabled<T>(mode: boolean, run: () => T): T;
export function set_grad_enabled(mode: boolean): ModeGuard;
export function set_grad_enabled<T>(enabled: boolean, run?: () => T): T | ModeGuard {
  const enter = setting({ grad: enabled });
  return run === undefined ? atOnce(enter) : around(enter, run);
}

/** Whether ops record gradients right now. https://pytorch.org/docs/stable/generated/torch.is_grad_enabled.html */
export function is_grad_enabled(): boolean {
  return mode.grad;
}

/** Whether `inference_mode` is on. https://pytorch.org/docs/stable/generated/torch.is_inference_mode_enabled.html */
export function is_inference_mode_enabled(): boolean {
  return mode.inference;
}

/** Runs the inside of an op: nothing is recorded for gradients unless `grad`, nothing is reported. */
export function quietly<T>(grad: boolean, run: () => T): T {
  const before = mode.grad;
  mode.grad = grad;
  mode.quiet++;
  try {
    return run();
  } finally {
    mode.grad = before;
    mode.quiet--;
  }
}
