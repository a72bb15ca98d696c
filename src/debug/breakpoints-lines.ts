// Line breakpoints and logpoints: which are verified, and where they really stand.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { LineStop } from "../protocol/stops.js";
import type { Trace } from "../trace/store.js";
import { type Breakpoint, replaced, rulesOf } from "./breakpoint.js";

interface LineBreakpoint extends Breakpoint {
  file: string;
  /** Where the user put it, and where it stops. */
  asked: number;
  line: number;
  logMessage?: string;
}

/** The line breakpoints of one session. */
export class LineBreakpoints {
  private readonly byFile = new Map<string, LineBreakpoint[]>();
  private placed = false;

  constructor(private readonly newId: () => number) {}

  get all(): LineBreakpoint[] {
    return [...this.byFile.values()].flat();
  }

  /** What the run is told. Before the script is compiled, lines stand where they were put. */
  get stops(): LineStop[] {
    return this.all
      .filter(({ verified }) => verified || !this.placed)
      .map(({ id, file, line, logMessage, ...rules }) => ({ id, file, line, logMessage, ...rulesOf(rules) }));
  }

  /** Replaces the breakpoints of a file. They are verified once the script is compiled. */
  set(
    { source, breakpoints }: DebugProtocol.SetBreakpointsArguments,
    trace: Trace,
    recording: boolean,
  ): LineBreakpoint[] {
    const file = source?.path ?? "";
    const make = (each: DebugProtocol.SourceBreakpoint, key: string) => {
      const { line, logMessage } = each;
      const known = { id: this.newId(), key, file, asked: line, line, verified: false };
      return place({ ...known, ...rulesOf(each), ...(logMessage && { logMessage }) }, trace, recording);
    };
    this.byFile.set(file, replaced(this.byFile.get(file) ?? [], breakpoints ?? [], make));
    return this.byFile.get(file)!;
  }

  /** Places all of them again, now that the script's calls are known. */
  place(trace: Trace, recording: boolean): LineBreakpoint[] {
    this.placed = true;
    return this.all.map((breakpoint) => place(breakpoint, trace, recording));
  }
}

function place(breakpoint: LineBreakpoint, trace: Trace, recording: boolean): LineBreakpoint {
  const { file, asked } = breakpoint;
  const unverified = (message: string) => Object.assign(breakpoint, { line: asked, verified: false, message });
  if (!recording) return unverified("The run records nothing (record: off), so it stops at no line.");
  if (trace.files.length === 0) return unverified("The script is not compiled yet.");
  if (!trace.files.includes(file))
    return unverified("This file is not part of the run: the script does not import it.");
  const lines = [...trace.sites.values()]
    .filter((site) => site.file === file && site.line >= asked && !site.silent)
    .map(({ line }) => line);
  if (lines.length === 0) return unverified("There is no op on this line or after it.");
  return Object.assign(breakpoint, { line: Math.min(...lines), verified: true, message: undefined });
}
