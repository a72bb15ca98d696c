// DAP requests before they are carried out: whether they come in order, and with arguments of the right types.
import { DebugSession } from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";

/** How far a session is. */
export type Phase = "new" | "initialized" | "launched" | "over";

type Kind = "text" | "text?" | "whole" | "whole?" | "integer?" | "object" | "object?";

/** What arguments look like: fields of some kind, objects within, lists (which may be missing) of one shape. */
type Shape = Kind | [Shape] | { [field: string]: Shape };

const kinds: Record<string, [words: string, test: (value: unknown) => boolean]> = {
  text: ["a text", (value) => typeof value === "string"],
  whole: ["a whole number, 0 or above", (value) => Number.isSafeInteger(value) && (value as number) >= 0],
  integer: ["a whole number", (value) => Number.isSafeInteger(value)],
  object: ["an object", isObject],
};

const thread = { threadId: "whole" } as const;

/** The requests that are answered once a script is launched, and their arguments. */
const whileLaunched: Record<string, Shape> = {
  ...{ continue: thread, next: thread, stepIn: thread, stepOut: thread, pause: thread },
  ...{ stepBack: thread, reverseContinue: thread, restart: {}, exceptionInfo: thread },
  stackTrace: { ...thread, startFrame: "whole?", levels: "whole?" },
  scopes: { frameId: "whole" },
  variables: { variablesReference: "whole", start: "whole?", count: "whole?" },
  setVariable: { variablesReference: "whole", name: "text", value: "text" },
  setExpression: { expression: "text", value: "text", frameId: "whole?" },
  evaluate: { expression: "text", frameId: "whole?", context: "text?" },
  dataBreakpointInfo: { name: "text", variablesReference: "whole?", frameId: "whole?" },
  completions: { text: "text", column: "whole", frameId: "whole?" },
  stepInTargets: { frameId: "whole" },
  gotoTargets: { source: { path: "text?" }, line: "whole" },
  goto: { ...thread, targetId: "whole" },
  readMemory: { memoryReference: "text", offset: "integer?", count: "whole" },
  writeMemory: { memoryReference: "text", offset: "integer?", data: "text" },
};

/** Those that are answered as soon as the session is initialized. */
const onceInitialized: Record<string, Shape> = {
  ...{ configurationDone: {}, threads: {}, terminate: {}, cancel: {}, loadedSources: {} },
  setBreakpoints: {
    source: { path: "text?" },
    breakpoints: [{ line: "whole", condition: "text?", hitCondition: "text?", logMessage: "text?" }],
  },
  setFunctionBreakpoints: { breakpoints: [{ name: "text", condition: "text?", hitCondition: "text?" }] },
  setDataBreakpoints: { breakpoints: [{ dataId: "text", condition: "text?", hitCondition: "text?" }] },
  setExceptionBreakpoints: { filters: ["text"], filterOptions: [{ filterId: "text", condition: "text?" }] },
  breakpointLocations: { source: { path: "text?" }, line: "whole", endLine: "whole?" },
};

/** Why `request` cannot be carried out in this phase; empty if it can. */
export function requestProblem({ command, arguments: given }: DebugProtocol.Request, phase: Phase): string {
  if (given !== undefined && given !== null && !isObject(given)) return `The arguments of ${command} are no object.`;
  const wrongTime = orderProblem(command, phase);
  const shape = whileLaunched[command] ?? onceInitialized[command];
  return wrongTime || (shape ? shapeProblem(shape, given ?? {}, command, "") : "");
}

function orderProblem(command: string, phase: Phase): string {
  if (command === "initialize") return phase === "new" ? "" : "The session is initialized already.";
  if (command === "disconnect") return "";
  if (phase === "new") return "The session is not initialized yet.";
  if (command === "launch" && phase !== "initialized") return "The session has launched its script already.";
  if (!Object.hasOwn(whileLaunched, command)) return "";
  if (phase === "initialized") return "No script is launched yet.";
  return phase === "over" && command !== "restart" ? "The session is over." : "";
}

/** `path` names what is looked at, within `command`'s arguments. */
function shapeProblem(shape: Shape, value: unknown, command: string, path: string): string {
  if (Array.isArray(shape)) return listProblem(shape[0], value, command, path);
  if (typeof shape === "string") return kindProblem(shape, value, command, path);
  if (!isObject(value)) return kindProblem("object", value, command, path);
  for (const [name, inner] of Object.entries(shape)) {
    const field = (value as Record<string, unknown>)[name];
    const problem = shapeProblem(inner, field, command, path ? `${path}.${name}` : name);
    if (problem) return problem;
  }
  return "";
}

function listProblem(shape: Shape, value: unknown, command: string, path: string): string {
  if (value === undefined || value === null) return "";
  if (!Array.isArray(value)) return `${command} needs ${path} to be a list, not ${shown(value)}.`;
  for (const [i, item] of value.entries()) {
    const problem = shapeProblem(shape, item, command, `${path}[${i}]`);
    if (problem) return problem;
  }
  return "";
}

function kindProblem(kind: Kind, value: unknown, command: string, path: string): string {
  if (kind.endsWith("?") && (value === undefined || value === null)) return "";
  const [words, test] = kinds[kind.replace("?", "")];
  return test(value) ? "" : `${command} needs ${path} to be ${words}, not ${shown(value)}.`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Handler = (...args: unknown[]) => unknown;
type Refuse = (response: DebugProtocol.Response, message: string) => void;

/** Makes every handler of `session` answer with an error where it throws, now or later, and where there is none of its own. */
export function guardHandlers(session: DebugSession, refuse: Refuse): void {
  const inherited = DebugSession.prototype as unknown as Record<string, unknown>;
  const handlers = session as unknown as Record<string, Handler>;
  for (const name of Object.getOwnPropertyNames(inherited)) {
    if (!name.endsWith("Request") || /^(dispatch|send|runIn|start)/.test(name)) continue;
    const handler = handlers[name] === inherited[name] ? unknownRequest : handlers[name].bind(session);
    handlers[name] = (...args) => {
      const response = args.find(isResponse)!;
      // A request that could not be carried out to its end has perhaps been answered.
      const failed = (error: unknown) =>
        response.seq === 0 && refuse(response, (error as Error)?.message ?? `${error}`);
      void (async () => handler(...args))().catch(failed);
    };
  }
}

function unknownRequest(...args: unknown[]): never {
  throw new Error(`Gradlens has no answer to the request ${args.find(isResponse)!.command}.`);
}

function isResponse(value: unknown): value is DebugProtocol.Response {
  return isObject(value) && (value as DebugProtocol.Response).type === "response";
}
