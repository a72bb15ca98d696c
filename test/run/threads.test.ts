// Threads that compute: same numbers however many there are, and none is left when a run is over.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { optionsFor, processFile, runToEnd, ScriptFolder, TestRun } from "./scripts.js";

const header = `import * as torch from "gradlens";
import { readdirSync } from "node:fs";
const threads = () => readdirSync("/proc/self/task").length;
/** A checksum of all bits. */
function checksum(t) {
  let sum = 0;
  for (const bits of new Int32Array(t.data_array().buffer)) sum = (Math.imul(sum, 31) + bits) | 0;
  return sum;
}
`;

const images = `${header}
const { functional: F } = torch.nn;
torch.manual_seed(1);
const shapes = [[32, 8, 14, 16, 3, 1, 1, 1], [1, 16, 130, 20, 5, 2, 2, 1], [8, 32, 16, 32, 1, 1, 0, 1], [4, 32, 32, 32, 3, 1, 1, 32]];
const cases = shapes.map(([n, c, size, o, kernel, stride, padding, groups]) => ({
  tensors: [torch.randn(n, c, size, size), torch.randn(o, c / groups, kernel, kernel), torch.randn(o)],
  options: { stride, padding, groups },
}));
const numbers = () =>
  cases.flatMap(({ tensors, options }) => {
    const [input, weight, bias] = tensors.map((t) => t.clone().requires_grad_());
    const y = F.conv2d(input, weight, bias, options);
    const pooled = [F.max_pool2d(y, 2), F.avg_pool2d(y, 3, { stride: 2, padding: 1 })];
    pooled[0].pow(2).sum().add(pooled[1].pow(2).sum()).backward();
    return [y, ...pooled, input.grad, weight.grad, bias.grad].map(checksum);
  });
torch.set_num_threads(1);
const expected = String(numbers());
for (const count of [2, 3, 5, 2]) {
  torch.set_num_threads(count);
  for (let i = 0; i < 3; i++) if (String(numbers()) !== expected) throw new Error(\`other numbers on \${count} threads\`);
}
console.log("the same");
`;

const products = `${header}
torch.set_num_threads(1);
torch.manual_seed(1);
const shapes = [[512, 300, 500], [2000, 64, 40], [64, 1000, 100], [1, 1000, 1500], [1500, 1111, 1]];
const pairs = shapes.map(([m, k, n]) => [torch.randn(m, k), torch.randn(k, n)]);
const batch = [torch.randn(40, 50, 60), torch.randn(40, 60, 70)];
const numbers = () => [
  ...pairs.map(([a, b]) => checksum(a.mm(b))),
  ...pairs.map(([a, b]) => checksum(b.t().mm(a.t()))),
  ...pairs.map(([a, b]) => checksum(a.t().contiguous().t().double().mm(b.double()))),
  checksum(batch[0].bmm(batch[1])),
];
const before = threads();
const expected = numbers();
const more = [];
for (const count of [2, 3, 5, 2]) {
  torch.set_num_threads(count);
  for (let i = 0; i < 3; i++) if (String(numbers()) !== String(expected)) throw new Error(\`\${numbers()} is not \${expected}\`);
  more.push(threads() - before);
}
for (const [a, b] of pairs) {
  const error = a.mm(b).double().sub(a.double().mm(b.double())).abs().max().item();
  if (error > 1e-3) throw new Error(\`off by \${error}\`);
}
console.log(more.join(" "));
`;

describe("threads", function () {
  this.timeout(60_000);
  let folder: ScriptFolder;
  let run: TestRun | undefined;

  const program = (source: string) => {
    folder = new ScriptFolder({ "train.ts": source });
    return folder.file("train.ts");
  };

  afterEach(() => {
    run?.connection.kill();
    folder.remove();
  });

  /** Resolves when the process is no more. */
  async function gone(pid: number): Promise<void> {
    for (;;) {
      try {
        process.kill(pid, 0);
      } catch {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it("compute the same numbers bit by bit, however many there are", async function () {
    if (process.platform !== "linux") this.skip();
    const result = await runToEnd(program(products));
    run = result.run;
    assert.equal(result.error, undefined);
    const [two, three, five, again] = result.output.trim().split(" ").map(Number);
    assert.ok(two >= 1 && three === two + 1 && five === three + 2 && again === five, result.output);
  });

  it("convolve, pool and go back bit by bit the same, however many there are", async function () {
    if (process.platform !== "linux") this.skip();
    const result = await runToEnd(program(images));
    run = result.run;
    assert.deepEqual([result.error, result.output], [undefined, "the same\n"]);
  });

  it("end with a run that is killed while they compute", async () => {
    run = new TestRun(
      optionsFor(
        program(`${header}
torch.set_num_threads(4);
const a = torch.randn(700, 700);
a.mm(a);
console.log(process.pid);
for (;;) a.mm(a);
`),
      ),
    );
    const { text } = await run.next("output");
    run.connection.kill();
    await gone(Number(text));
  });

  it("keep no process alive that uses the library by itself", () => {
    const library = pathToFileURL(join(dirname(processFile), "gradlens.js")).href;
    const source = `import * as torch from ${JSON.stringify(library)};
torch.set_num_threads(3);
const a = torch.ones(600, 600);
console.log(torch.get_num_threads(), a.mm(a).sum().item());`;
    program(source);
    const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", source], {
      encoding: "utf8",
      timeout: 30_000,
    });
    assert.deepEqual([stdout, status], ["3 216000000\n", 0]);
  });
});
