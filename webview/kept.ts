// Values that are made anew only where what they are made from has changed.

interface Entry<Value> {
  from: readonly unknown[];
  value: Value;
}

/** Remembers one value for each key, and what it was made from. */
export class Kept<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private scope: unknown;

  /** Forgets everything when `scope` is not the last one. */
  within(scope: unknown): this {
    if (scope !== this.scope) this.entries.clear();
    this.scope = scope;
    return this;
  }

  /** The value made from `from`. */
  get(key: string, from: readonly unknown[], make: () => Value): Value {
    const known = this.entries.get(key);
    if (known && isSame(known.from, from)) return known.value;
    const value = make();
    this.entries.set(key, { from, value });
    return value;
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < b.length; i++) if (!Object.is(a[i], b[i])) return false;
  return a.length === b.length;
}
