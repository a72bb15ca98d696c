// WebGPU for tests: the executor in a thread of Node, where the package and an adapter are there.
import { pathToFileURL } from "node:url";
import * as torch from "gradlens";
import { closeGpu, provideHost } from "../../src/engine/internals.js";
import { gpuOpener } from "../../src/run/gpu-link.js";
import { memoryHost } from "../../src/run/host.js";
import { repository } from "../harness/paths.js";

const thread = new URL("dist/gpu-thread.js", pathToFileURL(`${repository}/`));

/** Gives the engine of this process a GPU, if there is one; the tests of this suite are skipped otherwise. */
export function withGpu(): void {
  before(function () {
    provideHost({ ...memoryHost(), openGpu: gpuOpener(thread, [repository]) });
    const why = torch.webgpu.reason();
    if (why !== null) {
      console.log(`    WebGPU is not tested: ${why}`);
      this.skip();
    }
  });
  after(() => {
    closeGpu();
    provideHost({ openGpu: undefined });
  });
}
