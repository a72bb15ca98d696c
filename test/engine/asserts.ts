// Assertions that several tests share.
import assert from "node:assert/strict";
import * as torch from "gradlens";

/** Asserts that a tensor (or a nested list of some) has these elements, to six decimals. */
export function near(got: unknown, want: unknown): void {
  assert.deepEqual(rounded(got), rounded(want));
}

function rounded(value: unknown): unknown {
  if (value instanceof torch.Tensor) return [...value.data_array()].map(rounded);
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === "number" ? Math.round(value * 1e5) / 1e5 + 0 : value;
}

/** Asserts that a call raises an error of this class with this message. */
export function raises(run: () => unknown, name: string, message: string): void {
  assert.throws(run, { name, message });
}

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
