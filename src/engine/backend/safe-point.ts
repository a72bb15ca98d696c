// Safe points: moments between ops, when no op looks at memory, so that what nobody holds any more can be taken back.

/** What was allocated since memory was last looked through, and how much may be before it is looked through again. */
export const pressure = { bytes: 0, limit: Number.POSITIVE_INFINITY };

let relieve: () => void = () => {};

/** What to do at a safe point when the pressure is over its limit. */
export function onPressure(action: () => void): void {
  relieve = action;
}

/** Called between ops that a script applies, and between nodes of a backward pass; never while an op computes. */
export function safePoint(): void {
  if (pressure.bytes > pressure.limit) relieve();
}
