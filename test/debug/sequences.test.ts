// Going back and forth in time shows at every position what a straight recording shows there.
import assert from "node:assert/strict";
import { Player } from "../../src/debug/player.js";
import { VariableView } from "../../src/debug/variables.js";
import type { PlayerCommand } from "../../src/protocol/page.js";
import type { ValueId } from "../../src/protocol/trace.js";
import { launch } from "../../src/run/launch.js";
import { graphOf } from "../../src/trace/graph.js";
import { momentAt, type NodeState } from "../../src/trace/moment.js";
import { StepView } from "../../src/trace/step-view.js";
import { optionsFor, processFile, ScriptFolder } from "../run/scripts.js";

/** What is shown is compared from line 10 on: only there all names are known. Shared weights, an op that uses a tensor twice, modules, momentum, updates in place, gradients that add up. */
const script = `import * as torch from "gradlens";
import { nn } from "gradlens";
torch.manual_seed(1);
const x = torch.randn(3, 4);
const w = torch.randn(4, 4, { requires_grad: true });
const net = nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 2));
const speed = torch.zeros(4, 4);
torch.no_grad(() => net(x));
for (let t = 0; t < 4; t++) {
  const h = x.mm(w).relu();
  const g = h.mm(w).add(h);
  const out = net(g).mul(2);
  const loss = out.mul(out).mean();
  loss.backward();
  torch.no_grad(() => {
    speed.mul_(0.9).add_(w.grad!);
    w.sub_(speed.mul(0.1));
    for (const p of net.parameters()) p.sub_(p.grad!.mul(0.1));
    if (t % 2 === 1) for (const p of [w, ...net.parameters()]) p.grad!.zero_();
  });
}
`;

/** A number generator that gives the same sequences every time. */
class Dice {
  private state = 12345;

  /** 0 to `sides` - 1. */
  roll(sides: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * sides);
  }
}

/** Everything that page and Variables show at a position. */
interface Shown {
  /** By the node's name and the value that it was shown with first. */
  nodes: Record<string, NodeState>;
  norms: Record<ValueId, number | null>;
  variables: Record<string, string>;
}

/** A run with what is shown of it. */
class Watched {
  readonly player: Player;
  readonly variables: VariableView;
  private readonly view = new StepView();
  private moved = () => {};

  constructor(program: string) {
    const options = optionsFor(program, { record: "full", stopAtBackward: true, debug: true });
    const run = launch(processFile, options, (message) => assert.fail(`malformed: ${JSON.stringify(message)}`));
    const line = { id: 1, file: program, line: 10 };
    run.send({ kind: "stops", stops: { lines: [line], functions: [], data: [], filters: [] } });
    this.player = new Player(run);
    this.variables = new VariableView(this.player);
    this.player.onChange(() => this.moved());
  }

  get position(): string {
    const { event, part } = this.player.cursor;
    return `${event}.${part}`;
  }

  async still(): Promise<void> {
    while (!this.player.paused) {
      await new Promise<void>((resolve) => {
        this.moved = resolve;
      });
    }
  }

  async do(command: PlayerCommand): Promise<void> {
    this.player.do(command);
    await this.still();
  }

  /** The page's nodes: which value and gradient each holds. The page gets a step piece by piece as it is recorded. */
  nodes(): Shown["nodes"] {
    const { trace, cursor } = this.player;
    const from = this.view.step === cursor.step ? this.view.events.length : 0;
    this.view.take(trace.shown(cursor.step, from));
    const graph = graphOf(this.view);
    const moment = momentAt(this.view, graph, cursor.event, cursor.part);
    const past = graph.nodes.filter(({ key, requiresGrad }) => requiresGrad && !isFuture(moment.nodes.get(key)!));
    return Object.fromEntries(past.map(({ key, label, value }) => [`${label} ${value}`, moment.nodes.get(key)!]));
  }

  async shown(): Promise<Shown> {
    const nodes = this.nodes();
    const values = Object.values(nodes).flatMap(({ value, gradient }) =>
      gradient ? [value, gradient.value] : [value],
    );
    const answer = await this.player.ask<"norms">({ kind: "norms", values });
    const norms = Object.fromEntries(values.map((value, i) => [value, answer!.norms[i]]));
    return { nodes, norms, variables: await this.lines() };
  }

  private async lines(): Promise<Record<string, string>> {
    this.variables.clear();
    const lines: Record<string, string> = {};
    for (const { name, variablesReference } of this.variables.scopes()) {
      for (const variable of await this.variables.variables({ variablesReference })) {
        lines[`${name}: ${variable.name}`] = variable.value;
      }
    }
    return lines;
  }
}

function isFuture({ time }: NodeState): boolean {
  return time === "future";
}

/** A step that is recorded to its end shows the leaves of ops to come too: of those nothing is known yet. */
function assertNodes(nodes: Shown["nodes"], known: Shown | undefined, path: string[]): void {
  if (!known) return;
  const own = Object.fromEntries(Object.keys(known.nodes).map((key) => [key, nodes[key]]));
  assert.deepEqual(own, known.nodes, path.join(", "));
}

function assertShown({ nodes, norms, variables }: Shown, known: Shown | undefined, path: string[]): void {
  if (!known) return;
  assertNodes(nodes, known, path);
  const own = Object.fromEntries(Object.keys(known.norms).map((value) => [value, norms[Number(value)]]));
  assert.deepEqual([own, variables], [known.norms, known.variables], path.join(", "));
}

const moves: PlayerCommand[] = ["next", "next", "previous", "into", "into", "back", "back", "out", "first", "last"];

/** One move: a command, or a jump to an event, to the end of a step, or back to a write. */
async function move(watched: Watched, dice: Dice): Promise<string> {
  const { player } = watched;
  const { trace } = player;
  const jump = dice.roll(8);
  const event = dice.roll(trace.eventCount);
  const command = moves[dice.roll(moves.length)];
  if (jump === 0) player.goTo(0, event);
  else if (jump === 1) player.goTo(dice.roll(trace.steps.length), -1);
  else if (jump === 2) player.onNode("goToLastWrite", dice.roll(trace.valueCount));
  else player.do(command);
  await watched.still();
  return `${["goTo", "goToStep", "goToLastWrite"][jump] ?? command} to ${watched.position}`;
}

describe("any sequence of moves", function () {
  this.timeout(300_000);
  let folder: ScriptFolder;
  let known: Map<string, Shown>;

  before(async () => {
    folder = new ScriptFolder({ "train.ts": script });
    known = await straightRecording(folder.file("train.ts"));
  });

  after(() => folder.remove());

  it("shows at every position what a straight recording shows there: 1,000 sequences", async () => {
    const dice = new Dice();
    for (let run = 0; run < 10; run++) {
      const watched = new Watched(folder.file("train.ts"));
      await sequences(watched, dice, 100).finally(() => watched.player.kill());
    }
  });

  /** Sequences one after another; the first ones begin while the script waits early in its run. */
  async function sequences(watched: Watched, dice: Dice, count: number): Promise<void> {
    await watched.still();
    await watched.do("nextStop");
    for (let i = 0; i < count; i++) await sequence(watched, dice);
  }

  /** From a position somewhere in what is recorded, a few moves. */
  async function sequence(watched: Watched, dice: Dice): Promise<void> {
    watched.player.goTo(0, dice.roll(watched.player.trace.eventCount));
    await watched.still();
    const path = [`from ${watched.position}`];
    for (let length = 1 + dice.roll(8); length > 0; length--) {
      path.push(await move(watched, dice));
      assertNodes(watched.nodes(), known.get(watched.position), path);
    }
    assertShown(await watched.shown(), known.get(watched.position), path);
  }
});

/** What is shown at every position of a run that goes straight from its first event to its end. */
async function straightRecording(program: string): Promise<Map<string, Shown>> {
  const known = new Map<string, Shown>();
  const watched = new Watched(program);
  await watched.still();
  while (watched.player.state !== "ended") {
    known.set(watched.position, await watched.shown());
    await watched.do("into");
  }
  watched.player.kill();
  return known;
}
