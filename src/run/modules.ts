// Names of modules, parameters and buffers by their path in the outermost module: `linear1`, `linear1.weight`.
import { type Module, moduleStack, type Tensor } from "../engine/internals.js";

/** Knows the modules whose `forward` has run. */
export class ModuleNames {
  private readonly paths = new WeakMap<Module, string>();
  private readonly roots = new WeakSet<Module>();

  /** `named` is told the name of each parameter and buffer. */
  constructor(private readonly named: (tensor: Tensor, name: string) => void) {}

  /** The path of the module whose `forward` runs right now; empty outside modules and in the outermost. */
  current(): string {
    const innermost = moduleStack.at(-1);
    if (!innermost) return "";
    if (!this.roots.has(moduleStack[0])) this.learn(moduleStack[0]);
    return this.paths.get(innermost) ?? "";
  }

  private learn(root: Module): void {
    this.roots.add(root);
    for (const [path, module] of root.named_modules()) this.paths.set(module, path);
    for (const [name, parameter] of root.named_parameters()) this.named(parameter, name);
    for (const [name, buffer] of root.named_buffers()) this.named(buffer, name);
  }
}
