// What the documentation says of an op's shapes and errors: its own words, or what all ops of its kind have in common.
import type { OpRow } from "./op.js";

/** Shapes of inputs and result in letters, and when it raises what. */
interface Said {
  readonly shapes?: string;
  readonly raises?: string;
}

/** What ops say that are `like` this. The first that fits and says shapes gives the shapes, and the same for errors. */
interface Usual extends Said {
  like(row: OpRow, takes: (name: string) => boolean): boolean;
}

const broadcast = "RuntimeError where shapes do not broadcast";

const usual: readonly Usual[] = [
  { like: ({ returns }) => returns === "never", shapes: "none" },
  { like: ({ returns }) => returns === "number", shapes: "any → a number" },
  { like: ({ returns }) => returns === "boolean", shapes: "any → a boolean" },
  { like: ({ returns }) => returns === "string" || returns === "DType", shapes: "any → a name or type" },
  {
    like: ({ tensors, elementwise }) => tensors.length > 1 && elementwise !== undefined,
    shapes: "any that broadcast",
    raises: broadcast,
  },
  { like: ({ elementwise }) => elementwise !== undefined, shapes: "any → the same" },
  {
    like: (_, takes) => takes("reduction"),
    shapes: "any, the same → (), or the same if `reduction` is `none`",
    raises: "ValueError if `reduction` is unknown, RuntimeError if shapes do not fit",
  },
  {
    like: ({ returns }, takes) => takes("keepdim") && takes("dim") && /Named|\[/.test(returns),
    shapes: "any → two without `dim`, or with size 1 there if `keepdim`",
  },
  {
    like: (_, takes) => takes("keepdim") && takes("dim"),
    shapes: "any → without `dim`, or with size 1 there if `keepdim`",
  },
  { like: ({ returns }, takes) => takes("unbiased") && returns !== "Tensor", shapes: "any → (), ()" },
  { like: (_, takes) => takes("unbiased"), shapes: "any → ()" },
  {
    like: ({ tensors }, takes) => takes("size") && tensors.length === 0,
    shapes: "() → `size`",
    raises: "RuntimeError if a size is negative",
  },
  { like: (_, takes) => takes("size"), shapes: "any → `size`", raises: "RuntimeError if a size is negative" },
  { like: ({ reach }, takes) => takes("requires_grad") && reach.function, shapes: "any → the same" },
  { like: ({ tensors }) => tensors.length > 1, shapes: "any that broadcast", raises: broadcast },
  {
    like: ({ tensors, reach, name }) => tensors.length === 1 && (reach.inPlace || /_$/.test(name)),
    shapes: "any → the same",
  },
  { like: (_, takes) => takes("inplace") || takes("train") || takes("training"), shapes: "any → the same" },
  { like: ({ signature }) => signature.parameters[0]?.type === "Scalar", shapes: "a number, any → the same" },
  { like: (_, takes) => takes("dim"), raises: "IndexError if `dim` is out of range" },
];

/** An op's own words on shapes and errors first, then what is usual for ops of its kind. */
export function saidOf(row: OpRow): Said {
  const names = new Set(row.signature.parameters.map(({ name }) => name));
  const fitting = usual.filter(({ like }) => like(row, (name) => names.has(name)));
  return {
    shapes: row.shapes ?? fitting.find(({ shapes }) => shapes !== undefined)?.shapes,
    raises: row.raises ?? fitting.find(({ raises }) => raises !== undefined)?.raises,
  };
}
