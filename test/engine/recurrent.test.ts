// Sequences: padding, packing, recurrent layers on packed sequences, and what recurrent layers and attention refuse.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { nn, type Tensor } from "gradlens";
import { near, raises } from "./asserts.js";

const { rnn } = nn.utils;
const steps = () => torch.arange(12).float().view(3, 2, 2);
const truths = (...sizes: number[]) => torch.ones(sizes, { dtype: torch.bool });
const ones = (...sizes: number[]) => torch.ones(sizes);
const lists = (tensors: Iterable<Tensor | null>) => [...tensors].map((tensor) => tensor?.tolist() ?? null);

describe("sequences of different lengths", () => {
  it("are packed and padded as PyTorch does it", () => {
    assert.deepEqual(lists(rnn.pack_padded_sequence(steps(), [3, 2])), [
      [
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
        [8, 9],
      ],
      [2, 2, 1],
      null,
      null,
    ]);
    const packed = rnn.pack_padded_sequence(steps(), [2, 3], { enforce_sorted: false });
    assert.deepEqual(lists(packed), [
      [
        [2, 3],
        [0, 1],
        [6, 7],
        [4, 5],
        [10, 11],
      ],
      [2, 2, 1],
      [1, 0],
      [1, 0],
    ]);
    assert.deepEqual(lists(rnn.pad_packed_sequence(packed)), [
      [
        [
          [0, 1],
          [2, 3],
        ],
        [
          [4, 5],
          [6, 7],
        ],
        [
          [0, 0],
          [10, 11],
        ],
      ],
      [2, 3],
    ]);
    assert.deepEqual(
      lists(rnn.pad_packed_sequence(packed, { batch_first: true, padding_value: -1, total_length: 4 })),
      [
        [
          [
            [0, 1],
            [4, 5],
            [-1, -1],
            [-1, -1],
          ],
          [
            [2, 3],
            [6, 7],
            [10, 11],
            [-1, -1],
          ],
        ],
        [2, 3],
      ],
    );
    assert.match(String(packed), /^PackedSequence\(data=tensor\(\[\[ 2\., {2}3\.\],\n {8}\[ 0\., {2}1\.\]/);
    assert.match(String(packed), /batch_sizes=tensor\(\[2, 2, 1\]\), sorted_indices=tensor\(\[1, 0\]\), unsorted/);
  });

  it("are padded and taken apart", () => {
    const some = [ones(3), ones(1), ones(2)];
    assert.deepEqual(rnn.pad_sequence(some, true, -1).tolist(), [
      [1, 1, 1],
      [1, -1, -1],
      [1, 1, -1],
    ]);
    assert.deepEqual(rnn.pad_sequence(some).tolist(), [
      [1, 1, 1],
      [1, 0, 1],
      [1, 0, 0],
    ]);
    assert.deepEqual(rnn.pad_sequence(some, { batch_first: true, padding_side: "left" }).tolist(), [
      [1, 1, 1],
      [0, 0, 1],
      [0, 1, 1],
    ]);
    assert.deepEqual(lists(rnn.pack_sequence(some, false)), [
      [1, 1, 1, 1, 1, 1],
      [3, 2, 1],
      [0, 2, 1],
      [0, 2, 1],
    ]);
    assert.deepEqual(lists(rnn.unpad_sequence(rnn.pad_sequence(some), [3, 1, 2])), [[1, 1, 1], [1], [1, 1]]);
    assert.deepEqual(lists(rnn.unpack_sequence(rnn.pack_sequence(some, false))), [[1, 1, 1], [1], [1, 1]]);
  });

  it("say what is wrong with them", () => {
    const packed = rnn.pack_padded_sequence(steps(), [3, 2]);
    const cases: [() => unknown, string, string][] = [
      [
        () => rnn.pack_padded_sequence(steps(), [2, 3]),
        "RuntimeError",
        "`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability.",
      ],
      [
        () => rnn.pack_padded_sequence(steps(), [2, 0]),
        "RuntimeError",
        "Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0",
      ],
      [
        () => rnn.pack_padded_sequence(steps(), [2]),
        "RuntimeError",
        "Expected `len(lengths)` to be equal to batch_size, but got 1 (batch_size=2)",
      ],
      [
        () => rnn.pad_packed_sequence(packed, { total_length: 2 }),
        "ValueError",
        "Expected total_length to be at least the length of the longest sequence in input, but got total_length=2 and max sequence length being 3",
      ],
      [() => rnn.pad_sequence([]), "RuntimeError", "received an empty list of sequences"],
    ];
    for (const [run, name, message] of cases) raises(run, name, message);
  });

  it("go through recurrent layers: PyTorch's numbers", () => {
    const cases = {
      LSTM: {
        data: [
          0.023508, -0.116251, 0.100556, 0.129266, 0.020609, -0.111722, 0.051727, 0.144404, 0.0416, -0.157936, 0.078932,
          0.125273, 0.035491, -0.153133, 0.026258, 0.116937, 0.052852, -0.17072, 0.036389, 0.107026,
        ],
        input: [
          0.001146, -0.000482, 0.003554, 0.000532, 0.000487, -0.001988, 0.003566, -0.000896, 0, 0, 0.001655, -0.003046,
        ],
      },
      GRU: {
        data: [
          -0.215457, 0.227163, -0.23606, -0.548868, -0.192994, 0.192449, -0.209251, -0.359037, -0.227435, 0.331942,
          -0.161188, -0.565615, -0.223304, 0.274395, -0.111817, -0.331573, -0.231518, 0.346934, -0.084605, -0.423888,
        ],
        input: [
          0.084887, 0.065315, 0.08924, 0.074526, 0.127106, 0.134324, 0.108649, 0.118717, 0, 0, 0.103574, 0.141311,
        ],
      },
      RNN: {
        data: [
          -0.525865, 0.910514, 0.230137, 0.413952, -0.387501, 0.897526, 0.15381, 0.380512, -0.782511, 0.877022,
          0.242555, 0.206832, -0.754167, 0.835279, 0.339735, -0.004556, -0.783867, 0.914293, 0.484852, -0.066238,
        ],
        input: [
          0.482568, 0.378565, 0.519889, 0.416491, 0.500108, 0.294836, 0.308585, 0.121786, 0, 0, 0.121576, 0.00713,
        ],
      },
    };
    for (const name of ["LSTM", "GRU", "RNN"] as const) {
      torch.manual_seed(0);
      const make = nn[name] as typeof nn.GRU;
      const layer = make(2, 2, { num_layers: 2, bidirectional: true });
      const x = steps().div(10).requires_grad_();
      const [output] = layer(rnn.pack_padded_sequence(x, [2, 3], { enforce_sorted: false }));
      near(output.data, cases[name].data);
      rnn.pad_packed_sequence(output)[0].pow(2).sum().backward();
      near(x.grad, cases[name].input);
    }
  });

  it("packed, each sequence gives what it gives alone", () => {
    const layer = nn.LSTM(2, 3, { bidirectional: true, num_layers: 2, proj_size: 2 });
    const [long, short] = [torch.randn(4, 2), torch.randn(2, 2)];
    const initial: [Tensor, Tensor] = [torch.randn(4, 2, 2), torch.randn(4, 2, 3)];
    const [output, [h, c]] = layer(rnn.pack_sequence([short, long], false), initial);
    for (const [i, sequence] of [short, long].entries()) {
      const own: [Tensor, Tensor] = [initial[0].select(1, i), initial[1].select(1, i)];
      const [alone, [hAlone, cAlone]] = layer(sequence, own);
      near(rnn.unpack_sequence(output)[i], alone);
      near([h.select(1, i), c.select(1, i)], [hAlone, cAlone]);
    }
  });
});

describe("recurrent layers and attention", () => {
  it("have gradients of the second order", () => {
    const wide = (...sizes: number[]) => torch.randn(sizes, { dtype: torch.float64, requires_grad: true });
    const lstm = nn.LSTM(2, 2, { num_layers: 2 }).double();
    const gru = nn.GRU(2, 2, { bidirectional: true }).double();
    const attention = nn.MultiheadAttention(4, 2).double();
    assert.ok(torch.autograd.gradgradcheck((x: Tensor) => lstm(x)[0], [wide(2, 1, 2)]));
    assert.ok(torch.autograd.gradgradcheck((x: Tensor) => gru(x)[0], [wide(2, 1, 2)]));
    assert.ok(torch.autograd.gradgradcheck((x: Tensor) => attention(x, x, x)[0], [wide(2, 1, 4)]));
  }).timeout(20_000);

  it("take batches of nothing", () => {
    const nothing = torch.zeros(3, 0, 4);
    assert.deepEqual([...nn.LSTM(4, 3)(nothing)[0].shape], [3, 0, 3]);
    assert.deepEqual([...nn.MultiheadAttention(4, 2)(nothing, nothing, nothing)[0].shape], [3, 0, 4]);
  });
});

describe("recurrent layers and attention refuse", () => {
  const lstm = nn.LSTM(3, 4);
  const attention = nn.MultiheadAttention(4, 2);
  const q = ones(3, 2, 4);
  const loose = nn as unknown as Record<string, (...args: unknown[]) => unknown>;
  const cases: [() => unknown, string, string][] = [
    [() => lstm(ones(2, 2, 2)), "RuntimeError", "input.size(-1) must be equal to input_size. Expected 3, got 2"],
    [() => lstm(ones(2, 2, 2, 3)), "ValueError", "LSTM: Expected input to be 2D or 3D, got 4D instead"],
    [
      () => lstm(ones(2, 3), [ones(1, 2, 4), ones(1, 2, 4)]),
      "RuntimeError",
      "For unbatched 2-D input, hx and cx should also be 2-D but got (3-D, 3-D) tensors",
    ],
    [
      () => lstm(ones(2, 2, 3), [ones(1, 4), ones(1, 4)]),
      "RuntimeError",
      "For batched 3-D input, hx and cx should also be 3-D but got (2-D, 2-D) tensors",
    ],
    [
      () => lstm(ones(2, 2, 3), [ones(1, 3, 4), ones(1, 2, 4)]),
      "RuntimeError",
      "Expected hidden[0] size (1, 2, 4), got [1, 3, 4]",
    ],
    [() => lstm(ones(0, 2, 3)), "RuntimeError", "Expected sequence length to be larger than 0 in RNN"],
    [() => nn.GRU(3, 4)(ones(2, 2, 3), ones(1, 2, 5)), "RuntimeError", "Expected hidden size (1, 2, 4), got [1, 2, 5]"],
    [
      () => nn.GRU(3, 4)(ones(2, 3), ones(1, 1, 4)),
      "RuntimeError",
      "For unbatched 2-D input, hx should also be 2-D but got 3-D tensor",
    ],
    [() => loose.RNN(3, 4, { nonlinearity: "x" }), "ValueError", "Unknown nonlinearity 'x'"],
    [
      () => nn.LSTM(3, 4, { dropout: 2 }),
      "ValueError",
      "dropout should be a number in range [0, 1] representing the probability of an element being zeroed",
    ],
    [() => nn.LSTM(3, 4, { proj_size: 4 }), "ValueError", "proj_size has to be smaller than hidden_size"],
    [
      () => nn.LSTM(3, 4, { proj_size: -1 }),
      "ValueError",
      "proj_size should be a positive integer or zero to disable projections",
    ],
    [
      () => nn.RNNCell(3, 4)(ones(2, 2, 3)),
      "AssertionError",
      "RNNCell: Expected input to be 1-D or 2-D but received 3-D tensor",
    ],
    [() => nn.RNNCell(3, 4)(ones(2, 2)), "RuntimeError", "input has inconsistent input_size: got 2 expected 3"],
    [
      () => nn.RNNCell(3, 4)(ones(2, 3), ones(3, 4)),
      "RuntimeError",
      "Input batch size 2 doesn't match hidden0 batch size 3",
    ],
    [
      () => nn.GRUCell(3, 4)(ones(2, 3), ones(2, 5)),
      "RuntimeError",
      "hidden0 has inconsistent hidden_size: got 5, expected 4",
    ],
    [() => nn.MultiheadAttention(5, 2), "AssertionError", "embed_dim must be divisible by num_heads"],
    [
      () => attention(q.select(0, 0).select(0, 0), q, q),
      "AssertionError",
      "query should be unbatched 2D or batched 3D tensor but received 1-D query tensor",
    ],
    [
      () => attention(q, q.select(0, 0), q),
      "AssertionError",
      "For batched (3-D) `query`, expected `key` and `value` to be 3-D but found 2-D and 3-D tensors respectively",
    ],
    [
      () => attention(q, q, q, { key_padding_mask: truths(3) }),
      "AssertionError",
      "For batched (3-D) `query`, expected `key_padding_mask` to be `None` or 2-D but found 1-D tensor instead",
    ],
    [
      () => attention(q, q, q, { attn_mask: truths(3) }),
      "AssertionError",
      "For batched (3-D) `query`, expected `attn_mask` to be `None`, 2-D or 3-D but found 1-D tensor instead",
    ],
    [
      () => attention(q, q, q, { attn_mask: truths(3, 2) }),
      "RuntimeError",
      "The shape of the 2D attn_mask is torch.Size([3, 2]), but should be (3, 3).",
    ],
    [
      () => attention(q, q, q, { attn_mask: truths(3, 3, 3) }),
      "RuntimeError",
      "The shape of the 3D attn_mask is torch.Size([3, 3, 3]), but should be (4, 3, 3).",
    ],
    [
      () => attention(q, q, q, { key_padding_mask: truths(2, 2) }),
      "AssertionError",
      "expecting key_padding_mask shape of (2, 3), but got torch.Size([2, 2])",
    ],
    [
      () => attention(q, q, q, { key_padding_mask: torch.ones(2, 3, { dtype: torch.int64 }) }),
      "AssertionError",
      "only bool and floating types of key_padding_mask are supported",
    ],
    [
      () => attention(q, q, q.narrow(0, 0, 2)),
      "AssertionError",
      "key shape torch.Size([3, 2, 4]) does not match value shape torch.Size([2, 2, 4])",
    ],
    [() => attention(ones(3, 2, 3), q, q), "AssertionError", "was expecting embedding dimension of 4, but got 3"],
    [
      () => loose.TransformerEncoderLayer(4, 2, { activation: "x" }),
      "RuntimeError",
      "activation should be relu/gelu, not x",
    ],
    [
      () => nn.Transformer(4, 2, 1, 1, 3)(q, ones(3, 1, 4)),
      "RuntimeError",
      "the batch number of src and tgt must be equal",
    ],
    [
      () => nn.Transformer(4, 2, 1, 1, 3)(ones(3, 1, 3), ones(3, 1, 4)),
      "RuntimeError",
      "the feature number of src and tgt must be equal to d_model",
    ],
  ];
  for (const [run, name, message] of cases) it(message, () => raises(run, name, message));

  it("the causal mask lets each step look back", () => {
    const mask = nn.Transformer.generate_square_subsequent_mask(3);
    const never = Number.NEGATIVE_INFINITY;
    assert.deepEqual(mask.tolist(), [
      [0, never, never],
      [0, 0, never],
      [0, 0, 0],
    ]);
  });
});
