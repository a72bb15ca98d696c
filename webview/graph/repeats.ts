// Finds identical blocks one after another, `layers.0` to `layers.11`, and puts each row of them in a box of its own.
import { type Box, emptyBox, type Item, isBox, nodesIn, spanOf } from "./hierarchy.js";

/** A row of fewer blocks is not folded. */
const leastTimes = 3;
/** Ops without a box of their own fold only where that spares as many. */
const leastNodes = 12;
/** The longest block of several items that is looked for. */
const mostItems = 48;

/** The box with every row of identical blocks in it, at any depth, in a box. */
export function foldRepeats(root: Box): Box {
  const looks = new Looks();
  const fold = (box: Box) => {
    for (const item of box.items) if (isBox(item)) fold(item);
    if (box.kind !== "loop") box.items = folded(box, looks);
  };
  fold(root);
  return root;
}

/**
 * Numbers what looks alike: the same number for the same ops on the same shapes, whatever they are called. Modules of one class with the
 * same parameters are alike even where one has an op that needs no gradient and is not shown.
 */
class Looks {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<Box, number>();

  of(item: Item): number {
    if (!isBox(item)) return this.number(`${item.kind} ${item.op} ${item.arguments} ${item.shape}`);
    let look = this.known.get(item);
    if (look === undefined) {
      const parameters = item.kind === "module" ? nodesIn(item).filter(({ ofModule }) => ofModule) : [];
      const inside = parameters.length > 0 ? parameters : item.items;
      look = this.number(`${item.kind} ${item.type} ${inside.map((inner) => this.of(inner))}`);
      this.known.set(item, look);
    }
    return look;
  }

  private number(text: string): number {
    if (!this.numbers.has(text)) this.numbers.set(text, this.numbers.size);
    return this.numbers.get(text)!;
  }
}

/** A row: `times` blocks of `length` items each. */
interface Row {
  length: number;
  times: number;
}

function folded(box: Box, looks: Looks): Item[] {
  const { items } = box;
  const numbers = items.map((item) => looks.of(item));
  const same = samePeriods(numbers);
  const result: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const row = rowAt(items, same, at);
    if (row) result.push(rowBox(box, items.slice(at, at + row.length * row.times), row));
    else result.push(items[at]);
    at += row ? row.length * row.times : 1;
  }
  return result;
}

/** `[length][at]`: for how many items from `at` on each is like the one `length` further. */
function samePeriods(numbers: readonly number[]): Int32Array[] {
  const longest = Math.min(mostItems, Math.floor(numbers.length / leastTimes));
  return Array.from({ length: longest + 1 }, (_, length) => {
    const same = new Int32Array(numbers.length + 1);
    if (length > 0)
      for (let at = numbers.length - length - 1; at >= 0; at--)
        same[at] = numbers[at] === numbers[at + length] ? same[at + 1] + 1 : 0;
    return same;
  });
}

/** The row that starts here and takes most in, with the shortest blocks. */
function rowAt(items: readonly Item[], same: readonly Int32Array[], at: number): Row | null {
  let best: Row | null = null;
  for (let length = 1; length < same.length; length++) {
    const times = Math.floor(same[length][at] / length) + 1;
    if (times < leastTimes || (best && length * times <= best.length * best.times)) continue;
    const isWorth = items.slice(at, at + length).some(isBox) || length * times >= leastNodes;
    if (isWorth) best = { length, times };
  }
  return best;
}

function rowBox(parent: Box, items: readonly Item[], { length, times }: Row): Box {
  const [first] = items;
  const key = `${first.key}×`;
  const row = emptyBox({ key, kind: "repeat", label: "", type: "", parent });
  row.items = length === 1 ? [...items] : Array.from({ length: times }, (_, i) => block(row, items, i, length));
  row.times = times;
  const [one, last] = [row.items[0], row.items.at(-1)!];
  const named = isBox(one) && isBox(last) && one.kind === "module";
  row.label = named ? spanOf(one.label, last.label) : isBox(one) ? one.type : one.op;
  row.type = named ? one.type : "";
  return row;
}

function block(parent: Box, items: readonly Item[], i: number, length: number): Box {
  const own = items.slice(i * length, (i + 1) * length);
  const named = own.find((item) => isBox(item) && item.kind === "module");
  const label = named ? named.label : `block ${i + 1}`;
  const types = own.flatMap((item) => (isBox(item) ? item.type : item.kind === "op" ? item.op : []));
  const type = types.slice(0, 3).join(", ") + (types.length > 3 ? ", …" : "");
  return { ...emptyBox({ key: `${own[0].key}:${length}`, kind: "block", label, type, parent }), items: own };
}
