// Containers of modules and parameters: what lists and dictionaries can do, and their printed form.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn } from "gradlens";
import { raises } from "./asserts.js";

const names = (modules: Iterable<nn.Module>) => [...modules].map((module) => module._get_name());
const loose = nn as unknown as Record<string, (...args: unknown[]) => nn.Module>;

describe("containers", () => {
  it("Sequential is a list", () => {
    const model = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1));
    assert.equal(model.length, 3);
    assert.equal(model.size, 3);
    model.append(nn.Tanh()).extend([nn.Sigmoid()]).insert(0, nn.Tanh()).insert(-1, nn.ReLU());
    assert.deepEqual(names(model), ["Tanh", "Linear", "ReLU", "Linear", "Tanh", "ReLU", "Sigmoid"]);
    assert.deepEqual(
      [...model.named_children()].map(([name]) => name),
      ["0", "1", "2", "3", "4", "5", "6"],
    );
    assert.equal(model.pop()._get_name(), "Sigmoid");
    assert.equal(model.pop(0)._get_name(), "Tanh");
    model.del(-1);
    model.set_at(3, nn.Sigmoid());
    assert.deepEqual(names(model), ["Linear", "ReLU", "Linear", "Sigmoid"]);
    assert.deepEqual(names(model.slice(1, -1)), ["ReLU", "Linear"]);
    assert.equal(model.slice(2).at(0), model.at(2));
    assert.equal(model(torch.ones(1, 1)).numel(), 1);
    assert.equal(
      String(model.slice(0, 2)),
      "Sequential(\n  (0): Linear(in_features=1, out_features=2, bias=True)\n  (1): ReLU()\n)",
    );
  });

  it("Sequential keeps names until it is changed in the middle", () => {
    const model = nn.Sequential({ first: nn.Linear(1, 2), act: nn.ReLU() });
    assert.deepEqual(Object.keys(model.state_dict()), ["first.weight", "first.bias"]);
    model.del(1);
    assert.deepEqual(Object.keys(model.state_dict()), ["0.weight", "0.bias"]);
  });

  it("Sequential says what is wrong", () => {
    const model = nn.Sequential(nn.ReLU());
    raises(() => model.at(9), "IndexError", "index 9 is out of range");
    raises(() => model.pop(7), "IndexError", "index 7 is out of range");
    raises(() => model.insert(5, nn.ReLU()), "IndexError", "Index out of range: 5");
    raises(
      () => model.insert(0, 3 as never),
      "AssertionError",
      "module should be of type: <class 'torch.nn.modules.module.Module'>",
    );
    raises(() => loose.Sequential(1), "TypeError", "int is not a Module subclass");
    raises(() => model.append("x" as never), "TypeError", "str is not a Module subclass");
  });

  it("a module may stand in a container twice; it is counted once and printed twice", () => {
    const layer = nn.Linear(1, 1);
    const list = nn.ModuleList([layer, layer]);
    const line = "Linear(in_features=1, out_features=1, bias=True)";
    assert.equal(String(list), `ModuleList(\n  (0): ${line}\n  (1): ${line}\n)`);
    assert.deepEqual(
      [...list.named_parameters()].map(([name]) => name),
      ["0.weight", "0.bias"],
    );
    assert.deepEqual(Object.keys(list.state_dict()), ["0.weight", "0.bias", "1.weight", "1.bias"]);
    const all = { remove_duplicate: false };
    assert.deepEqual(
      [...list.named_modules(all)].map(([name]) => name),
      ["", "0", "1"],
    );
    assert.equal([...list.named_parameters(all)].length, 4);
  });

  it("ModuleList is a list", () => {
    const list = nn.ModuleList([nn.Linear(1, 1)]);
    list
      .append(nn.Linear(1, 2))
      .extend([nn.Linear(1, 3)])
      .insert(1, nn.Linear(1, 4));
    assert.deepEqual(
      [...list].map(({ out_features }) => out_features),
      [1, 4, 2, 3],
    );
    assert.equal(list.slice(-2).length, 2);
    assert.equal(String(nn.ModuleList()), "ModuleList()");
    raises(() => loose.ModuleList(3), "TypeError", "ModuleList.extend should be called with an iterable, but got int");
    raises(
      () => (list as unknown as (x: number) => void)(1),
      "NotImplementedError",
      'Module [ModuleList] is missing the required "forward" function',
    );
  });

  it("ModuleDict keeps the order of its keys, whatever they are", () => {
    const dict = nn.ModuleDict<Record<string, nn.Module>>({ b: nn.ReLU(), a: nn.Linear(1, 1) });
    assert.equal(
      String(dict),
      "ModuleDict(\n  (b): ReLU()\n  (a): Linear(in_features=1, out_features=1, bias=True)\n)",
    );
    dict.update([["2", nn.Tanh()]]);
    dict.update({ type: nn.Sigmoid() });
    dict.set_at("1", nn.ReLU());
    assert.deepEqual([...dict.keys()], ["b", "a", "2", "type", "1"]);
    assert.deepEqual([...dict], [...dict.keys()]);
    assert.equal(dict.get("type")._get_name(), "Sigmoid");
    assert.equal(dict.get_submodule("type"), dict.at("type"));
    assert.equal(dict.pop("2")._get_name(), "Tanh");
    assert.ok(dict.has("b") && !dict.has("2") && !dict.has("forward"));
    assert.deepEqual([...dict.items()].map(([key, module]) => [key, module._get_name()]).at(-1), ["1", "ReLU"]);
    assert.deepEqual(Object.keys(dict.state_dict()), ["a.weight", "a.bias"]);
    assert.equal(dict.length, 4);
    dict.clear();
    assert.equal(dict.size, 0);
    raises(() => dict.at("c"), "KeyError", "'c'");
    raises(() => loose.ModuleDict({ a: 1 }), "TypeError", "int is not a Module subclass");
    raises(
      () => loose.ModuleDict(3),
      "TypeError",
      "ModuleDict.update should be called with an iterable of key/value pairs, but got int",
    );
  });

  it("ParameterList makes parameters of tensors", () => {
    const list = nn.ParameterList([torch.ones(2), nn.Parameter(torch.ones(2, 3))]);
    assert.equal(
      String(list),
      "ParameterList(\n    (0): Parameter containing: [torch.float32 of size 2]\n    (1): Parameter containing: [torch.float32 of size 2x3]\n)",
    );
    assert.equal(String(list.slice(0, 1)), "ParameterList(  (0): Parameter containing: [torch.float32 of size 2])");
    list.append(torch.zeros(1)).set_at(-1, torch.ones(5));
    assert.deepEqual(
      [...list.parameters()].map((parameter) => parameter.numel()),
      [2, 6, 5],
    );
    assert.deepEqual(Object.keys(list.state_dict()), ["0", "1", "2"]);
    assert.ok(list.at(0) instanceof nn.Parameter);
    assert.equal(list.length, 3);
    raises(() => list.at(3), "IndexError", "index 3 is out of range");
    raises(() => (list as unknown as () => void)(), "RuntimeError", "ParameterList should not be called.");
    raises(
      () => loose.ParameterList(3),
      "TypeError",
      "ParameterList.extend should be called with an iterable, but got int",
    );
  });

  it("ParameterDict makes parameters of tensors", () => {
    const dict = nn.ParameterDict({ a: torch.ones(2), b: torch.ones(3) });
    assert.equal(
      String(dict),
      "ParameterDict(\n    (a): Parameter containing: [torch.FloatTensor of size 2]\n    (b): Parameter containing: [torch.FloatTensor of size 3]\n)",
    );
    assert.equal(dict.setdefault("c", torch.ones(4)).numel(), 4);
    assert.deepEqual(
      [...dict.named_parameters()].map(([name]) => name),
      ["a", "b", "c"],
    );
    assert.deepEqual(dict.popitem()[0], "c");
    assert.equal(dict.copy().at("a"), dict.at("a"));
    assert.equal(dict.get("x"), null);
    assert.equal(dict.pop("a").numel(), 2);
    assert.deepEqual([...dict.keys()], ["b"]);
    raises(() => dict.at("a"), "KeyError", "'a'");
    raises(
      () => dict.set_at("n", 3 as never),
      "TypeError",
      "cannot assign 'int' object to parameter 'n' (torch.nn.Parameter required)",
    );
  });
});
