// Hooks of modules: their order, what they see, and what they may replace, as PyTorch printed it.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, type Tensor } from "gradlens";
import { countingLinear, near, raises } from "./asserts.js";

const wanting = (...values: number[]) => torch.tensor([values], { requires_grad: true });

function counting(): nn.Sequential<[nn.Linear, nn.Tanh, nn.Linear]> {
  return nn.Sequential(countingLinear(2, 2), nn.Tanh(), countingLinear(2, 1));
}

/** Writes down the calls of all hooks of all modules. */
function watched(net: nn.Module): { order: string[]; gradients: unknown[] } {
  const order: string[] = [];
  const gradients: unknown[] = [];
  for (const [name, module] of net.named_modules()) {
    module.register_forward_pre_hook(() => void order.push(`before ${name}`));
    module.register_forward_hook(() => void order.push(`after ${name}`));
    module.register_full_backward_hook((_, inputs, outputs) => {
      order.push(`backward ${name}`);
      gradients.push([name, [...inputs], [...outputs]]);
    });
  }
  return { order, gradients };
}

describe("hooks of modules", () => {
  it("run in PyTorch's order, with the gradients of inputs and outputs", () => {
    const net = counting();
    const { order, gradients } = watched(net);
    const x = wanting(1, 2);
    const y = net(x);
    assert.equal(y.grad_fn?.name(), "BackwardHookFunctionBackward");
    y.sum().backward();
    const forward = ["before ", "before 0", "after 0", "before 1", "after 1", "before 2", "after 2", "after "];
    assert.deepEqual(order, [...forward, "backward 2", "backward 1", "backward 0", "backward "]);
    near(gradients, [
      ["2", [[0.1, 0.2]], [[1]]],
      ["1", [[0.0711578, 0.0514866]], [[0.1, 0.2]]],
      ["0", [[0.0225618, 0.0348262]], [[0.0711578, 0.0514866]]],
      ["", [[0.0225618, 0.0348262]], [[1]]],
    ]);
    near(x.grad, [0.0225618, 0.0348262]);
  });

  it("backward hooks of modules whose inputs want no gradient come with the outputs' gradient", () => {
    const net = counting();
    const { order, gradients } = watched(net);
    net(torch.tensor([[1, 2]]))
      .sum()
      .backward();
    assert.deepEqual(order.slice(8), ["backward ", "backward 2", "backward 1", "backward 0"]);
    near(gradients[0], ["", [null], [[1]]]);
    near(gradients[3], ["0", [null], [[0.0711578, 0.0514866]]]);
  });

  it("backward hooks may replace the gradients of inputs, as many as there are", () => {
    const layer = nn.Linear(2, 1, { bias: false });
    nn.init.ones_(layer.weight);
    layer.register_full_backward_hook((_, [gradient]) => [gradient!.mul(2)]);
    const x = wanting(1, 1);
    layer(x).sum().backward();
    near(
      [x.grad, layer.weight.grad],
      [
        [2, 2],
        [1, 1],
      ],
    );
    layer.register_full_backward_hook((_, [gradient]) => [gradient, gradient]);
    raises(
      () => layer(x).sum().backward(),
      "RuntimeError",
      "Backward hook returned an invalid number of grad_input, got 2, but expected 1",
    );
    const other = nn.Linear(2, 1);
    other.register_full_backward_hook((_, __, outputs) => outputs);
    raises(
      () => other(torch.ones(1, 2)).sum().backward(),
      "RuntimeError",
      "Backward hook for Modules where no input requires gradient should always return None or None for all gradients.",
    );
  });

  it("backward hooks see several inputs and outputs, null where there is no tensor", () => {
    class Two extends nn.Module {
      forward(a: Tensor, b: Tensor, k: number): [Tensor, Tensor, number] {
        return [a.mul(b), a.add(b), k];
      }
    }
    const seen: unknown[] = [];
    const [a, b] = [torch.tensor([2], { requires_grad: true }), torch.tensor([5])];
    const two = new Two();
    two.register_full_backward_hook((_, inputs, outputs) => void seen.push([[...inputs], [...outputs]]));
    const [product, sum, k] = two(a, b, 7);
    assert.equal(k, 7);
    product.mul(3).add(sum.mul(10)).backward();
    near(seen, [
      [
        [[25], [0], null],
        [[3], [10], null],
      ],
    ]);
    two(a, b, 7)[0].backward();
    near(seen[1], [
      [[5], [0], null],
      [[1], null, null],
    ]);
  });

  it("backward pre-hooks may replace the gradients of outputs", () => {
    const layer = nn.Linear(2, 1, { bias: false });
    nn.init.ones_(layer.weight);
    const seen: unknown[] = [];
    layer.register_full_backward_pre_hook((_, [gradient]) => [gradient!.mul(3)]);
    layer.register_full_backward_hook((_, inputs, outputs) => void seen.push([[...inputs], [...outputs]]));
    const x = wanting(1, 2);
    layer(x).sum().backward();
    near(seen, [[[[3, 3]], [[3]]]]);
    near(layer.weight.grad, [3, 6]);
  });

  it("register_backward_hook sees the last node, and does not go with full ones", () => {
    const layer = nn.Linear(2, 1);
    const seen: unknown[] = [];
    layer.register_backward_hook((_, inputs, outputs) => {
      seen.push([inputs.map((g) => g && [...g.shape]), outputs.map((g) => g && [...g.shape])]);
    });
    layer(wanting(1, 1)).sum().backward();
    assert.deepEqual(seen, [[[[1], [1, 2], [2, 1]], [[1, 1]]]]);
    raises(
      () => layer.register_full_backward_hook(() => {}),
      "RuntimeError",
      "Cannot use both regular backward hooks and full backward hooks on a single Module. Please use only one of them.",
    );
  });

  it("can be put before others, take keywords apart, and be removed", () => {
    class Scaled extends nn.Module {
      forward(x: Tensor, { by = 1 }: { by?: number } = {}): Tensor {
        return x.mul(by);
      }
    }
    const module = new Scaled();
    const order: string[] = [];
    module.register_forward_pre_hook(() => void order.push("second"));
    const first = module.register_forward_pre_hook(() => void order.push("first"), { prepend: true });
    module.register_forward_pre_hook((_, inputs, { by }) => [inputs, { by: Number(by) + 1 }], { with_kwargs: true });
    module.register_forward_hook((_, __, keywords, output) => output.add(Number(keywords.by)), { with_kwargs: true });
    assert.equal(module(torch.ones(1), { by: 2 }).item(), 6);
    first.remove();
    first.remove();
    module(torch.ones(1), { by: 2 });
    assert.deepEqual(order, ["first", "second", "second"]);
    raises(() => module.register_forward_hook(3 as never), "TypeError", "a hook must be a function, not int");
  });

  it("may replace inputs and outputs; forward itself does not run them", () => {
    const layer = countingLinear(1, 1);
    layer.register_forward_pre_hook((_, [x]) => x.mul(0));
    layer.register_forward_hook((_, __, y) => y.sub(layer.bias!));
    assert.equal(layer(torch.ones(1)).item(), 0);
    assert.equal(layer.forward(torch.ones(1)).item().toFixed(4), "0.2000");
  });

  it("can stand at all modules", () => {
    const { register_module_forward_hook, register_module_forward_pre_hook, register_module_full_backward_hook } =
      nn.modules.module;
    const order: string[] = [];
    const handles = [
      register_module_forward_pre_hook((module) => void order.push(`before ${module._get_name()}`)),
      register_module_forward_hook((module) => void order.push(`after ${module._get_name()}`)),
      register_module_full_backward_hook((module) => void order.push(`backward ${module._get_name()}`)),
    ];
    const net = nn.Sequential(nn.Tanh());
    net(wanting(1)).sum().backward();
    for (const handle of handles) handle.remove();
    net(wanting(1)).sum().backward();
    assert.deepEqual(order, [
      "before Sequential",
      "before Tanh",
      "after Tanh",
      "after Sequential",
      "backward Tanh",
      "backward Sequential",
    ]);
  });

  it("stand around state too", () => {
    const layer = countingLinear(1, 1);
    const order: string[] = [];
    layer.register_state_dict_pre_hook((_, prefix) => void order.push(`reading ${prefix}`));
    layer.register_state_dict_post_hook((_, state) => {
      state.more = torch.ones(1);
    });
    layer.register_load_state_dict_pre_hook((_, state) => {
      delete state.more;
    });
    layer.register_load_state_dict_post_hook((_, keys) => void order.push(String(keys)));
    const state = layer.state_dict({ prefix: "p." });
    assert.deepEqual(Object.keys(state), ["p.weight", "p.bias", "more"]);
    layer.load_state_dict(layer.state_dict());
    assert.deepEqual(order, ["reading p.", "reading ", "<All keys matched successfully>"]);
  });
});
