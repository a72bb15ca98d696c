// A debug session: DAP on one side, a player on the other.
import { StackFrame, Thread } from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { PlayerCommand } from "../protocol/page.js";
import { dataBreakpointInfo } from "./breakpoints-data.js";
import { exceptionInfo } from "./exception-info.js";
import { framesAt, type PlacedFrame } from "./frames.js";
import { readMemory } from "./memory.js";
import { SessionLife, sourceOf } from "./session-life.js";
import { elementIn } from "./variables-elements.js";
import { namedFor } from "./variables-scopes.js";
import { setElement } from "./variables-set.js";

export type { SessionHost } from "./session-life.js";

const threadId = 1;

/** One run as VS Code's debugger sees it. */
export class TrainingSession extends SessionLife {
  protected override setBreakPointsRequest(
    response: DebugProtocol.SetBreakpointsResponse,
    args: DebugProtocol.SetBreakpointsArguments,
  ): void {
    response.body = this.breakpoints.setLines(args);
    this.sendResponse(response);
  }

  protected override setFunctionBreakPointsRequest(
    response: DebugProtocol.SetFunctionBreakpointsResponse,
    args: DebugProtocol.SetFunctionBreakpointsArguments,
  ): void {
    response.body = this.breakpoints.setFunctions(args);
    this.sendResponse(response);
  }

  protected override dataBreakpointInfoRequest(
    response: DebugProtocol.DataBreakpointInfoResponse,
    { name }: DebugProtocol.DataBreakpointInfoArguments,
  ): void {
    response.body = dataBreakpointInfo(given(this.player), name);
    this.sendResponse(response);
  }

  protected override setDataBreakpointsRequest(
    response: DebugProtocol.SetDataBreakpointsResponse,
    args: DebugProtocol.SetDataBreakpointsArguments,
  ): void {
    response.body = this.breakpoints.setData(args);
    this.sendResponse(response);
  }

  protected override setExceptionBreakPointsRequest(
    response: DebugProtocol.SetExceptionBreakpointsResponse,
    args: DebugProtocol.SetExceptionBreakpointsArguments,
  ): void {
    response.body = this.breakpoints.setFilters(args);
    this.sendResponse(response);
  }

  protected override threadsRequest(response: DebugProtocol.ThreadsResponse): void {
    response.body = { threads: [new Thread(threadId, "Training script")] };
    this.sendResponse(response);
  }

  protected override stackTraceRequest(response: DebugProtocol.StackTraceResponse): void {
    const frames = this.player ? framesAt(this.player) : [];
    response.body = { stackFrames: frames.map(asStackFrame), totalFrames: frames.length };
    this.sendResponse(response);
  }

  protected override scopesRequest(
    response: DebugProtocol.ScopesResponse,
    { frameId }: DebugProtocol.ScopesArguments,
  ): void {
    if (frameId > framesAt(given(this.player)).length) throw new Error(`There is no stack frame ${frameId} here.`);
    response.body = { scopes: this.view?.scopes() ?? [] };
    this.sendResponse(response);
  }

  protected override async variablesRequest(
    response: DebugProtocol.VariablesResponse,
    args: DebugProtocol.VariablesArguments,
  ): Promise<void> {
    response.body = { variables: (await this.view?.variables(args)) ?? [] };
    this.sendResponse(response);
  }

  protected override async evaluateRequest(
    response: DebugProtocol.EvaluateResponse,
    args: DebugProtocol.EvaluateArguments,
  ): Promise<void> {
    response.body = await given(this.evaluator).evaluate(args);
    this.sendResponse(response);
  }

  protected override async setVariableRequest(
    response: DebugProtocol.SetVariableResponse,
    { variablesReference, name, value }: DebugProtocol.SetVariableArguments,
  ): Promise<void> {
    const element = given(this.view).elementOf(variablesReference, name);
    response.body = { value: await setElement(given(this.player), element, value) };
    this.sendResponse(response);
  }

  protected override async setExpressionRequest(
    response: DebugProtocol.SetExpressionResponse,
    { expression, value }: DebugProtocol.SetExpressionArguments,
  ): Promise<void> {
    const [player, view] = [given(this.player), given(this.view)];
    const element = elementIn(player.trace, expression, namedFor(view.tensors()));
    response.body = { value: await setElement(player, element, value) };
    this.sendResponse(response);
  }

  protected override async completionsRequest(
    response: DebugProtocol.CompletionsResponse,
    args: DebugProtocol.CompletionsArguments,
  ): Promise<void> {
    response.body = { targets: await given(this.evaluator).completions(args) };
    this.sendResponse(response);
  }

  protected override async readMemoryRequest(
    response: DebugProtocol.ReadMemoryResponse,
    args: DebugProtocol.ReadMemoryArguments,
  ): Promise<void> {
    response.body = await readMemory(given(this.inTime), args);
    this.sendResponse(response);
  }

  protected override exceptionInfoRequest(response: DebugProtocol.ExceptionInfoResponse): void {
    response.body = exceptionInfo(given(this.player));
    this.sendResponse(response);
  }

  protected override continueRequest(response: DebugProtocol.ContinueResponse): void {
    response.body = { allThreadsContinued: true };
    this.sendResponse(response);
    if (this.isOver()) this.terminate();
    else this.player?.do("nextStop");
  }

  protected override nextRequest(response: DebugProtocol.NextResponse): void {
    this.move(response, "next");
  }

  protected override stepInRequest(response: DebugProtocol.StepInResponse): void {
    this.move(response, "into");
  }

  protected override stepOutRequest(response: DebugProtocol.StepOutResponse): void {
    this.move(response, "out");
  }

  protected override stepBackRequest(response: DebugProtocol.StepBackResponse): void {
    this.move(response, "back");
  }

  protected override reverseContinueRequest(response: DebugProtocol.ReverseContinueResponse): void {
    this.move(response, "previousStop");
  }

  protected override pauseRequest(response: DebugProtocol.PauseResponse): void {
    this.move(response, "pause");
  }

  protected override gotoTargetsRequest(
    response: DebugProtocol.GotoTargetsResponse,
    args: DebugProtocol.GotoTargetsArguments,
  ): void {
    response.body = { targets: this.stepping?.targetsOf(args) ?? [] };
    this.sendResponse(response);
  }

  protected override gotoRequest(
    response: DebugProtocol.GotoResponse,
    { targetId }: DebugProtocol.GotoArguments,
  ): void {
    if (this.stepping?.goTo(targetId)) this.sendResponse(response);
    else this.refuse(response, "There is no such place to go to any more.");
  }

  private move(response: DebugProtocol.Response, command: PlayerCommand): void {
    if (!this.stepping) this.refuse(response, notStarted);
    else this.sendResponse(response);
    this.stepping?.do(command);
  }

  private isOver(): boolean {
    return this.player?.state === "ended" && this.player.cursor.atLiveEdge;
  }
}

const notStarted = "The script has not started yet.";

/** What there is once the script has started. */
function given<T>(started: T | null): T {
  if (started === null) throw new Error(notStarted);
  return started;
}

/** Without an end: VS Code would select the call, with all that reads the same, and scroll sideways to its end. */
function asStackFrame({ name, place, hint }: PlacedFrame, id: number): DebugProtocol.StackFrame {
  const frame = new StackFrame(id + 1, name, place && sourceOf(place.file), place?.line ?? 0, place?.column ?? 0);
  return Object.assign(frame, hint && { presentationHint: hint });
}
