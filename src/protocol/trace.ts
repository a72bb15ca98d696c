// What a trace is made of: places in the script, event templates, events, steps.

/** Where in a training step an event belongs. */
export type Pass = "forward" | "backward" | "update";

/**
 * One recorded thing. `op`: an op applied; `update`: a parameter written in place; `zero`: a gradient zeroed; `seed`: the gradient a backward
 * pass starts from; `backward`: one backward node run, with its contributions; `accumulate`: a leaf's gradient added to its `.grad`.
 */
export type EventKind = "op" | "update" | "zero" | "seed" | "backward" | "accumulate";

/** Identity of a tensor object. In-place ops keep it. */
export type TensorId = number;
/** What a tensor held from one write to the next. Numbered from 0 in the order of the events that made them, without gaps. */
export type ValueId = number;

/** A call in the user's script. Lines and columns count from 1, as DAP and editors show them. */
export interface Site {
  id: number;
  /** Absolute path of the file as the user knows it. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The variable(s) that take the call's value: `["h"]`, `["values", "indices"]`; none for a call in the middle of an expression. */
  variables: string[];
  /** The function the call stands in; empty at the top of a module. */
  enclosingFunction: string;
  /** The innermost loop around the call, as a `Loop.id`; 0 for none. */
  loop: number;
  /** A call that applies no op itself: `console.log(…)`, `loss.item()`. No breakpoint stands on it. */
  silent?: true;
}

/** A loop statement in the user's script. */
export interface Loop {
  id: number;
  file: string;
  line: number;
  endLine: number;
}

/** Shape and type of one tensor that an event made. */
export interface TensorType {
  shape: number[];
  dtype: string;
  requiresGrad: boolean;
}

/** A call of a module. */
export interface ModuleFrame {
  /** The module's path in the outermost one; of that, the script's variable, or its class. */
  name: string;
  /** Its class, `Linear`. */
  type: string;
  /** Where it was called, as a `Site.id`, 0 if unknown. */
  site: number;
}

/** All that events of the same call on the same shapes have in common: sent once, referred to by number. */
export interface EventTemplate {
  id: number;
  kind: EventKind;
  pass: Pass;
  /** The op's name (`mm`), or the backward node's (`MmBackward0`, `AccumulateGrad`). */
  op: string;
  /** The other arguments as the script wrote them: `min=0`. */
  arguments: string;
  /** The call that did it, as a `Site.id`, 0 if unknown. For backward events, the forward call they differentiate. */
  site: number;
  /** The call of a function of the script that returned what was made, as a `Site.id`; -1 where several did. */
  returnedTo?: number;
  /** Whether the same call has just made another event: what that one made is not what the call returns. */
  continues: boolean;
  /** For backward events the call of `backward()`, otherwise 0. */
  backwardSite: number;
  /** Path of the innermost `nn.Module` at work in the outermost, as in `linear1`; empty outside modules and in the outermost. */
  module: string;
  /** All modules at work, the outermost first. */
  modules?: readonly ModuleFrame[];
  outputs: TensorType[];
  /** The node that will differentiate the outputs, `MmBackward0`; empty if there is none. */
  gradFn: string;
  /** What the node keeps of the op for its rules: inputs by their number, outputs as -1 - i. Not there where that is not known. */
  saved?: readonly number[];
  /** For each tensor input whether a gradient flows to it. */
  needsGrad: boolean[];
  /** For each tensor input the gradient rule in letters, `g · bᵀ`; empty where it has none. */
  rules: string[];
  inPlace: boolean;
}

/** One summand of a gradient. */
export interface ContributionRecord {
  /** The forward value that it is a gradient of, and which input of the forward op that was. */
  to: ValueId;
  input: number;
  /** The summand and the sum so far; both are values that can be read. */
  gradient: ValueId;
  total: ValueId;
  received: number;
  expected: number;
}

/** One event, as readers see it. */
export interface TraceEvent {
  /** Number of the event in the run, from 0. */
  index: number;
  template: number;
  /** op, update, zero: the values read. backward, accumulate: the gradients that came in. */
  inputs: ValueId[];
  /** op, update, zero: the values made. accumulate: the new `.grad`. */
  outputs: { value: ValueId; tensor: TensorId }[];
  /** seed, backward, accumulate: the forward value whose gradient is at work; -1 otherwise. */
  of: ValueId;
  /** seed: how many backward events this pass will have, itself included; 0 otherwise. */
  announced: number;
  contributions: ContributionRecord[];
}

/** One training step (one iteration of the training loop). */
export interface StepRecord {
  index: number;
  firstEvent: number;
  /** One past the step's last event; -1 while the step runs. */
  endEvent: number;
  /** The number that backward() started from, null if there was none or it was no scalar. */
  loss: number | null;
  /** The largest gradient norm of a parameter in this step; null where nobody looked. */
  gradientNorm: number | null;
  /** The largest norm of a parameter and the largest ratio ‖Δw‖/‖w‖ of its update; not there where nobody looked. */
  parameterNorm?: number;
  updateRatio?: number;
  /** How long the step took, without waiting for somebody; not there of a step whose begin was not known as one. */
  milliseconds?: number;
  /** The bytes of all tensors that its ops made; not there while it runs. */
  bytes?: number;
  /** Whether the values of the step's tensors can be read. Of every step there are structure and loss. */
  kept: boolean;
}

/** A name that a tensor has got apart from the variable of its call: `linear1.weight`. */
export interface TensorName {
  tensor: TensorId;
  name: string;
  /** The variable that holds the outermost module, `net`, where that is known. */
  root?: string;
}

/** A batch of what was recorded since the last one. */
export interface TraceBatch {
  templates: EventTemplate[];
  /** Events one after another, as `encodeEvent` writes them. */
  events: Int32Array;
  /** Steps that are new or have changed. */
  steps: StepRecord[];
  names: TensorName[];
  /** Where a `.grad` was replaced, in threes: the tensor, the number of the next event, the new `.grad` (a `TensorId`, -1 for none). */
  gradients?: number[];
  /** How long ops took that were timed, in twos: the event, and the microseconds since the event before. */
  times?: number[];
  /**
   * Iterations of loops, in fives: the first event in it, how many loops run then, this one included, its `Loop.id` (0 where it has ended), how
   * many modules were at work, and which iteration it is, from 1.
   */
  turns?: number[];
}

/** A value of an earlier event that a step uses: a parameter, an input, a constant. */
export interface Leaf {
  value: ValueId;
  tensor: TensorId;
  /** Number of the event that made it and its template. */
  event: number;
  template: number;
  output: number;
  /** A parameter's name in its module, `linear1.weight`; empty if it has none. */
  name: string;
  /** What its `.grad` held when the step began; -1 for no gradient. */
  gradient: ValueId;
  gradientTensor: TensorId;
}

/** All that a reader needs to show one training step, or (step -1) what came before the first. */
export interface ShownStep {
  step: number;
  /** Position in the step at which `events` start; 0 replaces what was shown, more appends to it. */
  from: number;
  events: TraceEvent[];
  /** Additional leaves, templates and sites that these events refer to. */
  leaves: Leaf[];
  templates: EventTemplate[];
  sites: Site[];
  /** The microseconds that each event took, -1 where it was not timed; not there where none was. */
  times?: number[];
  /** Iterations of loops in these events, as a `TraceBatch` has them, and the loops. */
  turns?: number[];
  loops?: Loop[];
}
