// The life of a debug session: its beginning, the runs that it starts one after the other, what they print, its end.
import {
  BreakpointEvent,
  DebugSession,
  ExitedEvent,
  InitializedEvent,
  InvalidatedEvent,
  OutputEvent,
  Response,
  Source,
  TerminatedEvent,
} from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { RunConnection, RunOptions } from "../protocol/run.js";
import { Breakpoints } from "./breakpoints.js";
import { capabilities } from "./capabilities.js";
import { InTime } from "./in-time.js";
import { type LaunchArguments, launchProblem, runOptions } from "./launch-arguments.js";
import { Player } from "./player.js";
import { guardHandlers, type Phase, requestProblem } from "./requests.js";
import type { PlayerChange } from "./run-record.js";
import { Stepping } from "./stepping.js";
import { VariableView } from "./variables.js";
import { Evaluator } from "./variables-evaluate.js";
import { stateText } from "./words.js";

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

/** A session without what is asked of it while its run goes on. */
export abstract class SessionLife extends DebugSession {
  protected phase: Phase = "new";
  protected player: Player | null = null;
  /** The launch configuration, and what it asks for. */
  private launched: LaunchArguments | null = null;
  private options: RunOptions | null = null;
  protected view: VariableView | null = null;
  protected evaluator: Evaluator | null = null;
  protected inTime: InTime | null = null;
  protected readonly breakpoints = new Breakpoints((breakpoint) =>
    this.sendEvent(new BreakpointEvent("changed", breakpoint)),
  );
  private readonly configured: Promise<void>;
  private configurationDone: () => void = () => {};
  protected stepping: Stepping | null = null;
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

  private endSession(player: Player): void {
    if (this.isDone) return;
    const text = `${stateText(player, baseName(this.options?.program ?? ""))}\n`;
    const output: DebugProtocol.OutputEvent = new OutputEvent(text, player.error ? "stderr" : "console");
    const [frame] = player.error?.frames ?? [];
    if (frame) Object.assign(output.body, { source: sourceOf(frame.file), line: frame.line, column: frame.column });
    this.sendEvent(output);
    this.terminate();
  }

  protected terminate(): void {
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

  protected refuse(response: DebugProtocol.Response, message: string): void {
    this.sendErrorResponse(response, { id: 1, format: message, showUser: false });
  }
}

/** A file of the script. The Debug Console writes names from right to left, where only this mark keeps the digits of `04_autograd.ts` in front. */
export function sourceOf(file: string): Source {
  return new Source(`\u200e${baseName(file)}`, file);
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
