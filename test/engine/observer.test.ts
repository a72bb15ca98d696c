// What an observer is told: ops, writes, and the backward pass step by step.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { type Observer, observe, writtenArguments } from "../../src/engine/internals.js";

/** An observer that writes down what it hears. */
function listener(): { log: string[]; observer: Observer } {
  const log: string[] = [];
  const sizes = (t: torch.Tensor | null) => (t === null ? "-" : `[${t.shape.join(",")}]`);
  return {
    log,
    observer: {
      applied: ({ op, inputs, outputs, arguments: args, inPlace }) =>
        log.push(
          `${op.name}${inPlace ? "_" : ""} ${inputs.map(sizes).join(" ")} -> ${outputs.map(sizes).join(" ")} ${JSON.stringify(writtenArguments({ op, arguments: args }))}`,
        ),
      writing: (t) => {
        log.push(`writing ${sizes(t)}`);
        return null;
      },
      backwardStarted: (count) => log.push(`backward ${count}`),
      seeded: (root, g) => log.push(`seeded ${sizes(root)} ${g.item()}`),
      propagated: (node, incoming, contributions) =>
        log.push(
          `${node.name()} ${incoming.map(sizes).join(" ")}: ${contributions.map((c) => `${c.input}>${c.next.name().split("::").pop()} ${sizes(c.gradient)} ${c.received}/${c.expected}`).join(", ")}`,
        ),
      accumulated: (_, leaf) => log.push(`accumulated ${sizes(leaf)}`),
      backwardEnded: () => log.push("end"),
    },
  };
}

function watched(run: () => void): string[] {
  const { log, observer } = listener();
  observe(observer);
  try {
    run();
  } finally {
    observe(null);
  }
  return log;
}

describe("an observer", () => {
  it("hears every op, with its arguments as they were written", () => {
    const log = watched(() => {
      const x = torch.randn(2, 3, { requires_grad: true });
      const w = torch.ones([3, 4]);
      const y = x.mm(w).clamp({ min: 0 });
      torch.no_grad(() => y.sub_(y.t().t(), { alpha: 0.5 }));
      y.detach().softmax(1);
      y.tolist();
      String(y);
    });
    assert.deepEqual(log, [
      'randn  -> [2,3] {"size":[2,3],"requires_grad":true}',
      'ones  -> [3,4] {"size":[3,4]}',
      "mm [2,3] [3,4] -> [2,4] {}",
      'clamp [2,4] -> [2,4] {"min":0}',
      "t [2,4] -> [4,2] {}",
      "t [4,2] -> [2,4] {}",
      "writing [2,4]",
      'sub_ [2,4] [2,4] -> [2,4] {"alpha":0.5}',
      "detach [2,4] -> [2,4] {}",
      'softmax [2,4] -> [2,4] {"dim":1}',
    ]);
  });

  it("hears the backward pass, and as many calls as announced", () => {
    const x = torch.ones(2, { requires_grad: true });
    const y = x.mul(x).sum();
    assert.deepEqual(
      watched(() => y.backward()),
      [
        "backward 4",
        "seeded [] 1",
        "SumBackward0 []: 0>MulBackward0 [2] 1/1",
        "MulBackward0 [2]: 0>AccumulateGrad [2] 1/2, 1>AccumulateGrad [2] 2/2",
        "accumulated [2]",
        "end",
      ],
    );
  });

  it("hears an optimizer's writes to its memory and to parameters", () => {
    const p = torch.ones(2, { requires_grad: true });
    p.grad = torch.ones(2);
    const adam = torch.optim.Adam([p], { lr: 0.1, betas: [0.5, 0.75] });
    const written = watched(() => adam.step()).filter((line) => /^\S+_ /.test(line));
    assert.deepEqual(written, [
      'lerp_ [2] [2] -> [2] {"weight":0.5}',
      'mean_of_squares_ [2] [2] -> [2] {"keep":0.75,"share":0.25}',
      'step_by_root_ [2] [2] [2] -> [2] {"value":-0.1,"eps":5e-9}',
    ]);
  });

  it("hears the ops of gradient rules only where they make a graph", () => {
    const x = torch.ones(2, { requires_grad: true });
    const log = watched(() => torch.autograd.grad(x.exp().sum(), x, { create_graph: true }));
    assert.deepEqual(
      log.filter((line) => line.includes("->")),
      ["exp [2] -> [2] {}", "sum [2] -> [] {}", 'expand [] -> [2] {"size":[2]}', "mul [2] [2] -> [2] {}"],
    );
  });

  it("may take over memory that is about to be overwritten: it keeps what was there, and the script notices nothing", () => {
    const program = () => {
      const w = torch.arange(6).view([2, 3]).to(torch.float32);
      w.mul_(2).add_(w).sub_(w.t().t());
      w.select(0, 1).mul_(w.select(0, 0));
      w.t().add_(1);
      w.cumsum_(1);
      w.copy_(w.flip(0));
      return w.tolist();
    };
    const kept: unknown[] = [];
    const { observer } = listener();
    const writing = (tensor: torch.Tensor) => {
      const { storage, sizes, strides, offset } = tensor;
      const isWhole = tensor.is_contiguous() && tensor.numel() === storage.length;
      const taken = storage.backend.part(storage, !isWhole);
      kept.push(new torch.Tensor(taken, sizes, strides, offset).tolist());
      return taken;
    };
    const expected = program();
    observe({ ...observer, writing });
    const result = program();
    observe(null);
    assert.deepEqual(result, expected);
    assert.deepEqual(kept.slice(0, 3), [
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      [
        [0, 2, 4],
        [6, 8, 10],
      ],
      [
        [0, 4, 8],
        [12, 16, 20],
      ],
    ]);
  });
});
