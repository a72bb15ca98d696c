// Names of modules, parameters and buffers by their path in the outermost module, `linear1`, `linear1.weight`, and where modules are called.
import { type Module, moduleCalls, moduleStack, placeOfModule, type Tensor } from "../engine/internals.js";
import type { ModuleFrame } from "../protocol/trace.js";

/** Where in the modules' calls the script is. The same calls are always the same object. */
export class ModuleCalls {
  private readonly inner = new WeakMap<Module, ModuleCalls[]>();

  /** `path` is that of the innermost module; `frames` are all, the outermost first. */
  constructor(
    readonly path: string,
    readonly frames: readonly ModuleFrame[],
    readonly id: number,
  ) {}

  /** What `module`'s call at `site` makes of this; `make` where that is new. */
  enter(module: Module, site: number, make: () => ModuleCalls): ModuleCalls {
    const known = this.inner.get(module) ?? [];
    let found = known.find(({ frames }) => frames.at(-1)!.site === site);
    if (found) return found;
    found = make();
    this.inner.set(module, [...known, found]);
    return found;
  }
}

/** Told the name of each parameter and buffer, and the variable that holds the outermost module, empty if that is not known. */
export type Named = (tensor: Tensor, name: string, root: string) => void;

/** Knows the modules whose `forward` has run. */
export class ModuleNames {
  private readonly paths = new WeakMap<Module, string>();
  private readonly roots = new WeakSet<Module>();
  private lastId = 0;
  /** The calls of all depths at the last look, from none on, and the modules that were called. */
  private readonly chain = [new ModuleCalls("", [], 0)];
  private readonly called: (Module | null)[] = [null];

  /** `variableAt` tells the variable that takes the value of a call. */
  constructor(
    private readonly named: Named,
    private readonly variableAt: (site: number) => string,
  ) {}

  /** The modules whose `forward` runs right now, by their calls. */
  current(): ModuleCalls {
    const { chain, called } = this;
    const depth = moduleStack.length;
    for (let i = 0; i < depth; i++) {
      const [module, site] = [moduleStack[i], Math.abs(moduleCalls[i])];
      if (called[i + 1] === module && chain[i + 1].frames[i].site === site) continue;
      chain[i + 1] = chain[i].enter(module, site, () => this.call(chain[i], module, site));
      called[i + 1] = module;
      chain.length = called.length = i + 2;
    }
    return chain[depth];
  }

  private call(outer: ModuleCalls, module: Module, site: number): ModuleCalls {
    if (outer.frames.length === 0) this.learn(module);
    const path = this.paths.get(module) ?? "";
    const type = module._get_name();
    const name = path || this.variableAt(placeOfModule(module)) || type;
    return new ModuleCalls(path, [...outer.frames, { name, type, site }], ++this.lastId);
  }

  private learn(root: Module): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    const variable = this.variableAt(placeOfModule(root));
    for (const [path, module] of root.named_modules()) this.paths.set(module, path);
    for (const [name, parameter] of root.named_parameters()) this.named(parameter, name, variable);
    for (const [name, buffer] of root.named_buffers()) this.named(buffer, name, variable);
  }
}
