// The ops on WebGPU, against every call that PyTorch recorded with types that WebGPU has.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { withGpu } from "./gpu.js";
import { checkCall, described, skipped } from "./recorded-calls.js";
import { fromRecord, readData, type Sample } from "./torch-data.js";

const held = new Set(["float32", "int32", "int64", "bool"]);
const isHeld = ({ inputs, outputs = [] }: Sample) =>
  [...inputs, ...outputs].every((record) => record === null || held.has(record.dtype));

/** How far from PyTorch's numbers results may be, relative and absolute, where the GPU computes otherwise than the CPU. */
const tolerances = new Map<string, { rtol: number; atol: number }>();
const usual = { rtol: 2e-5, atol: 2e-6 };

function failureOf(op: string, sample: Sample): string[] {
  const tol = tolerances.get(op) ?? usual;
  const wider = (own: Sample["tol"]) => ({
    rtol: Math.max(tol.rtol, own?.rtol ?? 0),
    atol: Math.max(tol.atol, own?.atol ?? 0),
  });
  const onGpu = { ...sample, tol: wider(sample.tol), grad_tol: wider(sample.grad_tol) };
  try {
    checkCall(onGpu, () => sample.inputs.map((record) => fromRecord(record, undefined, "webgpu")), undefined, true);
    return [];
  } catch (error) {
    return [`${described(sample)}: ${(error as Error).message.split("\n")[0]}`];
  }
}

describe("ops on WebGPU against PyTorch", function () {
  this.timeout(60_000);
  withGpu();
  for (const folder of ["ops", "more"])
    for (const file of readdirSync(`test/torch/${folder}`)) {
      if (!file.endsWith(".json")) continue;
      const op = file.replace(".json", "");
      const { samples } = readData<{ samples: Sample[] }>(folder, file);
      const here = samples.filter((sample) => isHeld(sample) && !skipped(op, sample));
      if (here.length > 0)
        it(`${op}: ${here.length} calls`, () =>
          assert.deepEqual(
            here.flatMap((sample) => failureOf(op, sample)),
            [],
          ));
    }
});
