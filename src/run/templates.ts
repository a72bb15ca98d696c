// Finds the template of an event: events of the same call on the same shapes share one.
import { type Applied, type GradFn, type Tensor, writtenArguments } from "../engine/internals.js";
import type { EventKind, EventTemplate, Pass, TensorType } from "../protocol/trace.js";
import { Call } from "./call.js";
import type { ModuleCalls } from "./modules.js";

/** What tells one event of a call from another, apart from shapes and arguments. */
export interface Occasion {
  kind: EventKind;
  pass: Pass;
  site: number;
  continues: boolean;
  module: ModuleCalls;
}

/** So many events of a call may differ in nothing but arguments: from then on, those that change are left out. */
const mostVariants = 64;

/** Templates made so far; `fresh` collects those not sent yet. */
export class Templates {
  private readonly all: EventTemplate[] = [];
  private readonly calls = new Map<string, Call>();
  /** Calls that differ in nothing but arguments. */
  private readonly variants = new Map<string, Call[]>();
  /** The last call: what came after it before will often come again. */
  private last: Call | null = null;
  private readonly unseen = new Map<string, EventTemplate>();
  /** Backward templates by what they differentiate. */
  private readonly backward = new Map<string, EventTemplate>();
  private readonly ofForward: Record<string, EventTemplate[]> = { seed: [], backward: [], accumulate: [] };
  private fresh: EventTemplate[] = [];

  /** The template of an element that somebody sets, of output `output` of `made`. */
  ofSet(made: EventTemplate, output: number, pass: Pass, element: number, to: number): EventTemplate {
    return this.add({
      ...{ kind: "update", pass, op: "set", arguments: `element=${element}, value=${to}`, site: 0, backwardSite: 0 },
      ...{
        continues: false,
        module: "",
        outputs: [made.outputs[output]],
        gradFn: made.gradFn,
        needsGrad: [],
        rules: [],
      },
      inPlace: true,
    });
  }

  /** The template of an applied op. */
  ofOp(
    what: Applied,
    kind: EventKind,
    pass: Pass,
    site: number,
    continues: boolean,
    module: ModuleCalls,
  ): EventTemplate {
    const { last } = this;
    let call = last?.followedBy(what, kind, pass, site, continues, module) ?? null;
    if (call === null) {
      call = this.find(what, { kind, pass, site, continues, module });
      last?.wasFollowedBy(call);
    }
    this.last = call;
    return call.template;
  }

  /** The template of a tensor that is there without an op: no call is known to have made it. */
  ofUnseen(tensor: Tensor, pass: Pass): EventTemplate {
    const key = `${pass}|${typeKey(tensor)}`;
    const known = this.unseen.get(key);
    if (known) return known;
    const template = this.add({
      ...{ kind: "op", pass, op: "tensor", arguments: "", site: 0, backwardSite: 0, continues: false },
      ...{ module: "", outputs: [tensorType(tensor)], gradFn: "", needsGrad: [], rules: [], inPlace: false },
    });
    this.unseen.set(key, template);
    return template;
  }

  /** The template of a backward event at the call `backwardSite` of `backward()`, about what template `forward` made. */
  ofBackward(
    kind: "seed" | "backward" | "accumulate",
    node: GradFn | null,
    forward: EventTemplate | undefined,
    backwardSite: number,
  ): EventTemplate {
    // What a template made has one node: its name need not be asked for again.
    const known = forward && this.ofForward[kind][forward.id];
    if (known?.backwardSite === backwardSite) return known;
    const template = this.findBackward(kind, node, forward, backwardSite);
    if (forward) this.ofForward[kind][forward.id] = template;
    return template;
  }

  /** What `template` made was returned to the call `site` of a function. It is told of again, at most twice. */
  returned(template: EventTemplate, site: number): void {
    const known = template.returnedTo ?? 0;
    if (known === site || known < 0) return;
    template.returnedTo = known === 0 ? site : -1;
    if (!this.fresh.includes(template)) this.fresh.push(template);
  }

  at(id: number): EventTemplate {
    return this.all[id];
  }

  takeFresh(): EventTemplate[] {
    const { fresh } = this;
    this.fresh = [];
    return fresh;
  }

  private find(what: Applied, occasion: Occasion): Call {
    const { op, inputs, outputs } = what;
    const written = argumentsText(writtenArguments(what));
    const shapes = outputs.map(typeKey).join();
    const needs = inputs.map((input) => (input.requires_grad ? "1" : "0")).join("");
    const { kind, pass, site, continues, module } = occasion;
    const gradFn = outputs[0]?.grad_fn?.name() ?? "";
    const alike = `${site}|${op.name}|${pass}|${kind}|${continues}|${module.id}|${needs}|${shapes}|${gradFn}`;
    const variants = this.variants.get(alike) ?? [];
    const key = `${alike}|${written}`;
    const known = this.calls.get(key) ?? variants[mostVariants];
    if (known) return known;
    const varied = variants.length < mostVariants ? [] : variedArguments(variants);
    const call = new Call(what, occasion, this.addOp(what, occasion, gradFn, varied), varied);
    this.calls.set(key, call);
    variants.push(call);
    this.variants.set(alike, variants);
    return call;
  }

  private addOp(what: Applied, occasion: Occasion, gradFn: string, varied: readonly string[]): EventTemplate {
    const { op, inputs, outputs, inPlace } = what;
    const { module, ...rest } = occasion;
    return this.add({
      ...rest,
      ...modulesOf(module.path, module.frames),
      op: inPlace ? `${op.shownAs}_` : op.shownAs,
      arguments: argumentsText(writtenArguments(what), varied),
      backwardSite: 0,
      outputs: outputs.map(tensorType),
      gradFn,
      ...savedOf(outputs[0]?.grad_fn?.saved ?? []),
      needsGrad: inputs.map((input) => input.requires_grad),
      rules: rulesOf(outputs[0]?.grad_fn, inputs.length, varied),
      inPlace,
    });
  }

  private findBackward(
    kind: EventKind,
    node: GradFn | null,
    forward: EventTemplate | undefined,
    backwardSite: number,
  ): EventTemplate {
    const key = `${kind}|${forward?.id}|${node?.name()}|${backwardSite}`;
    const known = this.backward.get(key);
    if (known) return known;
    const template = this.add({
      kind,
      pass: "backward",
      op: node?.name().replace(/^torch::autograd::/, "") ?? "backward",
      arguments: "",
      site: kind === "seed" ? backwardSite : forward?.site || backwardSite,
      backwardSite,
      continues: false,
      ...modulesOf(forward?.module ?? "", forward?.modules),
      ...savedOf(forward?.saved ?? []),
      outputs: forward?.outputs ?? [],
      gradFn: "",
      needsGrad: [],
      rules: forward?.rules ?? [],
      inPlace: false,
    });
    this.backward.set(key, template);
    return template;
  }

  private add(template: Omit<EventTemplate, "id">): EventTemplate {
    const added = { id: this.all.length, ...template };
    this.all.push(added);
    this.fresh.push(added);
    return added;
  }
}

/** What there is of modules and saved tensors, and nothing of what there is not. */
function modulesOf(module: string, modules: EventTemplate["modules"] = []): Pick<EventTemplate, "module" | "modules"> {
  return modules.length > 0 ? { module, modules } : { module };
}

function savedOf(saved: readonly number[]): Pick<EventTemplate, "saved"> {
  return saved.length > 0 ? { saved } : {};
}

/** The names of the arguments in which calls differ. */
function variedArguments(calls: readonly Call[]): string[] {
  const names = new Set(calls.flatMap((call) => call.argumentNames));
  return [...names].filter((name) => calls.some((call) => !call.hasSame(name, calls[0])));
}

/** The node's rules by input, with the numbers of this call; those of `varied` arguments go by their names. */
function rulesOf(node: GradFn | null | undefined, inputCount: number, varied: readonly string[]): string[] {
  const rules = new Array<string>(inputCount).fill("");
  node?.rules.forEach(({ text, letter }, edge) => {
    const input = node.inputOf(edge);
    if (input < 0) return;
    rules[input] = varied.length === 0 ? text : (node.op?.gradients["abcde".indexOf(letter)]?.text() ?? "");
  });
  return rules;
}

function typeKey(tensor: Tensor): string {
  return `${tensor.shape.join("x")}${tensor.dtype.name}${tensor.requires_grad ? "g" : ""}`;
}

function tensorType(tensor: Tensor): TensorType {
  return { shape: [...tensor.shape], dtype: tensor.dtype.name, requiresGrad: tensor.requires_grad };
}

/** `{ min: 0, dim: [0, 1] }` as `min=0, dim=[0, 1]`; `…` stands for what is `varied`. */
function argumentsText(args: Readonly<Record<string, unknown>>, varied: readonly string[] = []): string {
  let text = "";
  for (const name in args) text += `${text && ", "}${name}=${varied.includes(name) ? "…" : valueText(args[name])}`;
  return text;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  return typeof value === "string" ? `"${value}"` : String(value);
}
