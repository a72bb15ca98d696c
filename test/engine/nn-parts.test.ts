// Parts of modules: how they come, are found, replaced, converted, taken away and loaded.
import assert from "node:assert/strict";
import { inspect } from "node:util";
import * as torch from "gradlens";
import { nn, optim, python, type Tensor } from "gradlens";
import { countingLinear, near, raises } from "./asserts.js";

type Fields = Record<string, unknown>;
const fields = (module: nn.Module) => module as unknown as Fields;
const names = (pairs: Iterable<[string, unknown]>) => [...pairs].map(([name]) => name);

describe("parts of modules", () => {
  it("come by assignment, in the order of the fields", () => {
    class Net extends nn.Module {
      second: nn.Linear;
      first = nn.Linear(1, 1);
      gain = new nn.Parameter(torch.ones(1));
      plain = torch.ones(1);
      count = 3;

      constructor() {
        super();
        this.second = nn.Linear(1, 1);
      }
    }
    const net = new Net();
    assert.deepEqual(names(net.named_children()), ["second", "first"]);
    assert.deepEqual(names(net.named_parameters("", false)), ["gain"]);
    assert.deepEqual(names(net.named_buffers()), []);
    assert.deepEqual(Object.keys(net), ["second", "first", "gain", "plain", "count"]);
  });

  it("take only what fits them", () => {
    const net = nn.Sequential(nn.Linear(2, 2));
    const layer = fields(net.at(0));
    raises(
      () => Object.assign(layer, { weight: torch.ones(2, 2) }),
      "TypeError",
      "cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)",
    );
    raises(
      () => Object.assign(net, { 0: 3 }),
      "TypeError",
      "cannot assign 'int' as child module '0' (torch.nn.Module or None expected)",
    );
    net.register_buffer("b", torch.ones(1));
    raises(
      () => Object.assign(net, { b: 3 }),
      "TypeError",
      "cannot assign 'int' as buffer 'b' (torch.Tensor or None expected)",
    );
    layer.weight = null;
    assert.deepEqual(Object.keys(net.state_dict()), ["b", "0.bias"]);
    layer.weight = new nn.Parameter(torch.zeros(2, 2));
    assert.deepEqual(Object.keys(net.state_dict()), ["b", "0.weight", "0.bias"]);
    delete layer.bias;
    assert.deepEqual(Object.keys(net.state_dict()), ["b", "0.weight"]);
    assert.ok(!("bias" in layer));
    fields(net).b = new nn.Parameter(torch.ones(1));
    assert.deepEqual([names(net.named_buffers()), names(net.named_parameters())], [[], ["b", "0.weight"]]);
  });

  it("are registered by name", () => {
    const net = nn.Sequential(nn.Linear(2, 2), nn.ReLU());
    net.register_parameter("none", null);
    net.register_module("child", null);
    net.register_buffer("kept", torch.ones(1));
    net.register_buffer("dropped", torch.ones(1), { persistent: false });
    assert.deepEqual(names(net.named_buffers()), ["kept", "dropped"]);
    assert.deepEqual(Object.keys(net.state_dict()), ["kept", "0.weight", "0.bias"]);
    assert.match(String(net), /\(child\): None/);
    assert.equal(String(new nn.Module()), "Module()");
    const wrong: [() => unknown, string, string][] = [
      [() => net.register_module("0", 3 as never), "TypeError", "int is not a Module subclass"],
      [() => net.add_module("forward", nn.ReLU()), "KeyError", "attribute 'forward' already exists"],
      [() => net.add_module("", nn.ReLU()), "KeyError", `module name can't be empty string ""`],
      [() => net.add_module("a.b", nn.ReLU()), "KeyError", `module name can't contain ".", got: a.b`],
      [() => net.register_parameter("a.b", null), "KeyError", `parameter name can't contain "."`],
      [
        () => net.register_buffer("x", 3 as never),
        "TypeError",
        "cannot assign 'int' object to buffer 'x' (torch Tensor or None required)",
      ],
      [
        () => net.register_parameter("x", torch.ones(1) as never),
        "TypeError",
        "cannot assign 'torch.FloatTensor' object to parameter 'x' (torch.nn.Parameter or None required)",
      ],
      [() => net.train(3 as never), "ValueError", "training mode is expected to be boolean"],
    ];
    for (const [run, name, message] of wrong) raises(run, name, message);
  });

  it("are found by path", () => {
    const net = nn.Sequential(nn.Linear(2, 2), nn.ReLU());
    assert.equal(net.get_parameter("0.weight"), net.at(0).weight);
    assert.equal(net.get_submodule(""), net);
    raises(() => net.get_submodule("2"), "AttributeError", "Sequential has no attribute `2`");
    raises(() => net.get_submodule("0.weight"), "AttributeError", "`weight` is not an nn.Module");
    raises(() => net.get_parameter("0.x"), "AttributeError", "Linear has no attribute `x`");
    raises(() => net.get_parameter("1"), "AttributeError", "`1` is not an nn.Parameter");
    raises(() => net.get_buffer("0.weight"), "AttributeError", "`weight` is not a buffer");
  });

  it("are listed with prefixes, alone or below too", () => {
    const net = nn.Sequential(nn.Sequential(nn.Linear(1, 1)));
    assert.deepEqual(names(net.named_parameters({ prefix: "p" })), ["p.0.0.weight", "p.0.0.bias"]);
    assert.deepEqual(names(net.named_parameters("p", false)), []);
    assert.deepEqual([...net.parameters({ recurse: false })], []);
    assert.deepEqual(names(net.named_modules({ prefix: "p" })), ["p", "p.0", "p.0.0"]);
    assert.throws(
      () => names(net.named_parameters({ prefixes: "p" } as never)),
      /unexpected keyword argument 'prefixes'/,
    );
  });

  it("convert to types: parameters stay the same objects", () => {
    const layer = nn.Linear(2, 1);
    layer.register_buffer("steps", torch.ones(1, { dtype: torch.int64 }));
    layer.register_buffer("mean", torch.ones(1));
    const { weight } = layer;
    const sgd = optim.SGD(layer.parameters(), { lr: 1 });
    layer(torch.ones(1, 2)).sum().backward();
    layer.double();
    assert.equal(layer.weight, weight);
    assert.equal(weight.dtype, torch.float64);
    assert.equal(weight.grad.dtype, torch.float64);
    assert.deepEqual(
      [...layer.buffers()].map(({ dtype }) => dtype),
      [torch.int64, torch.float64],
    );
    const before = weight.tolist();
    sgd.step();
    assert.notDeepEqual(weight.tolist(), before);
    layer.zero_grad();
    layer(torch.ones(1, 2, { dtype: torch.float64 }))
      .sum()
      .backward();
    assert.equal(weight.grad.dtype, torch.float64);
    assert.equal(layer.float().weight.dtype, torch.float32);
    assert.equal(layer.to({ dtype: torch.float64 }).to(torch.ones(1)).weight.dtype, torch.float32);
    assert.equal(layer.to("cpu").cpu(), layer);
    assert.equal(layer.type(torch.float64).weight.dtype, torch.float64);
    raises(
      () => layer.to(torch.int64),
      "TypeError",
      "nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.int64",
    );
    raises(() => layer.half(), "AttributeError", "Module.half: half precision is not in Gradlens");
  });

  it("load by name, with a word on what does not fit", () => {
    const net = nn.Sequential(nn.Linear(2, 2));
    const same = net.load_state_dict(net.state_dict());
    assert.equal(String(same), "<All keys matched successfully>");
    const partly = net.load_state_dict({ x: torch.ones(1) }, { strict: false });
    assert.equal(String(partly), "_IncompatibleKeys(missing_keys=['0.weight', '0.bias'], unexpected_keys=['x'])");
    const [missing] = partly;
    assert.deepEqual(missing, ["0.weight", "0.bias"]);
    raises(
      () => net.load_state_dict([1] as never),
      "TypeError",
      "Expected state_dict to be dict-like, got <class 'list'>.",
    );
    raises(
      () => net.load_state_dict({ "0.weight": 3 } as never, false),
      "RuntimeError",
      "Error(s) in loading state_dict for Sequential:\n\tWhile copying the parameter named \"0.weight\", expected torch.Tensor or Tensor-like object from checkpoint but received <class 'int'>",
    );
    raises(
      () => nn.Linear(1, 1).load_state_dict({ weight: torch.ones(1, 1) }),
      "RuntimeError",
      'Error(s) in loading state_dict for Linear:\n\tMissing key(s) in state_dict: "bias". ',
    );
    assert.equal(net.state_dict({ keep_vars: true })["0.weight"], net.at(0).weight);
    assert.equal(net.state_dict()["0.weight"].requires_grad, false);
  });

  it("may have a state of another kind", () => {
    class Counter extends nn.Module {
      calls = 0;
      forward(x: Tensor): Tensor {
        this.calls++;
        return x;
      }
      override get_extra_state(): unknown {
        return { calls: this.calls };
      }
      override set_extra_state(state: { calls: number }): void {
        this.calls = state.calls;
      }
    }
    const [one, two] = [nn.Sequential(new Counter()), nn.Sequential(new Counter())];
    one(torch.ones(1));
    two.load_state_dict(one.state_dict());
    assert.equal(two.at(0).calls, 1);
    raises(
      () => two.load_state_dict({}),
      "RuntimeError",
      'Error(s) in loading state_dict for Sequential:\n\tMissing key(s) in state_dict: "0._extra_state". ',
    );
  });

  it("are copied deeply, each once", () => {
    const layer = countingLinear(2, 2);
    const net = nn.Sequential(layer, nn.ReLU(), layer).eval();
    net.register_buffer("steps", torch.zeros(1), { persistent: false });
    const copy = python.copy.deepcopy(net);
    assert.ok(copy instanceof nn.Sequential && copy.at(0) instanceof nn.Linear);
    assert.ok(copy.at(0) === copy.at(2) && copy.at(0) !== layer && !copy.training);
    assert.deepEqual(Object.keys(copy.state_dict()), Object.keys(net.state_dict()));
    torch.no_grad(() => layer.weight.zero_());
    near(copy.at(0).weight, [0.1, 0.2, 0.3, 0.4]);
    assert.equal(copy.at(0).in_features, 2);
    near(copy(torch.ones(1, 2)), [0.32, 0.68]);
  });

  it("a copied state stays as it was", () => {
    const layer = countingLinear(1, 1);
    const best = python.copy.deepcopy(layer.state_dict());
    torch.no_grad(() => layer.weight.zero_());
    near(best.weight, [0.1]);
    assert.deepEqual(python.copy.deepcopy([1, { a: "b" }]), [1, { a: "b" }]);
    raises(
      () => python.copy.deepcopy(layer.weight.mul(2)),
      "RuntimeError",
      "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment",
    );
  });

  it("apply, train and eval reach all, children first", () => {
    const net = nn.Sequential(nn.Sequential(nn.ReLU()), nn.Tanh());
    const order: string[] = [];
    net.apply((module) => void order.push(module._get_name()));
    assert.deepEqual(order, ["ReLU", "Sequential", "Tanh", "Sequential"]);
    net.at(0).eval();
    assert.deepEqual(
      [...net.modules()].map(({ training }) => training),
      [true, false, false, true],
    );
    assert.ok([...net.train().modules()].every(({ training }) => training));
    const linear = nn.Linear(1, 1).requires_grad_(false);
    assert.ok([...linear.parameters()].every(({ requires_grad }) => !requires_grad));
  });

  it("a forgotten forward is told", () => {
    class Empty extends nn.Module {}
    raises(
      () => (new Empty() as unknown as () => void)(),
      "NotImplementedError",
      'Module [Empty] is missing the required "forward" function',
    );
  });
});

describe("a module as an object of JavaScript", () => {
  class Scaled extends nn.Module {
    #scale = 2;
    private readonly layer = countingLinear(1, 1);
    static readonly kind = "scaled";

    constructor(private readonly shift: number) {
      super();
    }

    get doubled(): number {
      return this.#scale * 2;
    }

    forward(x: Tensor): Tensor {
      return this.layer(x).mul(this.#scale).add(this.shift);
    }
  }

  it("has private fields, accessors and static members", () => {
    const module = new Scaled(1);
    near(module(torch.ones(1, 1)), [1.4]);
    assert.equal(module.doubled, 4);
    assert.equal(Scaled.kind, "scaled");
    assert.deepEqual(Object.keys(module), ["shift", "layer"]);
    assert.ok(module instanceof Scaled && typeof module === "function");
  });

  it("prints itself where it is looked at", () => {
    const text = "Scaled(\n  (layer): Linear(in_features=1, out_features=1, bias=True)\n)";
    assert.equal(inspect(new Scaled(1)), text);
    assert.equal(`${new Scaled(1)}`, text);
  });

  it("has its name and length free for parts", () => {
    class Named extends nn.Module {
      name = nn.Linear(1, 1);
      length = nn.ReLU();
    }
    assert.deepEqual(names(new Named().named_children()), ["name", "length"]);
  });
});
