// The backends that there are, by device.
import type { Device } from "../device.js";
import { RuntimeError } from "../errors.js";
import type { Backend } from "./backend.js";
import { cpu } from "./cpu/cpu.js";

const backends = new Map<string, Backend>([["cpu", cpu]]);

/** The backend of a device; the CPU when none is named. */
export function backendOf(device: Device | null): Backend {
  const backend = backends.get(device?.type ?? "cpu");
  if (backend === undefined) throw new RuntimeError(`device '${device}' is not available here`);
  return backend;
}
