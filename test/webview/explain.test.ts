// Single elements of gradients, explained by the numbers of real runs: what is said to be summed sums up to what was recorded.
import assert from "node:assert/strict";
import { graphOf } from "../../src/trace/graph.js";
import { momentAt } from "../../src/trace/moment.js";
import { StepView } from "../../src/trace/step-view.js";
import { type Explanation, explain, readsOf, worked } from "../../webview/graph/explain.js";
import { elementLetters } from "../../webview/graph/explain-text.js";
import { countOf } from "../../webview/graph/indices.js";
import { rulesFor } from "../../webview/graph/rules.js";
import { assertGolden } from "../golden.js";
import { runToEnd, ScriptFolder, type TestRun } from "../run/scripts.js";

const script = `import * as torch from "gradlens";
import { nn } from "gradlens";
torch.manual_seed(0);
const need = { requires_grad: true };
const [w, v, b] = [torch.randn(3, 4, need), torch.randn(4, need), torch.randn(4, need)];
const batches = torch.randn(2, 4, 3, need);
const planes = torch.randn(2, 3, 5, need);
const x = torch.randn(5, 3);
for (let step = 0; step < 1; step++) {
  const h = x.mm(w).add(b).tanh();
  const s = h.mul(2).sigmoid().mul(h);
  const scores = s.mv(v).clamp({ min: 0 });
  const products = batches.bmm(planes).relu().mean(1, true).pow(2);
  const linear = nn.functional.linear(h, w, torch.randn(3, need)).exp().sum(0);
  const spread = linear.unsqueeze(0).expand(2, 3).t().reshape(6).div(3);
  const soft = h.softmax(1).sub(0.1).abs();
  const error = nn.functional.mse_loss(h, torch.ones(5, 4));
  scores.sum().add(products.sum()).add(spread.sum()).add(soft.mean()).add(error).backward();
}
`;

/** Convolutions with all that they can be given, softmax, and the loss of classes. */
const windows = `import * as torch from "gradlens";
import { nn } from "gradlens";
const F = nn.functional;
torch.manual_seed(0);
const need = { requires_grad: true };
const image = torch.randn(2, 4, 7, 6, need);
const [kernel, bias] = [torch.randn(6, 2, 3, 2, need), torch.randn(6, need)];
const [laid, series] = [torch.randn(6, 1, 2, 3, need), torch.randn(2, 6, 3, need)];
for (let step = 0; step < 1; step++) {
  const small = F.conv2d(image, kernel, bias, { stride: [2, 1], padding: [1, 2], dilation: [1, 2], groups: 2 }).tanh();
  const large = F.conv_transpose2d(small, laid, { stride: 2, padding: 1, groups: 2 }).tanh();
  const line = F.conv1d(large.flatten(2).narrow(1, 0, 1).expand(2, 6, large.shape[2] * large.shape[3]), series).tanh();
  const soft = line.softmax(-1);
  const scores = soft.mul(line).log_softmax(1);
  const loss = F.nll_loss(scores.sum(2), torch.tensor([1, 0], { dtype: torch.int64 }));
  loss.backward();
}
`;

/** `∂L/∂w = xᵀ · ∂L/∂mm: a * g, 5 terms` for each edge of the graph, once its elements have been checked. */
async function explained(run: TestRun): Promise<string[]> {
  const view = StepView.of(run.trace.shown(0));
  const graph = graphOf(view);
  const moment = momentAt(view, graph, view.events.at(-1)!.index);
  const lines = graph.nodes.flatMap((node) => rulesFor(view, graph, node).map((line) => ({ node, line })));
  const texts: string[] = [];
  for (const { node, line } of lines) {
    const count = countOf(node.shape);
    const places = [...new Set([0, Math.floor(count / 3), count - 1])];
    const all = places.flatMap((at) => explain(view, graph, moment, line, at) ?? []);
    for (const one of all) if (one.rule) await check(run, one);
    texts.push(
      [line.letters, line.shapes, ...how(all[1] ?? all[0]), line.summed].filter((part) => part !== "").join("; "),
    );
  }
  return texts;
}

/** The rule of an element in words: its sum in letters, and how many terms that has. */
function how(explanation: Explanation | undefined): string[] {
  if (!explanation) return ["has not arrived"];
  const { rule } = explanation;
  if (!rule) return ["in words only"];
  return [elementLetters(explanation), `${rule.count} ${rule.count === 1 ? "term" : "terms"}`];
}

async function check(run: TestRun, explanation: Explanation): Promise<void> {
  const known = new Map<string, number>();
  for (const { value, at } of readsOf(explanation)) {
    const answer = await run.connection.ask<"elementsAt">({ kind: "elementsAt", value, at });
    answer?.elements.forEach((element, i) => void known.set(`${value} ${at[i]}`, Number(element)));
  }
  const numbers = worked(explanation, (value, at) => known.get(`${value} ${at}`));
  assert.ok(numbers?.agrees, `${explanation.line.letters} at ${explanation.at}: ${JSON.stringify(numbers)}`);
}

describe("an element of a gradient", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let run: TestRun;

  afterEach(() => {
    run.connection.kill();
    folder.remove();
  });

  async function assertExplained(source: string, golden: string): Promise<void> {
    folder = new ScriptFolder({ "train.ts": source });
    const ended = await runToEnd(folder.file("train.ts"), { record: "full" });
    run = ended.run;
    assert.equal(ended.code, 0, ended.error?.message);
    assertGolden(golden, `${(await explained(run)).join("\n")}\n`);
  }

  it("is the sum of the products that its rule names, with the numbers that the run had", () =>
    assertExplained(script, "elements-of-gradients.txt"));

  it("is so too where windows slide, and where a lane is made to sum to 1", () =>
    assertExplained(windows, "elements-of-windows.txt"));
});
