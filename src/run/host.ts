// What a Node process does for the engine.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { provideHost } from "../engine/internals.js";

/** Makes a function that collects garbage, weak references included, also in the middle of a loop that never yields. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  return () => {
    // A weak reference keeps its target until the microtasks of its job have run. A context with a queue of its own
    // runs that checkpoint at its end.
    runInNewContext("", undefined, { microtaskMode: "afterEvaluate" });
    collectGarbage();
  };
}

/** Gives the engine of this thread what Node has. Call it before the first op. */
export function provideNode(): void {
  setFlagsFromString("--experimental-wasm-relaxed-simd");
  provideHost({ collect: collector() });
}
