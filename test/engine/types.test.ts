// What TypeScript knows of modules: the compiler checks these lines, the test only runs them.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, type Tensor } from "gradlens";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `exactly<Tensor>()(value)` compiles only if the value's type is this one, and not `any`. */
const exactly =
  <Wanted>() =>
  <Got>(value: Got, ..._wrong: Same<Got, Wanted> extends true ? [] : [never]): Got =>
    value;

class Net extends nn.Module {
  linear1: nn.Linear;
  activation = nn.ReLU();
  linear2: nn.Linear;
  declare scale: Tensor;

  constructor(inputs: number, { hidden = 4 }: { hidden?: number } = {}) {
    super();
    this.linear1 = new nn.Linear(inputs, hidden);
    this.linear2 = nn.Linear(hidden, 2);
    this.register_buffer("scale", torch.ones(1));
  }

  forward(x: Tensor): Tensor {
    return this.linear2(this.activation(this.linear1(x))).mul(this.scale);
  }
}

class Pair extends nn.Module {
  forward(x: Tensor, { twice = false }: { twice?: boolean } = {}): { low: Tensor; count: number } {
    return { low: twice ? x.mul(2) : x, count: x.numel() };
  }
}

const x = torch.ones(3, 2);
const wrong: (() => unknown)[] = [];
/** Lines that must not compile; they are never run. */
const never = (run: () => unknown) => wrong.push(run);

describe("types of modules", () => {
  it("a call has the type of forward", () => {
    const net = new Net(2, { hidden: 3 });
    exactly<Tensor>()(net(x));
    exactly<Tensor>()(net.forward(x));
    exactly<number>()(new Pair()(x, { twice: true }).count);
    exactly<Tensor>()(nn.Linear(2, 3)(x));
    exactly<nn.Linear>()(net.linear1);
    // @ts-expect-error: forward takes a tensor
    never(() => net("x"));
    // @ts-expect-error: the constructor takes a number
    never(() => new Net("2"));
    // @ts-expect-error: the option has another name
    never(() => new Pair()(x, { thrice: true }));
    assert.ok(net instanceof Net);
  });

  it("Sequential takes what its first module takes, and returns what its last one returns", () => {
    const model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), new Pair());
    const { low, count } = model(x);
    exactly<Tensor>()(low);
    exactly<number>()(count);
    exactly<nn.Linear>()(model.at(0));
    exactly<Pair>()(model.at(2));
    exactly<Tensor>()(nn.Sequential(nn.Linear(2, 3), nn.ReLU())(x));
    exactly<Tensor>()(nn.Sequential({ first: nn.Linear(2, 3), second: nn.ReLU() })(x));
    let value = x;
    for (const layer of nn.Sequential(nn.Linear(2, 3), nn.ReLU())) value = layer(value);
    exactly<Tensor>()(value);
    const grown = nn.Sequential();
    grown.append(nn.Linear(2, 2)).append(nn.ReLU());
    exactly<Tensor>()(grown(x));
    exactly<Tensor>()(grown.at(1)(x));
    // @ts-expect-error: a number is no module
    never(() => nn.Sequential(1));
  });

  it("subclasses of Sequential are typed", () => {
    class Block extends nn.Sequential {
      constructor(size: number) {
        super(nn.Linear(size, size), nn.ReLU());
      }
    }
    exactly<Tensor>()(new Block(2)(x));
  });

  it("lists and dictionaries know their modules", () => {
    const nets = nn.ModuleList([new Net(2), new Net(2)]);
    exactly<Net>()(nets.at(-1));
    for (const net of nets) exactly<Tensor>()(net(x));
    const mixed = nn.ModuleList([nn.Linear(2, 2), nn.ReLU()]);
    for (const layer of mixed) exactly<Tensor>()(layer(x));
    const heads = nn.ModuleDict({ net: new Net(2), pair: new Pair() });
    exactly<Net>()(heads.at("net"));
    exactly<number>()(heads.at("pair")(x).count);
    // @ts-expect-error: no such key
    never(() => heads.at("tail"));
    exactly<nn.Parameter>()(nn.ParameterList([torch.ones(1)]).at(0));
  });

  it("recurrent layers and attention return tuples", () => {
    const [output, [h, c]] = nn.LSTM(2, 3)(x);
    exactly<Tensor>()(output);
    exactly<Tensor>()(h);
    exactly<Tensor>()(c);
    const [all, last] = nn.GRU(2, 3)(x);
    exactly<Tensor>()(all);
    exactly<Tensor>()(last);
    const packed = nn.utils.rnn.pack_sequence([x, x]);
    const [packedOutput] = nn.LSTM(2, 3)(packed);
    exactly<nn.utils.rnn.PackedSequence>()(packedOutput);
    const [attended, weights] = nn.MultiheadAttention(2, 1)(x, x, x);
    exactly<Tensor>()(attended);
    exactly<Tensor>()(weights);
    exactly<Tensor>()(nn.LSTMCell(2, 3)(x)[1]);
    exactly<nn.Parameter>()(nn.LSTM(2, 3).weight_ih_l0);
  });

  it("hooks know the module's inputs and output", () => {
    const net = new Net(2);
    net.register_forward_pre_hook((module, [input]) => {
      exactly<Tensor>()(input);
      exactly<Net>()(module);
    });
    net.register_forward_hook((_, [input], output) => {
      exactly<Tensor>()(output);
      return output.mul(input.numel());
    });
    for (const module of net.modules())
      module.register_forward_hook((_, inputs) => exactly<readonly unknown[]>()(inputs) && undefined);
    exactly<Tensor>()(net(x));
  });

  it("modules fit where modules are wanted", () => {
    class Masked extends nn.Module {
      forward(input: Tensor, mask: Tensor | null = null): Tensor {
        return mask === null ? input : input.mul(mask);
      }
    }
    const layers: nn.Layer[] = [new Masked(), nn.ConvTranspose2d(1, 1, 1), nn.Linear(1, 1), nn.Sequential()];
    exactly<Tensor>()(nn.Sequential(...layers.slice(0, 1))(x));
    assert.equal(nn.ModuleList(layers).length, 4);
    const modules: nn.Module[] = [new Net(2), nn.LSTM(1, 1), new Pair(), nn.Sequential(), nn.MultiheadAttention(1, 1)];
    assert.equal(modules.length, 5);
    const parameters: Iterable<nn.Parameter> = modules[0].parameters();
    assert.equal([...parameters].length, 4);
    assert.equal(wrong.length, 5);
  });
});
