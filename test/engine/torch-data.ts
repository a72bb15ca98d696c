// PyTorch's recorded samples: how their tensors and arguments become ours, and how results are compared.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as torch from "gradlens";
import type { DType } from "../../src/engine/dtype.js";

/** By the names that scripts use: in a script, the engine is another. */
const dtypes = torch as unknown as Record<DType["name"], DType>;

/** A recorded tensor. */
export interface TensorRecord {
  shape: number[];
  dtype: DType["name"];
  data: (number | boolean | string)[];
  requires_grad?: boolean;
  grad_fn?: string;
}

/** One recorded call. */
export interface Sample {
  kind: string;
  call: string;
  method?: string;
  alias?: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  inputs: TensorRecord[];
  out: "tensor" | "list" | "value";
  outputs?: (TensorRecord | null)[];
  value?: unknown;
  tol?: { rtol: number; atol: number };
  grad_outputs?: (TensorRecord | null)[];
  grads?: (TensorRecord | null)[];
  grad_tol?: { rtol: number; atol: number };
  integral_float_arg?: boolean;
  ignore_data?: boolean;
}

/** A file of test/torch. */
export function readData<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join("test", "torch", ...path), "utf8")) as T;
}

/** The numbers of a record. */
export function numbersOf(record: TensorRecord): number[] {
  return record.data.map(Number);
}

/** A tensor with the values of a record. */
export function fromRecord(record: TensorRecord, dtype: DType = dtypes[record.dtype], device = "cpu"): torch.Tensor {
  const tensor = torch.tensor(numbersOf(record), { dtype, device }).view(record.shape).detach();
  return record.requires_grad ? tensor.requires_grad_() : tensor;
}

/** A recorded argument as a script would write it. */
export function decode(value: unknown, inputs: readonly torch.Tensor[]): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, inputs));
  if (typeof value !== "object" || value === null) return value;
  const [[kind, inner]] = Object.entries(value as Record<string, unknown>);
  switch (kind) {
    case "tensor":
      return inputs[inner as number];
    case "float":
    case "int":
      return Number(inner);
    case "dtype":
      return dtypes[inner as DType["name"]];
    case "index":
      return (inner as Record<string, unknown>[]).map((item) => decodeIndex(item, inputs));
    default:
      throw new Error(`no argument is called ${kind}`);
  }
}

function decodeIndex(item: Record<string, unknown>, inputs: readonly torch.Tensor[]): torch.Index {
  const [[kind, inner]] = Object.entries(item);
  if (kind === "none") return null;
  if (kind === "ellipsis") return "...";
  if (kind === "tensor") return inputs[inner as number];
  if (kind === "slice") return torch.slice(...(inner as [number | null, number | null, number | null]));
  return inner as torch.Index;
}

/** Asserts that a tensor has the shape, type and, within the tolerance, the values of a record. */
export function expectTensor(
  got: torch.Tensor,
  want: TensorRecord,
  { rtol, atol } = { rtol: 1e-5, atol: 1e-6 },
  anyType = false,
): void {
  assert.ok(got instanceof torch.Tensor, `a tensor, not ${String(got)}`);
  assert.deepEqual([...got.shape], want.shape, "shape");
  if (!anyType) assert.equal(got.dtype.name, want.dtype, "dtype");
  const values = got.data_array();
  const single = want.dtype === "float32" && !anyType;
  numbersOf(want).forEach((number, i) => {
    const expected = single ? Math.fround(number) : number;
    const actual = values[i];
    const close =
      Object.is(actual, expected) ||
      actual === expected ||
      (Number.isFinite(expected) && Math.abs(actual - expected) <= atol + rtol * Math.abs(expected)) ||
      (Number.isNaN(actual) && Number.isNaN(expected));
    assert.ok(close, `element ${i}: ${actual}, PyTorch ${expected}`);
  });
}
