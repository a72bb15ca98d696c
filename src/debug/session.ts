// A debug session: DAP on one side, a player on the other.
import {
  BreakpointEvent,
  DebugSession,
  ExitedEvent,
  InitializedEvent,
  InvalidatedEvent,
  OutputEvent,
  Response,
  Source,
  StackFrame,
  TerminatedEvent,
  Thread,
} from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { PlayerCommand } from "../protocol/page.js";
import type { RunConnection, RunOptions } from "../protocol/run.js";
import { Breakpoints } from "./breakpoints.js";
import { dataBreakpointInfo } from "./breakpoints-data.js";
import { capabilities } from "./capabilities.js";
import { exceptionInfo } from "./exception-info.js";
import { framesAt, type PlacedFrame } from "./frames.js";
import { InTime } from "./in-time.js";
import { type LaunchArguments, launchProblem, runOptions } from "./launch-arguments.js";
import { readMemory } from "./memory.js";
import { Player } from "./player.js";
import { guardHandlers, type Phase, requestProblem } from "./requests.js";
import type { PlayerChange } from "./run-record.js";
import { Stepping } from "./stepping.js";
import { VariableView } from "./variables.js";
import { elementIn } from "./variables-elements.js";
import { Evaluator } from "./variables-evaluate.js";
import { namedFor } from "./variables-scopes.js";
import { setElement } from "./variables-set.js";
import { stateText } from "./words.js";

const threadId = 1;

/** What a session needs of the place it runs in. */
export interface SessionHost {
  /** Starts a run process. */
  launch(options: RunOptions): RunConnection;
  /** A run has begun that surfaces may show. */
  started(player: Player, options: RunOptions): void;
  /** The session is over: the host ends the run, or keeps its values for those who still look. */
  finished(player: Player): void;
}

/** VS Code hands over the launch configuration as it is now. */
interface RestartArguments {
  arguments?: LaunchArguments;
}

/** One run as VS Code's debugger sees it. */
export class TrainingSession extends DebugSession {
  private phase: Phase = "new";
  private player: Player | null = null;
  /** The launch configuration, and what it asks for. */
  private launched: LaunchArguments | null = null;
  private options: RunOptions | null = null;
  private view: VariableView | null = null;
  private evaluator: Evaluator | null = null;
  private inTime: InTime | null = null;
  private readonly breakpoints = new Breakpoints((breakpoint) =>
    this.sendEvent(new BreakpointEvent("changed", breakpoint)),
  );
  private readonly configured: Promise<void>;
  private configurationDone: () => void = () => {};
  private stepping: Stepping | null = null;
  private unsubscribe = () => {};

  constructor(private readonly host: SessionHost) {
    super();
    guardHandlers(this, (response, message) => this.refuse(response, message));
    this.configured = new Promise((resolve) => {
      this.configurationDone = resolve;
    });
  }

  protected override dispatchRequest(request: DebugProtocol.Request): void {
    const problem = requestProblem(request, this.phase);
    if (problem) this.refuse(new Response(request), problem);
    else super.dispatchRequest({ ...request, arguments: { pathFormat: "path", ...request.arguments } });
  }

  protected override initializeRequest(response: DebugProtocol.InitializeResponse): void {
    this.phase = "initialized";
    response.body = capabilities;
    this.sendResponse(response);
    this.sendEvent(new InitializedEvent());
  }

  protected override configurationDoneRequest(response: DebugProtocol.ConfigurationDoneResponse): void {
    this.sendResponse(response);
    this.configurationDone();
  }

  protected override async launchRequest(response: DebugProtocol.LaunchResponse, args: LaunchArguments): Promise<void> {
    const problem = launchProblem(args);
    if (problem) return this.refuse(response, problem);
    this.phase = "launched";
    await this.configured;
    if (this.isDone) return this.refuse(response, "The session is over.");
    this.begin(args);
    this.sendResponse(response);
  }

  /**
   * The script runs again from its start, in the same session, with the breakpoints as they are. One that comes after the end
   * is granted too, and nothing runs: where it is refused, VS Code forgets that the session has yet to end, and shows it forever.
   */
  protected override restartRequest(
    response: DebugProtocol.RestartResponse,
    { arguments: given }: RestartArguments,
  ): void {
    const problem = given ? launchProblem(given) : "";
    if (problem) throw new Error(problem);
    if (this.player && !this.isDone) this.begin(given ?? this.launched!);
    this.sendResponse(response);
  }

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

  protected override terminateRequest(response: DebugProtocol.TerminateResponse): void {
    this.sendResponse(response);
    this.player?.kill();
    this.terminate();
  }

  protected override disconnectRequest(response: DebugProtocol.DisconnectResponse): void {
    this.phase = "over";
    // The run may still be looked at elsewhere.
    this.unsubscribe();
    this.stepping?.end();
    if (this.player) this.host.finished(this.player);
    this.sendResponse(response);
  }

  /** Asked where something has been waited for. */
  private get isDone(): boolean {
    return this.phase === "over";
  }

  /** Starts a run, in the place of the one that there was. */
  private begin(args: LaunchArguments): void {
    const options = runOptions(args);
    this.unsubscribe();
    this.stepping?.giveWay();
    if (this.player) this.host.finished(this.player);
    this.launched = args;
    this.options = options;
    const player = new Player(this.host.launch(options));
    if (options.rebuild !== false) player.rebuildWith(options, (again) => this.host.launch(again));
    this.player = player;
    const inTime = new InTime(
      player,
      () => this.player === player && this.sendEvent(new InvalidatedEvent(["variables"])),
    );
    this.inTime = inTime;
    this.view = new VariableView(player, inTime);
    this.evaluator = new Evaluator(this.view, inTime);
    this.stepping = new Stepping(player, baseName(options.program), {
      send: (event) => this.sendEvent(event),
      moved: () => this.view?.clear(),
    });
    if (options.debug) this.breakpoints.begin(player, options, args.stopOn);
    // The graph first: VS Code's own views take longer to follow.
    this.host.started(player, options);
    this.unsubscribe = player.onChange((change) => this.changed(player, change));
  }

  private move(response: DebugProtocol.Response, command: PlayerCommand): void {
    if (!this.stepping) this.refuse(response, notStarted);
    else this.sendResponse(response);
    this.stepping?.do(command);
  }

  private changed(player: Player, change: PlayerChange): void {
    if (change.kind === "output") this.print(player, change);
    if (change.kind === "cursor" || change.kind === "state") this.follow(player);
  }

  private follow(player: Player): void {
    const over = player.state === "gone" || (player.state === "ended" && this.endsWithScript(player));
    if (over) this.endSession(player);
    this.stepping?.follow();
  }

  /** Without stops there is nobody to look around; nor after an error that was shown where it happened. */
  private endsWithScript({ error, trace }: Player): boolean {
    return !this.options?.debug || error !== null || trace.eventCount === 0;
  }

  private isOver(): boolean {
    return this.player?.state === "ended" && this.player.cursor.atLiveEdge;
  }

  private endSession(player: Player): void {
    if (this.isDone) return;
    const text = `${stateText(player, baseName(this.options?.program ?? ""))}\n`;
    const output: DebugProtocol.OutputEvent = new OutputEvent(text, player.error ? "stderr" : "console");
    const [frame] = player.error?.frames ?? [];
    if (frame) Object.assign(output.body, { source: sourceOf(frame.file), line: frame.line, column: frame.column });
    this.sendEvent(output);
    this.terminate();
  }

  private terminate(): void {
    if (this.isDone) return;
    this.phase = "over";
    this.stepping?.end();
    this.sendEvent(new ExitedEvent(this.player?.exitCode ?? 0));
    this.sendEvent(new TerminatedEvent());
  }

  private print(player: Player, { stream, text, site }: Extract<PlayerChange, { kind: "output" }>): void {
    const output: DebugProtocol.OutputEvent = new OutputEvent(text, stream);
    const place = player.trace.sites.get(site);
    if (place) Object.assign(output.body, { source: sourceOf(place.file), line: place.line, column: place.column });
    this.sendEvent(output);
  }

  private refuse(response: DebugProtocol.Response, message: string): void {
    this.sendErrorResponse(response, { id: 1, format: message, showUser: false });
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

/** The Debug Console writes names from right to left, where only this mark keeps the digits of `04_autograd.ts` in front. */
function sourceOf(file: string): Source {
  return new Source(`\u200e${baseName(file)}`, file);
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
