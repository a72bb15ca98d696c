// The graph of recorded steps, and the state of its tensors at the cursor.
import assert from "node:assert/strict";
import { type Graph, graphOf } from "../../src/trace/graph.js";
import { momentAt, positionInPass } from "../../src/trace/moment.js";
import { StepView } from "../../src/trace/step-view.js";
import type { Trace } from "../../src/trace/store.js";
import { assertGolden } from "../golden.js";
import { runToEnd, ScriptFolder, type TestRun } from "../run/scripts.js";

describe("the graph of a step", function () {
  this.timeout(30_000);
  const opened: { run: TestRun; folder: ScriptFolder }[] = [];

  async function record(source: string): Promise<Trace> {
    const folder = new ScriptFolder({ "train.ts": source });
    const { run, trace, error } = await runToEnd(folder.file("train.ts"));
    opened.push({ run, folder });
    assert.equal(error, undefined);
    return trace;
  }

  afterEach(() => {
    for (const { run, folder } of opened.splice(0)) {
      run.connection.kill();
      folder.remove();
    }
  });

  function view(trace: Trace, step: number): StepView {
    return StepView.of(trace.shown(step));
  }

  function describeGraph({ nodes, edges }: Graph): string {
    const labels = new Map(nodes.map((node) => [node.key, node.label]));
    const node = nodes.map(({ label, kind, op, arguments: args, shape, gradFn, requiresGrad }) =>
      [label, kind, `${op}(${args})`, `(${shape.join(", ")})`, gradFn, requiresGrad ? "learns" : ""]
        .filter(Boolean)
        .join(" · "),
    );
    const edge = edges.map(
      ({ from, to, input, needsGrad }) =>
        `${labels.get(from)} → ${labels.get(to)}.${input}${needsGrad ? "" : " no gradient needed"}`,
    );
    return `${[...node, ...edge].join("\n")}\n`;
  }

  const twoLayers = `import * as torch from "gradlens";
const [N, D_in, H, D_out] = [6, 5, 4, 3];
const x = torch.randn(N, D_in);
const y = torch.randn(N, D_out);
const w1 = torch.randn(D_in, H, { requires_grad: true });
const w2 = torch.randn(H, D_out, { requires_grad: true });
for (let t = 0; t < 3; t++) {
  const y_pred = x.mm(w1).clamp({ min: 0 }).mm(w2);
  const loss = y_pred.sub(y).pow(2).sum();
  loss.backward();
  torch.no_grad(() => {
    for (const w of [w1, w2]) {
      w.sub_(w.grad!.mul(1e-3));
      w.grad!.zero_();
    }
  });
}
`;

  it("shows the parameters of a script without a loop, which are made and written in the step that uses them", async () => {
    const trace = await record(`import * as torch from "gradlens";
import { nn } from "gradlens";
const net = nn.Linear(3, 4);
const w = torch.randn(2, 3, { requires_grad: true });
const more = [torch.ones(3, { requires_grad: true }), torch.ones(3, { requires_grad: true })];
for (const each of [w, ...more]) torch.no_grad(() => each.mul_(0.1));
const loss = net(w.add(more[0]).mul(more[1])).pow(2).mean();
loss.backward();
`);
    const graph = graphOf(view(trace, 0));
    const learns = graph.nodes.filter(({ kind }) => kind === "parameter").map(({ label }) => label);
    assert.deepEqual(learns.sort(), ["bias", "ones", "ones", "w", "weight"]);
    assert.equal(new Set(graph.nodes.map(({ key }) => key)).size, graph.nodes.length);
    const moment = momentAt(view(trace, 0), graph, trace.eventCount - 1);
    for (const node of graph.nodes) assert.ok(moment.nodes.get(node.key)!.gradient, `${node.label} has its gradient`);
  });

  it("of the two-layer network", async () => {
    const trace = await record(twoLayers);
    assertGolden("graph/two-layers.txt", describeGraph(graphOf(view(trace, 0))));
  });

  it("is the same, key by key, in every step", async () => {
    const trace = await record(twoLayers);
    const shape = (step: number) => {
      const { nodes, edges } = graphOf(view(trace, step));
      return { nodes: nodes.map(({ key, label }) => [key, label]), edges: edges.map(({ key }) => key) };
    };
    assert.deepEqual(shape(1), shape(0));
    assert.deepEqual(shape(2), shape(0));
  });

  it("leaves out ops that no gradient flows through, and shows them when asked", async () => {
    const trace = await record(`import * as torch from "gradlens";
const w = torch.ones(2, { requires_grad: true });
for (let t = 0; t < 2; t++) {
  const batch = torch.ones(2).add(1).mul(3);
  const loss = batch.mul(w).sum();
  loss.backward();
}
`);
    const labels = (everything: boolean) =>
      graphOf(view(trace, 1), { everything }).nodes.map(({ label, kind }) => `${label} ${kind}`);
    assert.deepEqual(labels(false), ["batch input", "w parameter", "mul op", "loss op"]);
    assert.deepEqual(labels(true), ["ones constant", "add op", "batch op", "w parameter", "mul op", "loss op"]);
  });

  it("without any gradient shows everything", async () => {
    const trace = await record('import * as torch from "gradlens";\nconst a = torch.ones(2);\nconst b = a.add(1);\n');
    assert.deepEqual(
      graphOf(view(trace, -1)).nodes.map(({ label }) => label),
      ["a", "b"],
    );
  });

  it("tells at each event which gradients have arrived, and takes them back before", async () => {
    const trace = await record(twoLayers);
    const shown = view(trace, 1);
    const graph = graphOf(shown);
    const lines = shown.events.map((event) => {
      const { nodes } = momentAt(shown, graph, event.index);
      const states = graph.nodes.flatMap(({ key, label }) => {
        const { gradient, time } = nodes.get(key)!;
        const arrived = gradient
          ? `${gradient.accumulated ? ".grad" : `${gradient.received}/${gradient.expected}`}`
          : "";
        return time === "future" ? [] : [`${time === "current" ? "*" : ""}${label}${arrived && ` ${arrived}`}`];
      });
      const { template, position, of } = positionInPass(shown, event);
      return `${template.pass} ${position} of ${of}: ${states.join(", ")}`;
    });
    assertGolden("graph/moments.txt", `${lines.join("\n")}\n`);
  });

  it("is the same whether it goes on from an earlier moment or is made from the step's first event", async () => {
    const trace = await record(twoLayers);
    const shown = view(trace, 1);
    const graph = graphOf(shown);
    const places = shown.events.flatMap(({ index, contributions }) =>
      contributions.length > 1
        ? [...contributions.keys()].map((k) => [index, (k + 1) % contributions.length])
        : [[index, 0]],
    );
    for (const distance of [1, 2, 7]) {
      let moment = momentAt(shown, graph, -1);
      for (let i = 0; i < places.length; i += distance) {
        const [event, part] = places[i];
        const whole = momentAt(shown, graph, event, part);
        moment = momentAt(shown, graph, event, part, moment);
        for (const what of ["nodes", "edges", "currentEdges", "ready"] as const)
          assert.deepEqual(moment[what], whole[what], `${what} at ${event}, part ${part}`);
      }
    }
  });

  it("at a tensor with several uses counts contributions", async () => {
    const trace = await record(`import * as torch from "gradlens";
const w = torch.ones(2, { requires_grad: true });
const h = w.mul(2);
const loss = h.mul(h).add(h).sum();
loss.backward();
`);
    const shown = view(trace, 0);
    const contributions = shown.events.flatMap((event) =>
      event.contributions.map(({ received, expected }) => `${shown.template(event).op} ${received}/${expected}`),
    );
    assert.deepEqual(contributions, [
      "backward 1/1",
      "SumBackward0 1/1",
      "AddBackward0 1/1",
      "AddBackward0 1/3",
      "MulBackward0 2/3",
      "MulBackward0 3/3",
      "MulBackward0 1/1",
    ]);
  });
});
