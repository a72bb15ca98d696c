// Stops in what is recorded: breakpoints and filters that are set after the run has passed them, in both directions of time.
import assert from "node:assert/strict";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { assertGolden } from "../golden.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";
import { broken, dropping, script } from "./stops-scripts.js";
import { requestsOf, type Settings } from "./stops-story.js";

type Stopped = DebugProtocol.StoppedEvent["body"];
type Frames = DebugProtocol.StackTraceResponse["body"];
type Exception = DebugProtocol.ExceptionInfoResponse["body"];

/** A session that goes from stop to stop. */
class Stops {
  readonly client: DapClient;
  private readonly folder: ScriptFolder;

  constructor(source: string) {
    this.folder = new ScriptFolder({ "train.ts": source });
    this.client = new DapClient(this.folder.path);
  }

  /** Starts the script with what it stops at. */
  async launch({ lines, launch, ...others }: Settings): Promise<void> {
    const program = this.folder.file("train.ts");
    await this.client.launch({ program, stopOn: [], ...launch }, lines, requestsOf(others));
  }

  /** Sets what it stops at, in the place of what was set. */
  async set({ lines = [], ...others }: Settings): Promise<void> {
    const breakpoints = lines.map((line) => (typeof line === "number" ? { line } : line));
    const source = { path: this.folder.file("train.ts") };
    await this.client.request("setBreakpoints", { source, breakpoints });
    for (const [command, setting] of Object.entries(requestsOf(others))) await this.client.request(command, setting);
  }

  /** Where it stops after `command`, or the first time. */
  async next(command?: string): Promise<string> {
    if (command) await this.client.request(command, { threadId: 1 });
    const { reason, text } = await this.client.event<Stopped>("stopped");
    const { stackFrames } = await this.client.request<Frames>("stackTrace", { threadId: 1 });
    const why = reason === "exception" ? await this.client.request<Exception>("exceptionInfo", { threadId: 1 }) : null;
    const hint = why ? `\n    ${why.exceptionId}: ${why.description?.split("\n")[1]}` : "";
    return `${reason}: ${text} @ ${stackFrames[0].name} :${stackFrames[0].line}${hint}`;
  }

  /** All stops after `command`, again and again, up to the one that fits `last`. */
  async all(command: string, last: RegExp): Promise<string[]> {
    const stops: string[] = [];
    for (let stop = await this.next(command); !last.test(stop); stop = await this.next(command)) {
      stops.push(stop);
      assert.ok(stops.length < 100, stops.slice(-3).join("\n"));
    }
    return stops;
  }

  end(): void {
    this.client.player?.kill();
    this.folder.remove();
  }
}

/** At the live edge nobody knows how many ops the pass will have. */
function withoutCount(stop: string): string {
  return stop.replace(/( op \d+) of \d+/, "$1");
}

const ended = /has ended/;
const atFirst = /^step: Forward pass, op 1 of/;

describe("stops in what is recorded", function () {
  this.timeout(60_000);
  let stops: Stops | undefined;

  afterEach(() => stops?.end());

  /** Runs `source` with `settings` from stop to stop. */
  async function live(source: string, settings: Settings): Promise<string[]> {
    stops = new Stops(source);
    await stops.launch(settings);
    const first = await stops.next();
    const found = [first, ...(await stops.all("continue", ended))];
    stops.end();
    return found;
  }

  /** Runs `source` to its end without a stop, sets `settings` there, and looks back, and forth again. */
  async function past(source: string, settings: Settings): Promise<{ back: string[]; forth: string[] }> {
    stops = new Stops(source);
    await stops.launch({ launch: settings.launch, filters: [] });
    assert.match(await stops.next(), ended);
    await stops.set(settings);
    const back = await stops.all("reverseContinue", atFirst);
    const forth = await stops.all("continue", ended);
    stops.end();
    return { back, forth };
  }

  /** Looks back at what would have been stops, which are those that the live run makes; they are told in a golden file. */
  async function assertSame(name: string, settings: Settings, source = script): Promise<void> {
    const { back, forth } = await past(source, settings);
    assert.deepEqual(back.toReversed(), forth);
    assertGolden(`debug/past-${name}.txt`, `${forth.join("\n")}\n`);
    assert.deepEqual(forth.map(withoutCount), (await live(source, settings)).map(withoutCount));
  }

  it("are where NaN or infinity appeared in a value or a gradient, or a gradient vanished or exploded", () =>
    assertSame("filters", { filters: ["nan-value", "nan-gradient", "vanishing", "exploding"] }, broken));

  it("are at the limits of the launch configuration, under conditions", () =>
    assertSame(
      "limits",
      {
        filters: ["vanishing", { filterId: "exploding", condition: "step !== 2 && norm > 1e5" }],
        launch: { limits: { vanishing: 1e-3, exploding: 10 } },
      },
      broken,
    ));

  it("are at lines, where conditions hold", () =>
    assertSame("lines", {
      lines: [
        { line: 15, condition: "step % 4 === 1" },
        { line: 16, condition: "y.sum().item() < 0 || t" },
        { line: 17, condition: "loss.item() < 0.05" },
        { line: 19, condition: "step === 3" },
        { line: 21, condition: "w1.grad.norm() > 0.3" },
        { line: 22, condition: "value.abs().sum() > 0 && step > 4" },
        { line: 15, condition: "grad && norm > 0.1 && step < 2" },
        { line: 18, logMessage: "never a stop" },
      ],
    }));

  it("are at ops, backward nodes and modules by name", () =>
    assertSame("functions", {
      functions: [
        { name: "tanh", condition: "step > 4" },
        { name: "TanhBackward0", condition: "step < 2" },
        { name: "net.linear2", condition: "step === 2" },
        { name: "net", condition: "step === 3" },
        { name: "torch.relu", condition: "step % 2 === 1" },
        { name: "nobody" },
      ],
    }));

  it("are where a tensor or its gradient changed", () =>
    assertSame("data", {
      data: [
        { dataId: "w1.grad", condition: "step < 5" },
        { dataId: "w1", condition: "step >= 4" },
        { dataId: "loss", condition: "step > 3" },
      ],
    }));

  it("are where a gradient was dropped", () => assertSame("dropped", { data: [{ dataId: "w.grad" }] }, dropping));

  it("are those that the run has made, and not what counts hits", async () => {
    stops = new Stops(script);
    await stops.launch({
      lines: [{ line: 15, hitCondition: "3" }],
      functions: [{ name: "tanh", condition: "step === 3" }],
    });
    const made = [await stops.next(), ...(await stops.all("continue", ended))];
    assert.equal(made.length, 2);
    const back = await stops.all("reverseContinue", atFirst);
    assert.deepEqual(back.toReversed().map(withoutCount), made.map(withoutCount));
    await stops.set({ functions: [], lines: [{ line: 16, hitCondition: "2" }] });
    assert.deepEqual(await stops.all("continue", ended), back.toReversed());
  });

  it("are left for another move while they are searched for", async () => {
    stops = new Stops(script);
    await stops.launch({ filters: [] });
    await stops.next();
    await stops.set({ lines: [{ line: 15, condition: "step === 0" }] });
    const { player } = stops.client;
    player!.do("previousStop");
    assert.equal(player!.searching, true);
    player!.do("previous");
    assert.equal(player!.searching, false);
    assert.match(await stops.next(), /^step: Update, op 2 of 3/);
    assert.match(await stops.next("reverseContinue"), /^breakpoint: .*step 0 @ mm/);
  });
});
