// PyTorch's recorded calls with types that WebGPU has, made there.
import { checkCall, described, skipped } from "./recorded-calls.js";
import { fromRecord, readData, type Sample } from "./torch-data.js";

const held = new Set(["float32", "int32", "int64", "bool"]);
const isHeld = ({ inputs, outputs = [] }: Sample) =>
  [...inputs, ...outputs].every((record) => record === null || held.has(record.dtype));

/** How far from PyTorch's numbers results may be, relative and absolute, where the GPU computes otherwise than the CPU. */
const tolerances = new Map<string, { rtol: number; atol: number }>();
const usual = { rtol: 2e-5, atol: 2e-6 };

const opOf = (file: string): string => file.replace(".json", "");

/** The calls of a file that can be made on WebGPU. */
export function gpuSamples(folder: string, file: string): Sample[] {
  const { samples } = readData<{ samples: Sample[] }>(folder, file);
  return samples.filter((sample) => isHeld(sample) && !skipped(opOf(file), sample));
}

/** Makes a call on WebGPU; says what came out otherwise than in PyTorch, and nothing if nothing did. */
export function gpuFailure(file: string, sample: Sample): string {
  const tol = tolerances.get(opOf(file)) ?? usual;
  const wider = (own: Sample["tol"]) => ({
    rtol: Math.max(tol.rtol, own?.rtol ?? 0),
    atol: Math.max(tol.atol, own?.atol ?? 0),
  });
  const onGpu = { ...sample, tol: wider(sample.tol), grad_tol: wider(sample.grad_tol) };
  try {
    checkCall(onGpu, () => sample.inputs.map((record) => fromRecord(record, undefined, "webgpu")), undefined, true);
    return "";
  } catch (error) {
    return `${described(sample)}: ${(error as Error).message.split("\n")[0]}`;
  }
}
