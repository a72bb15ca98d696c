// The graph's page with a live run behind it: what the user does on the page makes the script go on, as in VS Code.
import { Player } from "../../src/debug/player.js";
import { stateText } from "../../src/debug/words.js";
import type { FromPage, ToPage } from "../../src/protocol/page.js";
import type { ShownStep } from "../../src/protocol/trace.js";
import { launch } from "../../src/run/launch.js";
import { until } from "../harness/until.js";
import { optionsFor, processFile, ScriptFolder } from "../run/scripts.js";
import { GraphPage, type GraphPageOptions } from "./graph-page.js";
import { answerFrom } from "./run-page.js";

const refuse = (message: unknown) => {
  throw new Error(`malformed message: ${JSON.stringify(message)}`);
};

/** A script that waits at its first backward op, and the page that drives it. */
export class LivePage {
  private unsubscribe = () => {};
  private sentChanges = 0;
  private shown = { step: -2, events: 0 };

  private constructor(
    readonly graph: GraphPage,
    readonly player: Player,
    private readonly folder: ScriptFolder | null,
  ) {}

  /** Debugs a script, the text of one or the path of a file. */
  static async open(script: string, options: GraphPageOptions = {}): Promise<LivePage> {
    const folder = script.startsWith("/") ? null : new ScriptFolder({ "train.ts": script });
    const graph = await GraphPage.open({ size: { width: 1180, height: 900 }, ...options });
    const run = optionsFor(folder?.file("train.ts") ?? script, { stopAtBackward: true });
    const player = new Player(launch(processFile, run, refuse));
    const page = new LivePage(graph, player, folder);
    graph.answer = (message) => page.answer(message);
    await graph.send({ kind: "run", title: "Graph of train.ts", program: run.program });
    page.unsubscribe = player.onChange(() => void page.update());
    await graph.page.locator(".node").first().waitFor();
    return page;
  }

  /** Waits until the toolbar says this position. */
  async waitFor(position: string): Promise<void> {
    const shown = () => this.graph.page.locator(".where").innerText();
    await until(`the position ${position}`, async () => (await shown()) === position).catch(async (error) => {
      throw new Error(`${error.message} It is ${await shown()}.`);
    });
  }

  async close(): Promise<void> {
    this.unsubscribe();
    this.player.kill();
    this.folder?.remove();
    await this.graph.close();
  }

  private async update(): Promise<void> {
    const { player } = this;
    if (player.cursor.event < 0 || (player.state === "running" && player.stepping)) return;
    const { state, reason, playing, speed, cursor } = player;
    const message = stateText(player, "train.ts");
    const shown = this.newlyShown();
    await this.graph.send(
      ...this.newSteps(),
      ...(shown ? [{ kind: "shown", shown } as const] : []),
      { kind: "cursor", cursor },
      { kind: "state", state, reason, message, playing, speed },
    );
  }

  private newSteps(): ToPage[] {
    const { steps, changes } = this.player.trace.changedSteps(this.sentChanges);
    this.sentChanges = changes;
    return steps.length > 0 ? [{ kind: "steps", steps }] : [];
  }

  private newlyShown(): ShownStep | null {
    const { trace, cursor } = this.player;
    const [first, end] = trace.range(cursor.step);
    const from = cursor.step === this.shown.step ? this.shown.events : 0;
    if (first + from >= end) return null;
    this.shown = { step: cursor.step, events: end - first };
    return trace.shown(cursor.step, from);
  }

  private async answer(message: FromPage): Promise<ToPage[]> {
    if (message.kind === "command") this.player.do(message.command);
    if (message.kind === "goTo") this.player.goTo(message.step, message.event);
    if (message.kind === "onNode") this.player.onNode(message.command, message.value);
    return answerFrom({ trace: this.player.trace, connection: this.player }, message);
  }
}
