// Modules: how they start, their parts by name, their modes and state.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn } from "gradlens";
import { expectTensor, readData, type TensorRecord } from "./torch-data.js";

class Net extends nn.Module {
  linear1: nn.Linear;
  hidden_activation = nn.ReLU();
  linear2: nn.Linear;
  scale = new nn.Parameter(torch.ones(2));

  constructor(inputs: number, hidden: number, outputs: number) {
    super();
    this.linear1 = new nn.Linear(inputs, hidden);
    this.linear2 = nn.Linear(hidden, outputs, { bias: false });
    this.register_buffer("count", torch.zeros(1));
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return this.linear2(this.hidden_activation(this.linear1(x)));
  }
}

const names = (pairs: Iterable<[string, unknown]>) => [...pairs].map(([name]) => name);

describe("modules", () => {
  it("start with PyTorch's numbers", () => {
    const { samples: draws } = readData<{
      samples: { seed: number; kind?: string; calls: { call: string; result: Record<string, TensorRecord> }[] }[];
    }>("rng.json");
    const made: Record<string, () => nn.Module> = {
      "nn.Linear(3, 2)": () => nn.Linear(3, 2),
      "nn.Linear(7, 5)": () => nn.Linear(7, 5),
      "nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Linear(4, 2))": () =>
        nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Linear(4, 2)),
    };
    const known = draws.filter(({ kind, calls }) => kind === "module_init" && calls[0].call in made);
    assert.ok(known.length > 3);
    for (const { seed, calls } of known) {
      torch.manual_seed(seed);
      const state = made[calls[0].call]().state_dict();
      for (const [name, want] of Object.entries(calls[0].result)) expectTensor(state[name], want, { rtol: 0, atol: 0 });
    }
  });

  it("have parts by name", () => {
    const net = new Net(3, 4, 2);
    assert.deepEqual(names(net.named_children()), ["linear1", "hidden_activation", "linear2"]);
    assert.deepEqual(names(net.named_modules()), ["", "linear1", "hidden_activation", "linear2"]);
    assert.deepEqual(names(net.named_parameters()), ["scale", "linear1.weight", "linear1.bias", "linear2.weight"]);
    assert.deepEqual(names(net.named_buffers()), ["count"]);
    assert.deepEqual(Object.keys(net.state_dict()), [
      "scale",
      "count",
      "linear1.weight",
      "linear1.bias",
      "linear2.weight",
    ]);
    assert.ok(net instanceof nn.Module && net.linear1 instanceof nn.Linear && net.scale instanceof nn.Parameter);
    assert.equal(net.get_submodule("linear1"), net.linear1);
  });

  it("print as PyTorch's", () => {
    assert.equal(
      String(new Net(3, 4, 2)),
      "Net(\n  (linear1): Linear(in_features=3, out_features=4, bias=True)\n  (hidden_activation): ReLU()\n  (linear2): Linear(in_features=4, out_features=2, bias=False)\n)",
    );
    assert.equal(String(nn.Sequential()), "Sequential()");
    assert.equal(
      String(new nn.Parameter(torch.ones(2))),
      "Parameter containing:\ntensor([1., 1.], requires_grad=True)",
    );
  });

  it("run their hooks around forward, when they are called", () => {
    const log: string[] = [];
    const layer = nn.Linear(1, 1);
    layer.register_forward_pre_hook((_, [x]) => {
      log.push("before");
      return (x as torch.Tensor).mul(0);
    });
    const handle = layer.register_forward_hook((_, __, y) => {
      log.push("after");
      return (y as torch.Tensor).sub(layer.bias!);
    });
    assert.equal(layer(torch.ones(1)).item(), 0);
    layer.forward(torch.ones(1));
    handle.remove();
    layer(torch.ones(1));
    assert.deepEqual(log, ["before", "after", "before"]);
  });

  it("change modes, gradients and state together", () => {
    const net = new Net(3, 4, 2);
    net.eval();
    assert.ok([...net.modules()].every(({ training }) => !training));
    net(torch.ones(2, 3)).sum().backward();
    net.zero_grad();
    assert.ok([...net.parameters()].every(({ grad }) => grad === null));
    const other = new Net(3, 4, 2);
    other.load_state_dict(net.state_dict());
    assert.ok(torch.equal(other.linear1.weight, net.linear1.weight));
    assert.throws(() => nn.Linear(3, 4).load_state_dict({ weight: torch.ones(2, 2), more: torch.ones(1) }), {
      name: "RuntimeError",
      message:
        'Error(s) in loading state_dict for Linear:\n\tMissing key(s) in state_dict: "bias". \n\tUnexpected key(s) in state_dict: "more". \n\tsize mismatch for weight: copying a param with shape torch.Size([2, 2]) from checkpoint, the shape in current model is torch.Size([4, 3]).',
    });
  });

  it("name what is missing", () => {
    assert.throws(() => new nn.Module().forward(), {
      name: "NotImplementedError",
      message: 'Module [Module] is missing the required "forward" function',
    });
    assert.throws(() => new nn.Module().register_parameter("a.b", null), {
      name: "KeyError",
      message: `parameter name can't contain "."`,
    });
  });
});
