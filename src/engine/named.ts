// Results that have names: `const { values, indices } = x.max(0)` and `const [values, indices] = x.max(0)` both work.
import type { Tensor } from "./tensor.js";

type Items<Fields extends readonly string[]> = { readonly [I in keyof Fields]: Tensor };

/** Several tensors in order, each also under its name, as PyTorch's named tuples. A field `values` hides the list's method. */
export type Named<Fields extends readonly string[]> = ("values" extends Fields[number]
  ? Omit<Items<Fields>, "values">
  : Items<Fields>) & { readonly [Field in Fields[number]]: Tensor };

/** Gives results their names. `of` is the op, for printing: `torch.return_types.max(...)`. */
export function named<const Fields extends readonly string[]>(
  of: string,
  fields: Fields,
  tensors: readonly Tensor[],
): Tensor[] & { readonly [Field in Fields[number]]: Tensor } {
  const result = [...tensors] as Tensor[] & Record<string, unknown>;
  fields.forEach((field, i) => {
    Object.defineProperty(result, field, { value: tensors[i] });
  });
  const text = () => `torch.return_types.${of}(\n${fields.map((field, i) => `${field}=${tensors[i]}`).join(",\n")})`;
  Object.defineProperty(result, Symbol.for("nodejs.util.inspect.custom"), { value: text });
  Object.defineProperty(result, "toString", { value: text });
  return result as Tensor[] & { readonly [Field in Fields[number]]: Tensor };
}
