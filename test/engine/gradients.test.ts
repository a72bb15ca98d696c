// Each row's gradient rules against finite differences in float64, with the row's own samples; their second order too.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { callRows } from "../../src/engine/apply.js";
import { type OpRow, rows } from "../../src/engine/internals.js";

const tensorsIn = (args: readonly unknown[]): torch.Tensor[] =>
  args.flatMap((arg) =>
    arg instanceof torch.Tensor
      ? [arg]
      : Array.isArray(arg)
        ? tensorsIn(arg)
        : isKeywords(arg)
          ? tensorsIn(Object.values(arg))
          : [],
  );
const isKeywords = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === "[object Object]" &&
  !(value instanceof torch.Tensor) &&
  Object.getPrototypeOf(value) === Object.prototype;

/** Ops of symmetric matrices look at one triangle; PyTorch spreads the gradient over both. */
const readsOneTriangle = /^((linalg_)?cholesky(_ex)?|linalg_eigh|linalg_eigvalsh)$/;
const symmetric = (t: torch.Tensor) => t.add(t.mT).div(2);

/** The op's differentiable results, as one number: the sum of its elements, each with a weight. */
function weighted(row: OpRow, args: readonly unknown[], weights?: torch.Tensor[]): torch.Tensor {
  const given =
    row.reach.inPlace && !row.reach.method && !row.reach.function
      ? [(args[0] as torch.Tensor).clone(), ...args.slice(1)]
      : readsOneTriangle.test(row.name)
        ? [symmetric(args[0] as torch.Tensor), ...args.slice(1)]
        : args;
  const result = callRows([row], given, 0, row.reach.inPlace && !row.reach.method && !row.reach.function);
  const results = (Array.isArray(result) ? result : [result]).filter(
    (t) => t instanceof torch.Tensor && t.is_floating_point(),
  );
  return results
    .map((t: torch.Tensor, i) => t.mul(weights?.[i] ?? weightsFor(t, i)).sum())
    .reduce((sum, t) => sum.add(t));
}

function weightsFor(t: torch.Tensor, shift: number): torch.Tensor {
  return torch.linspace(0.6 + shift / 10, 1.7, t.numel(), { dtype: torch.float64 }).view(t.shape);
}

/** The derivative of `f` by each element of `x`, from both sides. */
function differences(f: () => number, x: torch.Tensor, h: number): number[] {
  const flat = x.data.view(-1);
  return Array.from({ length: x.numel() }, (_, i) => {
    const value = flat.at(i).item();
    flat.set_at([i], value + h);
    const above = f();
    flat.set_at([i], value - h);
    const below = f();
    flat.set_at([i], value);
    return (above - below) / (2 * h);
  });
}

function expectClose(got: torch.Tensor, want: number[], what: string): void {
  want.forEach((expected, i) => {
    const actual = got.data_array()[i];
    assert.ok(
      Math.abs(actual - expected) <= 1e-6 + 1e-5 * Math.abs(expected),
      `${what}[${i}]: ${actual}, by differences ${expected}`,
    );
  });
}

const zeroFor = (x: torch.Tensor) => torch.zeros_like(x);
const gradientsOf = (y: torch.Tensor, inputs: torch.Tensor[], create_graph: boolean) =>
  y.requires_grad
    ? (torch.autograd.grad(y, inputs, { create_graph, allow_unused: true }) as (torch.Tensor | null)[]).map(
        (g, i) => g ?? zeroFor(inputs[i]),
      )
    : inputs.map(zeroFor);

function checkFirst(row: OpRow, args: unknown[], inputs: torch.Tensor[]): void {
  const gradients = gradientsOf(weighted(row, args), inputs, false);
  inputs.forEach((input, i) => {
    const expected = differences(() => torch.no_grad(() => weighted(row, args).item()), input, 1e-5);
    expectClose(gradients[i], expected, `gradient of input ${i}`);
  });
}

/** The gradient of the gradients' weighted sum. */
function checkSecond(row: OpRow, args: unknown[], inputs: torch.Tensor[]): void {
  const summed = (create_graph: boolean) =>
    gradientsOf(weighted(row, args), inputs, create_graph)
      .map((g, i) => g.mul(weightsFor(g, i + 3)).sum())
      .reduce((a, b) => a.add(b));
  const seconds = gradientsOf(summed(true), inputs, false);
  inputs.forEach((input, i) => {
    const expected = differences(() => summed(false).item(), input, 1e-5);
    expectClose(seconds[i], expected, `second gradient of input ${i}`);
  });
}

/** PyTorch's gradient of this one is right only behind a log_softmax, and has no gradient of its own. */
const behindSoftmax = new Set(["_ctc_loss", "_ctc_loss_backward"]);

/** PyTorch has no derivatives of some ops: going back through one raises. */
const hasNone = ({ gradients }: OpRow) =>
  gradients.every((gradient) => gradient === null || gradient.text() === "no derivative");

describe("gradient rules", () => {
  for (const row of [...rows.values()].flat()) {
    const isRandom = /^(random|distributions|sampling)$/.test(row.family);
    if (isRandom || behindSoftmax.has(row.name) || row.aliasOf !== undefined || hasNone(row)) continue;
    it(`${row.signature.text}: ${row.gradients.map((gradient) => gradient?.text() ?? "none").join("; ")}`, () => {
      assert.ok(row.samples.length > 0, "has a sample");
      for (const sample of row.samples) {
        const args = sample();
        const inputs = tensorsIn(args).filter((t) => t.requires_grad);
        assert.ok(inputs.length > 0, "the sample has an input that requires its gradient");
        checkFirst(row, args, inputs);
        checkSecond(row, args, inputs);
      }
    });
  }
});
