// PyTorch's recorded calls, made here: what they give, on a device, against what PyTorch gave.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { absentInside, absentNames } from "../../src/engine/absent.js";
import { decode, expectTensor, fromRecord, type Sample, type TensorRecord } from "./torch-data.js";

type Callable = (...args: unknown[]) => unknown;

const aside = new Map<string, (sample: Sample) => boolean>([
  // In Python `[1, 2]` is int64; in JavaScript nobody can tell.
  ["tensor", ({ outputs, kwargs }) => kwargs.dtype === undefined && outputs?.[0]?.dtype === "int64"],
  // Unsorted, PyTorch's order is that of a hash table.
  ["unique", ({ kwargs }) => kwargs.sorted === false],
  // A whole number that was a float in Python decides the type of an integer tensor's result.
  [
    "*",
    ({ integral_float_arg, inputs }) =>
      integral_float_arg === true && inputs.every(({ dtype }) => !/float/.test(dtype)),
  ],
]);

const absent = new Set([...absentNames().flatMap((name) => [name, `${name}_`]), ...absentInside("functional")]);

function functionAt(path: string): Callable | undefined {
  if (!/\.(linalg|special)\./.test(path) && absent.has(path.split(".").at(-1)!)) return undefined;
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

/** Compares what a call gives with the record. */
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
    seeds.push(fromRecord(seed, outputs[i].dtype, outputs[i].device.type));
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

/** Recorded gradients are float64 throughout; a float32 leaf holds what float32 can. */
function gradientTolerance({ grad_tol, inputs }: Sample): { rtol: number; atol: number } {
  const { rtol, atol } = grad_tol ?? { rtol: 1e-5, atol: 1e-6 };
  return inputs.some(({ dtype }) => dtype === "float32")
    ? { rtol: Math.max(rtol, 1e-6), atol: Math.max(atol, 1e-7) }
    : { rtol, atol };
}
/** Calls that mean something else here than in Python. */
export const skipped = (op: string, sample: Sample) => aside.get(op)?.(sample) || aside.get("*")!(sample);
/** A call in words. */
export const described = ({ call, args, kwargs, inputs }: Sample) =>
  JSON.stringify({ call, args, kwargs, shapes: inputs.map(({ shape, dtype }) => `${dtype}[${shape}]`) });

/** Makes a recorded call in the ways that there are, or only in the first, and compares what it gives; `checkMore` sees the first results. */
export function checkCall(
  sample: Sample,
  inputsOf: () => torch.Tensor[] = () => sample.inputs.map((record) => fromRecord(record)),
  checkMore: (got: torch.Tensor[]) => void = () => {},
  onlyFirst = false,
): void {
  const count = waysOf(sample, inputsOf()).length;
  assert.ok(count > 0, "there is no such op");
  for (let way = 0; way < (onlyFirst ? 1 : count); way++) {
    const inputs = inputsOf();
    const outputs = checkOutputs(sample, waysOf(sample, inputs)[way]());
    if (way === 0) checkMore(outputs);
    checkGradients(sample, inputs, outputs);
  }
}
