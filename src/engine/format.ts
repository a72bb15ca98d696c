// How PyTorch prints a tensor, as a function of its shape, type and values.
import type { Call } from "./arguments.js";
import { ValueError } from "./errors.js";
import { fixed, scientific } from "./numbers.js";
import { Signature } from "./signature.js";

export { formatNumber } from "./numbers.js";

type Value = number | boolean | bigint;

/** What is printed of a tensor. */
export interface Printable {
  shape: readonly number[];
  /** The type's name, such as `float32`. */
  dtype: string;
  /** The element at a row-major index. */
  read(flatIndex: number): Value;
  /** The device's name where it should be shown. */
  device?: string;
  /** What follows the values, such as `requires_grad=True` or `grad_fn=<AddBackward0>`. */
  suffix?: readonly string[];
  /** The type that is not shown, if not float32. */
  defaultDtype?: string;
}

/** `torch.set_printoptions`' settings; `threshold` counts elements, `linewidth` characters. */
export interface PrintOptions {
  precision: number;
  threshold: number;
  edgeitems: number;
  linewidth: number;
  sci_mode: boolean | null;
}

const DEFAULTS: PrintOptions = { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80, sci_mode: null };
const PROFILES = {
  default: DEFAULTS,
  short: { ...DEFAULTS, precision: 2, edgeitems: 2 },
  full: { ...DEFAULTS, threshold: Number.POSITIVE_INFINITY },
};

let current = DEFAULTS;

/** What `set_printoptions` takes. */
export interface PrintChanges extends Partial<PrintOptions> {
  /** Settings to begin with: `default`, `short` or `full`. */
  profile?: keyof typeof PROFILES | null;
}

let signature: Signature<typeof printText> | null = null;
const printText =
  "set_printoptions(int? precision=null, float? threshold=null, int? edgeitems=null, int? linewidth=null, str? profile=null, bool? sci_mode=null)";

/**
 * Changes how tensors are printed: some settings, after taking all of a `profile` if one is named.
 * https://pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function set_printoptions(
  ...args: Call<[], [precision: number | null, threshold: number | null, edgeitems: number | null], PrintChanges>
): void {
  // Made late: this file and that of signatures need each other.
  signature ??= new Signature(printText);
  const { profile, sci_mode, ...others } = signature.read(args);
  const given = Object.entries(others).filter(([, value]) => value !== null);
  current = { ...current, ...profileOf(profile), sci_mode, ...Object.fromEntries(given) };
}

function profileOf(name: string | null): Partial<PrintOptions> {
  if (name === null) return {};
  const known = Object.keys(PROFILES);
  if (!known.includes(name)) throw new ValueError(`no profile is called ${name}, but ${known.join(", ")} are`);
  return PROFILES[name as keyof typeof PROFILES];
}

/** PyTorch's text of a tensor: `tensor([[ 8.5453,  0.6806],\n        [ 2.0562, -3.9514]], requires_grad=True)`. */
export function formatTensor(tensor: Printable, options: PrintOptions = current): string {
  const prefix = "tensor(";
  return withSuffixes(prefix + valuesText(tensor, prefix.length, options), suffixes(tensor), prefix.length, options);
}

function suffixes(tensor: Printable): string[] {
  const list = tensor.device ? [`device='${tensor.device}'`] : [];
  const empty = isEmpty(tensor.shape);
  if (empty && tensor.shape.length !== 1) list.push(`size=(${tensor.shape.join(", ")})`);
  const understood = empty ? [] : ["int64", "bool"];
  if (![...understood, tensor.defaultDtype ?? "float32"].includes(tensor.dtype))
    list.push(`dtype=torch.${tensor.dtype}`);
  return [...list, ...(tensor.suffix ?? [])];
}

function withSuffixes(text: string, list: string[], indent: number, options: PrintOptions): string {
  let result = text;
  let lineLength = text.length - text.lastIndexOf("\n") + 1;
  for (const suffix of list) {
    const breaks = lineLength + suffix.length + 2 > options.linewidth;
    result += (breaks ? `,\n${" ".repeat(indent)}` : ", ") + suffix;
    lineLength = suffix.length + (breaks ? indent : lineLength + 2);
  }
  return `${result})`;
}

const isEmpty = (shape: readonly number[]) => shape.includes(0);
const countOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

function valuesText(tensor: Printable, indent: number, options: PrintOptions): string {
  if (isEmpty(tensor.shape)) return "[]";
  const edge = countOf(tensor.shape) > options.threshold ? options.edgeitems : Number.POSITIVE_INFINITY;
  const values = shownIndices(tensor.shape, 0, edge).map((index) => tensor.read(index));
  const format = tensor.dtype.startsWith("float") ? floatStyle(values as number[], options) : plainStyle(values);
  return new Layout(tensor, edge, format, options).text(0, 0, indent);
}

/** The indices along a dimension that are shown; `null` is the gap between the edges. */
function visible(length: number, edge: number): (number | null)[] {
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  return length > 2 * edge ? [...range(0, edge), null, ...range(length - edge, length)] : range(0, length);
}

function shownIndices(shape: readonly number[], start: number, edge: number): number[] {
  if (shape.length === 0) return [start];
  const rest = shape.slice(1);
  return visible(shape[0], edge).flatMap((i) =>
    i === null ? [] : shownIndices(rest, start + i * countOf(rest), edge),
  );
}

/** How one element is written, and the width that all are padded to. */
interface Style {
  width: number;
  write(value: Value): string;
}

function styleOf(write: (value: Value) => string, values: readonly Value[]): Style {
  return { write, width: values.reduce((width: number, value) => Math.max(width, write(value).length), 1) };
}

function plainStyle(values: readonly Value[]): Style {
  return styleOf((value) => (typeof value === "boolean" ? (value ? "True" : "False") : String(value)), values);
}

/** Whole numbers with a dot, decimals or powers of ten, by the range of the values that are finite and not zero. */
function floatStyle(values: readonly number[], options: PrintOptions): Style {
  const counted = values.filter((value) => Number.isFinite(value) && value !== 0);
  const sizes = counted.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const whole = counted.every(Number.isInteger);
  const wide = most / least > 1000 || most > 1e8 || (!whole && least < 1e-4);
  const { width, write } = styleOf(floatWriter(whole, wide, options.precision), counted);
  // As in PyTorch, `sci_mode` changes how elements are written, but neither their width nor tensors of nothing but zeros.
  const { sci_mode } = options;
  return {
    width,
    write: sci_mode === null || counted.length === 0 ? write : floatWriter(whole, sci_mode, options.precision),
  };
}

function floatWriter(whole: boolean, powersOfTen: boolean, precision: number): (value: Value) => string {
  if (powersOfTen) return (value) => scientific(value as number, precision);
  if (!whole) return (value) => fixed(value as number, precision);
  return (value) => fixed(value as number, 0) + (Number.isFinite(value) ? "." : "");
}

/** Brackets, line breaks and gaps around the elements of one tensor. */
class Layout {
  constructor(
    private readonly tensor: Printable,
    private readonly edge: number,
    private readonly style: Style,
    private readonly options: PrintOptions,
  ) {}

  /** The text of the part whose first element is `start`, below dimension `dim`, written from column `indent` on. */
  text(dim: number, start: number, indent: number): string {
    const below = this.tensor.shape.length - dim;
    if (below === 0) return this.element(start);
    return below === 1 ? this.row(dim, start, indent) : this.block(dim, start, indent);
  }

  private element(index: number): string {
    return this.style.write(this.tensor.read(index)).padStart(this.style.width);
  }

  private row(dim: number, start: number, indent: number): string {
    const items = visible(this.tensor.shape[dim], this.edge).map((i) =>
      i === null ? " ..." : this.element(start + i),
    );
    const perLine = Math.max(1, Math.floor((this.options.linewidth - indent) / (this.style.width + 2)));
    const lines: string[] = [];
    for (let i = 0; i < items.length; i += perLine) lines.push(items.slice(i, i + perLine).join(", "));
    return `[${lines.join(`,\n${" ".repeat(indent + 1)}`)}]`;
  }

  private block(dim: number, start: number, indent: number): string {
    const size = countOf(this.tensor.shape.slice(dim + 1));
    const parts = visible(this.tensor.shape[dim], this.edge).map((i) =>
      i === null ? "..." : this.text(dim + 1, start + i * size, indent + 1),
    );
    const gap = "\n".repeat(this.tensor.shape.length - dim - 1) + " ".repeat(indent + 1);
    return `[${parts.join(`,${gap}`)}]`;
  }
}
