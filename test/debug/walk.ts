// A debug session that a test walks through: each move answers with where the session says that it stands.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { NodeCommand } from "../../src/protocol/page.js";
import { nameOfValue } from "../../src/trace/names.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

type Stopped = DebugProtocol.StoppedEvent["body"];
type Frames = DebugProtocol.StackTraceResponse["body"];

export class Walk {
  /** Every move with its answer. */
  readonly lines: string[] = [];
  readonly client: DapClient;
  private readonly folder: ScriptFolder;

  private constructor(source: string) {
    this.folder = new ScriptFolder({ "train.ts": source });
    this.client = new DapClient(this.folder.path);
  }

  /** Starts a script, which waits at its first backward op or at a breakpoint before. */
  static async start(source: string, breakpoints: number[] = []): Promise<Walk> {
    const walk = new Walk(source);
    await walk.client.launch({ program: walk.file }, breakpoints);
    walk.lines.push(await walk.stopped());
    return walk;
  }

  get file(): string {
    return this.folder.file("train.ts");
  }

  get player() {
    return this.client.player!;
  }

  /** One request of the debugger's toolbar. */
  async move(command: string, args: object = {}): Promise<string> {
    await this.client.request(command, { threadId: 1, ...args });
    return this.note(command, await this.stopped());
  }

  /** What the node of the tensor of this name offers; `last` is the newest one that the shown step has made. */
  async onNode(command: NodeCommand, name: string): Promise<string> {
    const refusal = this.player.onNode(command, this.valueOf(name));
    return this.note(`${command} ${name}`, refusal || (await this.stopped()));
  }

  /** The newest value of this name that is recorded. */
  valueOf(name: string): number {
    const { trace } = this.player;
    for (let value = trace.valueCount - 1; value >= 0; value--) if (nameOfValue(trace, value) === name) return value;
    throw new Error(`There is no tensor named ${name}.`);
  }

  /** Where the session says that it stands: the reason, the event, and the line. */
  async stopped(): Promise<string> {
    const { reason, text } = await this.client.event<Stopped>("stopped");
    const [top] = await this.frames();
    return `${reason}: ${text} @ ${top}`;
  }

  /** The call stack, innermost first. */
  async frames(): Promise<string[]> {
    const { stackFrames } = await this.client.request<Frames>("stackTrace", { threadId: 1 });
    return stackFrames.map(({ name, line }) => `${name} :${line}`);
  }

  end(): void {
    this.client.player?.kill();
    this.folder.remove();
  }

  private note(what: string, answer: string): string {
    this.lines.push(`${what}: ${answer}`);
    return answer;
  }
}
