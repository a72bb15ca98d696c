// What holds right now for every op: whether gradients are recorded, whether ops are reported, and the way to change that.

/** The engine's state. `quiet` counts the reasons not to report ops: they are the inside of an op that is reported. */
export const mode = { grad: true, quiet: 0, anomaly: false };

/** What a mode switch returns: with `using`, the mode ends with the block. */
export interface ModeGuard {
  [Symbol.dispose](): void;
}

// Node 20 has no Symbol.dispose; compiled `using` looks for this one.
(Symbol as { dispose?: symbol }).dispose ??= Symbol.for("Symbol.dispose");

function withGrad(grad: boolean): ModeGuard {
  const before = mode.grad;
  mode.grad = grad;
  return {
    [Symbol.dispose]() {
      mode.grad = before;
    },
  };
}

function during<T>(grad: boolean, run?: () => T): T | ModeGuard {
  const guard = withGrad(grad);
  if (run === undefined) return guard;
  try {
    return run();
  } finally {
    guard[Symbol.dispose]();
  }
}

/**
 * Ops inside record no gradients: `torch.no_grad(() => { … })`, or `using _ = torch.no_grad();` for the rest of a block.
 * https://pytorch.org/docs/stable/generated/torch.no_grad.html
 */
export function no_grad<T>(run: () => T): T;
export function no_grad(): ModeGuard;
export function no_grad<T>(run?: () => T): T | ModeGuard {
  return during(false, run);
}

/** Ops inside record gradients, also within `no_grad`. https://pytorch.org/docs/stable/generated/torch.enable_grad.html */
export function enable_grad<T>(run: () => T): T;
export function enable_grad(): ModeGuard;
export function enable_grad<T>(run?: () => T): T | ModeGuard {
  return during(true, run);
}

/** As `no_grad`. https://pytorch.org/docs/stable/generated/torch.inference_mode.html */
export function inference_mode<T>(run: () => T): T;
export function inference_mode(): ModeGuard;
export function inference_mode<T>(run?: () => T): T | ModeGuard {
  return during(false, run);
}

/** Switches recording of gradients on or off, at once or while `run` runs. https://pytorch.org/docs/stable/generated/torch.set_grad_enabled.html */
export function set_grad_enabled<T>(enabled: boolean, run: () => T): T;
export function set_grad_enabled(enabled: boolean): ModeGuard;
export function set_grad_enabled<T>(enabled: boolean, run?: () => T): T | ModeGuard {
  return during(enabled, run);
}

/** Whether ops record gradients right now. https://pytorch.org/docs/stable/generated/torch.is_grad_enabled.html */
export function is_grad_enabled(): boolean {
  return mode.grad;
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
