// Puts two orders of mostly the same things together.

/** All things of both: those of `now`, in the order of `before` where that has them; what only `now` has comes after what it follows there. */
export function inOrderOf<Thing extends { key: string }>(before: readonly Thing[], now: readonly Thing[]): Thing[] {
  const known = new Set(before.map(({ key }) => key));
  const current = new Map(now.map((thing) => [thing.key, thing]));
  const after = new Map<string, Thing[]>();
  let last = "";
  for (const thing of now) {
    if (known.has(thing.key)) last = thing.key;
    else if (after.has(last)) after.get(last)!.push(thing);
    else after.set(last, [thing]);
  }
  const first = after.get("") ?? [];
  return [...first, ...before.flatMap((thing) => [current.get(thing.key) ?? thing, ...(after.get(thing.key) ?? [])])];
}
