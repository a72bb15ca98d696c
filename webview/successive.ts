// Maps that follow each other, each with a few entries other than the last: the newest holds them all, an older one what was other then.

/** One of a succession of maps with the same keys. An older one can be read as long as someone has it. */
export class Successive<Key, Value> implements ReadonlyMap<Key, Value> {
  private next: Successive<Key, Value> | null = null;

  /** `own`: of the newest map all entries, of an older one those that the next has changed, as they were. */
  private constructor(private own: Map<Key, Value>) {}

  static of<Key, Value>(entries: ReadonlyMap<Key, Value>): Successive<Key, Value> {
    return new Successive(new Map(entries));
  }

  /** The next map, in which these entries are others. */
  followedBy(changes: ReadonlyMap<Key, Value>): Successive<Key, Value> {
    if (this.next) return Successive.of(this).followedBy(changes);
    const all = this.own;
    this.own = new Map();
    for (const [key, value] of changes) {
      this.own.set(key, all.get(key)!);
      all.set(key, value);
    }
    this.next = new Successive(all);
    return this.next;
  }

  /** The keys of entries that have been changed since `earlier`; null where that map is none of those before. */
  changedSince(earlier: ReadonlyMap<Key, Value>): ReadonlySet<Key> | null {
    const keys = new Set<Key>();
    let at: ReadonlyMap<Key, Value> | null = earlier;
    for (; at !== this; at = at.next) {
      if (!(at instanceof Successive)) return null;
      for (const key of at.own.keys()) keys.add(key);
    }
    return keys;
  }

  get(key: Key): Value | undefined {
    let at: Successive<Key, Value> = this;
    while (at.next && !at.own.has(key)) at = at.next;
    return at.own.get(key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return this.whole().size;
  }

  keys() {
    return this.whole().keys();
  }

  values() {
    return this.whole().values();
  }

  entries() {
    return this.whole().entries();
  }

  forEach(callback: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.whole().forEach((value, key) => void callback(value, key, this));
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  private whole(): ReadonlyMap<Key, Value> {
    if (!this.next) return this.own;
    const later: Map<Key, Value>[] = [];
    for (let at: Successive<Key, Value> | null = this; at; at = at.next) later.push(at.own);
    return new Map(later.toReversed().flatMap((own) => [...own]));
  }
}
