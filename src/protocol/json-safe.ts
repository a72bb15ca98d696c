// NaN and the infinities across a wall that speaks JSON, as VS Code's webview messages do: JSON would turn them into null.

const key = "$number";

/** A copy of `message` in which JSON loses nothing; `message` itself where there is nothing to lose. */
export function toJsonSafe(message: unknown): unknown {
  if (typeof message === "number") return Number.isFinite(message) ? message : { [key]: String(message) };
  return mapped(message, toJsonSafe);
}

/** The message that `toJsonSafe` was given. */
export function fromJsonSafe(message: unknown): unknown {
  if (typeof message !== "object" || message === null) return message;
  const number = (message as Record<string, unknown>)[key];
  return typeof number === "string" ? Number(number) : mapped(message, fromJsonSafe);
}

/** Lists and plain objects with each part changed; the same object if no part has: few messages have one, and some are long. */
function mapped(whole: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(whole)) return isKept(whole, change) ? whole : whole.map(change);
  if (typeof whole !== "object" || whole === null || Object.getPrototypeOf(whole) !== Object.prototype) return whole;
  const parts = Object.values(whole);
  if (isKept(parts, change)) return whole;
  return Object.fromEntries(Object.keys(whole).map((name, i) => [name, change(parts[i])]));
}

function isKept(parts: readonly unknown[], change: (part: unknown) => unknown): boolean {
  for (const part of parts) if (!Object.is(change(part), part)) return false;
  return true;
}
