// Every op that the engine has, against every call of it that PyTorch recorded: results, types, graphs, gradients.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import * as torch from "gradlens";
import { absentInside, absentNames } from "../../src/engine/absent.js";
import { rows } from "../../src/engine/internals.js";
import { decode, expectTensor, fromRecord, readData, type Sample, type TensorRecord } from "./torch-data.js";

type Callable = (...args: unknown[]) => unknown;

const aside = new Map<string, (sample: Sample) => boolean>([
  // In Python `[1, 2]` is int64; in JavaScript nobody can tell.
  ["tensor", ({ outputs, kwargs }) => kwargs.dtype === undefined && outputs?.[0]?.dtype === "int64"],
  // A whole number that was a float in Python decides the type of an integer tensor's result.
  [
    "*",
    ({ integral_float_arg, inputs }) =>
      integral_float_arg === true && inputs.every(({ dtype }) => !/float/.test(dtype)),
  ],
]);

const absent = new Set([...absentNames().flatMap((name) => [name, `${name}_`]), ...absentInside("functional")]);

function functionAt(path: string): Callable | undefined {
  if (absent.has(path.split(".").at(-1)!)) return undefined;
  let value: unknown = { torch };
  for (const name of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[name];
  return value as Callable | undefined;
}

/** The ways in which a sample can be called here; none if the op is not there yet. */
function waysOf(sample: Sample, inputs: torch.Tensor[]): (() => unknown)[] {
  const args = sample.args.map((arg) => decode(arg, inputs));
  const kwargs = Object.fromEntries(Object.entries(sample.kwargs).map(([key, value]) => [key, decode(value, inputs)]));
  const all = Object.keys(kwargs).length > 0 ? [...args, kwargs] : args;
  const self = args[0] as torch.Tensor & Record<string, Callable>;
  const method = (name: string) =>
    self instanceof torch.Tensor && !absent.has(name) && typeof self[name] === "function"
      ? [() => self[name](...all.slice(1))]
      : [];
  if (sample.kind === "getitem") return [() => self.at(...(args[1] as torch.Index[]))];
  if (sample.kind === "setitem")
    return [() => self.clone().set_at(args[1] as torch.Index[], args[2] as torch.Tensor | number)];
  if (sample.kind === "inplace") {
    const name = sample.call.replace("Tensor.", "");
    if (absent.has(name) || typeof self[name] !== "function") return [];
    return [() => (self.clone() as unknown as Record<string, Callable>)[name](...all.slice(1))];
  }
  if (sample.kind === "method") return method(sample.call.replace("Tensor.", ""));
  const named = [sample.call, sample.alias].flatMap((path) => functionAt(path ?? "") ?? []);
  return [...named.map((call) => () => call(...all)), ...(sample.method ? method(sample.method) : [])];
}

function checkOutputs(sample: Sample, result: unknown): torch.Tensor[] {
  if (sample.out === "value") {
    assert.deepEqual(result, sample.value);
    return [];
  }
  const got = (Array.isArray(result) ? result : [result]) as torch.Tensor[];
  assert.equal(got.length, sample.outputs!.length, "number of results");
  sample.outputs!.forEach((want, i) => {
    if (want === null) return;
    const record: TensorRecord = sample.ignore_data ? { ...want, data: [] } : want;
    expectTensor(got[i], record, sample.tol);
    assert.equal(got[i].requires_grad, want.requires_grad ?? false, "requires_grad");
  });
  return got;
}

function checkGradients(sample: Sample, inputs: torch.Tensor[], outputs: torch.Tensor[]): void {
  if (!sample.grads || !sample.grad_outputs) return;
  const roots: torch.Tensor[] = [];
  const seeds: torch.Tensor[] = [];
  sample.grad_outputs.forEach((seed, i) => {
    if (seed === null || !outputs[i].requires_grad) return;
    roots.push(outputs[i]);
    seeds.push(fromRecord(seed, outputs[i].dtype));
  });
  if (roots.length > 0) torch.autograd.backward(roots, seeds);
  sample.grads.forEach((want, i) => {
    if (want !== null && inputs[i].grad !== null) expectTensor(inputs[i].grad, want, gradientTolerance(sample), true);
    else if (want !== null)
      assert.ok(
        want.data.every((value) => Number(value) === 0),
        `input ${i} has no gradient`,
      );
  });
}

function check(sample: Sample): void {
  const count = waysOf(
    sample,
    sample.inputs.map((record) => fromRecord(record)),
  ).length;
  for (let way = 0; way < count; way++) {
    const inputs = sample.inputs.map((record) => fromRecord(record));
    checkGradients(sample, inputs, checkOutputs(sample, waysOf(sample, inputs)[way]()));
  }
}

const skipped = (op: string, sample: Sample) => aside.get(op)?.(sample) || aside.get("*")!(sample);
const files = readdirSync("test/torch/ops").map((file) => file.replace(".json", ""));
const missing = new Map<string, string>();

describe("ops against PyTorch", () => {
  for (const op of files) {
    const { samples } = readData<{ samples: Sample[] }>("ops", `${op}.json`);
    const here = samples.filter(
      (sample) =>
        !skipped(op, sample) &&
        waysOf(
          sample,
          sample.inputs.map((record) => fromRecord(record)),
        ).length > 0,
    );
    if (here.length === 0) missing.set(op, `${samples.length} calls`);
    else
      it(`${op}: ${here.length} calls`, () => {
        const failures: string[] = [];
        for (const sample of here) {
          try {
            check(sample);
          } catch (error) {
            failures.push(
              `${JSON.stringify({ call: sample.call, args: sample.args, kwargs: sample.kwargs, shapes: sample.inputs.map(({ shape, dtype }) => `${dtype}[${shape}]`) })}: ${(error as Error).message.split("\n")[0]}`,
            );
          }
        }
        assert.deepEqual(failures, []);
      });
  }

  it(`not yet: ${[...missing.keys()].join(", ")}`, () => {
    for (const op of missing.keys()) assert.ok(!rows.has(op), `${op} has a row but no way to call it`);
  });
});

/** Recorded gradients are float64 throughout; a float32 leaf holds what float32 can. */
function gradientTolerance({ grad_tol, inputs }: Sample): { rtol: number; atol: number } {
  const { rtol, atol } = grad_tol ?? { rtol: 1e-5, atol: 1e-6 };
  return inputs.some(({ dtype }) => dtype === "float32")
    ? { rtol: Math.max(rtol, 1e-6), atol: Math.max(atol, 1e-7) }
    : { rtol, atol };
}
