// Normalisation of many elements, as the device does it, against that of its parts, which loops compute.
import assert from "node:assert/strict";
import * as torch from "gradlens";

const { functional: F } = torch.nn;

interface Case {
  readonly sizes: readonly number[];
  /** The sizes of weight and bias. */
  readonly weights: readonly number[];
  run(x: torch.Tensor, weight: torch.Tensor | null, bias: torch.Tensor | null): torch.Tensor;
  /** Parts that are normalised each on their own, along this dimension, with so many indices in each. */
  readonly dim: number;
  readonly width: number;
  /** Whether a part has weights of its own. */
  readonly own: boolean;
}

const cases: Record<string, Case> = {
  layer_norm: {
    sizes: [40, 51],
    weights: [51],
    run: (x, weight, bias) => F.layer_norm(x, [51], { weight, bias }),
    dim: 0,
    width: 1,
    own: false,
  },
  "layer_norm of two dimensions": {
    sizes: [30, 7, 9],
    weights: [7, 9],
    run: (x, weight, bias) => F.layer_norm(x, [7, 9], { weight, bias }),
    dim: 0,
    width: 1,
    own: false,
  },
  "batch_norm of rows": {
    sizes: [45, 33],
    weights: [33],
    run: (x, weight, bias) => F.batch_norm(x, null, null, { weight, bias, training: true }),
    dim: 1,
    width: 1,
    own: true,
  },
  "batch_norm of images": {
    sizes: [6, 5, 7, 8],
    weights: [5],
    run: (x, weight, bias) => F.batch_norm(x, null, null, { weight, bias, training: true }),
    dim: 1,
    width: 1,
    own: true,
  },
  group_norm: {
    sizes: [12, 6, 5, 5],
    weights: [6],
    run: (x, weight, bias) => F.group_norm(x, 3, { weight, bias }),
    dim: 0,
    width: 1,
    own: false,
  },
  instance_norm: {
    sizes: [9, 4, 8, 8],
    weights: [4],
    run: (x, weight, bias) => F.instance_norm(x, { weight, bias }),
    dim: 0,
    width: 1,
    own: false,
  },
};

/** Result and gradients of one call. */
function whole({ run }: Case, x: torch.Tensor, g: torch.Tensor, parameters: readonly (torch.Tensor | null)[]) {
  const leaves = [x, ...parameters].map((leaf) => leaf?.detach().clone().requires_grad_() ?? null);
  const [input, weight, bias] = leaves;
  const result = run(input!, weight, bias);
  result.backward(g);
  return [result.detach(), ...leaves.map((leaf) => leaf?.grad ?? null)];
}

/** The same, part after part. */
function inParts(of: Case, x: torch.Tensor, g: torch.Tensor, parameters: readonly (torch.Tensor | null)[]) {
  const { dim, width, own } = of;
  const parts = x.split(width, dim).map((part, i) => {
    const some = own ? parameters.map((parameter) => parameter?.narrow(0, i, width) ?? null) : parameters;
    return whole(of, part, g.split(width, dim)[i], some);
  });
  const joined = (at: number) =>
    torch.cat(
      parts.map((part) => part[at]!),
      dim,
    );
  const gradients = [2, 3].map((at) => {
    if (parts[0][at] === null) return null;
    const each = parts.map((part) => part[at]!);
    return own ? torch.cat(each) : each.reduce((sum, more) => sum.add(more));
  });
  return [joined(0), joined(1), ...gradients];
}

/** Types, and how far results may be apart, for numbers about 1 of which some tens are summed. */
const types: Record<string, [torch.DType, number]> = {
  float32: [torch.float32, 3e-5],
  float64: [torch.float64, 1e-12],
};

function assertClose(found: torch.Tensor, expected: torch.Tensor, exact: number): void {
  assert.deepEqual(found.shape, expected.shape);
  const far = found.sub(expected).abs().sub(expected.abs().mul(exact)).max().item();
  assert.ok(far <= exact, `${found} is not ${expected}`);
}

for (const [name, of] of Object.entries(cases))
  for (const [type, [dtype, exact]] of Object.entries(types))
    describe(`${name} of many elements of ${type}`, () => {
      const check = (x: torch.Tensor, parameters: readonly (torch.Tensor | null)[]) => {
        const g = torch.randn(of.sizes, { dtype });
        const expected = inParts(of, x, g, parameters);
        whole(of, x, g, parameters).forEach((found, i) => {
          if (found === null) assert.equal(expected[i], null);
          else assertClose(found, expected[i]!, exact);
        });
      };
      const options = { dtype };
      const made = () => torch.randn(of.sizes, options).mul(3).add(10);

      it("is that of its parts, with weights and without", () => {
        torch.manual_seed(1);
        check(made(), [torch.randn(of.weights, options), torch.randn(of.weights, options)]);
        check(made(), [null, null]);
      });

      it("does not depend on how elements lie in memory", () => {
        torch.manual_seed(2);
        const last = of.sizes.length - 1;
        check(made().transpose(0, last).contiguous().transpose(0, last), [torch.rand(of.weights, options), null]);
      });
    });

describe("normalisation with statistics that are given", () => {
  it("has the gradients of a product and a sum", () => {
    torch.manual_seed(3);
    const x = torch.randn(50, 40, { requires_grad: true });
    const [mean, variance] = [torch.randn(40), torch.rand(40).add(0.5)];
    const weight = torch.randn(40, { requires_grad: true });
    const g = torch.randn(50, 40);
    const scale = variance.add(1e-5).rsqrt();
    F.batch_norm(x, mean, variance, { weight }).backward(g);
    assertClose(x.grad, g.mul(weight.detach()).mul(scale), 1e-5);
    const normal = x.detach().sub(mean).mul(scale);
    assertClose(weight.grad, normal.mul(g).sum(0), 1e-4);
  });
});
