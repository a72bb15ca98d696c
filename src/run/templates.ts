// Finds the template of an event: events of the same call on the same shapes share one.
import { type Applied, type GradFn, type Tensor, writtenArguments } from "../engine/internals.js";
import type { EventKind, EventTemplate, Pass, TensorType } from "../protocol/trace.js";

/** What tells one event of a call from another, apart from shapes and arguments. */
export interface Occasion {
  kind: EventKind;
  pass: Pass;
  site: number;
  continues: boolean;
  module: string;
}

/** Templates made so far; `fresh` collects those not sent yet. */
export class Templates {
  private readonly all: EventTemplate[] = [];
  private readonly byKey = new Map<string, EventTemplate>();
  /** Backward templates by what they differentiate. */
  private readonly backward = new Map<string, EventTemplate>();
  private fresh: EventTemplate[] = [];

  /** The template of an applied op. */
  ofOp(what: Applied, occasion: Occasion): EventTemplate {
    const { op, inputs, outputs, inPlace } = what;
    const written = argumentsText(writtenArguments(what));
    const shapes = outputs.map(typeKey).join();
    const needs = inputs.map((input) => (input.requires_grad ? "1" : "0")).join("");
    const { kind, pass, site, continues, module } = occasion;
    const gradFn = outputs[0]?.grad_fn?.name() ?? "";
    const key = `${site}|${op.name}|${pass}|${kind}|${continues}|${module}|${needs}|${shapes}|${gradFn}|${written}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const template = this.add({
      ...occasion,
      op: inPlace ? `${op.shownAs}_` : op.shownAs,
      arguments: written,
      backwardSite: 0,
      outputs: outputs.map(tensorType),
      gradFn,
      needsGrad: inputs.map((input) => input.requires_grad),
      rules: rulesOf(outputs[0]?.grad_fn, inputs.length),
      inPlace,
    });
    this.byKey.set(key, template);
    return template;
  }

  /** The template of a tensor that is there without an op: no call is known to have made it. */
  ofUnseen(tensor: Tensor, pass: Pass): EventTemplate {
    const key = `unseen|${pass}|${typeKey(tensor)}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const template = this.add({
      ...{ kind: "op", pass, op: "tensor", arguments: "", site: 0, backwardSite: 0, continues: false },
      ...{ module: "", outputs: [tensorType(tensor)], gradFn: "", needsGrad: [], rules: [], inPlace: false },
    });
    this.byKey.set(key, template);
    return template;
  }

  /** The template of a backward event at the call `backwardSite` of `backward()`, about what template `forward` made. */
  ofBackward(
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
      module: forward?.module ?? "",
      outputs: forward?.outputs ?? [],
      gradFn: "",
      needsGrad: [],
      rules: forward?.rules ?? [],
      inPlace: false,
    });
    this.backward.set(key, template);
    return template;
  }

  at(id: number): EventTemplate {
    return this.all[id];
  }

  takeFresh(): EventTemplate[] {
    const { fresh } = this;
    this.fresh = [];
    return fresh;
  }

  private add(template: Omit<EventTemplate, "id">): EventTemplate {
    const added = { id: this.all.length, ...template };
    this.all.push(added);
    this.fresh.push(added);
    return added;
  }
}

/** The node's rules by input, with the numbers of this call. */
function rulesOf(node: GradFn | null | undefined, inputCount: number): string[] {
  const rules = new Array<string>(inputCount).fill("");
  node?.rules.forEach(({ text }, edge) => {
    rules[node.inputOf(edge)] = text;
  });
  return rules;
}

function typeKey(tensor: Tensor): string {
  return `${tensor.shape.join("x")}${tensor.dtype.name}${tensor.requires_grad ? "g" : ""}`;
}

function tensorType(tensor: Tensor): TensorType {
  return { shape: [...tensor.shape], dtype: tensor.dtype.name, requiresGrad: tensor.requires_grad };
}

/** `{ min: 0, dim: [0, 1] }` as `min=0, dim=[0, 1]`. */
function argumentsText(args: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const name in args) text += `${text && ", "}${name}=${valueText(args[name])}`;
  return text;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  return typeof value === "string" ? `"${value}"` : String(value);
}
