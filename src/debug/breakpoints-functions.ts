// Function breakpoints: ops and backward nodes by name, modules by path. The run says which there are.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { FunctionStop } from "../protocol/stops.js";
import { type Breakpoint, replaced, rulesOf } from "./breakpoint.js";

interface FunctionBreakpoint extends Breakpoint {
  name: string;
}

/** The function breakpoints of one session. */
export class FunctionBreakpoints {
  all: FunctionBreakpoint[] = [];

  constructor(private readonly newId: () => number) {}

  get stops(): FunctionStop[] {
    return this.all.map(({ id, name, ...rules }) => ({ id, name, ...rulesOf(rules) }));
  }

  set(breakpoints: readonly DebugProtocol.FunctionBreakpoint[]): FunctionBreakpoint[] {
    this.all = replaced(this.all, breakpoints ?? [], (each, key) => {
      const message = "The run has not said yet whether there is such an op.";
      return { id: this.newId(), key, name: each.name, verified: false, message, ...rulesOf(each) };
    });
    return this.all;
  }
}
