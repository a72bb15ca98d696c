// Data loading: PyTorch's orders from the seed, batches of all kinds of items, and what goes wrong.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { raises } from "./asserts.js";
import { readData, type TensorRecord } from "./torch-data.js";

const {
  BatchSampler,
  ChainDataset,
  ConcatDataset,
  DataLoader,
  Dataset,
  IterableDataset,
  RandomSampler,
  Sampler,
  SequentialSampler,
  Subset,
  SubsetRandomSampler,
  TensorDataset,
  WeightedRandomSampler,
  default_collate,
  random_split,
} = torch.utils.data;

interface Recorded {
  seed: number;
  kind?: string;
  calls: { call: string; result: unknown }[];
}

const { samples } = readData<{ samples: Recorded[] }>("rng.json");
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const lists = (loader: Iterable<torch.Tensor>) => [...loader].map((batch) => batch.tolist());
const weights = [0.1, 0.9, 0.4, 0.7, 3, 0.6];

describe("orders of data", () => {
  for (const { seed, calls } of samples.filter(({ kind }) => kind === "dataloader")) {
    const [{ call, result }] = calls;
    it(`${call} with seed ${seed}`, () => {
      const own = call.includes("generator=");
      torch.manual_seed(seed);
      const loader = own
        ? DataLoader(range(10), {
            batch_size: 3,
            shuffle: true,
            drop_last: true,
            generator: new torch.Generator().manual_seed(5),
          })
        : DataLoader(TensorDataset(torch.arange(10)), { batch_size: 4, shuffle: true });
      const [first, second, after] = result as [number[][], number[][], TensorRecord?];
      const epoch = () => [...loader].map((batch) => (batch instanceof torch.Tensor ? batch : batch[0]).tolist());
      assert.deepEqual(epoch(), first);
      assert.deepEqual(epoch(), second);
      if (after) assert.equal(torch.rand(1).item(), Math.fround(Number(after.data[0])));
    });
  }

  for (const { seed, calls } of samples.filter(({ kind }) => kind === "random_split"))
    it(`random_split with seed ${seed}`, () => {
      torch.manual_seed(seed);
      const parts = random_split(range(10), [7, 3]);
      assert.deepEqual(
        parts.map(({ indices }) => indices),
        calls[0].result,
      );
    });

  it("of all samplers", () => {
    torch.manual_seed(3);
    assert.deepEqual(
      [...RandomSampler(range(5), { replacement: true, num_samples: 40 })],
      [
        2, 3, 0, 1, 3, 1, 2, 2, 3, 4, 3, 1, 2, 0, 0, 4, 2, 0, 3, 4, 1, 3, 0, 1, 3, 1, 2, 4, 2, 1, 1, 0, 3, 3, 2, 4, 3,
        1, 0, 4,
      ],
    );
    assert.deepEqual([...RandomSampler(range(5), { num_samples: 12 })], [1, 4, 3, 0, 2, 2, 3, 4, 1, 0, 2, 4]);
    assert.deepEqual([...SubsetRandomSampler([5, 7, 9, 11])], [5, 7, 9, 11]);
    assert.deepEqual([...WeightedRandomSampler(weights, 5)], [5, 1, 4, 2, 4]);
    assert.deepEqual([...WeightedRandomSampler(weights, 4, false)], [3, 4, 5, 2]);
    assert.deepEqual(
      random_split(range(11), [0.5, 0.3, 0.2]).map(({ indices }) => indices),
      [
        [0, 1, 3, 7, 9, 8],
        [5, 6, 4],
        [2, 10],
      ],
    );
    assert.equal(torch.rand(1).item(), 0.5096188187599182);
  });

  it("of loaders without shuffling, which draw a seed all the same", () => {
    torch.manual_seed(4);
    assert.deepEqual(lists(DataLoader(range(5), { batch_size: 2 })), [[0, 1], [2, 3], [4]]);
    assert.equal(torch.rand(1).item(), 0.0914568305015564);
    const generator = new torch.Generator().manual_seed(9);
    const sampler = RandomSampler(range(7), { generator });
    assert.deepEqual(lists(DataLoader(range(7), { batch_size: 3, sampler, generator })), [[5, 6, 4], [3, 0, 2], [1]]);
    const batch_sampler = BatchSampler(SequentialSampler(range(7)), 3, true);
    assert.deepEqual(lists(DataLoader(range(7), { batch_sampler })), [
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });
});

class Squares extends Dataset<{ x: torch.Tensor; y: number; name: string }> {
  override __getitem__(i: number) {
    return { x: torch.full([2], i), y: i * i, name: `number ${i}` };
  }
  override __len__() {
    return 5;
  }
}

class Counting extends IterableDataset<number> {
  constructor(private readonly end: number) {
    super();
  }
  override *__iter__() {
    yield* range(this.end);
  }
}

describe("datasets and batches", () => {
  it("have types and shapes of their parts", () => {
    const x = torch.randn(6, 3);
    const y = torch.arange(6);
    const loader = new DataLoader(new TensorDataset(x, y), { batch_size: 4 });
    const shapes: string[] = [];
    for (const [batch, labels] of loader) {
      const sum: torch.Tensor = batch.sum();
      shapes.push(`${batch.shape} ${labels.dtype} ${sum.ndim}`);
    }
    assert.deepEqual(shapes, ["torch.Size([4, 3]) torch.int64 0", "torch.Size([2, 3]) torch.int64 0"]);
    assert.equal(loader.length, 2);
    assert.equal(new DataLoader(new TensorDataset(x, y), { batch_size: 4, drop_last: true }).length, 1);
  });

  it("may be classes of the script's own", () => {
    const [{ x, y, name }] = DataLoader(new Squares(), { batch_size: 3 });
    assert.deepEqual(
      [x.tolist(), y.tolist(), name],
      [
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        [0, 1, 4],
        ["number 0", "number 1", "number 2"],
      ],
    );
    assert.equal(y.dtype, torch.int64);
    class Backwards extends Sampler {
      override *__iter__() {
        yield* [4, 3, 2];
      }
      override __len__() {
        return 3;
      }
    }
    const loader = DataLoader(new Squares(), { sampler: new Backwards(), batch_size: 2 });
    assert.equal(loader.length, 2);
    assert.deepEqual(
      [...loader].map((batch) => batch.y.tolist()),
      [[16, 9], [4]],
    );
  });

  it("come one after another", () => {
    assert.deepEqual(lists(DataLoader(new Counting(5), { batch_size: 2 })), [[0, 1], [2, 3], [4]]);
    assert.deepEqual(lists(DataLoader(new Counting(5), { batch_size: 2, drop_last: true })), [
      [0, 1],
      [2, 3],
    ]);
    const chained = ChainDataset([new Counting(2), new Counting(1)]);
    assert.deepEqual([...DataLoader(chained, { batch_size: null })] as unknown, [0, 1, 0]);
    assert.throws(() => DataLoader(chained).length, {
      name: "TypeError",
      message: "object of type 'Counting' has no len()",
    });
  });

  it("are put together and taken apart", () => {
    const both = ConcatDataset([range(3), Subset(range(10), [9, 8])]);
    assert.deepEqual([...both], [0, 1, 2, 9, 8]);
    assert.equal(both.at(-1), 8);
    const [a, b] = random_split(both, [0.6, 0.4]);
    assert.deepEqual([a.length, b.length], [3, 2]);
  });

  it("are collated by kind", () => {
    assert.deepEqual(default_collate([true, false]).tolist(), [true, false]);
    assert.equal(default_collate([1.5, 2]).dtype, torch.float32);
    assert.deepEqual(default_collate(["a", "b"]), ["a", "b"]);
    const [first, second] = default_collate<[number, number]>([
      [1, 2],
      [3, 4],
    ]);
    assert.deepEqual(
      [first.tolist(), second.tolist()],
      [
        [1, 3],
        [2, 4],
      ],
    );
    assert.equal(default_collate([new Float64Array(2), new Float64Array(2)]).dtype, torch.float64);
    const summed = DataLoader(range(5), { batch_size: 2, collate_fn: (items) => items.reduce((x, y) => x + y) });
    assert.deepEqual([...summed], [1, 5, 4]);
  });
});

describe("data loading complains", () => {
  it("as PyTorch's", () => {
    const data = range(4);
    const sampler = SequentialSampler(data);
    const exclusive = "batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last";
    raises(() => TensorDataset(torch.zeros(2), torch.zeros(3)), "AssertionError", "Size mismatch between tensors");
    raises(
      () => DataLoader(data, { sampler, shuffle: true }),
      "ValueError",
      "sampler option is mutually exclusive with shuffle",
    );
    raises(() => DataLoader(data, { batch_sampler: BatchSampler(sampler, 2), batch_size: 3 }), "ValueError", exclusive);
    raises(
      () => DataLoader(data, { batch_size: 0 }),
      "ValueError",
      "batch_size should be a positive integer value, but got batch_size=0",
    );
    raises(
      () => DataLoader(new Counting(3), { shuffle: true }),
      "ValueError",
      "DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle=True",
    );
    raises(
      () => random_split(data, [1, 2]),
      "ValueError",
      "Sum of input lengths does not equal the length of the input dataset!",
    );
    raises(
      () => [...DataLoader([[1], [1, 2]], { batch_size: 2 })],
      "RuntimeError",
      "each element in list of batch should be of equal size",
    );
    raises(
      () => RandomSampler([], { num_samples: 0 }),
      "ValueError",
      "num_samples should be a positive integer value, but got num_samples=0",
    );
    raises(() => new Dataset().at(0), "NotImplementedError", "Dataset.__getitem__ is not written");
    raises(() => TensorDataset(torch.zeros(2)).at(2), "IndexError", "index 2 is out of range of 2 items");
  });
});
