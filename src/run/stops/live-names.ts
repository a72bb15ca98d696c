// The script's tensors and modules by the names that it gives them; nothing is kept alive by its name.
import { type Module, moduleStack, placeOfModule, type Tensor } from "../../engine/internals.js";
import type { EventTemplate, Site } from "../../protocol/trace.js";
import { knownOf } from "../known.js";
import type { Happening } from "./happening.js";

/** Knows of each name the newest tensor that an event had to do with. */
export class LiveNames {
  private readonly tensors = new Map<string, WeakRef<Tensor>>();
  private readonly roots = new Map<string, WeakRef<Module>>();
  private readonly known = new WeakSet<Module>();
  /** The name that a tensor was first noted under: written in place, it keeps it. */
  private readonly given = new WeakMap<Tensor, string>();
  /** All variables that take the value of a call. */
  private readonly variables: ReadonlySet<string>;

  constructor(private readonly sites: ReadonlyMap<number, Site>) {
    this.variables = new Set([...sites.values()].flatMap(({ variables }) => variables));
  }

  /** Remembers what an event has made, and what it read. */
  note({ template, inputs, outputs }: Happening): void {
    if (moduleStack.length > 0) this.noteRoot(moduleStack[0]);
    if (template.pass !== "backward") for (const input of inputs) this.noteInput(input);
    if (template.kind !== "op" || template.inPlace) return;
    outputs.forEach((output, i) => {
      const name = knownOf(output)?.name || this.variableOf(template, i);
      if (name) this.noteAs(name, output);
    });
  }

  /** Remembers what a function of the script has returned to the variable of a call. */
  noteReturned(value: Tensor, site: number): void {
    const [name] = this.sites.get(site)?.variables ?? [];
    if (name) this.noteAs(name, value);
  }

  /** Remembers an outermost module. One without a variable goes by an empty name. */
  private noteRoot(root: Module): void {
    if (this.known.has(root)) return;
    this.known.add(root);
    this.roots.set(this.rootName(root), new WeakRef(root));
  }

  /** The variable that an outermost module was made for; empty if there is none. */
  rootName(root: Module): string {
    return this.sites.get(placeOfModule(root))?.variables[0] ?? "";
  }

  /** What a person would call `tensor`. */
  nameOf(tensor: Tensor): string {
    const known = knownOf(tensor);
    const own = known?.name || this.given.get(tensor);
    if (own) return own;
    if (known?.isGradient) return this.gradientName(tensor);
    return known?.template ? this.variableOf(known.template, 0) || known.template.op : "tensor";
  }

  /** The variable that takes output `output` of a call. */
  variableOf({ site, outputs }: EventTemplate, output: number): string {
    const variables = this.sites.get(site)?.variables ?? [];
    return variables[output] ?? (outputs.length > 1 ? "" : (variables[0] ?? ""));
  }

  /** The newest tensor of this name, if it is still there. */
  tensor(name: string): Tensor | undefined {
    const noted = this.tensors.get(name)?.deref();
    if (noted || this.roots.size === 0) return noted;
    const parameter = this.parameter(name);
    if (parameter) this.noteAs(name, parameter);
    return parameter;
  }

  /** Whether the script has a variable or a part of a module that is called so. */
  has(name: string): boolean {
    return this.variables.has(name) || this.tensors.has(name) || this.roots.has(name) || this.isPart(name);
  }

  /** What an expression means by `name`: a tensor, or a module. */
  get(name: string): unknown {
    const found = this.tensors.get(name)?.deref() ?? this.roots.get(name)?.deref() ?? this.part(name);
    if (found === undefined) throw new ReferenceError(`there is no tensor ${name} at this point`);
    return found;
  }

  /** `net.linear1.weight`, or `linear1.weight` of any outermost module. */
  private parameter(path: string): Tensor | undefined {
    for (const [name, ref] of this.roots) {
      const below = path.startsWith(`${name}.`) ? path.slice(name.length + 1) : path;
      for (const [own, parameter] of ref.deref()?.named_parameters() ?? []) if (own === below) return parameter;
    }
    return undefined;
  }

  private isPart(name: string): boolean {
    return this.part(name) !== undefined;
  }

  /** A direct part of an outermost module, as the trace names it without the module's variable. */
  private part(name: string): unknown {
    for (const ref of this.roots.values()) {
      const root = ref.deref() as unknown as Record<string, unknown> | undefined;
      if (root && Object.hasOwn(root, name)) return root[name];
    }
    return undefined;
  }

  private noteInput(tensor: Tensor): void {
    if (this.given.has(tensor)) return;
    const known = knownOf(tensor);
    const template = known?.template;
    if (template?.kind !== "op" || template.inPlace || template.outputs.length !== 1) return;
    const name = known?.name || this.variableOf(template, 0);
    if (name) this.noteAs(name, tensor);
  }

  private noteAs(name: string, tensor: Tensor): void {
    this.tensors.set(name, new WeakRef(tensor));
    if (!this.given.has(tensor)) this.given.set(tensor, name);
  }

  private gradientName(gradient: Tensor): string {
    for (const [name, ref] of this.tensors) if (ref.deref()?.grad === gradient) return `${name}.grad`;
    return "gradient";
  }
}
