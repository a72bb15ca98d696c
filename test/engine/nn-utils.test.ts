// nn.utils: clipping, vectors of parameters, normed weights, parametrizations, calls with other parameters.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, type Tensor } from "gradlens";
import { countingLinear, near, raises } from "./asserts.js";

const { utils } = nn;
const { parametrize } = utils;
const row = (...values: number[]) => torch.tensor([values]);
const gradients = (module: nn.Module) => [...module.parameters()].map(({ grad }) => grad);
const names = (module: nn.Module) => [...module.named_parameters()].map(([name]) => name);

function learnt(): nn.Linear {
  const layer = countingLinear(2, 2);
  layer(row(1, 2)).sum().backward();
  return layer;
}

describe("nn.utils", () => {
  it("clips the norm of gradients", () => {
    const layer = learnt();
    near(utils.clip_grad_norm_(layer.parameters(), 1), [3.464102]);
    near(gradients(layer), [
      [0.288675, 0.57735, 0.288675, 0.57735],
      [0.288675, 0.288675],
    ]);
    const other = learnt();
    near(utils.clip_grad_norm_(other.parameters(), 1, { norm_type: Number.POSITIVE_INFINITY }), [2]);
    near(gradients(other), [
      [0.5, 1, 0.5, 1],
      [0.5, 0.5],
    ]);
    near(utils.clip_grad_norm_(other.parameters(), 100, 1), [4]);
    near(utils.get_total_norm(gradients(other), "inf"), [1]);
    near(gradients(other)[1], [0.5, 0.5]);
    near(utils.clip_grad_norm_([torch.ones(1)], 1), [0]);
    utils.clip_grad_value_(other.parameters(), 0.3);
    near(gradients(other), [
      [0.3, 0.3, 0.3, 0.3],
      [0.3, 0.3],
    ]);
    other.weight.grad.set_at([0, 0], Number.NaN);
    raises(
      () => utils.clip_grad_norm_(other.parameters(), 1, { error_if_nonfinite: true }),
      "RuntimeError",
      "The total norm of order 2.0 for gradients from `parameters` is non-finite, so it cannot be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set `error_if_nonfinite=False`",
    );
  });

  it("makes a vector of parameters, and parameters of a vector", () => {
    const layer = countingLinear(2, 2);
    const vector = utils.parameters_to_vector(layer.parameters());
    near(vector, [0.1, 0.2, 0.3, 0.4, 0.1, 0.2]);
    assert.equal(vector.grad_fn?.name(), "CatBackward0");
    utils.vector_to_parameters(vector.mul(2), layer.parameters());
    near(
      [...layer.parameters()],
      [
        [0.2, 0.4, 0.6, 0.8],
        [0.2, 0.4],
      ],
    );
    assert.ok(layer.weight.requires_grad);
    raises(
      () => utils.vector_to_parameters(3 as never, layer.parameters()),
      "TypeError",
      "expected torch.Tensor, but got: int",
    );
  });

  it("weight_norm takes a weight apart, and puts it together again", () => {
    const layer = utils.weight_norm(countingLinear(3, 2)) as nn.Linear & { weight_g: Tensor; weight_v: Tensor };
    assert.deepEqual(names(layer), ["bias", "weight_g", "weight_v"]);
    assert.deepEqual([...layer.weight_g.shape], [2, 1]);
    near(layer.weight_g, [0.374166, 0.877496]);
    const y = layer(row(1, 2, 3));
    y.sum().backward();
    near(
      [y, layer.weight_g.grad, layer.weight_v.grad],
      [
        [1.5, 3.4],
        [3.741657, 3.646738],
        [0, 0, 0, -0.662338, -0.077922, 0.506494],
      ],
    );
    raises(
      () => utils.weight_norm(layer),
      "RuntimeError",
      "Cannot register two weight_norm hooks on the same parameter weight",
    );
    utils.remove_weight_norm(layer);
    assert.deepEqual(names(layer), ["bias", "weight"]);
    near(layer.weight, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    raises(
      () => utils.remove_weight_norm(layer),
      "ValueError",
      "weight_norm of 'weight' not found in Linear(in_features=3, out_features=2, bias=True)",
    );
    near(utils.weight_norm(countingLinear(3, 2), "weight", 1).get_parameter("weight_g"), [0.412311, 0.538516, 0.67082]);
    near(utils.weight_norm(countingLinear(3, 2), "weight", null).get_parameter("weight_g"), [0.953939]);
  });

  it("spectral_norm divides by the greatest singular value", () => {
    torch.manual_seed(0);
    nn.Linear(3, 2);
    const layer = utils.spectral_norm(countingLinearKeeping(3, 2));
    const at = (name: string) => (layer as unknown as Record<string, Tensor>)[name];
    assert.deepEqual(names(layer), ["bias", "weight_orig"]);
    near(
      [at("weight_u"), at("weight_v")],
      [
        [-0.612787, -0.790248],
        [0.343065, 0.712779, -0.611761],
      ],
    );
    const y = layer(row(1, 2, 3));
    y.sum().backward();
    near(
      [y, at("weight_orig").grad, at("weight_u"), at("weight_v")],
      [
        [1.572789, 3.566376],
        [0.240398, 0.990651, 1.740904, -0.876127, -0.54098, -0.205834],
        [-0.387958, -0.921677],
        [-0.410934, -0.563713, -0.716492],
      ],
    );
    near(layer.eval()(row(1, 2, 3)), [1.572789, 3.566376]);
    utils.remove_spectral_norm(layer);
    assert.deepEqual([names(layer), [...layer.buffers()].length], [["bias", "weight"], 0]);
    near(layer.weight, [0.105199, 0.210398, 0.315598, 0.420797, 0.525996, 0.631195]);
  });

  it("parametrizations compute a parameter", () => {
    class Symmetric extends nn.Module {
      forward(x: Tensor): Tensor {
        return x.triu().add(x.triu(1).transpose(-1, -2));
      }
      right_inverse(a: Tensor): Tensor {
        return a.triu();
      }
    }
    const layer = parametrize.register_parametrization(countingLinear(2, 2), "weight", new Symmetric());
    assert.equal(
      String(layer),
      "ParametrizedLinear(\n  in_features=2, out_features=2, bias=True\n  (parametrizations): ModuleDict(\n    (weight): ParametrizationList(\n      (0): Symmetric()\n    )\n  )\n)",
    );
    near(layer.weight, [0.1, 0.2, 0.2, 0.4]);
    assert.deepEqual(Object.keys(layer.state_dict()), ["bias", "parametrizations.weight.original"]);
    assert.equal(layer.weight.grad_fn?.name(), "AddBackward0");
    layer(torch.ones(1, 2)).sum().backward();
    const original = layer.get_parameter("parametrizations.weight.original");
    near(original.grad, [1, 2, 0, 1]);
    Object.assign(layer, {
      weight: torch.tensor([
        [1, 2],
        [2, 5],
      ]),
    });
    near(original, [1, 2, 0, 5]);
    assert.ok(parametrize.is_parametrized(layer, "weight"));
    parametrize.remove_parametrizations(layer, "weight");
    assert.equal(String(layer), "Linear(in_features=2, out_features=2, bias=True)");
    assert.deepEqual(names(layer), ["bias", "weight"]);
    near(layer.weight, [1, 2, 2, 5]);
    raises(
      () => parametrize.register_parametrization(layer, "nope", new Symmetric()),
      "ValueError",
      "Module 'Linear(in_features=2, out_features=2, bias=True)' does not have a parameter, a buffer, or a parametrized element with name 'nope'",
    );
    raises(
      () => parametrize.remove_parametrizations(layer, "weight"),
      "ValueError",
      "Module Linear(in_features=2, out_features=2, bias=True) does not have a parametrization on weight",
    );
  });

  it("cached parametrizations are computed once", () => {
    let count = 0;
    class Counting extends nn.Module {
      forward(x: Tensor): Tensor {
        count++;
        return x;
      }
    }
    const layer = parametrize.register_parametrization(countingLinear(2, 2), "weight", new Counting());
    const calls = () => [layer.weight, layer.weight];
    count = 0;
    calls();
    assert.equal(count, 2);
    parametrize.cached(calls);
    assert.equal(count, 3);
  });

  it("a parametrization keeps the shape, unless that is allowed", () => {
    class Half extends nn.Module {
      forward(x: Tensor): Tensor {
        return x.narrow(0, 0, 1);
      }
    }
    raises(
      () => parametrize.register_parametrization(countingLinear(2, 2), "weight", new Half()),
      "ValueError",
      "Registering a parametrization may not change the shape of the tensor, unless `unsafe` flag is enabled.\nunparametrized shape: torch.Size([2, 2])\nparametrized shape: torch.Size([1, 2])",
    );
    const layer = countingLinear(2, 2, false);
    parametrize.register_parametrization(layer, "weight", new Half(), { unsafe: true });
    assert.deepEqual([...layer(row(1, 2)).shape], [1, 1]);
  });

  it("ready parametrizations", () => {
    torch.manual_seed(0);
    nn.Linear(3, 2);
    const spectral = utils.parametrizations.spectral_norm(countingLinearKeeping(3, 2));
    assert.match(String(spectral), /\(0\): _SpectralNorm\(\)/);
    near(spectral.weight, [0.105174, 0.210348, 0.315523, 0.420697, 0.525871, 0.631045]);
    assert.deepEqual(Object.keys(spectral.state_dict()), [
      "bias",
      "parametrizations.weight.original",
      "parametrizations.weight.0._u",
      "parametrizations.weight.0._v",
    ]);
    const normed = utils.parametrizations.weight_norm(countingLinear(3, 2));
    near(normed.get_parameter("parametrizations.weight.original0"), [0.374166, 0.877496]);
    near(normed(row(1, 2, 3)), [1.5, 3.4]);
    parametrize.remove_parametrizations(normed, "weight");
    near(normed.weight, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  });

  it("functional_call computes with other parameters", () => {
    const { functional_call } = utils.stateless;
    const layer = countingLinear(2, 2);
    const weight = torch.ones(2, 2, { requires_grad: true });
    const y = functional_call(layer, { weight }, [row(1, 2)]);
    y.sum().backward();
    near(
      [y, weight.grad, layer.weight],
      [
        [3.1, 3.2],
        [1, 2, 1, 2],
        [0.1, 0.2, 0.3, 0.4],
      ],
    );
    assert.equal(layer.weight.grad, null);
    const shared = countingLinear(1, 1);
    const net = nn.Sequential(shared, nn.Sequential(shared));
    near(functional_call(net, { "0.weight": torch.tensor([[2]]) }, row(1)), [(2 + 0.1) * 2 + 0.1]);
    near(functional_call(net, { "0.weight": torch.tensor([[2]]) }, row(1), { tie_weights: false }), [4.3]);
    raises(
      () => functional_call(layer, { weight, more: weight }, row(1, 2), { strict: true }),
      "RuntimeError",
      "Error(s) in reparametrizing: Unexpected key(s): 'more'. Missing key(s): 'bias'.",
    );
  });

  it("says what is not there", () => {
    assert.throws(() => (utils.prune as unknown as () => void)(), {
      name: "AttributeError",
      message: "torch.nn.utils.prune is not in Gradlens yet",
    });
  });
});

/** As `countingLinear`, but without a use of random numbers. */
function countingLinearKeeping(inputs: number, outputs: number): nn.Linear {
  const state = torch.default_generator.get_state();
  const layer = countingLinear(inputs, outputs);
  torch.default_generator.set_state(state);
  return layer;
}
