// Runs a script from stop to stop to its end, and tells what a debug session said of it in a few lines.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { LaunchArguments } from "../../src/debug/launch-arguments.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

/** What is set before the script starts. */
export interface Settings {
  /** Other requests, by their command. */
  requests?: Record<string, object>;
  lines?: (number | DebugProtocol.SourceBreakpoint)[];
  functions?: DebugProtocol.FunctionBreakpoint[];
  data?: Omit<DebugProtocol.DataBreakpoint, "accessType">[];
  filters?: (string | DebugProtocol.ExceptionFilterOptions)[];
  launch?: Partial<LaunchArguments>;
  /** After so many stops it ends. */
  most?: number;
  /** What is done at each stop, before the script goes on. */
  atStop?: (client: DapClient, stop: number) => Promise<void>;
}

type Frames = DebugProtocol.StackTraceResponse["body"];

/** The story of a run: breakpoints as they are verified, what is printed, and each stop. */
export async function storyOf(script: string, settings: Settings): Promise<string> {
  const folder = new ScriptFolder({ "train.ts": script });
  const client = new DapClient(folder.path);
  try {
    const program = folder.file("train.ts");
    await client.launch({ program, stopOn: [], ...settings.launch }, settings.lines, requestsOf(settings));
    await goThrough(client, settings);
    return client.transcript.flatMap(tell).join("\n").replaceAll(folder.path, "FOLDER").concat("\n");
  } finally {
    client.player?.kill();
    folder.remove();
  }
}

/** The requests that set what is no line. */
export function requestsOf({ functions, data, filters, requests }: Settings): Record<string, object> {
  const asOption = (filter: string | DebugProtocol.ExceptionFilterOptions) =>
    typeof filter === "string" ? { filterId: filter } : filter;
  return {
    ...requests,
    ...(functions && { setFunctionBreakpoints: { breakpoints: functions } }),
    ...(data && { setDataBreakpoints: { breakpoints: data } }),
    ...(filters && { setExceptionBreakpoints: { filters: [], filterOptions: filters.map(asOption) } }),
  };
}

async function goThrough(client: DapClient, { most = 12, atStop }: Settings): Promise<void> {
  const over = client.event("terminated").then(() => true);
  for (let stop = 0; stop < most; stop++) {
    const isOver = await Promise.race([over, client.event("stopped").then(() => false)]);
    if (isOver) return;
    await client.request<Frames>("stackTrace", { threadId: 1 });
    await atStop?.(client, stop);
    await client.request("continue", { threadId: 1 });
  }
}

const tellers: Record<string, (body: never) => string[]> = {
  "! stopped": ({ reason, text, hitBreakpointIds: ids = [] }: DebugProtocol.StoppedEvent["body"]) => [
    `${reason}${ids.length > 0 ? ` [${ids}]` : ""}: ${text}`,
  ],
  "← stackTrace": ({ stackFrames: [{ name, line }] }: Frames) => [`    ${name} :${line}`],
  // What the script prints at once at one place may come in one event.
  "! output": ({ output, category, line }: DebugProtocol.OutputEvent["body"]) =>
    output
      .trimEnd()
      .split("\n")
      .map((text) => `prints${line ? ` :${line}` : ""} (${category}): ${text}`),
  "! breakpoint": ({ breakpoint }: DebugProtocol.BreakpointEvent["body"]) => [breakpointText(breakpoint)],
  "← exceptionInfo": (info: DebugProtocol.ExceptionInfoResponse["body"]) => [
    `    ${info.exceptionId}: ${info.description?.replaceAll("\n", "\n      ")}`,
  ],
  "← dataBreakpointInfo": (info: DebugProtocol.DataBreakpointInfoResponse["body"]) => [
    `    data breakpoint ${info.dataId}: ${info.description}`,
  ],
};

function breakpointText({ id, verified, line, message }: DebugProtocol.Breakpoint): string {
  return `breakpoint ${id}${line ? ` :${line}` : ""} ${verified ? "verified" : message}`;
}

/** A line of the transcript, as a person would tell it. */
function tell(said: string): string[] {
  const [, what, json] = /^([!←→] \w+)(?: (\{.*\}))?$/s.exec(said) ?? [];
  const teller = tellers[what];
  return teller ? teller(JSON.parse(json) as never) : [];
}
