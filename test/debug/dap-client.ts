// Talks DAP with a training session over a real run, and keeps the conversation as text.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { LaunchArguments } from "../../src/debug/launch-arguments.js";
import type { Player } from "../../src/debug/player.js";
import { TrainingSession } from "../../src/debug/session.js";
import type { RunOptions } from "../../src/protocol/run.js";
import { launch } from "../../src/run/launch.js";
import { processFile } from "../run/scripts.js";

type Message = DebugProtocol.ProtocolMessage;
type Body = Record<string, unknown>;

/** One debug session with everything that was said. */
export class DapClient {
  readonly transcript: string[] = [];
  player: Player | null = null;
  private readonly session: TrainingSession;
  private readonly events: DebugProtocol.Event[] = [];
  private readonly responses = new Map<number, (response: DebugProtocol.Response) => void>();
  private waiting: (() => void)[] = [];
  private lastSeq = 0;

  /** `hide` is left out of the transcript: the folder of the script. `more` is what the run is started with besides. */
  constructor(
    private readonly hide: string,
    more: Partial<RunOptions> = {},
  ) {
    this.session = new TrainingSession({
      launch: (options) =>
        launch(processFile, { ...options, ...more }, (message) => {
          throw new Error(`malformed message: ${JSON.stringify(message)}`);
        }),
      started: (player) => {
        this.player = player;
      },
      finished: (player) => player.kill(),
    });
    this.session.onDidSendMessage((message) => this.receive(message as Message));
  }

  /** Sends a request, answers with the response's body; a refused request throws its message. */
  async request<T = Body>(command: string, args?: object): Promise<T> {
    const seq = ++this.lastSeq;
    this.say(`→ ${command}`, args);
    const answered = new Promise<DebugProtocol.Response>((resolve) => this.responses.set(seq, resolve));
    this.session.handleMessage({ seq, type: "request", command, arguments: args } as unknown as Message);
    const { success, message, body } = await answered;
    if (!success) this.say(`← ${command} refused: ${message}`);
    else this.say(`← ${command}`, body);
    if (!success) throw new Error(message);
    return body as T;
  }

  /** The next event of this name that has not been waited for. */
  async event<T = Body>(name: string): Promise<T> {
    for (;;) {
      const at = this.events.findIndex(({ event }) => event === name);
      if (at >= 0) return this.events.splice(at, 1)[0].body as T;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** Events that were not waited for are not waited for later. */
  forgetEvents(): void {
    this.events.length = 0;
  }

  /** Starts a script as VS Code does, with breakpoints on these lines, and with what else is set before it starts. */
  async launch(
    args: LaunchArguments,
    lines: (number | DebugProtocol.SourceBreakpoint)[] = [],
    settings: Record<string, object> = {},
  ): Promise<void> {
    await this.request("initialize", {
      adapterID: "gradlens",
      pathFormat: "path",
      linesStartAt1: true,
      columnsStartAt1: true,
    });
    await this.event("initialized");
    const launched = this.request("launch", args);
    await this.request("setBreakpoints", {
      source: { path: args.program },
      breakpoints: lines.map((line) => (typeof line === "number" ? { line } : line)),
    });
    for (const [command, setting] of Object.entries(settings)) await this.request(command, setting);
    await this.request("configurationDone");
    await launched;
  }

  private receive(message: Message): void {
    if (message.type === "response") {
      const response = message as DebugProtocol.Response;
      this.responses.get(response.request_seq)?.(response);
      return;
    }
    const event = message as DebugProtocol.Event;
    this.say(`! ${event.event}`, event.body);
    this.events.push(event);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private say(what: string, body?: object): void {
    const text = body && Object.keys(body).length > 0 ? ` ${JSON.stringify(body)}` : "";
    this.transcript.push(`${what}${text}`.replaceAll(this.hide, "FOLDER"));
  }
}
