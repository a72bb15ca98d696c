// Tensors of one shape share their layout, and loops remember how operands lay: neither may be seen in results.
import assert from "node:assert/strict";
import * as torch from "../../src/engine/index.js";

const counted = (...sizes: number[]) =>
  torch
    .arange(
      sizes.reduce((a, b) => a * b, 1),
      { dtype: torch.float32 },
    )
    .view(sizes);

/** The same numbers, in memory of their own and of the result's shape, so that one flat loop adds them. */
const plain = (tensor: torch.Tensor) => tensor.expand(2, 3, 4).contiguous();

describe("layouts", () => {
  it("keep to the sizes that a tensor was made with", () => {
    const sizes = [2, 3];
    const x = torch.zeros(sizes);
    const y = x.add(1);
    sizes[0] = 7;
    assert.deepEqual([x.shape, y.shape, torch.zeros(2, 3).shape].map(String), Array(3).fill("torch.Size([2, 3])"));
  });

  it("tell types apart", () => {
    const [a, b] = [torch.ones(5), torch.ones(5, { dtype: torch.float64 })];
    assert.deepEqual([a.add(a).dtype, b.add(b).dtype, a.add(b).dtype], [torch.float32, torch.float64, torch.float64]);
  });

  it("of operands may change from call to call", () => {
    const operands = [
      counted(2, 3, 4),
      counted(4),
      counted(3, 1),
      counted(2, 1, 4),
      counted(4, 3, 2).permute(2, 1, 0),
      counted(2, 3, 8).slice(2, 1, 8, 2),
      torch.tensor(3),
      counted(2, 3, 4).flip(1),
    ];
    for (let round = 0; round < 2; round++)
      for (const a of operands)
        for (const b of operands) {
          const sum = operands[0].mul(0).add(a).add(b);
          assert.deepEqual(sum.tolist(), plain(a).add(plain(b)).tolist());
        }
  });

  it("of views stay their own when a tensor of that shape is written", () => {
    const x = counted(2, 3);
    const t = x.t();
    x.add_(t.t());
    assert.deepEqual(
      [t.stride(), t.tolist()],
      [
        [1, 3],
        [
          [0, 6],
          [2, 8],
          [4, 10],
        ],
      ],
    );
  });
});

describe("calls", () => {
  it("mean the same by position, by name and with gaps", () => {
    const x = counted(2, 3);
    const expected = x.sum(1, true).tolist();
    assert.deepEqual(x.sum(1, { keepdim: true }).tolist(), expected);
    assert.deepEqual(x.sum({ dim: 1, keepdim: true }).tolist(), expected);
    assert.deepEqual(x.sum([1], true).tolist(), expected);
    assert.deepEqual(x.sum(1, undefined).tolist(), x.sum(1).tolist());
    assert.deepEqual(x.clamp(null, 2).tolist(), x.clamp({ max: 2 }).tolist());
  });
});
