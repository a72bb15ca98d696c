// Assertions and small tensors that several tests share.
import assert from "node:assert/strict";
import * as torch from "gradlens";

/** Asserts that a tensor (or a nested list of some) has these elements, to about six digits. */
export function near(got: unknown, want: unknown): void {
  const [flatGot, flatWant] = [plain(got), plain(want)];
  assert.ok(isNear(flatGot, flatWant), `${JSON.stringify(flatGot)} is not near ${JSON.stringify(flatWant)}`);
}

function isNear(got: unknown, want: unknown): boolean {
  if (typeof got === "number" && typeof want === "number") return Math.abs(got - want) <= 2e-6 + 1e-5 * Math.abs(want);
  if (!Array.isArray(got) || !Array.isArray(want)) return got === want;
  return got.length === want.length && got.every((item, i) => isNear(item, want[i]));
}

/** Tensors as the list of their elements. */
function plain(value: unknown): unknown {
  if (value instanceof torch.Tensor) return [...value.data_array()];
  return Array.isArray(value) ? value.map(plain) : value;
}

/** Asserts that a call raises an error of this class with this message. */
export function raises(run: () => unknown, name: string, message: string | RegExp): void {
  assert.throws(run, { name, message });
}

/** A vector that wants a gradient. */
export const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });

/** The elements of a tensor in order. */
export const list = (tensor: torch.Tensor) => [...tensor.data_array()];

/** Whole numbers as a tensor of int64. */
export const long = (data: torch.Nested) => torch.tensor(data, { dtype: torch.int64 });

/** A linear layer whose parameters are 0.1, 0.2 and so on. */
export function countingLinear(inputs: number, outputs: number, bias = true): torch.nn.Linear {
  const layer = torch.nn.Linear(inputs, outputs, { bias });
  for (const parameter of layer.parameters())
    torch.no_grad(() =>
      parameter.copy_(
        torch
          .arange(1, parameter.numel() + 1)
          .div(10)
          .view(parameter.shape),
      ),
    );
  return layer;
}
