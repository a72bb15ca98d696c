// Activations: in place, drawn at random, and as modules.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn } from "gradlens";
import { expectTensor } from "./torch-data.js";

const F = nn.functional;
const listOf = (t: torch.Tensor) => [...t.data_array()];
const input = () => torch.tensor([-1, 2, -0.5, 0, -3, 1]);

/** Both forms in place, each with the node that PyTorch gives it. */
const inPlace: [name: string, node: string, args?: number[]][] = [
  ["relu", "ReluBackward0"],
  ["elu", "EluBackward1"],
  ["celu", "CeluBackward1"],
  ["selu", "EluBackward1"],
  ["hardtanh", "HardtanhBackward0", [-1, 1]],
  ["leaky_relu", "LeakyReluBackward1", [0.2]],
  ["threshold", "ThresholdBackward1", [0.1, 20]],
];
const byArgument: [name: string, node: string][] = [
  ["relu6", "HardtanhBackward0"],
  ["silu", "SiluBackward0"],
  ["mish", "MishBackward0"],
  ["hardsigmoid", "HardsigmoidBackward0"],
  ["hardswish", "HardswishBackward0"],
];

const functions = F as unknown as Record<string, (...args: unknown[]) => torch.Tensor>;

/** The gradient of the function's sum, and its result. */
function run(compute: (x: torch.Tensor) => torch.Tensor): number[][] {
  const a = input().requires_grad_();
  const y = compute(a.mul(1));
  y.mul(torch.arange(6)).sum().backward();
  return [listOf(y), listOf(a.grad)];
}

describe("activations in place", () => {
  for (const [name, node, args = []] of inPlace)
    it(`${name}_ and ${name} with inplace`, () => {
      const expected = run((x) => functions[name](x, ...args));
      for (const compute of [
        (x: torch.Tensor) => functions[`${name}_`](x, ...args),
        (x: torch.Tensor) => functions[name](x, ...args, { inplace: true }),
      ]) {
        assert.deepEqual(run(compute), expected);
        const x = input().requires_grad_().mul(1);
        assert.equal(compute(x), x);
        assert.equal(x.grad_fn?.name(), node);
      }
    });

  for (const [name, node] of byArgument)
    it(`${name} with inplace`, () => {
      const expected = run((x) => functions[name](x));
      assert.deepEqual(
        run((x) => functions[name](x, { inplace: true })),
        expected,
      );
      const x = input().requires_grad_().mul(1);
      assert.equal(functions[name](x, true), x);
      assert.equal(x.grad_fn?.name(), node);
    });
});

const close = (got: torch.Tensor, data: number[], shape = [data.length]) =>
  expectTensor(got, { shape, dtype: got.dtype.name, data }, { rtol: 1e-5, atol: 1e-6 });

describe("activations with random numbers", () => {
  it("draw PyTorch's slopes, for elements that are not positive alone", () => {
    torch.manual_seed(0);
    close(
      F.rrelu(input(), { training: true }),
      [-0.3270943760871887, 2, -0.13623124361038208, 0, -0.9504673480987549, 1],
    );
    close(torch.rand(1), [0.455627977848053]);
    torch.manual_seed(0);
    const x = input();
    assert.equal(F.rrelu_(x, 0.1, 0.9, true), x);
    close(x, [-0.876042366027832, 2, -0.3331279456615448, 0, -2.509794235229492, 1]);
  });

  it("send gradients back by the slopes that were drawn", () => {
    const x = torch.tensor([-1, 2], { requires_grad: true });
    torch.manual_seed(1);
    F.rrelu(x, { training: true }).sum().backward();
    close(x.grad, [0.13771943747997284, 1]);
  });

  it("take the middle slope when not training", () => {
    const module = nn.RReLU(0.2, 0.6);
    torch.manual_seed(0);
    close(module(input().double()), [-0.5880212007226212, 2, -0.2415639728799576, 0, -1.7048972209463522, 1]);
    close(module.eval()(input()), [-0.4, 2, -0.2, 0, -1.2, 1]);
  });

  it("choose as PyTorch's gumbel_softmax", () => {
    const logits = torch.tensor(
      [
        [1, 2, 3],
        [0.5, -1, 0],
      ],
      { requires_grad: true },
    );
    torch.manual_seed(0);
    close(
      F.gumbel_softmax(logits, { tau: 0.5 }),
      [
        0.000544194714166224, 0.03269349783658981, 0.9667623043060303, 0.442042738199234, 0.1318574845790863,
        0.4260997772216797,
      ],
      [2, 3],
    );
    torch.manual_seed(0);
    const hard = F.gumbel_softmax(logits, { hard: true, dim: 0 });
    close(hard, [1, 1, 1, 0, 0, 0], [2, 3]);
    hard
      .mul(torch.tensor([1, 2, 3, 4, 5, 6]).view(2, 3))
      .sum()
      .backward();
    expectTensor(
      logits.grad,
      { shape: [2, 3], dtype: "float32", data: [-0.7443, -0.1582, -0.0564, 0.7443, 0.1582, 0.0564] },
      { rtol: 1e-3, atol: 1e-4 },
    );
  });
});

const x = () => torch.tensor([[-1, 2, 0.5, -0.3]], { requires_grad: true });

const errors: [run: () => unknown, name: string, message: string][] = [
  [() => F.celu(x(), 0), "RuntimeError", "ZeroDivisionError: alpha cannot be 0 for CELU"],
  [() => F.softshrink(x(), -1), "RuntimeError", "lambda must be greater or equal to 0, but found to be -1.0."],
  [
    () => F.gelu(x(), { approximate: "x" as never }),
    "RuntimeError",
    "approximate argument must be either none or tanh.",
  ],
  [() => F.glu(x().narrow(1, 0, 3)), "RuntimeError", "Halving dimension must be even, but dimension 1 is size 3"],
  [() => F.glu(torch.tensor(1)), "RuntimeError", "glu does not support scalars because halving size must be even"],
  [
    () => F.prelu(x(), torch.tensor([0.1, 0.2])),
    "RuntimeError",
    "Mismatch of parameter numbers and input channel size. Found parameter numbers = 2 and channel size = 4.",
  ],
  [
    () => F.prelu(x(), torch.tensor([[0.1]])),
    "RuntimeError",
    "prelu: Expected `weight` to be a scalar or 1D tensor, but got ndim = 2",
  ],
  [() => F.rrelu(x(), 0.5, 0.1), "RuntimeError", "Lower bound should be less than or equal to the upper bound"],
  [() => F.relu(torch.tensor([true])), "RuntimeError", "Boolean inputs not supported for relu"],
  [() => F.hardtanh(torch.tensor([true])), "RuntimeError", "Bool inputs not supported for hardtanh"],
  [
    () => F.hardtanh(torch.tensor([1]).to(torch.uint8)),
    "RuntimeError",
    "cannot do hardtanh on an unsigned type with negative limits",
  ],
  [() => F.gelu(torch.tensor([1]).long()), "RuntimeError", "\"GeluKernelImpl\" not implemented for 'Long'"],
  [
    () => F.silu(x(), true),
    "RuntimeError",
    "a leaf Variable that requires grad is being used in an in-place operation.",
  ],
  [() => nn.Hardtanh(1, 0), "AssertionError", "max_val must be greater than min_val"],
  [() => nn.Softmax2d()(x()), "AssertionError", "Softmax2d requires a 3D or 4D tensor as input"],
];

const printed: [module: nn.Module, text: string][] = [
  [nn.ReLU(), "ReLU()"],
  [nn.ReLU(true), "ReLU(inplace=True)"],
  [nn.ReLU6({ inplace: true }), "ReLU6(inplace=True)"],
  [nn.ELU(), "ELU(alpha=1.0)"],
  [nn.ELU(2.5, true), "ELU(alpha=2.5, inplace=True)"],
  [nn.CELU({ alpha: 0.5 }), "CELU(alpha=0.5)"],
  [nn.SELU(), "SELU()"],
  [nn.GELU(), "GELU(approximate='none')"],
  [nn.GELU("tanh"), "GELU(approximate='tanh')"],
  [nn.SiLU(), "SiLU()"],
  [nn.Mish(true), "Mish(inplace=True)"],
  [nn.Softplus(), "Softplus(beta=1, threshold=20)"],
  [nn.Softplus(0.5), "Softplus(beta=0.5, threshold=20)"],
  [nn.Softshrink(), "Softshrink(0.5)"],
  [nn.Hardshrink(0.3), "Hardshrink(0.3)"],
  [nn.Tanhshrink(), "Tanhshrink()"],
  [nn.Softsign(), "Softsign()"],
  [nn.Hardtanh(), "Hardtanh(min_val=-1.0, max_val=1.0)"],
  [nn.Hardtanh(-0.5, 1e-7, true), "Hardtanh(min_val=-0.5, max_val=1e-07, inplace=True)"],
  [nn.Hardsigmoid(true), "Hardsigmoid()"],
  [nn.Hardswish(), "Hardswish()"],
  [nn.LeakyReLU(), "LeakyReLU(negative_slope=0.01)"],
  [nn.LeakyReLU({ inplace: true }), "LeakyReLU(negative_slope=0.01, inplace=True)"],
  [nn.LogSigmoid(), "LogSigmoid()"],
  [nn.Threshold(0.1, 20, true), "Threshold(threshold=0.1, value=20, inplace=True)"],
  [nn.RReLU(), "RReLU(lower=0.125, upper=0.3333333333333333)"],
  [nn.PReLU(3), "PReLU(num_parameters=3)"],
  [nn.GLU(), "GLU(dim=-1)"],
  [nn.Softmin(), "Softmin(dim=None)"],
  [nn.Softmax(1), "Softmax(dim=1)"],
  [nn.LogSoftmax({ dim: -1 }), "LogSoftmax(dim=-1)"],
  [nn.Softmax2d(), "Softmax2d()"],
  [nn.Tanh(), "Tanh()"],
  [nn.Sigmoid(), "Sigmoid()"],
];

describe("activation functions and modules", () => {
  for (const [run, name, message] of errors)
    it(`raise ${name}: ${message}`, () => assert.throws(run, { name, message }));

  for (const [module, text] of printed) it(`print ${text}`, () => assert.equal(String(module), text));

  it("compute what their functions do", () => {
    const pairs: [module: (x: torch.Tensor) => torch.Tensor, compute: (x: torch.Tensor) => torch.Tensor][] = [
      [nn.ReLU6(), (a) => F.relu6(a)],
      [nn.SELU(), (a) => F.selu(a)],
      [nn.SiLU(), (a) => F.silu(a)],
      [nn.Mish(), (a) => F.mish(a)],
      [nn.Hardsigmoid(), (a) => F.hardsigmoid(a)],
      [nn.Hardswish(), (a) => F.hardswish(a)],
      [nn.LogSigmoid(), (a) => F.logsigmoid(a)],
      [nn.Tanhshrink(), (a) => F.tanhshrink(a)],
      [nn.Softsign(), (a) => F.softsign(a)],
      [nn.ELU(0.5), (a) => F.elu(a, 0.5)],
      [nn.CELU(0.5), (a) => F.celu(a, 0.5)],
      [nn.LeakyReLU(0.2), (a) => F.leaky_relu(a, 0.2)],
      [nn.Hardtanh(-0.5, 0.7), (a) => F.hardtanh(a, -0.5, 0.7)],
      [nn.Threshold(0.1, 5), (a) => F.threshold(a, 0.1, 5)],
      [nn.GELU("tanh"), (a) => F.gelu(a, { approximate: "tanh" })],
      [nn.Softplus(2, 1), (a) => F.softplus(a, 2, 1)],
      [nn.Softshrink(0.2), (a) => F.softshrink(a, 0.2)],
      [nn.Hardshrink(0.2), (a) => F.hardshrink(a, 0.2)],
      [nn.GLU(), (a) => F.glu(a)],
      [nn.Softmin(0), (a) => F.softmin(a, 0)],
      [nn.LogSoftmax(0), (a) => F.log_softmax(a, 0)],
    ];
    for (const [module, compute] of pairs) assert.deepEqual(listOf(module(input())), listOf(compute(input())));
  });

  it("start PReLU with slopes of 0.25", () => {
    const module = nn.PReLU({ num_parameters: 2, dtype: torch.float64 });
    assert.deepEqual(listOf(module.weight), [0.25, 0.25]);
    assert.deepEqual(
      [...module.named_parameters()].map(([name, { dtype }]) => [name, dtype]),
      [["weight", torch.float64]],
    );
  });
});
