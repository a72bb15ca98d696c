// Line breakpoints: which are verified, and where they really stand.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Trace } from "../trace/store.js";

interface LineBreakpoint {
  id: number;
  file: string;
  /** Where the user put it, and where it stops. */
  asked: number;
  line: number;
  verified: boolean;
  message?: string;
}

/** The breakpoints of one session. */
export class LineBreakpointTable {
  private readonly byFile = new Map<string, LineBreakpoint[]>();
  private lastId = 0;

  /** Replaces the breakpoints of `file`. They are verified once the script is compiled. */
  set(file: string, lines: readonly number[], trace: Trace): DebugProtocol.Breakpoint[] {
    const breakpoints = lines.map((asked) =>
      this.place({ id: ++this.lastId, file, asked, line: asked, verified: false }, trace),
    );
    this.byFile.set(file, breakpoints);
    return breakpoints.map(asProtocol);
  }

  /** Places all of them again, now that the script's calls are known. */
  verify(trace: Trace): DebugProtocol.Breakpoint[] {
    return [...this.byFile.values()].flat().map((breakpoint) => asProtocol(this.place(breakpoint, trace)));
  }

  /** Lines to stop at, of every file that has had breakpoints. */
  lines(): { file: string; lines: number[] }[] {
    return [...this.byFile].map(([file, breakpoints]) => ({
      file,
      lines: breakpoints.filter(({ verified }) => verified).map(({ line }) => line),
    }));
  }

  private place(breakpoint: LineBreakpoint, trace: Trace): LineBreakpoint {
    const { file, asked } = breakpoint;
    if (trace.files.length === 0) return Object.assign(breakpoint, { message: "The script is not compiled yet." });
    if (!trace.files.includes(file)) return Object.assign(breakpoint, { message: "This file is not part of the run." });
    const lines = [...trace.sites.values()]
      .filter((site) => site.file === file && site.line >= asked)
      .map(({ line }) => line);
    if (lines.length === 0) return Object.assign(breakpoint, { message: "There is no op on this line or after it." });
    return Object.assign(breakpoint, { line: Math.min(...lines), verified: true, message: undefined });
  }
}

function asProtocol({ id, line, verified, message, file }: LineBreakpoint): DebugProtocol.Breakpoint {
  return { id, line, verified, message, source: { path: file } };
}
