// Every module that PyTorch recorded: what it computes and learns, its state afterwards, and its printed form.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn } from "gradlens";
import { expectTensor, fromRecord, readData, type TensorRecord } from "./torch-data.js";

type Nested<T> = T | Nested<T>[];
type Tolerance = { rtol: number; atol: number };

interface ModuleSample {
  module: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  code?: string;
  /** After this seed the module starts with `state_dict`. */
  seed?: number;
  train: boolean;
  calls: number;
  state_dict: Record<string, TensorRecord>;
  forward_kwargs: Record<string, unknown>;
  inputs: Nested<TensorRecord | null>[];
  output: Nested<TensorRecord | null>;
  grad_outputs: (TensorRecord | null)[];
  input_grads: (TensorRecord | null)[];
  param_grads: Record<string, TensorRecord | null>;
  state_dict_after?: Record<string, TensorRecord>;
  repr: string;
  tol: Tolerance;
  grad_tol: Tolerance;
}

type Callable = nn.Module & ((...inputs: unknown[]) => Nested<torch.Tensor | null>);

const isRecord = (value: unknown): value is TensorRecord =>
  typeof value === "object" && value !== null && "shape" in value;

const hasKeys = (object: object) => Object.keys(object).length > 0;

/** A recorded argument with its tensors, of which those with fractions want gradients if `wanting`. */
function revive(value: unknown, wanting: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => revive(item, wanting));
  if (!isRecord(value)) return value;
  return fromRecord({ ...value, requires_grad: wanting && /^float/.test(value.dtype) });
}

/** All tensors inside nested lists. */
function tensorsIn(value: unknown): torch.Tensor[] {
  if (Array.isArray(value)) return value.flatMap(tensorsIn);
  return value instanceof torch.Tensor ? [value] : [];
}

function expectNested(got: unknown, want: Nested<TensorRecord | null>, tolerance: Tolerance): void {
  if (Array.isArray(want)) {
    assert.ok(Array.isArray(got), "a list");
    assert.equal(got.length, want.length);
    for (const [i, item] of want.entries()) expectNested(got[i], item, tolerance);
  } else if (want === null) assert.equal(got, null);
  else expectTensor(got as torch.Tensor, want, tolerance);
}

/** Modules that are described by Python. */
const programs: Record<string, () => nn.Module> = {
  "nn.Sequential(nn.Conv2d(1, 2, 3, padding=1), nn.BatchNorm2d(2), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(8, 3))":
    () =>
      nn.Sequential(
        nn.Conv2d(1, 2, 3, { padding: 1 }),
        nn.BatchNorm2d(2),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(8, 3),
      ),
  "nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6, 0.0), 2, nn.LayerNorm(4))": () =>
    nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6, 0), 2, nn.LayerNorm(4)),
};

function build({ module, args, kwargs, code }: ModuleSample): Callable {
  if (code !== undefined) return programs[code]() as Callable;
  const make = (nn as unknown as Record<string, ((...given: unknown[]) => Callable) | undefined>)[module];
  if (make === undefined) throw new Error(`nn.${module} is missing`);
  return make(...args.map((arg) => revive(arg, false)), ...(hasKeys(kwargs) ? [reviveAll(kwargs)] : []));
}

const reviveAll = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, revive(value, false)]));

/** Gradients of what wants one: recorded as float64, kept as the parameter's type. */
function expectGradient(tensor: torch.Tensor, want: TensorRecord | null, tolerance: Tolerance): void {
  if (want !== null && tensor.grad !== null) expectTensor(tensor.grad, want, tolerance, true);
  else if (want !== null)
    assert.ok(
      want.data.every((value) => Number(value) === 0),
      "no gradient",
    );
}

function expectState(module: nn.Module, want: Record<string, TensorRecord>, tolerance?: Tolerance): void {
  const state = module.state_dict();
  assert.deepEqual(Object.keys(state), Object.keys(want));
  for (const [name, record] of Object.entries(want)) expectTensor(state[name], record, tolerance);
}

function check(sample: ModuleSample): void {
  torch.manual_seed(sample.seed ?? 0);
  const module = build(sample);
  if (sample.seed !== undefined) expectState(module, sample.state_dict);
  module.load_state_dict(reviveAll(sample.state_dict) as nn.StateDict);
  module.train(sample.train);
  const keywords = hasKeys(sample.forward_kwargs) ? [reviveAll(sample.forward_kwargs)] : [];
  let inputs: unknown[] = [];
  let output: unknown;
  for (let call = 0; call < sample.calls; call++) {
    inputs = sample.inputs.map((record) => revive(record, true));
    output = module(...inputs, ...keywords);
  }
  expectNested(output, sample.output, sample.tol);
  const outputs = tensorsIn(output);
  const roots = outputs.filter((tensor, i) => tensor.requires_grad && sample.grad_outputs[i] != null);
  const seeds = outputs.flatMap((tensor, i) => (roots.includes(tensor) ? [fromRecord(sample.grad_outputs[i]!)] : []));
  if (roots.length > 0) torch.autograd.backward(roots, seeds);
  const wanting = tensorsIn(inputs).filter(({ requires_grad }) => requires_grad);
  for (const [i, tensor] of wanting.entries()) expectGradient(tensor, sample.input_grads[i] ?? null, sample.grad_tol);
  for (const [name, parameter] of module.named_parameters())
    expectGradient(parameter, sample.param_grads[name] ?? null, sample.grad_tol);
  const after = module.state_dict();
  for (const [name, want] of Object.entries(sample.state_dict_after ?? {})) expectTensor(after[name], want, sample.tol);
  assert.equal(String(module), sample.repr);
}

function failureOf(sample: ModuleSample): string[] {
  try {
    check(sample);
    return [];
  } catch (error) {
    const { code, args, kwargs, forward_kwargs } = sample;
    const what = code ?? JSON.stringify({ args, kwargs, forward_kwargs });
    return [`${what}: ${(error as Error).message}`];
  }
}

for (const file of ["modules.json", "more-modules.json"]) {
  describe(`modules of ${file}`, () => {
    const { samples } = readData<{ samples: ModuleSample[] }>(file);
    for (const name of new Set(samples.map(({ module }) => module))) {
      const here = samples.filter(({ module }) => module === name);
      it(`${name} agrees with PyTorch in ${here.length} samples`, () => assert.deepEqual(here.flatMap(failureOf), []));
    }
  });
}
