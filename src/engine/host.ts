// What the surroundings of the engine can do for it, where they can: a Node process offers all of it, a web page less.

import type { FromGpu, ToGpu } from "../protocol/gpu.js";
import type { ComputingTask } from "./backend/cpu/computing.js";

/** The way to an executor of GPU commands. */
export interface GpuLink {
  send(message: ToGpu, transfer: ArrayBuffer[]): void;
  /** What the executor says next, waited for up to so long; null if it says nothing. */
  receive(milliseconds: number): FromGpu | null;
  /** Hears now and then how many bytes the buffers take. */
  uses?(bytes: number): void;
  close(): void;
}

/** What an engine cannot do by itself. */
export interface Host {
  /**
   * Lets the garbage collector run now, so that weak references to what nobody holds, and weak sets, are empty
   * afterwards: of `all` objects, or only of those made lately, which is much faster.
   */
  collect?(all: boolean): void;
  /** Prints each member that a weak set still has, by the method that Node's `inspect` looks for. */
  visit?(members: WeakSet<object>): void;
  /** Starts a thread that does nothing but `compute` its task, and that keeps no process alive. */
  startThread?(task: ComputingTask): void;
  /** Opens the GPU; that it is there is the first thing that it says. */
  openGpu?(): GpuLink;
  /** How many threads the machine can run at the same time. */
  processors?: number;
}

let provided: Host = {};

/** Adds to what the surroundings can do. */
export function provideHost(host: Host): void {
  provided = { ...provided, ...host };
}

/** What the surroundings can do. */
export function host(): Host {
  return provided;
}
