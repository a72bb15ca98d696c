// Waiting for a thing, with a name that the failure can say.

const pollMs = 50;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pollMs));
}

/** Asks `look` until it answers with something true, and returns that; fails by naming `what` after `timeoutMs`. */
export async function until<T>(what: string, look: () => Promise<T> | T, timeoutMs = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.`);
    await pause();
  }
}

/** Whether something that a user tries works out. */
export function succeeds(action: Promise<unknown>): Promise<boolean> {
  return action.then(
    () => true,
    () => false,
  );
}
