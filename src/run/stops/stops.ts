// Finds at each event what the run stops at: breakpoints of all kinds and exception filters.
import { type Module, moduleStack, type Tensor } from "../../engine/internals.js";
import type { HealthLimits } from "../../protocol/health.js";
import type { FromRun, StopReason } from "../../protocol/run.js";
import type { StopCause, StopCheck, Stops } from "../../protocol/stops.js";
import type { Site, ValueId } from "../../protocol/trace.js";
import { unrecorded } from "../expressions.js";
import { DataStops } from "./data.js";
import { FilterStops } from "./filters.js";
import { FunctionStops } from "./functions.js";
import type { EventWatcher, Happening } from "./happening.js";
import { LineStops } from "./lines.js";
import { LiveNames } from "./live-names.js";
import type { Rule } from "./rule.js";

/** A stop that was found: why the run waits, in a word and in detail. */
export interface FoundStop {
  reason: StopReason;
  cause: StopCause;
}

/** What finding stops needs of the run. */
export interface StopContext {
  /** `register[0]` holds the script's call. */
  register: Int32Array;
  sites: ReadonlyMap<number, Site>;
  limits: Partial<HealthLimits>;
  send(message: FromRun): void;
  copyOf(value: ValueId): Tensor | undefined;
  step(): number;
  turns(): number;
  /** Looks at each event from now on, or at none any more. */
  watch(watcher: EventWatcher | null): void;
}

/** All stops of a run. It watches events only while some are set, and before the first loop for the names of tensors. */
export class StopFinder implements EventWatcher {
  /** What the newest event stops at. */
  found: FoundStop | null = null;
  /** Whether an uncaught error stops the run; null while nobody has said. */
  stopsAtErrors: boolean | null = null;
  private readonly names: LiveNames;
  private readonly lines: LineStops;
  private readonly functions: FunctionStops;
  private readonly data: DataStops;
  private readonly filters: FilterStops;
  private isSet = false;

  constructor(private readonly context: StopContext) {
    this.names = new LiveNames(context.sites);
    const shared = {
      names: this.names,
      limits: context.limits,
      copyOf: context.copyOf,
      step: context.step,
      turns: context.turns,
      evaluate: <T>(evaluate: () => T) => this.evaluate(evaluate),
      say: (text: string, site: number) => this.print(text, site, "stderr"),
      print: (text: string, site: number) => this.print(text, site, "console"),
      placeOf: (site: number) => this.placeOf(site),
      pathsOf: (module: Module) => this.pathsOf(module),
      checked: (check: StopCheck) => context.send({ kind: "checked", stops: [check] }),
    };
    this.lines = new LineStops(context.sites, shared);
    this.functions = new FunctionStops(shared);
    this.data = new DataStops(shared);
    this.filters = new FilterStops(shared);
    context.watch(this);
  }

  /** Replaces all stops, and says what is known of them. */
  set({ lines, functions, data, filters }: Stops): void {
    this.lines.set(lines);
    this.functions.set(functions);
    this.data.set(data);
    this.filters.set(filters);
    this.stopsAtErrors = filters.some(({ filter }) => filter === "uncaught");
    this.isSet = lines.length + functions.length + data.length + this.filters.rules.length > 0;
    this.context.watch(this.isSet ? this : null);
    this.context.send({ kind: "checked", stops: this.checks() });
  }

  look(happening: Happening): void {
    if (this.isSet) this.lines.arrive(happening);
    this.names.note(happening);
    if (this.isSet) this.found = this.find(happening);
  }

  before(site: number): void {
    this.lines.before(site);
  }

  returned(value: Tensor, site: number): void {
    this.names.noteReturned(value, site);
  }

  /** A loop turns: from now on tensors are remembered by name only while stops are set. */
  turned(): void {
    this.lines.settle();
    if (!this.isSet) this.context.watch(null);
  }

  /** Prints what a logpoint still has to say. */
  settle(): void {
    this.lines.settle();
  }

  private find(happening: Happening): FoundStop | null {
    const lines = this.lines.look(happening);
    const functions = this.functions.look(happening);
    const data = this.data.look(happening);
    const filters = this.filters.look(happening);
    const rules: Rule[] = [...lines, ...functions, ...data.map(({ rule }) => rule), ...filters.map(({ rule }) => rule)];
    if (rules.length === 0) return null;
    const hits = rules.map(({ id }) => id);
    const [worst] = filters;
    if (worst)
      return { reason: "exception", cause: { hits, text: worst.text, hint: worst.hint, filter: worst.filter } };
    const reason = data.length > 0 ? "data breakpoint" : lines.length > 0 ? "breakpoint" : "function breakpoint";
    return { reason, cause: { hits, text: data.map(({ text }) => text).join("; ") } };
  }

  private checks(): StopCheck[] {
    const functions = this.functions.rules.map((rule) => checkOf(rule, rule.doubt));
    const data = this.data.rules.map((rule) => checkOf(rule, rule.doubt));
    const broken = [...this.lines.rules, ...this.filters.rules].filter(({ problem }) => problem);
    return [...functions, ...data, ...broken.map((rule) => checkOf(rule))];
  }

  /** Nothing that is evaluated leaves a trace, nor does it look like a call of the script. */
  private evaluate<T>(evaluate: () => T): T {
    const { register } = this.context;
    const [site] = register;
    try {
      return unrecorded(evaluate);
    } finally {
      register[0] = site;
    }
  }

  private print(text: string, site: number, stream: "stderr" | "console"): void {
    this.context.send({ kind: "output", stream, text, site });
  }

  private placeOf(id: number): string {
    const site = this.context.sites.get(id);
    return site ? `${site.file.split(/[\\/]/).at(-1)}:${site.line}` : "";
  }

  /** `net.linear1` and `linear1`; of the outermost module its variable, or the name of its class. */
  private pathsOf(module: Module): string[] {
    const [root] = moduleStack;
    const variable = this.names.rootName(root);
    const path = pathInside(root, module);
    if (path === "") return [variable || root._get_name()];
    return variable ? [path, `${variable}.${path}`] : [path];
  }
}

function checkOf({ id, problem }: Rule, doubt = ""): StopCheck {
  const message = problem || doubt;
  return { id, verified: message === "", ...(message && { message }) };
}

/** The path of `module` inside `root`; empty for `root` itself. */
function pathInside(root: Module, module: Module): string {
  for (const [path, found] of root.named_modules()) if (found === module) return path;
  return "";
}
