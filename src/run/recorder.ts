// Watches the engine and turns what happens into events.
import type { Applied, Contribution, GradFn, Observer, Tensor } from "../engine/internals.js";
import { EventWriter, encodeEvent } from "../protocol/encoding.js";
import type {
  ContributionRecord,
  EventKind,
  EventTemplate,
  Pass,
  StepRecord,
  TraceBatch,
  TraceEvent,
  ValueId,
} from "../protocol/trace.js";
import { ModuleNames } from "./modules.js";
import { StepTracker } from "./steps.js";
import { Templates } from "./templates.js";
import type { KeptValues } from "./values.js";

/** The share of the run's time that may go into norms nobody has asked for. */
const measuredShare = 0.03;

/** What a recorder knows of a tensor object. */
interface Known {
  id: number;
  value: ValueId;
  /** The template of the op that made it; updates do not count. */
  template: EventTemplate | undefined;
}

/** What a forward op read and made, as its backward node will need it. */
interface Forward {
  inputs: ValueId[];
  outputs: ValueId[];
  template: EventTemplate;
}

/** Is told of every event, after it has happened. */
export type EventListener = (event: TraceEvent, template: EventTemplate) => void;

/** The one observer of a run's engine. */
export class Recorder implements Observer {
  readonly templates = new Templates();
  readonly steps: StepTracker;
  private readonly writer = new EventWriter();
  private readonly modules = new ModuleNames((tensor, name) => this.nameTensor(tensor, name));
  private readonly known = new WeakMap<Tensor, Known>();
  private readonly forwards = new WeakMap<GradFn, Forward>();
  /** The sum so far of the gradients that have arrived at a forward value, in the running pass. */
  private readonly totals = new Map<ValueId, ValueId>();
  private readonly gradients = new WeakSet<Tensor>();
  /** How many events there were when a tensor was made. */
  private readonly madeAt = new WeakMap<Tensor, number>();
  private readonly changedSteps = new Set<StepRecord>();
  private names: TraceBatch["names"] = [];
  /** Names of parameters and buffers that no event has told of yet. */
  private readonly namesToCome = new WeakMap<Tensor, string>();
  private eventCount = 0;
  private valueCount = 0;
  private tensorCount = 0;
  private backwardSite = 0;
  private inBackward = false;
  private announced = 0;
  private hadBackward = false;
  private hadUpdate = false;
  private readonly startedAt = performance.now();
  /** Milliseconds spent on norms so far, and whether the running pass is measured. */
  private measuredFor = 0;
  private measuring = true;

  /** `register[0]` holds the call that the script is at; it is negated here to tell the first event of a call from the next. */
  constructor(
    private readonly register: Int32Array,
    private readonly values: KeptValues,
    private readonly callsBackward: boolean,
    private readonly happened: EventListener,
  ) {
    this.steps = new StepTracker(() => this.eventCount);
    this.steps.onChange = (step) => this.stepChanged(step);
  }

  /** How many events there are. */
  get count(): number {
    return this.eventCount;
  }

  /** What was recorded since the last call, or null if nothing was. */
  take(): TraceBatch | null {
    if (this.writer.empty && this.changedSteps.size === 0 && this.names.length === 0) return null;
    const steps = [...this.changedSteps].map((step) => ({ ...step }));
    const batch = { templates: this.templates.takeFresh(), events: this.writer.take(), steps, names: this.names };
    this.changedSteps.clear();
    this.names = [];
    return batch;
  }

  place(): number {
    return this.register[0];
  }

  applied(what: Applied): void {
    if (what.place !== undefined) this.register[0] = what.place;
    const raw = this.register[0];
    const site = Math.abs(raw);
    const kind = what.inPlace ? this.kindOfWrite(what) : "op";
    if (what.inPlace) this.noteUpdate(what.inputs[0]);
    const pass = this.passOf(what, kind);
    const template = this.templates.ofOp(what, {
      kind,
      pass,
      site,
      continues: raw < 0,
      module: this.modules.current(),
    });
    this.register[0] = -site;
    // What is filled for the first time was made empty: that is no event.
    if (what.inPlace && !this.known.has(what.inputs[0])) this.produce(what.inputs[0], undefined);
    const inputs = what.inputs.map((input) => this.use(input, pass));
    const outputs = what.outputs.map((output) => this.produce(output, template));
    this.linkForward(what, template, inputs, outputs);
    this.record(template, { inputs, outputs });
  }

  writing(tensor: Tensor): null {
    this.values.writing(tensor);
    return null;
  }

  backwardStarted(nodeCount: number): void {
    this.backwardSite = Math.abs(this.register[0]);
    this.register[0] = -this.backwardSite;
    this.inBackward = this.hadBackward = true;
    this.announced = nodeCount;
    this.totals.clear();
    this.steps.training();
    this.measuring = this.measuredFor < measuredShare * (performance.now() - this.startedAt);
  }

  seeded(root: Tensor, gradient: Tensor): void {
    this.steps.lossIs(root.numel() === 1 ? Number(root.item()) : null);
    const to = this.use(root);
    const value = this.keepGradient(gradient);
    this.totals.set(to, value);
    const template = this.templates.ofBackward("seed", null, this.templateOf(root), this.backwardSite);
    const contribution = { to, input: 0, gradient: value, total: value, received: 1, expected: 1 };
    this.record(template, { of: to, announced: this.announced, contributions: [contribution] });
    this.announced = 0;
  }

  propagated(node: GradFn, incoming: readonly (Tensor | null)[], contributions: readonly Contribution[]): void {
    const forward = this.forwards.get(node);
    const output = Math.max(
      0,
      incoming.findIndex((gradient) => gradient !== null),
    );
    const of = forward?.outputs[output] ?? -1;
    const inputs = (forward?.outputs ?? []).flatMap((value) => this.totals.get(value) ?? []);
    const template = this.templates.ofBackward("backward", node, forward?.template, this.backwardSite);
    const records = contributions.flatMap((contribution) => this.contribute(forward, contribution));
    this.record(template, { of, inputs, contributions: records });
  }

  accumulated(node: GradFn, leaf: Tensor): void {
    const of = this.use(leaf);
    const total = this.totals.get(of);
    const template = this.templates.ofBackward("accumulate", node, this.templateOf(leaf), this.backwardSite);
    const outputs = leaf.grad ? [this.produce(leaf.grad, template)] : [];
    if (leaf.grad) this.gradients.add(leaf.grad);
    this.measure(outputs[0]?.value);
    this.record(template, { of, inputs: total === undefined ? [] : [total], outputs });
  }

  backwardEnded(): void {
    this.inBackward = false;
    this.totals.clear();
  }

  /** The norm of a parameter's new gradient, in as many steps as take a small share of the time. */
  private measure(gradient: ValueId | undefined): void {
    if (!this.measuring || gradient === undefined) return;
    const start = performance.now();
    this.steps.gradientNormIs(this.values.norm(gradient) ?? Number.NaN);
    this.measuredFor += performance.now() - start;
  }

  private record(template: EventTemplate, fields: Partial<TraceEvent>): void {
    const event: TraceEvent = {
      index: this.eventCount++,
      template: template.id,
      inputs: [],
      outputs: [],
      of: -1,
      announced: 0,
      contributions: [],
      ...fields,
    };
    encodeEvent(event, this.writer);
    this.happened(event, template);
  }

  /** A write to a leaf that learns is an update; zeros written to a gradient are that. */
  private kindOfWrite({ op, inputs: [target] }: Applied): EventKind {
    if (this.gradients.has(target)) return op.name === "zero" ? "zero" : "update";
    if (target.requires_grad && target.is_leaf) return "update";
    return this.isFromOutside(target) && !this.callsBackward ? "update" : "op";
  }

  /** Without backward(), the first write to a tensor from outside a loop tells the training loop. */
  private noteUpdate(target: Tensor): void {
    if (!this.callsBackward && this.isFromOutside(target)) this.steps.training();
    if (this.steps.current >= 0) this.hadUpdate = true;
  }

  private isFromOutside(target: Tensor): boolean {
    const loop = this.steps.innermost;
    const madeAt = this.madeAt.get(target) ?? 0;
    return loop !== undefined && madeAt < loop.enteredAt;
  }

  private passOf({ outputs }: Applied, kind: EventKind): Pass {
    if (this.inBackward) return "backward";
    if (kind === "update" || kind === "zero") return "update";
    const learns = outputs.some((output) => output.requires_grad && !output.is_leaf);
    if (learns && this.hadUpdate && this.steps.loopless) this.steps.end();
    return !learns && (this.hadBackward || this.hadUpdate) && this.steps.current >= 0 ? "update" : "forward";
  }

  private stepChanged(step: StepRecord): void {
    this.changedSteps.add(step);
    if (step.endEvent >= 0) this.hadBackward = this.hadUpdate = false;
  }

  private nameTensor(tensor: Tensor, name: string): void {
    const id = this.known.get(tensor)?.id;
    if (id === undefined) this.namesToCome.set(tensor, name);
    else this.names.push({ tensor: id, name });
  }

  private use(tensor: Tensor, pass: Pass = "forward"): ValueId {
    const known = this.known.get(tensor);
    if (!known) return this.produceUnseen(tensor, pass);
    this.values.touch(known.value);
    return known.value;
  }

  /** A tensor that no event has made (a copied or loaded parameter, a batch): it is told of when it is first used. */
  private produceUnseen(tensor: Tensor, pass: Pass): ValueId {
    const template = this.templates.ofUnseen(tensor, pass);
    const made = this.produce(tensor, template);
    const name = this.namesToCome.get(tensor);
    if (name) this.names.push({ tensor: made.tensor, name });
    this.record(template, { outputs: [made] });
    return made.value;
  }

  private produce(tensor: Tensor, template: EventTemplate | undefined) {
    const value = this.valueCount++;
    const known = this.known.get(tensor);
    if (known)
      Object.assign(known, { value, template: template?.kind === "op" ? template : (known.template ?? template) });
    else {
      this.known.set(tensor, { id: this.tensorCount++, value, template });
      this.madeAt.set(tensor, this.eventCount);
    }
    this.values.keep(value, tensor);
    return { value, tensor: this.known.get(tensor)!.id };
  }

  private keepGradient(gradient: Tensor): ValueId {
    const value = this.valueCount++;
    this.values.keep(value, gradient);
    return value;
  }

  private templateOf(tensor: Tensor): EventTemplate | undefined {
    return this.known.get(tensor)?.template;
  }

  private linkForward(
    { outputs }: Applied,
    template: EventTemplate,
    inputs: ValueId[],
    made: { value: ValueId }[],
  ): void {
    const node = outputs[0]?.grad_fn;
    if (node && !this.forwards.has(node))
      this.forwards.set(node, { inputs, outputs: made.map(({ value }) => value), template });
  }

  private contribute(forward: Forward | undefined, contribution: Contribution): ContributionRecord[] {
    const { input, gradient, total, received, expected } = contribution;
    const to = forward?.inputs[input];
    if (to === undefined) return [];
    const summand = this.keepGradient(gradient);
    const sum = total === gradient ? summand : this.keepGradient(total);
    this.totals.set(to, sum);
    return [{ to, input, gradient: summand, total: sum, received, expected }];
  }
}
