// One element of a convolution's gradients: the products of what lay under a kernel with what came of it.
import { type ElementRule, type Over, type RuleSetting, withExpression } from "./element-sum.js";
import { indexOf, placeIn } from "./indices.js";

type Numbers = readonly number[];

/**
 * A convolution without the words input and output, which change places where it is transposed: a place of the small side and one in
 * the kernel make `small * stride − padding + kernel * dilation`, a place of the large side.
 */
interface Windows {
  stride: Numbers;
  padding: Numbers;
  dilation: Numbers;
  groups: number;
  /** The sides' letters and shapes: (n, channels, …). */
  large: Side;
  small: Side;
  kernel: Numbers;
}

interface Side {
  letter: "a" | "g";
  shape: Numbers;
}

/** A loop of the sum. */
interface Loop {
  name: string;
  values: Numbers;
}

/** A factor of each product: where it is read at these values of the loops, and how its index is written. */
interface Factor {
  letter: string;
  shape: Numbers;
  at(values: Numbers): Numbers;
  written: readonly string[];
}

/** The rule for an element of the gradient of the image, the kernels or the bias; null where it is none of a convolution. */
export function convolutionRule(setting: RuleSetting, at: number): ElementRule | null {
  if (setting.rule === "g, summed per channel") return biasRule(setting, at);
  const windows = /^(a ⋆ g|g ⋆ b, transposed)$/.test(setting.rule) ? windowsOf(setting) : null;
  if (!windows) return null;
  const index = indexOf(at, setting.result);
  if (setting.rule === "a ⋆ g") return kernelRule(windows, index);
  return windows.large.letter === "a" ? largeRule(windows, index) : smallRule(windows, index);
}

function windowsOf({ shapes, arguments: args }: RuleSetting): Windows | null {
  const isTransposed = /\btransposed=true\b/.test(args);
  const [a, g, kernel] = [shapes.get("a"), shapes.get("g"), shapes.get("b")];
  const [stride, padding, dilation] = ["stride", "padding", "dilation"].map((name) => listIn(args, name));
  const groups = Number(/\bgroups=(\d+)/.exec(args)?.[1]);
  if (!a || !g || !kernel || !groups) return null;
  if ([stride, padding, dilation].some((list) => list.length !== kernel.length - 2)) return null;
  const [input, output]: Side[] = [
    { letter: "a", shape: a },
    { letter: "g", shape: g },
  ];
  const [large, small] = isTransposed ? [output, input] : [input, output];
  return { stride, padding, dilation, groups, large, small, kernel };
}

function listIn(args: string, name: string): Numbers {
  return (new RegExp(`\\b${name}=\\[([\\d, ]*)\\]`).exec(args)?.[1].match(/\d+/g) ?? []).map(Number);
}

/** One number for each channel: all that comes to the channel. */
function biasRule({ shapes }: RuleSetting, channel: number): ElementRule | null {
  const shape = shapes.get("g");
  if (!shape || shape.length < 3) return null;
  const loops = [loop("n", shape[0]), ...spatialLoops(shape.slice(2).map(upTo))];
  const [n, ...place] = loops;
  const written = [nameOf(n), String(channel), ...place.map(nameOf)];
  const g = { letter: "g", shape, written, at: ([n, ...place]: Numbers) => [n, channel, ...place] };
  return sumRule("g", loops, [g], { kind: "dims", dims: [...shape.keys()].filter((dim) => dim !== 1) });
}

/** A place in a kernel: what lay under it wherever the kernel was, each times what came of that. */
function kernelRule({ large, small, ...windows }: Windows, [channel, part, ...kernel]: Numbers): ElementRule | null {
  const from = firstOfGroup(channel, small, large, windows) + part;
  const under = (place: number, dim: number) => largePlace(windows, dim, place, kernel[dim]);
  const fitting = sidesOf(small).map((side, dim) => upTo(side).filter((place) => isIn(under(place, dim), large, dim)));
  const loops = [loop("n", small.shape[0]), ...spatialLoops(fitting)];
  const [n, ...places] = loops;
  const indices = places.map((one, dim) => affine(one, windows.stride[dim], under(0, dim)));
  return productRule("a * g", loops, [
    { ...large, written: [nameOf(n), String(from), ...indices], at: ([n, ...at]) => [n, from, ...at.map(under)] },
    { ...small, written: [nameOf(n), String(channel), ...places.map(nameOf)], at: ([n, ...at]) => [n, channel, ...at] },
  ]);
}

/** An element of the image: all that came of it, each times the place of the kernel that it lay under. */
function largeRule({ large, small, kernel, ...windows }: Windows, [n, channel, ...at]: Numbers): ElementRule | null {
  const { stride, padding, dilation } = windows;
  const smallPlace = (place: number, dim: number) => (at[dim] + padding[dim] - place * dilation[dim]) / stride[dim];
  const fitting = at.map((_, dim) => upTo(kernel[dim + 2]).filter((place) => isIn(smallPlace(place, dim), small, dim)));
  const first = firstOfGroup(channel, large, small, windows);
  const part = channel % (large.shape[1] / windows.groups);
  const loops = [loop("o", small.shape[1] / windows.groups, first), ...spatialLoops(fitting)];
  const [o, ...places] = loops;
  const written = places.map((one, dim) => divided(one, at[dim] + padding[dim], dilation[dim], stride[dim]));
  return productRule("g * b", loops, [
    {
      ...small,
      written: [String(n), nameOf(o), ...written],
      at: ([o, ...places]) => [n, o, ...places.map(smallPlace)],
    },
    {
      ...{ letter: "b", shape: kernel, written: [nameOf(o), String(part), ...places.map(nameOf)] },
      at: ([o, ...places]) => [o, part, ...places],
    },
  ]);
}

/** An element of the image of a transposed convolution: the kernel that it laid out, each place times what came to that. */
function smallRule({ large, small, kernel, ...windows }: Windows, [n, channel, ...at]: Numbers): ElementRule | null {
  const { stride, padding, dilation } = windows;
  const laid = (place: number, dim: number) => largePlace(windows, dim, at[dim], place);
  const fitting = at.map((_, dim) => upTo(kernel[dim + 2]).filter((place) => isIn(laid(place, dim), large, dim)));
  const first = firstOfGroup(channel, small, large, windows);
  const loops = [loop("o", kernel[1]), ...spatialLoops(fitting)];
  const [o, ...places] = loops;
  const written = places.map((one, dim) => affine(one, dilation[dim], at[dim] * stride[dim] - padding[dim]));
  return productRule("g * b", loops, [
    {
      ...large,
      written: [String(n), affine(o, 1, first), ...written],
      at: ([o, ...at]) => [n, first + o, ...at.map(laid)],
    },
    {
      ...{ letter: "b", shape: kernel, written: [String(channel), nameOf(o), ...places.map(nameOf)] },
      at: ([o, ...places]) => [channel, o, ...places],
    },
  ]);
}

/** The first channel of the other side that a channel of one side has to do with. */
function firstOfGroup(channel: number, of: Side, other: Side, { groups }: Pick<Windows, "groups">): number {
  return Math.floor((channel * groups) / of.shape[1]) * (other.shape[1] / groups);
}

type Sliding = Pick<Windows, "stride" | "padding" | "dilation">;

function largePlace({ stride, padding, dilation }: Sliding, dim: number, small: number, kernel: number): number {
  return small * stride[dim] - padding[dim] + kernel * dilation[dim];
}

const sidesOf = ({ shape }: Side) => shape.slice(2);
const upTo = (length: number): Numbers => Array.from({ length }, (_, i) => i);

function isIn(place: number, side: Side, dim: number): boolean {
  return Number.isInteger(place) && place >= 0 && place < sidesOf(side)[dim];
}

function loop(name: string, length: number, first = 0): Loop {
  return { name, values: upTo(length).map((i) => first + i) };
}

function spatialLoops(values: readonly Numbers[]): Loop[] {
  return values.map((values, dim) => ({ name: "ijl"[dim], values }));
}

/** What a loop is in an index: one that takes a single value is that. */
function nameOf(loop: Loop): string {
  return affine(loop, 1, 0);
}

/** `2i − 1` */
function affine({ name, values }: Loop, factor: number, offset: number): string {
  if (values.length === 1) return String(factor * values[0] + offset);
  const times = factor === 1 ? name : `${factor}${name}`;
  if (offset === 0) return times;
  return `${times} ${offset < 0 ? "−" : "+"} ${Math.abs(offset)}`;
}

/** `(6 − i)/2` */
function divided({ name, values }: Loop, from: number, factor: number, by: number): string {
  if (values.length === 1) return String((from - factor * values[0]) / by);
  const difference = `${from} − ${factor === 1 ? name : `${factor}${name}`}`;
  return by === 1 ? difference : `(${difference})/${by}`;
}

function productRule(term: string, loops: readonly Loop[], factors: readonly Factor[]): ElementRule | null {
  return sumRule(term, loops, factors, { kind: "inner" });
}

function sumRule(term: string, loops: readonly Loop[], factors: readonly Factor[], over: Over): ElementRule | null {
  const sides = loops.map(({ values }) => values.length);
  const running = loops.flatMap(({ name, values }, i) => (values.length > 1 ? [{ name, i }] : []));
  const valuesAt = (k: number) => indexOf(k, sides).map((place, i) => loops[i].values[place]);
  const letters = [...term.replaceAll(/\W/g, "")];
  return withExpression({
    ...{ term, letters, over, count: sides.reduce((product, side) => product * side, 1) },
    places: (k) => new Map(factors.map(({ letter, shape, at }) => [letter, placeIn(shape, at(valuesAt(k)))])),
    writing: {
      indices: new Map(factors.map(({ letter, written }) => [letter, `[${written.join(", ")}]`])),
      place: (k) =>
        `${running.map(({ name }) => name).join(", ")} = ${running.map(({ i }) => valuesAt(k)[i]).join(", ")}`,
    },
  });
}
