// The Tape's groups, rows, search and text, over a real run and over a very long one.
import assert from "node:assert/strict";
import { knownNorms } from "../../src/debug/known-values.js";
import { Player } from "../../src/debug/player.js";
import { Tape, type TapeItem, tapeText } from "../../src/debug/tape.js";
import { type RowSource, rowDetails, spokenRow, tapeRow } from "../../src/debug/tape-row.js";
import { EventWriter, encodeEvent } from "../../src/protocol/encoding.js";
import type { EventTemplate } from "../../src/protocol/trace.js";
import { Trace } from "../../src/trace/store.js";
import { assertGolden } from "../golden.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";

const script = `import * as torch from "gradlens";
import { nn, optim } from "gradlens";
class Net extends nn.Module {
  middle = nn.Sequential(nn.Linear(2, 3), nn.ReLU());
  last = nn.Linear(3, 1);
  forward(x: torch.Tensor) {
    return this.last(this.middle(x));
  }
}
torch.manual_seed(0);
const x = torch.ones(4, 2);
const net = new Net();
const optimizer = optim.SGD(net.parameters(), { lr: 0.1 });
for (let t = 0; t < 2; t++) {
  optimizer.zero_grad();
  const loss = net(x).mul(t === 1 ? -1 : 1).log().sum();
  loss.backward();
  optimizer.step();
}
`;

/** What the tree shows, all groups open. */
function outline(tape: Tape, items: readonly TapeItem[] = tape.roots, indent = ""): string[] {
  return items.flatMap((item) => {
    if (item.kind === "group")
      return [`${indent}▾ ${item.title}`, ...outline(tape, tape.childrenOf(item), `${indent}  `)];
    const row = tapeRow(tape.source, item.event);
    const { position, of } = tape.position(item.event);
    return [`${indent}${row.text} | ${rowDetails(row)} | op ${position} of ${of}: ${spokenRow(row)}`];
  });
}

describe("the Tape", function () {
  this.timeout(30_000);
  let source: RowSource;
  let folder: ScriptFolder;
  let run: TestRun;

  before("run the script", async () => {
    folder = new ScriptFolder({ "train.ts": script });
    run = new TestRun(optionsFor(folder.file("train.ts")));
    const player = new Player(run.connection);
    const norms = knownNorms(player);
    await run.next("ended");
    const { trace } = player;
    source = { trace, norm: (value) => norms.get(value) };
    await norms.fetch(new Tape(source, 1).events.flatMap((event) => trace.resultsOf(event)));
  });

  after(() => {
    run.connection.kill();
    folder.remove();
  });

  it("shows a step's events by pass and module, with norms, anomalies and lines", () => {
    assertGolden("debug/tape.txt", `${outline(new Tape(source, 1)).join("\n")}\n`);
  });

  it("copies as text, by the pass, in the order of time", () => {
    const tape = new Tape(source, 1);
    assertGolden("debug/tape-copied.txt", tapeText(tape, tape.events));
    assert.match(tapeText(tape, [tape.events[2], tape.events[0]]), /^Forward pass, 8 ops · step 1\n {3}1 .*\n {3}3 /);
  });

  it("leads to every event through its groups", () => {
    const tape = new Tape(source, 1);
    for (const event of tape.events) {
      const path = tape.pathTo(event);
      assert.deepEqual(tape.eventsOf(path.at(-1)!), [event]);
      for (const [i, item] of path.slice(1).entries()) {
        const group = path[i];
        assert.ok(group.kind === "group" && tape.childrenOf(group).includes(item));
      }
    }
    assert.deepEqual(tape.pathTo(0), []);
  });

  for (const [query, shown] of [
    ["relu", ["relu → relu (4, 3)", "AddmmBackward0 → last.bias, relu, t", "ReluBackward0 → addmm"]],
    ["last.weight", ["TBackward0 → last.weight", "AccumulateGrad → last.weight.grad", "add_ → last.weight (1, 3)"]],
    ["middle.0 backward", 2],
    ["(1, 3)", ["add_ → last.weight (1, 3)"]],
    ["accumulate last.bias.grad", ["AccumulateGrad → last.bias.grad"]],
    ["backward() ∂L/∂loss", ["backward() → ∂L/∂loss = 1"]],
    ["line:17", ["backward() → ∂L/∂loss = 1"]],
    ["norm>5 line:7", 2],
    ["norm>1e9", 0],
    ["nan", ["log → log (4, 1)", "sum → loss ()"]],
    ["nothing like this", 0],
  ] as [string, string[] | number][]) {
    it(`filtered by "${query}" shows what fits, by the pass`, () => {
      const tape = new Tape(source, 1, query);
      const texts = tape.events.map((event) => tapeRow(source, event).text);
      if (typeof shown === "number") assert.equal(texts.length, shown, texts.join("\n"));
      else assert.deepEqual(texts, shown);
      const found = tape.roots.flatMap((root) => tape.eventsOf(root));
      assert.deepEqual(found, tape.events);
    });
  }
});

it("the Tape names modules that have only a number after the variable of the outermost", async () => {
  const folder = new ScriptFolder({
    "train.ts": `import { nn } from "gradlens";
import * as torch from "gradlens";
const model = nn.Sequential(nn.Linear(2, 3), nn.ReLU());
model(torch.ones(4, 2)).sum().backward();
`,
  });
  const run = new TestRun(optionsFor(folder.file("train.ts")));
  const { trace } = new Player(run.connection);
  await run.next("ended");
  const groups = outline(new Tape({ trace, norm: () => undefined }, 0)).filter((line) => line.includes("▾"));
  assert.deepEqual(groups, ["▾ Update", "▾ Forward pass", "  ▾ model.0", "▾ Backward pass", "  ▾ model.0"]);
  run.connection.kill();
  folder.remove();
});

/** A step with as many ops as this, each of a module of a deep network. */
function longTrace(count: number): Trace {
  const template = (id: number): EventTemplate => ({
    id,
    kind: "op",
    pass: "forward",
    op: "mm",
    arguments: "",
    site: 0,
    continues: false,
    backwardSite: 0,
    module: `net.${id}`,
    outputs: [{ shape: [2, 2], dtype: "float32", requiresGrad: true }],
    gradFn: "MmBackward0",
    needsGrad: [],
    rules: [],
    inPlace: false,
  });
  const writer = new EventWriter();
  for (let index = 0; index < count; index++) {
    const outputs = [{ value: index, tensor: index }];
    const rest = { inputs: [], outputs, of: -1, announced: 0, contributions: [] };
    encodeEvent({ index, template: Math.floor(index / 10) % 100, ...rest }, writer);
  }
  const trace = new Trace();
  const templates = Array.from({ length: 100 }, (_, id) => template(id));
  const steps = [{ index: 0, firstEvent: 0, endEvent: count, loss: null, gradientNorm: null, kept: true }];
  trace.add({ templates, events: writer.take(), steps, names: [] });
  return trace;
}

describe("a Tape of 100,000 events", () => {
  const source: RowSource = { trace: longTrace(100_000), norm: () => undefined };

  it("opens, and no group holds more than a view can take", () => {
    const tape = new Tape(source, 0);
    const path = tape.pathTo(77_777);
    assert.equal(path.length, 4);
    const groups = path.filter((item) => item.kind === "group");
    for (const group of groups) assert.ok(tape.childrenOf(group).length <= 400);
    assert.deepEqual(
      groups.map(({ title }) => title),
      ["Forward pass", "77751 … 78000", "net.77"],
    );
  });

  it("is searched", () => {
    assert.equal(new Tape(source, 0, "net.42").events.length, 1000);
  });
});
