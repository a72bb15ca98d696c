// What the debug adapter can do, as it tells VS Code at the start.
import type { DebugProtocol } from "@vscode/debugprotocol";
import { filtersOffered } from "./breakpoints-filters.js";

/** The answer to `initialize`. */
export const capabilities: DebugProtocol.Capabilities = {
  supportsConfigurationDoneRequest: true,
  supportsStepBack: true,
  supportsGotoTargetsRequest: true,
  supportsTerminateRequest: true,
  supportsRestartRequest: true,
  supportsEvaluateForHovers: true,
  supportsSetVariable: true,
  supportsSetExpression: true,
  supportsClipboardContext: true,
  supportsCompletionsRequest: true,
  completionTriggerCharacters: ["."],
  supportsReadMemoryRequest: true,
  supportsExceptionInfoRequest: true,
  supportsConditionalBreakpoints: true,
  supportsHitConditionalBreakpoints: true,
  supportsLogPoints: true,
  supportsFunctionBreakpoints: true,
  supportsDataBreakpoints: true,
  supportsExceptionFilterOptions: true,
  exceptionBreakpointFilters: filtersOffered,
  supportsDelayedStackTraceLoading: false,
};
