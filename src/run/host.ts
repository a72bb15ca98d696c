// What a Node process does for the engine.
import { availableParallelism } from "node:os";
import { inspect } from "node:util";
import { setFlagsFromString } from "node:v8";
import { createContext, runInNewContext, Script } from "node:vm";
import { Worker } from "node:worker_threads";
import { closeGpu, type Host, provideHost } from "../engine/internals.js";
import { gpuOpener } from "./gpu-link.js";

type GarbageCollection = (options?: { type: "minor" }) => void;

/** Makes a function that collects garbage, weak references included, also in the middle of a loop that never yields. */
function collector(): (all: boolean) => void {
  setFlagsFromString("--expose-gc");
  // The few young objects that are left are moved by this thread alone: others would have to be waited for.
  setFlagsFromString("--no-parallel-scavenge");
  const collectGarbage = runInNewContext("gc") as GarbageCollection;
  // A weak reference keeps its target until the microtasks of its job have run. A context with a queue of its own
  // runs that checkpoint at its end.
  const context = createContext({}, { microtaskMode: "afterEvaluate" });
  const nothing = new Script("");
  return (all) => {
    nothing.runInContext(context);
    if (all) collectGarbage();
    else collectGarbage({ type: "minor" });
  };
}

/** Makes a function that starts computing threads from the file at `url`. */
function threadStarter(url: URL): Host["startThread"] {
  return (task) => {
    const options = { workerData: task, stdin: false, execArgv: [], argv: [] };
    const worker = new Worker(url, { ...options, resourceLimits: { maxOldGenerationSizeMb: 64, stackSizeMb: 1 } });
    // Work waits for no thread that has not begun it, so one that cannot start is only missing.
    worker.on("error", () => {}).unref();
  };
}

/** How a Node process knows which memory nobody holds any more. */
export function memoryHost(): Host {
  const everything = { showHidden: true, maxArrayLength: Number.POSITIVE_INFINITY };
  return { collect: collector(), visit: (members) => void inspect(members, everything) };
}

let provided = false;

/** Gives the engine of this thread what Node has, before the first op. `folder` is where compute-thread.js lies; packages are looked for from `packages` on. */
export function provideNode(folder: URL, packages: readonly string[] = [process.cwd()]): void {
  if (provided) return;
  provided = true;
  setFlagsFromString("--experimental-wasm-relaxed-simd");
  process.once("exit", closeGpu);
  provideHost({
    ...memoryHost(),
    startThread: threadStarter(new URL("compute-thread.js", folder)),
    openGpu: gpuOpener(new URL("gpu-thread.js", folder), packages),
    processors: availableParallelism(),
  });
}
