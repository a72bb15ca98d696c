// Memory of the CPU: free blocks are split and joined, and come back when nobody holds a tensor any more, never before.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { alignment, blockSize, FreeMemory } from "../../src/engine/backend/cpu/free-memory.js";
import { pool } from "../../src/engine/backend/cpu/memory.js";
import { pressure } from "../../src/engine/backend/safe-point.js";
import { provideHost } from "../../src/engine/internals.js";
import { memoryHost } from "../../src/run/host.js";
import { randomNumbers } from "./random-numbers.js";

/** Free memory of at most `most` bytes. */
function freeMemory(most: number): FreeMemory {
  let end = 0;
  return new FreeMemory((missing) => {
    end = Math.min(most, end + Math.max(missing, 65536));
    return end;
  });
}

interface Taken {
  address: number;
  size: number;
}

function checkApart(taken: readonly Taken[]): void {
  const sorted = [...taken].sort((a, b) => a.address - b.address);
  sorted.forEach(({ address }, i) => {
    assert.equal(address % alignment, 0);
    if (i > 0) assert.ok(address >= sorted[i - 1].address + sorted[i - 1].size);
  });
}

describe("free memory", function () {
  this.timeout(30_000);
  it("wastes at most an eighth of a block", () => {
    for (const bytes of [1, 64, 65, 2048, 2049, 400_000, 1e6 + 1, 2 ** 31 - 1, 2 ** 31])
      assert.ok(blockSize(bytes) >= bytes && blockSize(bytes) <= Math.max(bytes * 1.125 + 1, bytes + 63), `${bytes}`);
  });

  it("gives blocks that do not overlap, and grows little beyond what is in use, whatever comes and goes", () => {
    const random = randomNumbers(1);
    const free = freeMemory(2 ** 31);
    const taken: Taken[] = [];
    let inUse = 0;
    let most = 0;
    for (let i = 0; i < 50_000; i++) {
      // Sizes of each order of magnitude are as likely as others, and which ones are in fashion changes.
      const size = blockSize(2048 * 4096 ** ((random() + Math.floor(i / 10_000)) / 5));
      const address = free.take(size);
      taken.push({ address, size });
      inUse += size;
      most = Math.max(most, inUse);
      while (inUse > 60e6) {
        const [gone] = taken.splice(Math.floor(random() * taken.length), 1);
        free.giveBack(gone.address, gone.size);
        inUse -= gone.size;
      }
      if (i % 5000 === 0) checkApart(taken);
    }
    checkApart(taken);
    assert.ok(free.extent < 1.6 * most, `${free.extent} bytes for ${most}`);
  });

  it("uses small blocks for large ones when all are free again", () => {
    const free = freeMemory(2 ** 20);
    const small = Array.from({ length: 200 }, () => free.take(4096));
    for (const address of small) free.giveBack(address, 4096);
    assert.ok(free.take(2 ** 19) > 0);
  });

  it("has no block when there is no room", () => {
    const free = freeMemory(2 ** 20);
    assert.ok(free.take(2 ** 19) > 0);
    assert.equal(free.take(2 ** 19 + 2 ** 17), 0);
    assert.ok(free.take(2 ** 18) > 0);
  });
});

describe("memory of tensors", function () {
  this.timeout(30_000);
  before(() => provideHost(memoryHost()));

  const count = 2 ** 18;
  const bytes = 4 * count;

  /** What `run` adds to the extent of memory. */
  function growth(run: () => void): number {
    const before = pool.extent;
    run();
    return pool.extent - before;
  }

  it("comes back in a loop that never yields", () => {
    const x = torch.ones(count);
    const grown = growth(() => void Array.from({ length: 1000 }, () => x.add(1) && 0));
    assert.ok(grown < 200 * bytes, `${grown} bytes`);
  });

  it("comes back also where sizes change all the time", () => {
    const random = randomNumbers(2);
    const grown = growth(() => {
      for (let i = 0; i < 600; i++) torch.ones(1000 + Math.floor(random() * count)).add(1);
    });
    assert.ok(grown < 60 * bytes, `${grown} bytes`);
  });

  it("stays while a view, a detached tensor, a graph or an array from it is left", () => {
    const base = () => torch.full([count], 7).add(0);
    const left = {
      view: base().view(2, -1),
      row: base().view(2, -1).select(0, 1),
      detached: base().detach(),
      data: base().data,
      bits: base().view(torch.int32),
    };
    const w = torch.ones(count, { requires_grad: true });
    const loss = w.mul(base()).sum();
    const array = base().view(2, -1).t().data_array();
    for (let i = 0; i < 3; i++) {
      pool.sweep(true);
      torch.zeros(count).add(-1);
      for (let j = 0; j < 10; j++) torch.zeros(count);
    }
    loss.backward();
    assert.deepEqual(
      [left.view, left.row, left.detached, left.data, w.grad].map((x) => [x.min().item(), x.max().item()]),
      Array(5).fill([7, 7]),
    );
    assert.equal(left.bits.view(torch.float32).mean().item(), 7);
    assert.ok(array.every((x) => x === 7));
  });

  /** `x` times 1.5, again and again: all results. */
  function chain(x: torch.Tensor): torch.Tensor[] {
    const links = [x];
    for (let i = 0; i < 20; i++) links.push(links[i].mul(1.5));
    return links;
  }

  it("of gradients on their way comes back at once", () => {
    const x = torch.ones(2 ** 14, { requires_grad: true });
    const loss = chain(x).at(-1)!.sum();
    pool.sweep(false);
    loss.backward();
    assert.ok(pressure.bytes < 5 * 2 ** 16, `${pressure.bytes} bytes for a chain of 20`);
  });

  it("of gradients that somebody can look at stays", () => {
    const x = torch.ones(2 ** 14, { requires_grad: true });
    const links = chain(x);
    const seen: torch.Tensor[] = [];
    links[15].register_hook((g) => void seen.push(g));
    const keepAll = (gradients: readonly (torch.Tensor | null)[]) => {
      for (const g of gradients) if (g !== null) seen.push(g);
    };
    links[10].grad_fn!.register_hook((results, incoming) => keepAll([...results, ...incoming]));
    links[8].grad_fn!.register_prehook((incoming) => keepAll(incoming));
    links[5].retain_grad();
    const sum = links[20].add(links[3]).add(links[3]).sum();
    const [asked] = torch.autograd.grad(sum, [links[12]], { retain_graph: true });
    sum.backward({ retain_graph: true });
    sum.backward();
    pool.sweep(false);
    torch.zeros(2 ** 16).add(1);
    const powers = [...seen, asked].map((g) => Math.log(g.mean().item()) / Math.log(1.5));
    assert.deepEqual(
      powers.map((power) => Number(power.toFixed(3))),
      [5, 5, 11, 10, 12, 5, 11, 10, 12, 8],
    );
    const whole = links[5].grad
      .div(2 * 1.5 ** 15)
      .sub(1)
      .abs()
      .max()
      .item();
    assert.ok(whole < 1e-6, `${whole}`);
  });

  it("that kernels have used up is JavaScript's own from then on", () => {
    const { take } = pool;
    const results = () => {
      const x = torch.arange(count, { dtype: torch.float32 }).view(512, 512).div(count);
      return [
        x.t().mm(x).sum(),
        x.t().contiguous().exp().mean(0).select(0, 7),
        x.double().softmax(1).select(0, 0).amax(),
      ];
    };
    const expected = results().map((x) => x.item());
    pool.take = () => 0;
    try {
      results().forEach((x, i) => {
        const relative = x.item() / expected[i] - 1;
        assert.ok(Math.abs(relative) < 1e-5, `${relative}`);
      });
    } finally {
      pool.take = take;
    }
  });

  it("that does not exist is an error as PyTorch words it", () => {
    assert.throws(
      () => torch.empty(2 ** 40),
      /^RuntimeError: .*DefaultCPUAllocator: can't allocate memory: you tried to allocate 4398046511104 bytes\./,
    );
  });
});
