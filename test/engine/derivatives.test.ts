// gradcheck, and the derivatives of torch.autograd.functional, with PyTorch's results and messages.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { raises } from "./asserts.js";

type Tensor = torch.Tensor;
const { gradcheck, gradgradcheck } = torch.autograd;
const { jacobian, hessian, vjp, jvp, vhp, hvp } = torch.autograd.functional;
const { float64 } = torch;

const a = torch.tensor([1, 2], { dtype: float64 });
const b = torch.tensor([3, 4], { dtype: float64 });
const wanting = () => torch.ones(2, { dtype: float64, requires_grad: true });

/** Twice the input, with three times the gradient. */
class Wrong extends torch.autograd.Function {
  static override forward(_: torch.autograd.FunctionCtx, x: Tensor): Tensor {
    return x.mul(2);
  }
  static override backward(_: torch.autograd.FunctionCtx, g: Tensor) {
    return g.mul(3);
  }
}
const wrong = Wrong.apply as (x: Tensor) => Tensor;

describe("gradcheck", () => {
  it("finds gradients right", () => {
    assert.equal(
      gradcheck((x: Tensor) => x.mul(x).sum(), wanting()),
      true,
    );
    assert.equal(
      gradcheck((x: Tensor, y: Tensor) => [x.mul(y), x.exp(), x.argmax()], [wanting(), wanting()]),
      true,
    );
    assert.equal(
      gradgradcheck((x: Tensor, y: Tensor) => x.pow(3).mul(y), [wanting(), wanting()]),
      true,
    );
  });

  it("finds them wrong, and says so as PyTorch does", () => {
    raises(
      () => gradcheck(wrong, wanting()),
      "GradcheckError",
      `Jacobian mismatch for output 0 with respect to input 0,
numerical:tensor([[2.0000, 0.0000],
        [0.0000, 2.0000]], dtype=torch.float64)
analytical:tensor([[3., 0.],
        [0., 3.]], dtype=torch.float64)
`,
    );
    assert.equal(gradcheck(wrong, wanting(), { raise_exception: false }), false);
    class Detached extends torch.autograd.Function {
      static override forward(ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
        ctx.save_for_backward(x);
        return x.pow(2);
      }
      static override backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
        return g.mul(2).mul(ctx.saved_tensors[0].detach());
      }
    }
    const square = Detached.apply as (x: Tensor) => Tensor;
    assert.equal(gradcheck(square, wanting()), true);
    raises(() => gradgradcheck(square, wanting()), "GradcheckError", /^Jacobian mismatch for output 0/);
  });

  it("takes tolerances", () => {
    assert.equal(gradcheck(wrong, wanting(), { atol: 2 }), true);
    raises(() => gradcheck(wrong, wanting(), { tol: 2 } as never), "TypeError", /unexpected keyword argument 'tol'/);
  });

  it("notices gradients that are not the same twice", () => {
    let count = 0;
    class Drifting extends torch.autograd.Function {
      static override forward(_: torch.autograd.FunctionCtx, x: Tensor): Tensor {
        return x.mul(2);
      }
      static override backward(_: torch.autograd.FunctionCtx, g: Tensor) {
        return g.mul(2).add(count++ * 1e-6);
      }
    }
    const drifting = Drifting.apply as (x: Tensor) => Tensor;
    raises(() => gradcheck(drifting, wanting()), "GradcheckError", /^Backward is not reentrant/);
    assert.equal(gradcheck(drifting, wanting(), { nondet_tol: 1e-3 }), true);
  });

  it("says what it cannot check", () => {
    raises(
      () => gradcheck((x: Tensor) => x, torch.ones(2)),
      "ValueError",
      "gradcheck expects at least one input tensor to require gradient, but none of the them have requires_grad=True.",
    );
    raises(
      () => gradcheck((x: Tensor) => x.mul(2), torch.ones(1, { dtype: float64, requires_grad: true }).expand(3)),
      "RuntimeError",
      /^The 0th input has a dimension with stride 0\./,
    );
    raises(
      () => gradcheck((x: Tensor) => x.detach().mul(2), wanting()),
      "GradcheckError",
      "Numerical gradient for function expected to be zero",
    );
  });
});

/** A tensor's, or a list's, elements in nested arrays. */
const plain = (value: unknown): unknown => (Array.isArray(value) ? value.map(plain) : (value as Tensor).tolist());

describe("torch.autograd.functional", () => {
  it("jacobian", () => {
    assert.deepEqual(plain(jacobian((x: Tensor) => x.pow(2), a)), [
      [2, 0],
      [0, 4],
    ]);
    assert.deepEqual(plain(jacobian((x: Tensor, y: Tensor) => [x.mul(y), x.sum()], [a, b])), [
      [
        [
          [3, 0],
          [0, 4],
        ],
        [
          [1, 0],
          [0, 2],
        ],
      ],
      [
        [1, 1],
        [0, 0],
      ],
    ]);
    const x = a.clone().requires_grad_();
    const graph = jacobian((each: Tensor) => each.pow(2), x, { create_graph: true });
    assert.deepEqual(plain(torch.autograd.grad(graph.sum(), x)), [[2, 2]]);
    assert.equal(jacobian((each: Tensor) => each.pow(2), x).requires_grad, false);
  });

  it("hessian", () => {
    assert.deepEqual(plain(hessian((x) => x.pow(3).sum(), a)), [
      [6, 0],
      [0, 12],
    ]);
    assert.deepEqual(plain(hessian((x, y) => x.mul(y).mul(y).sum(), [a, b])), [
      [
        [
          [0, 0],
          [0, 0],
        ],
        [
          [6, 0],
          [0, 8],
        ],
      ],
      [
        [
          [6, 0],
          [0, 8],
        ],
        [
          [2, 0],
          [0, 4],
        ],
      ],
    ]);
    assert.deepEqual(plain(hessian((x) => x.sum(), a)), [
      [0, 0],
      [0, 0],
    ]);
  });

  it("products with vectors", () => {
    const product = (x: Tensor, y: Tensor) => x.mul(y);
    assert.deepEqual(plain(vjp(product, [a, b], torch.ones(2, { dtype: float64 }))), [
      [3, 8],
      [
        [3, 4],
        [1, 2],
      ],
    ]);
    assert.deepEqual(plain(vjp((x: Tensor) => x.sum(), a)), [3, [1, 1]]);
    assert.deepEqual(plain(jvp((x: Tensor, y: Tensor) => [x.mul(y), x], [a, b], [b, a])), [
      [
        [3, 8],
        [1, 2],
      ],
      [
        [10, 20],
        [3, 4],
      ],
    ]);
    const cubes = (x: Tensor, y: Tensor) => x.mul(x).mul(y).sum();
    const expected = [
      19,
      [
        [20, 40],
        [6, 16],
      ],
    ];
    assert.deepEqual(plain(vhp(cubes as never, [a, b], [b, a])), expected);
    assert.deepEqual(plain(hvp(cubes as never, [a, b], [b, a])), expected);
    assert.deepEqual(plain(hvp((x) => x.sum(), a, b)), [3, [0, 0]]);
  });

  const free = () => torch.ones(2, { dtype: float64 });
  const independent =
    "Output 0 of the user-provided function does not require gradients. The outputs must be computed in a differentiable manner from the input when running in strict mode.";
  const linear =
    /^While computing the hessian, found that the jacobian of the user-provided function with respect to input 0 is independent of the input\./;
  const cases: [run: () => unknown, name: string, message: string | RegExp][] = [
    [() => jacobian(free, a, { strict: true }), "RuntimeError", independent],
    [() => vjp(free, a, b, { strict: true }), "RuntimeError", independent],
    [() => jvp(free, a, b, { strict: true }), "RuntimeError", independent],
    [
      () => jacobian((x: Tensor) => x.mul(2), [a, b], { strict: true }),
      "RuntimeError",
      "The output of the user-provided function is independent of input 1. This is not allowed in strict mode.",
    ],
    [() => hessian((x) => x.sum(), a, { strict: true }), "RuntimeError", linear],
    [() => hvp((x) => x.sum(), a, b, { strict: true }), "RuntimeError", linear],
    [() => vhp((x) => x.sum(), a, b, { strict: true }), "RuntimeError", linear],
    [
      () => hessian((x) => x, a),
      "RuntimeError",
      "The Tensor returned by the function given to hessian should contain a single element",
    ],
    [
      () => hessian((x) => [x.sum()] as never, a),
      "RuntimeError",
      "The function given to hessian should return a single Tensor",
    ],
    [
      () => vjp((x: Tensor) => x.exp(), a),
      "RuntimeError",
      "The vector v can only be None if the user-provided function returns a single Tensor with a single element.",
    ],
    [
      () => jvp((x: Tensor) => x.exp(), a),
      "RuntimeError",
      "The vector v can only be None if the input to the user-provided function is a single Tensor with a single element.",
    ],
    [
      () => jvp((x: Tensor) => x.exp(), a, torch.ones(3)),
      "RuntimeError",
      "v has invalid size: should be torch.Size([2]) but got torch.Size([3]).",
    ],
    [
      () => jvp((x: Tensor, y: Tensor) => x.mul(y), [a, b], a),
      "RuntimeError",
      "v is a tuple of invalid length: should be 2 but got 1.",
    ],
    [
      () => jacobian((x: Tensor) => x, 3 as never),
      "TypeError",
      "The inputs given to jacobian must be either a Tensor or a tuple of Tensors but the given inputs has type <class 'int'>.",
    ],
    [
      () => jacobian((x: Tensor) => [x, 3] as never, a),
      "TypeError",
      "The outputs of the user-provided function given to jacobian must be either a Tensor or a tuple of Tensors but the value at index 1 has type <class 'int'>.",
    ],
    [
      () => jacobian((x: Tensor) => x, a, { strategy: "sideways" as never }),
      "AssertionError",
      /^Expected strategy to be either/,
    ],
    [
      () => jacobian((x: Tensor) => x, a, { vectorize: true as never }),
      "NotImplementedError",
      "jacobian: vectorize and forward-mode are not in Gradlens",
    ],
  ];
  for (const [run, name, message] of cases)
    it(`${run
      .toString()
      .replace(/^\(\) => /, "")
      .replace(/\s+/g, " ")}: ${name}`, () => raises(run, name, message));
});
