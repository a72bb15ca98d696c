// Watches the engine and turns what happens into events.
import {
  type Applied,
  type Contribution,
  type GradFn,
  moduleStack,
  type Observer,
  type Storage,
  type Tensor,
} from "../engine/internals.js";
import { EventWriter, encodeEvent, lengthOf } from "../protocol/encoding.js";
import type { ElementChange } from "../protocol/reading.js";
import type {
  EventKind,
  EventTemplate,
  Pass,
  StepRecord,
  TensorName,
  TraceBatch,
  TraceEvent,
  ValueId,
} from "../protocol/trace.js";
import { type Forward, type Known, knownOf } from "./known.js";
import { ModuleNames } from "./modules.js";
import type { SpareTime } from "./spare-time.js";
import { StepTracker } from "./steps.js";
import type { EventWatcher, Happening } from "./stops/happening.js";
import { Stopwatch } from "./stopwatch.js";
import { Templates } from "./templates.js";
import { Updates } from "./updates.js";
import type { KeptValues } from "./values.js";

const none: readonly never[] = [];
/** What an event is about unless it says so. */
const nothing = {
  inputs: none,
  outputs: none,
  arguments: {},
  incoming: none,
  contributions: none,
  of: -1,
  announced: 0,
};

/** Is told of every event, after it has happened: its number, its template, and how many the pass has if it is the first of one. */
export type EventListener = (event: number, template: EventTemplate, announced: number) => void;

/** The one observer of a run's engine. */
export class Recorder implements Observer {
  readonly templates = new Templates();
  readonly steps: StepTracker;
  /** Who looks at each event, just before it is passed on. */
  watcher: EventWatcher | null = null;
  readonly watch = new Stopwatch();
  private readonly updates: Updates;
  private readonly writer = new EventWriter();
  private readonly modules: ModuleNames;
  /** The sum so far of the gradients that have arrived at a forward value, in the running pass. */
  private readonly totals = new Map<ValueId, ValueId>();
  private readonly changedSteps = new Set<StepRecord>();
  private names: TraceBatch["names"] = [];
  private gradients: number[] = [];
  /** Names of parameters and buffers that no event has told of yet. */
  private readonly namesToCome = new WeakMap<Tensor, Omit<TensorName, "tensor">>();
  /** The values that elements set by hand have given to tensors in a memory, by the values before. */
  private readonly setByHand = new WeakMap<Storage, Map<ValueId, ValueId>>();
  private eventCount = 0;
  private valueCount = 0;
  private tensorCount = 0;
  private backwardSite = 0;
  private inBackward = false;
  private announced = 0;
  private hadBackward = false;
  private hadUpdate = false;
  /** Whether there is time to measure the gradients of the running pass. */
  private measuring = true;

  /** `register[0]` holds the call that the script is at; it is negated here to tell the first event of a call from the next. */
  constructor(
    private readonly register: Int32Array,
    private readonly values: KeptValues,
    private readonly spare: SpareTime,
    private readonly callsBackward: boolean,
    private readonly happened: EventListener,
    variableAt: (site: number) => string = () => "",
  ) {
    this.modules = new ModuleNames((...named) => this.nameTensor(...named), variableAt);
    this.steps = new StepTracker(
      () => this.eventCount,
      () => moduleStack.length,
    );
    this.updates = new Updates(values);
    this.steps.onBegin = (step, isLast) => {
      step.kept = this.values.begin(step.index, isLast);
      this.updates.begin();
      this.watch.run(step.kept);
      if (step.firstEvent === this.eventCount) this.watch.beginStep();
    };
    this.steps.onChange = (step) => this.stepChanged(step);
    this.values.onDrop = (step) => this.markKept(this.steps.steps[step], false);
  }

  /** How many events there are. */
  get count(): number {
    return this.eventCount;
  }

  /** What was recorded since the last call, or null if nothing was. */
  take(): TraceBatch | null {
    if (this.writer.empty && this.changedSteps.size === 0 && this.names.length + this.gradients.length === 0)
      return null;
    const steps = [...this.changedSteps].map((step) => ({ ...step }));
    const { gradients } = this;
    const batch = {
      templates: this.templates.takeFresh(),
      events: this.writer.take(),
      steps,
      names: this.names,
      gradients,
      times: this.watch.take(),
      turns: this.steps.takeTurns(),
    };
    this.changedSteps.clear();
    this.names = [];
    this.gradients = [];
    return batch;
  }

  /** Someone looks at the newest step: its values stay. */
  attend(): void {
    const isWhole = this.values.attend();
    this.watch.run(true);
    this.markKept(this.steps.steps.at(-1), isWhole);
  }

  place(): number {
    return this.register[0];
  }

  applied(what: Applied): void {
    if (this.watch.running) this.watch.stop();
    if (what.place !== undefined) this.register[0] = what.place;
    const raw = this.register[0];
    const site = Math.abs(raw);
    const { inPlace } = what;
    const kind = inPlace ? this.kindOfWrite(what) : "op";
    if (inPlace) this.noteUpdate(what.inputs[0], kind);
    const pass = this.passOf(what, kind);
    const template = this.templates.ofOp(what, kind, pass, site, raw < 0, this.modules.current());
    this.register[0] = -site;
    // What is filled for the first time was made empty: that is no event.
    if (inPlace && knownOf(what.inputs[0]) === null) this.produce(what.inputs[0], undefined);
    const target = inPlace ? what.inputs[0].storage : null;
    const inputs = what.inputs.map((input) => this.use(input, pass, target).value);
    const made = what.outputs.map((output) => this.produce(output, template));
    const node = what.outputs[0]?.grad_fn;
    if (node && node.observed === null)
      node.observed = { inputs, outputs: made.map(({ value }) => value), template } satisfies Forward;
    const event = this.begin(template, lengthOf(inputs.length, made.length, 0), -1);
    this.writer.putValues(inputs);
    this.putOutputs(made);
    this.writer.put(0);
    if (this.watcher !== null) this.look(event, template, what);
    this.tell(event, template);
  }

  /** A variable takes `value` from the call `site`: where that was no op, a function of the script has returned it. */
  returned(value: Tensor, site: number): void {
    this.watcher?.returned(value, site);
    const template = knownOf(value)?.template;
    if (template !== undefined && template.site !== site) this.templates.returned(template, site);
  }

  writing(tensor: Tensor): Storage | null {
    this.watcher?.before(Math.abs(this.register[0]));
    return this.values.writing(tensor, knownOf(tensor));
  }

  letGo(storage: Storage): void {
    this.values.letGo(storage);
  }

  backwardStarted(nodeCount: number): void {
    this.backwardSite = Math.abs(this.register[0]);
    this.watcher?.before(this.backwardSite);
    this.register[0] = -this.backwardSite;
    this.inBackward = this.hadBackward = true;
    this.announced = nodeCount;
    this.totals.clear();
    this.steps.training();
    this.measuring = this.spare.isLeft;
  }

  seeded(root: Tensor, gradient: Tensor): void {
    this.steps.lossIs(root.numel() === 1 ? Number(root.item()) : null);
    const { value: to, template: made } = this.use(root);
    const value = this.keepGradient(gradient);
    this.totals.set(to, value);
    const template = this.templates.ofBackward("seed", null, made, this.backwardSite);
    const contributions = [{ to, input: 0, gradient: value, total: value, received: 1, expected: 1 }];
    const about = { inputs: [root], incoming: [gradient], of: to, announced: this.announced };
    this.record(template, { of: to, announced: this.announced, contributions }, about);
    this.announced = 0;
  }

  propagated(node: GradFn, incoming: readonly (Tensor | null)[], contributions: readonly Contribution[]): void {
    if (this.watch.running) this.watch.stop();
    const forward = node.observed as Forward | null;
    const template = this.templates.ofBackward("backward", node, forward?.template, this.backwardSite);
    const of = forward?.outputs[firstGiven(incoming)] ?? -1;
    const inputs = forward ? this.totalsOf(forward.outputs) : none;
    const known = forward ? contributions.filter(({ input }) => forward.inputs[input] !== undefined) : none;
    const event = this.begin(template, lengthOf(inputs.length, 0, known.length), of);
    this.writer.putValues(inputs);
    this.writer.put(0);
    this.writer.put(known.length);
    for (const contribution of known) this.contribute(forward!.inputs[contribution.input], contribution);
    if (this.watcher !== null) this.look(event, template, { incoming, contributions, of });
    this.tell(event, template);
  }

  accumulated(node: GradFn, leaf: Tensor, incoming: Tensor): void {
    if (this.watch.running) this.watch.stop();
    const { value: of, template: made } = this.use(leaf);
    const template = this.templates.ofBackward("accumulate", node, made, this.backwardSite);
    const outputs = leaf.grad ? [this.produce(leaf.grad, template)] : [];
    for (const gradient of outputs) {
      gradient.isGradient = true;
      this.measure(gradient.value);
    }
    const inputs = this.totalsOf([of]);
    const event = this.begin(template, lengthOf(inputs.length, outputs.length, 0), of);
    this.writer.putValues(inputs);
    this.putOutputs(outputs);
    this.writer.put(0);
    if (this.watcher !== null) {
      const gradients = leaf.grad ? [leaf.grad] : none;
      this.look(event, template, { inputs: [leaf], outputs: gradients, incoming: [incoming], of });
    }
    this.tell(event, template);
  }

  gradientSet(tensor: Tensor, gradient: Tensor | null): void {
    const known = knownOf(tensor);
    if (known) this.gradients.push(known.id, this.eventCount, (gradient && knownOf(gradient)?.id) ?? -1);
  }

  backwardEnded(): void {
    this.inBackward = false;
    this.totals.clear();
  }

  /** The norm of a parameter's new gradient, in as many steps as take a small share of the time. */
  private measure(gradient: ValueId): void {
    if (!this.measuring) return;
    this.spare.spend(() => this.steps.gradientNormIs(this.values.norm(gradient) ?? Number.NaN));
  }

  /** Begins to write an event of `length` numbers. */
  private begin({ id }: EventTemplate, length: number, of: ValueId): number {
    const event = this.eventCount++;
    this.writer.begin(length, event, id, of, 0);
    return event;
  }

  private putOutputs(made: readonly Known[]): void {
    this.writer.put(made.length);
    for (const { value, id } of made) {
      this.writer.put(value);
      this.writer.put(id);
    }
  }

  /** Passes on an event that took the time until the recorder heard of it. */
  private tell(event: number, template: EventTemplate): void {
    const { watch } = this;
    if (watch.running) watch.note(event);
    this.happened(event, template, 0);
    if (watch.running) watch.start();
  }

  private look(event: number, template: EventTemplate, about: Partial<Happening>): void {
    this.watcher!.look({ ...nothing, ...about, event, template });
  }

  /** As the other events, where speed is no matter. */
  private record(template: EventTemplate, fields: Partial<TraceEvent>, about: Partial<Happening>): void {
    const event = this.write(template.id, fields);
    if (this.watcher !== null) this.look(event.index, template, about);
    this.happened(event.index, template, event.announced);
    if (this.watch.running) this.watch.start();
  }

  private write(template: number, fields: Partial<TraceEvent>): TraceEvent {
    const lists = { inputs: [], outputs: [], contributions: [] };
    const event: TraceEvent = { index: this.eventCount++, template, of: -1, announced: 0, ...lists, ...fields };
    encodeEvent(event, this.writer);
    return event;
  }

  /** A write to a leaf that learns is an update; zeros written to a gradient are that. */
  private kindOfWrite({ op, inputs: [target] }: Applied): EventKind {
    if (knownOf(target)?.isGradient) return op.name === "zero" ? "zero" : "update";
    if (target.requires_grad && target.is_leaf) return "update";
    return this.isFromOutside(target) && !this.callsBackward ? "update" : "op";
  }

  /** Without backward(), the first write to a tensor from outside a loop tells the training loop. */
  private noteUpdate(target: Tensor, kind: EventKind): void {
    const known = knownOf(target);
    if (known && kind === "update" && !known.isGradient) this.updates.written(known);
    if (!this.callsBackward && this.isFromOutside(target)) this.steps.training();
    if (this.steps.current >= 0) this.hadUpdate = true;
  }

  private isFromOutside(target: Tensor): boolean {
    const loop = this.steps.innermost;
    return loop !== undefined && (knownOf(target)?.madeAt ?? 0) < loop.enteredAt;
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
    if (step.endEvent < 0) return;
    this.hadBackward = this.hadUpdate = false;
    this.updates.end(step);
    const milliseconds = this.watch.endStep();
    if (milliseconds >= 0) step.milliseconds = milliseconds;
  }

  private markKept(step: StepRecord | undefined, kept: boolean): void {
    if (step === undefined || step.kept === kept) return;
    step.kept = kept;
    this.changedSteps.add(step);
  }

  private nameTensor(tensor: Tensor, name: string, root: string): void {
    const known = knownOf(tensor);
    const named = root === "" ? { name } : { name, root };
    if (known === null) this.namesToCome.set(tensor, named);
    else this.nameKnown(known, named);
  }

  private nameKnown(known: Known, named: Omit<TensorName, "tensor">): void {
    known.name = named.name;
    this.names.push({ tensor: known.id, ...named });
  }

  /** Sets an element as somebody wishes, and tells of it as an update of its tensor. Returns what hinders it. */
  set({ value, tensor, template, output, pass, element, to }: ElementChange): string {
    const changed = this.values.writeElement(value, element, to);
    if (!changed) return "The script does not have this tensor any more.";
    const made = this.valueCount++;
    this.values.keep(made, changed);
    const known = this.setByHand.get(changed.storage) ?? new Map<ValueId, ValueId>();
    this.setByHand.set(changed.storage, known.set(value, made));
    const { id } = this.templates.ofSet(this.templates.at(template), output, pass, element, to);
    this.write(id, { inputs: [value], outputs: [{ value: made, tensor }] });
    return "";
  }

  /** What is known of a tensor that an event reads. The event itself may have `written` to its memory. */
  private use(tensor: Tensor, pass: Pass = "forward", written: Storage | null = null): Known {
    const known = knownOf(tensor);
    if (known === null) return this.produceUnseen(tensor, pass);
    const { value, view } = known;
    // The inside of an op (a running mean, say) writes without an event: the value is what it has become.
    if (tensor.storage === written || this.values.isCurrent(view, tensor)) this.values.use(value, view);
    else this.renew(known, tensor);
    return known;
  }

  private renew(known: Known, tensor: Tensor): void {
    const set = this.setByHand.get(tensor.storage);
    for (let made = set?.get(known.value); made !== undefined; made = set!.get(made)) known.value = made;
    known.view = this.values.keep(known.value, tensor);
  }

  /** A tensor that no event has made (a copied or loaded parameter, a batch): it is told of when it is first used. */
  private produceUnseen(tensor: Tensor, pass: Pass): Known {
    const template = this.templates.ofUnseen(tensor, pass);
    const made = this.produce(tensor, template);
    const name = this.namesToCome.get(tensor);
    if (name) this.nameKnown(made, name);
    this.record(template, { outputs: [{ value: made.value, tensor: made.id }] }, { outputs: [tensor] });
    return made;
  }

  private produce(tensor: Tensor, template: EventTemplate | undefined): Known {
    const value = this.valueCount++;
    const view = this.values.keep(value, tensor);
    let known = knownOf(tensor);
    if (known === null) {
      known = { id: this.tensorCount++, value, view, template, madeAt: this.eventCount, isGradient: false, name: "" };
      tensor.observed = known;
    } else {
      known.value = value;
      known.view = view;
      if (template?.kind === "op") known.template = template;
      else known.template ??= template;
    }
    return known;
  }

  private keepGradient(gradient: Tensor): ValueId {
    const value = this.valueCount++;
    this.values.keep(value, gradient);
    return value;
  }

  private totalsOf(values: readonly ValueId[]): ValueId[] {
    const totals: ValueId[] = [];
    for (const value of values) {
      const total = this.totals.get(value);
      if (total !== undefined) totals.push(total);
    }
    return totals;
  }

  /** Writes a contribution to the gradient of the forward value `to`. */
  private contribute(to: ValueId, { input, gradient, total, received, expected }: Contribution): void {
    const summand = this.keepGradient(gradient);
    const sum = total === gradient ? summand : this.keepGradient(total);
    this.totals.set(to, sum);
    const { writer } = this;
    writer.put(to);
    writer.put(input);
    writer.put(summand);
    writer.put(sum);
    writer.put(received);
    writer.put(expected);
  }
}

function firstGiven(gradients: readonly (Tensor | null)[]): number {
  for (let i = 0; i < gradients.length; i++) if (gradients[i] !== null) return i;
  return 0;
}
