// One recorded training step of the two-layer network, written out by hand as the recorder numbers events and values.
import type { Reading } from "../../src/protocol/reading.js";
import type {
  EventTemplate,
  Leaf,
  ShownStep,
  Site,
  StepRecord,
  TraceEvent,
  ValueId,
} from "../../src/protocol/trace.js";

const file = "/home/me/train.ts";

function site(id: number, line: number, column: number, ...variables: string[]): Site {
  return { id, file, line, column, endLine: line, endColumn: column + 10, variables, enclosingFunction: "", loop: 0 };
}

const sites: Site[] = [
  site(1, 6, 11, "x"),
  site(2, 7, 11, "y"),
  site(3, 8, 12, "w1"),
  site(4, 9, 12, "w2"),
  site(5, 13, 13, "h"),
  site(6, 14, 18, "h_relu"),
  site(7, 15, 18, "y_pred"),
  site(8, 16, 16),
  site(9, 16, 27),
  site(10, 16, 34, "loss"),
  site(11, 18, 8),
  site(12, 20, 13),
  site(13, 20, 5),
  site(14, 21, 13),
  site(15, 21, 5),
  site(16, 22, 5),
  site(17, 23, 5),
];

const [N, inputs, hidden, outputs] = [64, 1000, 100, 10];

const blank: EventTemplate = {
  id: 0,
  kind: "op",
  pass: "forward",
  op: "",
  arguments: "",
  site: 0,
  backwardSite: 0,
  module: "",
  outputs: [],
  gradFn: "",
  needsGrad: [],
  rules: [],
  inPlace: false,
  continues: false,
};

const tensor = (shape: number[], requiresGrad = false) => ({ shape, dtype: "float32", requiresGrad });

const forward = (
  id: number,
  op: string,
  site: number,
  shape: number[],
  more: Partial<EventTemplate>,
): EventTemplate => {
  return { ...blank, id, op, site, outputs: [tensor(shape, (more.gradFn ?? "") !== "")], ...more };
};

const backward = (
  id: number,
  kind: EventTemplate["kind"],
  op: string,
  site: number,
  more: Partial<EventTemplate> = {},
) => {
  return { ...blank, id, kind, pass: "backward" as const, op, site, backwardSite: 11, ...more };
};

const update = (id: number, kind: EventTemplate["kind"], op: string, site: number, shape: number[]): EventTemplate => {
  const inPlace = kind !== "op";
  return { ...blank, id, kind, pass: "update", op, site, outputs: [tensor(shape, kind === "update")], inPlace };
};

const templates: EventTemplate[] = [
  forward(0, "randn", 1, [N, inputs], { arguments: "64, 1000" }),
  forward(1, "randn", 2, [N, outputs], { arguments: "64, 10" }),
  {
    ...forward(2, "randn", 3, [inputs, hidden], { arguments: "1000, 100" }),
    outputs: [tensor([inputs, hidden], true)],
  },
  {
    ...forward(3, "randn", 4, [hidden, outputs], { arguments: "100, 10" }),
    outputs: [tensor([hidden, outputs], true)],
  },
  forward(4, "mm", 5, [N, hidden], { gradFn: "MmBackward0", needsGrad: [false, true], rules: ["g · bᵀ", "aᵀ · g"] }),
  forward(5, "clamp", 6, [N, hidden], {
    arguments: "min=0",
    gradFn: "ClampBackward1",
    needsGrad: [true],
    rules: ["g where a ≥ min, else 0"],
  }),
  forward(6, "mm", 7, [N, outputs], { gradFn: "MmBackward0", needsGrad: [true, true], rules: ["g · bᵀ", "aᵀ · g"] }),
  forward(7, "sub", 8, [N, outputs], { gradFn: "SubBackward0", needsGrad: [true, false], rules: ["g", "−g"] }),
  forward(8, "pow", 9, [N, outputs], {
    arguments: "exponent=2",
    gradFn: "PowBackward0",
    needsGrad: [true],
    rules: ["g * exponent * a^(exponent − 1)"],
  }),
  forward(9, "sum", 10, [], { gradFn: "SumBackward0", needsGrad: [true], rules: ["g, repeated"] }),
  backward(10, "seed", "backward", 11),
  backward(11, "backward", "SumBackward0", 10),
  backward(12, "backward", "PowBackward0", 9),
  backward(13, "backward", "SubBackward0", 8),
  backward(14, "backward", "MmBackward0", 7),
  backward(15, "accumulate", "AccumulateGrad", 4, { outputs: [tensor([hidden, outputs])] }),
  backward(16, "backward", "ClampBackward1", 6),
  backward(17, "backward", "MmBackward0", 5),
  backward(18, "accumulate", "AccumulateGrad", 3, { outputs: [tensor([inputs, hidden])] }),
  update(19, "op", "mul", 12, [inputs, hidden]),
  update(20, "update", "sub_", 13, [inputs, hidden]),
  update(21, "op", "mul", 14, [hidden, outputs]),
  update(22, "update", "sub_", 15, [hidden, outputs]),
  update(23, "zero", "zero_", 16, [inputs, hidden]),
  update(24, "zero", "zero_", 17, [hidden, outputs]),
];

/** x, y, w1 and w2: values and tensors 0 to 3, made by events 0 to 3. In later steps the parameters hold newer values. */
const tensors = { w1Gradient: 30, w2Gradient: 31 };
/** How many events and values one step has. */
const perStep = { events: 21, values: 22 };

/** Numbers of a step's first event and first value. */
function starts(step: number): { event: number; value: ValueId } {
  return { event: 4 + step * perStep.events, value: 4 + step * perStep.values };
}

/** The values that w1, w2 and their gradients hold when a step begins. */
function parameters(step: number) {
  if (step === 0) return { w1: 2, w2: 3, w1Gradient: -1, w2Gradient: -1 };
  const { value } = starts(step - 1);
  return { w1: value + 17, w2: value + 19, w1Gradient: value + 20, w2Gradient: value + 21 };
}

function leaves(step: number): Leaf[] {
  const { w1, w2, w1Gradient, w2Gradient } = parameters(step);
  const none = { output: 0, name: "", gradient: -1, gradientTensor: -1 };
  return [
    { ...none, value: 0, tensor: 0, event: 0, template: 0 },
    { ...none, value: 1, tensor: 1, event: 1, template: 1 },
    { ...none, value: w1, tensor: 2, event: 2, template: 2, gradient: w1Gradient, gradientTensor: tensors.w1Gradient },
    { ...none, value: w2, tensor: 3, event: 3, template: 3, gradient: w2Gradient, gradientTensor: tensors.w2Gradient },
  ];
}

/** The events of a step: 6 forward, 9 backward, 6 update. */
function eventsOf(step: number): TraceEvent[] {
  const { event: first, value: v } = starts(step);
  const { w1, w2 } = parameters(step);
  const none = { of: -1, announced: 0, outputs: [], contributions: [] };
  const make = (at: number, inputs: ValueId[], more: Partial<TraceEvent>): TraceEvent => {
    return { ...none, index: first + at, template: 4 + at, inputs, ...more };
  };
  const op = (at: number, ...inputs: ValueId[]) =>
    make(at, inputs, { outputs: [{ value: v + at, tensor: first + 100 + at }] });
  const to = (to: ValueId, input: number, gradient: ValueId) => {
    return { to, input, gradient, total: gradient, received: 1, expected: 1 };
  };
  const back = (at: number, of: ValueId, incoming: ValueId, ...contributions: TraceEvent["contributions"]) => {
    return make(at, [incoming], { of, contributions });
  };
  const add = (at: number, of: ValueId, incoming: ValueId, value: ValueId, tensor: number) => {
    return make(at, [incoming], { of, outputs: [{ value, tensor }] });
  };
  const write = (at: number, inputs: ValueId[], value: ValueId, tensor: number) => {
    return make(at, inputs, { outputs: [{ value, tensor }] });
  };
  const { w1Gradient, w2Gradient } = tensors;
  return [
    op(0, 0, w1),
    op(1, v),
    op(2, v + 1, w2),
    op(3, v + 2, 1),
    op(4, v + 3),
    op(5, v + 4),
    make(6, [], { of: v + 5, announced: 9, contributions: [to(v + 5, 0, v + 6)] }),
    back(7, v + 5, v + 6, to(v + 4, 0, v + 7)),
    back(8, v + 4, v + 7, to(v + 3, 0, v + 8)),
    back(9, v + 3, v + 8, to(v + 2, 0, v + 9)),
    back(10, v + 2, v + 9, to(v + 1, 0, v + 10), to(w2, 1, v + 11)),
    add(11, w2, v + 11, v + 12, w2Gradient),
    back(12, v + 1, v + 10, to(v, 0, v + 13)),
    back(13, v, v + 13, to(w1, 1, v + 14)),
    add(14, w1, v + 14, v + 15, w1Gradient),
    write(15, [v + 15], v + 16, first + 115),
    write(16, [w1, v + 16], v + 17, 2),
    write(17, [v + 12], v + 18, first + 117),
    write(18, [w2, v + 18], v + 19, 3),
    write(19, [v + 15], v + 20, w1Gradient),
    write(20, [v + 12], v + 21, w2Gradient),
  ];
}

/** A step, or its first `count` events (15: up to the end of the backward pass). */
export function twoLayerStep(step = 0, count: number = perStep.events): ShownStep {
  return { step, from: 0, events: eventsOf(step).slice(0, count), leaves: leaves(step), templates, sites };
}

/** Number in the run of an event of a step; its backward pass starts at 6. */
export function eventNumber(step: number, position: number): number {
  return starts(step).event + position;
}

const valueNorms = [252, 25.1, 316, 31.5, 2.52e3, 1.79e3, 5.6e3, 5.61e3, 3.9e6, 2.87e7];
const gradientNorms = [1, 25.3, 1.12e4, 1.12e4, 2.41e5, 9.2e5, 9.2e5, 1.7e5, 5.4e6, 5.4e6];

/** A plausible norm for a value of a step. */
export function twoLayerNorm(value: ValueId): number {
  if (value < 4) return valueNorms[value];
  const at = (value - 4) % perStep.values;
  const step = Math.floor((value - 4) / perStep.values);
  if (at < 6) return valueNorms[at + 4] * 0.97 ** step;
  if (at < 16) return gradientNorms[at - 6] * 0.97 ** step;
  return at >= 20 ? 0 : 300 * 0.99 ** step;
}

/** Steps with a falling loss. */
export function twoLayerSteps(count: number): StepRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    firstEvent: starts(index).event,
    endEvent: starts(index + 1).event,
    loss: 2.87e7 / (1 + index) ** 2.2,
    gradientNorm: (5.4e6 / (1 + index) ** 1.4) * (1 + 0.2 * Math.sin(index)),
    kept: true,
  }));
}

/** What a card shows of a value: pseudo-random numbers of the value's norm. */
export function twoLayerReading(value: ValueId, shape: number[] = [64, 100]): Reading {
  const norm = twoLayerNorm(value);
  const [rows, columns] = [Math.min(64, shape.at(-2) ?? 1), Math.min(64, shape.at(-1) ?? 1)];
  const count = shape.reduce((product, size) => product * size, 1);
  const size = norm / Math.sqrt(count);
  const data = Array.from({ length: rows * columns }, (_, i) => size * noise(value * 7919 + i));
  const clip = 2 * size;
  return {
    value,
    shape,
    dtype: "float32",
    summary: {
      count,
      norm,
      min: Math.min(...data),
      max: Math.max(...data),
      mean: data.reduce((sum, number) => sum + number, 0) / data.length,
      standardDeviation: size,
      zeros: norm === 0 ? count : 0,
      nans: 0,
      infinities: 0,
    },
    histogram: {
      from: -3 * size,
      to: 3 * size,
      counts: Array.from({ length: 32 }, (_, i) => Math.round(900 * Math.exp(-(((i - 15.5) / 7) ** 2)))),
    },
    picture: { rows, columns, data, rowStride: 1, columnStride: Math.ceil((shape.at(-1) ?? 1) / columns), clip },
    planes: [],
  };
}

/** A number from -2 to 2 that looks random, the same each time. */
function noise(seed: number): number {
  const hash = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 0;
  const again = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
  return ((again ^ (again >>> 15)) >>> 0) / 2 ** 30 - 2;
}
