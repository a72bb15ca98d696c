// Every op that the engine has, against every call of it that PyTorch recorded: results, types, graphs, gradients.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import * as torch from "gradlens";
import { absentInside, absentNames } from "../../src/engine/absent.js";
import { decode, expectTensor, fromRecord, readData, type Sample, type TensorRecord } from "./torch-data.js";

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

const plainName = (name: string) => name.replace(/^torch::autograd::/, "");

/** Nodes that have another name than PyTorch's, and why. */
const otherNodes = new Map<string, string>([
  ...["cross_entropy", "trapezoid", "trapz", "cumulative_trapezoid", "ndtr"].map(
    (name) =>
      [name, "multiplied or divided by a number in C++, which has overloads that scripts do not reach"] as const,
  ),
  ...["norm", "frobenius_norm", "norm_except_dim"].map((name) => [name, "one op instead of several"] as const),
  ["quantile", "a view of the values picked"],
  ["nanquantile", "a view of the values picked"],
  ["nuclear_norm", "a view of the sums"],
  ["native_group_norm", "a view of the normalized elements"],
  ["cdist", "large sets of vectors are measured in the same way as small ones"],
  ["diff", "of order 0 it is a plain copy"],
  ["scatter", "adding has a derivative here"],
  ["channel_shuffle", "has a derivative here"],
]);

/** Outputs of the function itself (methods of the same name may do it in another way) have PyTorch's nodes. */
function checkNodes({ call, outputs = [] }: Sample, got: readonly torch.Tensor[]): void {
  if (otherNodes.has(call.split(".").at(-1)!)) return;
  outputs.forEach((want, i) => {
    if (want?.grad_fn === undefined) return;
    assert.equal(plainName(got[i].grad_fn?.name() ?? "none"), plainName(want.grad_fn));
  });
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
  assert.ok(count > 0, "there is no such op");
  for (let way = 0; way < count; way++) {
    const inputs = sample.inputs.map((record) => fromRecord(record));
    const outputs = checkOutputs(sample, waysOf(sample, inputs)[way]());
    if (way === 0) checkNodes(sample, outputs);
    checkGradients(sample, inputs, outputs);
  }
}

const skipped = (op: string, sample: Sample) => aside.get(op)?.(sample) || aside.get("*")!(sample);
const described = ({ call, args, kwargs, inputs }: Sample) =>
  JSON.stringify({ call, args, kwargs, shapes: inputs.map(({ shape, dtype }) => `${dtype}[${shape}]`) });

function failureOf(sample: Sample): string[] {
  try {
    check(sample);
    return [];
  } catch (error) {
    return [`${described(sample)}: ${(error as Error).message.split("\n")[0]}`];
  }
}

function checkFile(folder: string, file: string): void {
  const op = file.replace(".json", "");
  const { samples } = readData<{ samples: Sample[] }>(folder, file);
  const here = samples.filter((sample) => !skipped(op, sample));
  it(`${op}: ${here.length} calls`, () => assert.deepEqual(here.flatMap(failureOf), []));
}

for (const [folder, what] of [
  ["ops", "ops against PyTorch"],
  ["more", "more calls against PyTorch, by family"],
]) {
  describe(what, () => {
    for (const file of readdirSync(`test/torch/${folder}`)) if (file.endsWith(".json")) checkFile(folder, file);
  });
}

/** Recorded gradients are float64 throughout; a float32 leaf holds what float32 can. */
function gradientTolerance({ grad_tol, inputs }: Sample): { rtol: number; atol: number } {
  const { rtol, atol } = grad_tol ?? { rtol: 1e-5, atol: 1e-6 };
  return inputs.some(({ dtype }) => dtype === "float32")
    ? { rtol: Math.max(rtol, 1e-6), atol: Math.max(atol, 1e-7) }
    : { rtol, atol };
}
