// The ops on WebGPU, against every call that PyTorch recorded with types that WebGPU has.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { withGpu } from "./gpu.js";
import { gpuFailure, gpuSamples } from "./gpu-calls.js";

describe("ops on WebGPU against PyTorch", function () {
  this.timeout(60_000);
  withGpu();
  for (const folder of ["ops", "more"])
    for (const file of readdirSync(`test/torch/${folder}`)) {
      const samples = file.endsWith(".json") ? gpuSamples(folder, file) : [];
      if (samples.length > 0)
        it(`${file.replace(".json", "")}: ${samples.length} calls`, () =>
          assert.deepEqual(
            samples.flatMap((sample) => gpuFailure(file, sample) || []),
            [],
          ));
    }
});
