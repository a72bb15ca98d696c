// Tensors in the text of a script: where their variables stand, what is meant by an expression, and what is said of them.
import assert from "node:assert/strict";
import { hintText, hoverLines } from "../../src/debug/hint-text.js";
import { type Known, knownGlances } from "../../src/debug/known-values.js";
import { Player } from "../../src/debug/player.js";
import { meantBy, placeOfVariable, usesOf, writtenAt } from "../../src/debug/script-tensors.js";
import { tensorsAtCursor } from "../../src/debug/variables-scopes.js";
import type { Glance } from "../../src/protocol/reading.js";
import type { TensorAt } from "../../src/trace/tensors-at.js";
import { optionsFor, ScriptFolder, TestRun } from "../run/scripts.js";

const script = `import * as torch from "gradlens";
import { nn } from "gradlens";
class Net extends nn.Module {
  layers = nn.Sequential(nn.Linear(2, 3), nn.ReLU());
  last = nn.Linear(3, 1);
  forward(x: torch.Tensor) {
    const hidden: torch.Tensor =
      this.layers(x);
    return this.last(hidden);
  }
}
const x = torch.ones(4, 2);
const net = new Net();
let h = torch.zeros(1);
const [values, indices] = torch.tensor([[1, 5], [7, 2]]).max(1);
for (let t = 0; t < 2; t++) {
  h = net(x).mul(1e6); // h in a comment
  const loss = h.pow(2).sum();
  loss.backward();
}
`;

const lines = script.split("\n");

describe("an expression in a line", () => {
  const cases: [string, string | null][] = [
    ["const h = |w1.mm(x);", "w1"],
    ["w1.gr|ad!.zero_();", "w1.grad"],
    ["w1.grad!.ze|ro_();", "w1.grad.zero_"],
    ["return this.linear1.weig|ht.sum();", "this.linear1.weight"],
    ["net?.lay|ers[0].weight", "net.layers"],
    ["net.layers[0].weig|ht", "net.layers[0].weight"],
    ["f(x).gra|d", null],
    ["// about w|1", null],
    ['console.log("w|1")', null],
    ["con|st h = 1;", null],
    ["  | ", null],
  ];
  for (const [line, text] of cases) {
    it(`${line} means ${text}`, () => {
      assert.equal(writtenAt(line.replace("|", ""), line.indexOf("|"))?.text ?? null, text);
    });
  }

  it("uses a variable, not a property, a longer name or what is in a text", () => {
    assert.deepEqual(
      usesOf('h.add(net.h, hh, "h", h) // h', "h").map(({ start }) => start),
      [0, 22],
    );
  });
});

describe("the tensors of a run in its script", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let run: TestRun;
  let player: Player;
  let tensors: TensorAt[];
  let glances: Known<Glance>;

  before("run the script", async () => {
    folder = new ScriptFolder({ "train.ts": script });
    run = new TestRun(optionsFor(folder.file("train.ts"), { seed: 0 }));
    player = new Player(run.connection);
    await run.next("ended");
    tensors = tensorsAtCursor(player);
    glances = knownGlances(player);
    await glances.fetch(tensors.flatMap(({ value, gradient }) => [value, gradient]));
  });

  after(() => {
    run.connection.kill();
    folder.remove();
  });

  const place = (name: string) => {
    const tensor = tensors.find((other) => other.name === name)!;
    const found = placeOfVariable(player.trace, tensor, (line) => lines[line - 1]);
    return found && `${found.line}: ${lines[found.line - 1].slice(0, found.start)}|`;
  };

  it("stand where they are assigned", () => {
    assert.deepEqual(["x", "values", "indices", "h", "loss"].map(place), [
      "12: const |",
      "15: const [|",
      "15: const [values, |",
      "17:   |",
      "18:   const |",
    ]);
    assert.equal(place("last.weight"), null);
  });

  it("stand nowhere when the script has changed", () => {
    const loss = tensors.find(({ name }) => name === "loss")!;
    assert.equal(
      placeOfVariable(player.trace, loss, () => "nothing of that"),
      null,
    );
    assert.equal(
      placeOfVariable(player.trace, loss, () => undefined),
      null,
    );
  });

  for (const [written, meant] of [
    ["h", "h"],
    ["last.weight", "last.weight"],
    ["this.last.weight", "last.weight"],
    ["net.last.weight.grad", "last.weight.grad"],
    ["net.layers[0].bias", "layers.0.bias"],
    ["x.grad", null],
    ["nobody", null],
    ["net.nobody", null],
  ] as const) {
    it(`${written} means ${meant}`, () => {
      const found = meantBy(tensors, written);
      assert.equal(found && found.tensor.name + (found.ofGradient ? ".grad" : ""), meant);
    });
  }

  it("say shape and gradient, a number where there is only one", () => {
    const hint = (name: string) =>
      hintText(player.trace, tensors.find((tensor) => tensor.name === name)!, (value) => glances.get(value));
    assert.equal(hint("x"), "(4, 2)");
    assert.match(hint("h"), /^\(4, 1\) ‖∇‖ \d\.\d+e\+[67] △$/);
    assert.match(hint("loss"), /^[\d.e+]+ ‖∇‖ 1$/);
    const unknown = hintText(player.trace, tensors.find(({ name }) => name === "h")!, () => undefined);
    assert.equal(unknown, "(4, 1)");
  });

  it("say more to whoever points at them", () => {
    const hover = (name: string) =>
      hoverLines(tensors.find((tensor) => tensor.name === name)!, (value) => glances.get(value));
    assert.deepEqual(hover("x"), ["x: (4, 2) float32", "‖·‖ 2.83"]);
    assert.match(hover("h")[1], /^‖·‖ [\d.e+]+ · ‖∇‖ [\d.e+]+ △ exploding$/);
    assert.deepEqual(
      hoverLines(tensors[0], () => undefined),
      [`${tensors[0].name}: this value was not kept.`],
    );
  });
});
