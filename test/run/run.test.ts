// Whole runs in their own process: what scripts may do, and what becomes of those that go wrong.
import assert from "node:assert/strict";
import { errorText } from "../../src/protocol/error-text.js";
import type { RunOptions, ScriptError } from "../../src/protocol/run.js";
import { eventLines } from "../../src/trace/inspect.js";
import { optionsFor, runToEnd, ScriptFolder, stopsAt, TestRun } from "./scripts.js";

const training = `import * as torch from "gradlens";
const x = torch.ones(2, 3);
const w = torch.ones(3, 1, { requires_grad: true });
for (let t = 0; t < 4; t++) {
  const h = x.mm(w);
  const loss = h.sum();
  loss.backward();
  torch.no_grad(() => {
    w.sub_(w.grad!.mul(0.1));
    w.grad!.zero_();
  });
  console.log(t, loss.item());
}
`;

describe("a run", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let live: TestRun[] = [];

  function files(given: Record<string, string>): ScriptFolder {
    folder = new ScriptFolder(given);
    return folder;
  }

  async function end(source: string, more: Partial<RunOptions> = {}) {
    const result = await runToEnd(files({ "train.ts": source }).file("train.ts"), more);
    live.push(result.run);
    return result;
  }

  function start(source: string, more: Partial<RunOptions> = {}): TestRun {
    const run = new TestRun(optionsFor(files({ "train.ts": source }).file("train.ts"), more));
    live.push(run);
    return run;
  }

  /** An error with paths relative to the script's folder. */
  function text(error: ScriptError | undefined): string {
    return error ? errorText(error).replaceAll(`${folder.path}/`, "") : "";
  }

  afterEach(() => {
    for (const run of live) run.connection.kill();
    live = [];
    folder?.remove();
  });

  describe("of a good script", () => {
    it("prints what the script prints, in order, and ends with 0", async () => {
      const { output, code, error } = await end(training);
      assert.equal(output, "0 6\n1 4.800000190734863\n2 3.6000001430511475\n3 2.4000000953674316\n");
      assert.deepEqual([code, error], [0, undefined]);
    });

    it("records every op, named by the script's variables, cut into training steps", async () => {
      const { trace } = await end(training);
      assert.equal(trace.steps.length, 4);
      assert.deepEqual(
        trace.steps.map(({ loss }) => loss),
        [6, 4.800000190734863, 3.6000001430511475, 2.4000000953674316],
      );
      assert.deepEqual(eventLines(trace, ...trace.range(0)), [
        "2 step 0 forward mm(x, w) → h (2, 1) @ train.ts:5:15",
        "3 step 0 forward sum(h) → loss () @ train.ts:6:18",
        "4 step 0 backward ∂L/∂loss = 1, 4 ops @ train.ts:7:8",
        "5 step 0 backward SumBackward0 of loss → h 1/1 @ train.ts:6:18",
        "6 step 0 backward MmBackward0 of h → w 1/1 @ train.ts:5:15",
        "7 step 0 backward AccumulateGrad → w.grad @ train.ts:3:17",
        "8 step 0 update mul(w.grad, other=0.1) → mul (3, 1) @ train.ts:9:20",
        "9 step 0 update sub_(w, mul) → w (3, 1) @ train.ts:9:7",
        "10 step 0 update zero_(w.grad) → w.grad (3, 1) @ train.ts:10:13",
      ]);
    });

    it("measures gradients: each step knows the largest norm of a parameter's", async () => {
      const { trace } = await end(training);
      assert.ok(Math.abs(trace.steps[0].gradientNorm! - Math.hypot(2, 2, 2)) < 1e-6);
    });

    it("measures ops and updates: how long each took, how much the step changed the parameters, what it made", async () => {
      const { trace } = await end(training);
      const shown = trace.shown(1);
      assert.equal(shown.times!.length, shown.events.length);
      const untimed = shown.events.filter((_, i) => shown.times![i] < 0);
      assert.deepEqual(
        untimed.map((event) => trace.templates[event.template].kind),
        ["seed"],
      );
      assert.ok(
        shown.times!.every((time) => time < 1e6),
        String(shown.times),
      );
      const { milliseconds, bytes } = trace.steps[1];
      // The first step is always measured, later ones as time allows: w goes from 1 to 0.8 in each of its elements.
      const { updateRatio, parameterNorm } = trace.steps[0];
      assert.ok(Math.abs(updateRatio! - 0.2) < 1e-6, `${updateRatio}`);
      assert.ok(Math.abs(parameterNorm! - Math.hypot(0.8, 0.8, 0.8)) < 1e-6, `${parameterNorm}`);
      assert.ok(milliseconds! > 0 && milliseconds! < 1000, `${milliseconds}`);
      assert.equal(bytes, 4 * (2 + 1 + 3), "h, loss and the product of gradient and rate");
    });

    it("knows which steps have changed since somebody asked", async () => {
      const { trace } = await end(training);
      const { steps, changes } = trace.changedSteps(0);
      assert.deepEqual(steps, trace.steps);
      assert.deepEqual(trace.changedSteps(changes).steps, []);
      trace.stepIsKept(2, false);
      assert.deepEqual(trace.changedSteps(changes).steps, [trace.steps[2]]);
    });

    it("does not count waiting as an op's time", async () => {
      const begun = performance.now();
      const run = start(training, { stopAtBackward: true });
      await run.next("stopped");
      const since = performance.now();
      for (let i = 0; i < 300; i++) await run.connection.ask<"norms">({ kind: "norms", values: [i] });
      const waited = performance.now() - since;
      run.connection.send({ kind: "go", until: "stop" });
      await run.next("ended");
      const times = run.trace.shown(0).times!.filter((time) => time >= 0);
      const sum = times.reduce((all, time) => all + time / 1000, 0);
      assert.ok(sum < performance.now() - begun - waited, `${sum} of ${performance.now() - begun} without ${waited}`);
    });

    it("calls what a function returns by the variable that takes it, unless several do", async () => {
      const { trace } = await end(`import * as torch from "gradlens";
const twice = (x) => x.mul(2);
const half = (x) => x.div(2);
const a = torch.ones(Math.max(1, 2));
const more = await Promise.resolve(twice(a));
const one = half(a);
const other = half(one);
`);
      const made = eventLines(trace, 0, trace.eventCount).map((line) => line.replace(/^.* forward (.*) @.*$/, "$1"));
      assert.deepEqual(made.slice(1), [
        "mul(a, other=2) → more (2)",
        "div(a, other=2) → div (2)",
        "div(div, other=2) → div (2)",
      ]);
    });

    it("calls a parameter by its first name in every step", async () => {
      const { trace } = await end(training);
      const [last] = trace.shown(3).leaves.filter(({ tensor }) => tensor === trace.shown(0).leaves[1].tensor);
      assert.equal(trace.templates[last.template].op, "ones");
    });

    it("records the same structure in every step", async () => {
      const { trace } = await end(training);
      const shape = (step: number) => trace.shown(step).events.map(({ template }) => template);
      assert.deepEqual(shape(3), shape(0));
    });

    it("writes arguments down as they are, and leaves out those that are others each time once there are very many", async () => {
      const { trace } = await end(`import * as torch from "gradlens";
const w = torch.ones(1, { requires_grad: true });
for (let t = 0; t < 200; t++) w.clamp({ min: -1, max: t + 1 }).sum().backward();
`);
      const clamps = (step: number) =>
        eventLines(trace, ...trace.range(step)).filter((line) => line.includes(" clamp("));
      assert.match(clamps(3)[0], /clamp\(w, min=-1, max=4\)/);
      assert.match(clamps(199)[0], /clamp\(w, min=-1, max=…\)/);
      assert.ok(trace.templates.length < 300, `${trace.templates.length} templates`);
    });

    it("imports the user's own files, node: modules, JSON and packages, and awaits at the top", async () => {
      const { file } = files({
        "train.ts": `import { readFileSync } from "node:fs";
import * as torch from "gradlens";
import { double } from "./lib/double";
import rates from "./rates.json";
import triple, { name } from "triple";
import plain from "plain";
const size = await Promise.resolve(readFileSync(new URL("./rates.json", import.meta.url)).length);
const h = double(torch.ones(2));
console.log(String(h), rates.lr, triple(2), name, plain.four, size, __filename.endsWith("train.ts"));
`,
        "lib/double.ts":
          "import type { Tensor } from 'gradlens';\nexport function double(x: Tensor): Tensor {\n  const twice = x.mul(2);\n  return twice;\n}\n",
        "rates.json": '{"lr":0.5}\n',
        "node_modules/triple/package.json": '{"name":"triple","type":"module","exports":"./main.js"}',
        "node_modules/triple/main.js":
          "export const name = import.meta.url.split('/').at(-2);\nexport default (x) => x * 3;\n",
        "node_modules/plain/package.json": '{"name":"plain"}',
        "node_modules/plain/index.js": "exports.four = 4;\n",
      });
      const { output, error, trace, run } = await runToEnd(folder.file("train.ts"));
      live.push(run);
      assert.equal(text(error), "");
      assert.equal(output, "tensor([2., 2.]) 0.5 6 triple 4 11 true\n");
      assert.deepEqual(eventLines(trace), [
        "0 - forward ones(size=[2]) → ones (2) @ train.ts:8:24",
        "1 - forward mul(ones, other=2) → twice (2) @ double.ts:3:19",
      ]);
      assert.ok(file);
    });

    it("runs plain JavaScript, also CommonJS", async () => {
      files({
        "train.cjs":
          'const torch = require("gradlens");\nconsole.log(torch.ones(1).add(1).item(), process.argv.slice(2));\n',
      });
      const { output, error, run } = await runToEnd(folder.file("train.cjs"), { args: ["--fast"] });
      live.push(run);
      assert.deepEqual([output, text(error)], ["2 [ '--fast' ]\n", ""]);
    });

    it("runs the text of an unsaved file", async () => {
      files({ "other.ts": "export const n = 3;" });
      const source = 'import { n } from "./other";\nconsole.log(n);';
      const { output, run } = await runToEnd(folder.file("Untitled-1.ts"), { source });
      live.push(run);
      assert.equal(output, "3\n");
    });

    it("keeps running while timers do, and hands over the exit code", async () => {
      const { output, code } = await end("setTimeout(() => { console.log('late'); process.exitCode = 3; }, 20);");
      assert.deepEqual([output, code], ["late\n", 3]);
    });

    for (const record of ["off", "auto"] as const)
      it(`takes memory back in a loop that never yields, recording ${record}`, async () => {
        const source = `import * as torch from "gradlens";
          const x = torch.ones(2 ** 18);
          const megabytes = () => process.memoryUsage.rss() / 2 ** 20;
          const loop = (count: number) => { for (let i = 0; i < count; i++) x.add(1).mul(2); return megabytes(); };
          console.log(loop(100), loop(400));`;
        const { output, error } = await end(source, { record, valueBudget: 20 });
        assert.equal(error, undefined);
        const [before, after] = output.split(" ").map(Number);
        assert.ok(after - before < 150, `from ${before} to ${after} MB with 800 MB of temporaries`);
      });

    it("without a loop, a new forward op after an update begins a step", async () => {
      const { trace } = await end(`import * as torch from "gradlens";
const w = torch.ones(1, { requires_grad: true });
function step() {
  w.mul(2).sum().backward();
  torch.no_grad(() => w.sub_(w.grad!));
}
step();
step();
`);
      assert.deepEqual(
        trace.steps.map(({ index, firstEvent, loss }) => [index, firstEvent, loss]),
        [
          [0, 0, 2],
          [1, 8, -2],
        ],
      );
    });
  });

  describe("that waits", () => {
    it("stops at the first backward op, goes on by events, and then to the end", async () => {
      const run = start(training, { stopAtBackward: true });
      const entry = await run.next("stopped");
      assert.equal(entry.reason, "entry");
      assert.equal(eventLines(run.trace).at(-1), "4 step 0 backward ∂L/∂loss = 1, 4 ops @ train.ts:7:8");
      assert.deepEqual(
        entry.frames.map(({ line, column }) => `${line}:${column}`),
        ["7:8"],
      );
      run.connection.send({ kind: "go", until: "event" });
      assert.equal((await run.next("stopped")).event, 5);
      run.connection.send({ kind: "go", until: "pass" });
      assert.equal((await run.next("stopped")).event, 7);
      run.connection.send({ kind: "go", until: "stop" });
      assert.equal((await run.next("ended")).code, 0);
    });

    it("answers questions about values while it waits and after its end, with the numbers of that moment", async () => {
      const run = start(training, { stopAtBackward: true });
      await run.next("stopped");
      const [{ value: before }] = run.trace.event(1).outputs;
      const elements = async (value: number) =>
        (await run.connection.ask<"elements">({ kind: "elements", value, start: 0, count: 9 }))?.elements;
      assert.deepEqual(await elements(before), [1, 1, 1]);
      run.connection.send({ kind: "go", until: "stop" });
      await run.next("ended");
      assert.deepEqual(await elements(before), [1, 1, 1]);
      const [{ value: after }] = run.trace.event(9).outputs;
      assert.deepEqual(await elements(after), [0.8, 0.8, 0.8].map(Math.fround));
      const reading = await run.connection.ask<"read">({ kind: "read", value: after });
      assert.deepEqual([reading?.shape, reading?.picture.rows, reading?.summary.count], [[3, 1], 3, 3]);
      assert.deepEqual(await run.connection.ask<"read">({ kind: "read", value: 9999 }), null);
    });

    it("reads single elements, and tells how summands add up", async () => {
      const run = start(`import * as torch from "gradlens";
const [a, b, c] = [torch.tensor([3, 4]), torch.tensor([0, 5]), torch.zeros(2)];
const planes = torch.arange(36).reshape(2, 3, 2, 3);
`);
      await run.next("ended");
      const values = [0, 1, 2, 3, 4].map((event) => run.trace.event(event).outputs[0].value);
      const at = await run.connection.ask<"elementsAt">({ kind: "elementsAt", value: values[4], at: [35, 0, 7] });
      assert.deepEqual(at?.elements, [35, 0, 7]);
      const alignment = await run.connection.ask<"alignment">({ kind: "alignment", values: values.slice(0, 3) });
      assert.deepEqual(alignment, {
        values: values.slice(0, 3),
        norms: [5, 5, 0],
        cosines: [20 / 25, 20 / 25, null],
        sum: Math.hypot(3, 9),
      });
      const unlike = await run.connection.ask<"alignment">({ kind: "alignment", values: [values[0], values[4]] });
      assert.equal(unlike, null);
      const { planes } = (await run.connection.ask<"read">({ kind: "read", value: values[4] }))!;
      assert.deepEqual([planes.length, planes[1].data, planes[1].clip], [6, [6, 7, 8, 9, 10, 11], 34]);
    });

    it("stops at a line once per visit", async () => {
      const run = start(training, { stopAtBackward: false });
      run.connection.send({ kind: "stops", stops: stopsAt(folder.file("train.ts"), 9) });
      const stops: number[] = [];
      for (let i = 0; i < 4; i++) {
        stops.push((await run.next("stopped")).event);
        run.connection.send({ kind: "go", until: "stop" });
      }
      await run.next("ended");
      assert.deepEqual(stops, [8, 17, 26, 35]);
    });

    it("pauses in a loop that applies no op", async () => {
      const run = start("console.log('here');\nlet n = 0;\nwhile (true) n++;\n");
      await run.next("output");
      run.connection.send({ kind: "pause" });
      assert.equal((await run.next("stopped")).reason, "pause");
    });

    it("stops where an error is thrown, when someone steps", async () => {
      const run = start('import * as torch from "gradlens";\nconst a = torch.ones(2, 3);\na.mm(a);\n', {
        stopAtBackward: true,
      });
      const { reason, error, frames } = await run.next("stopped");
      assert.equal(reason, "exception");
      assert.deepEqual(
        frames.map(({ line, column }) => [line, column]),
        [[3, 3]],
      );
      assert.equal(error?.message, "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)");
      run.connection.send({ kind: "go", until: "stop" });
      assert.equal((await run.next("ended")).code, 1);
    });
  });

  describe("of a script that goes wrong", () => {
    it("leaves no question unanswered that was asked while it compiled", async () => {
      const run = start("const a = ;\n");
      const asked = run.connection.ask<"norms">({ kind: "norms", values: [0] });
      await run.next("ended");
      assert.equal(await asked, null);
      assert.equal(await run.connection.ask<"norms">({ kind: "norms", values: [0] }), null);
    });

    const cases: Record<string, { source: string; says: string; code?: number; more?: Partial<RunOptions> }> = {
      "does not compile": {
        source: "const a = 1;\nconst b = ;\n",
        says: "CompileError: Unexpected token\n    at train.ts:2:11",
      },
      "imports a missing package": {
        source: 'import "nowhere";\n',
        says: 'CompileError: The package "nowhere" is not installed. Run npm install nowhere in FOLDER.\n    at train.ts:1:8',
      },
      "imports a missing file": {
        source: 'import { a } from "./helper";\nconsole.log(a);\n',
        says: 'CompileError: There is no file "./helper" to import.\n    at train.ts:1:19',
      },
      throws: {
        source: "function deep() {\n  throw new TypeError('no');\n}\ndeep();\n",
        says: "TypeError: no\n    at deep train.ts:2:9\n    at train.ts:4:1",
      },
      "throws what is no error": {
        source: "throw 'words';\n",
        says: 'Error: The script threw "words", which is no Error.',
      },
      "throws later": {
        source: "setTimeout(() => {\n  throw new Error('later');\n}, 1);\n",
        says: "Error: later\n    at train.ts:2:9",
      },
      "rejects a promise": {
        source: "void Promise.reject(new Error('left alone'));\nawait new Promise((done) => setTimeout(done, 5000));\n",
        says: "Error: left alone\n    at train.ts:1:21",
      },
      "calls process.exit": {
        source: "console.log('bye');\nprocess.exit(4);\nconsole.log('never');\n",
        says: "",
        code: 4,
      },
      "waits for nothing": {
        source: "await new Promise(() => {});\n",
        says: "Error: The script waits for something that never happens: a top-level await has nothing left to wait for.",
      },
      "calls itself without end": {
        source: "const f = (): number => f() + 1;\nf();\n",
        says: "RangeError: Maximum call stack size exceeded",
      },
    };
    for (const [what, { source, says, code = 1, more }] of Object.entries(cases)) {
      it(`and ${what}`, async () => {
        const result = await end(source, more);
        const said = text(result.error).replaceAll(folder.path, "FOLDER");
        assert.equal(says.startsWith("RangeError") ? said.split("\n")[0] : said, says);
        assert.equal(result.code, code);
      });
    }

    it("names the line of the forward call whose gradient is not a number, if asked to", async () => {
      const { error } = await end(`import * as torch from "gradlens";
torch.autograd.set_detect_anomaly(true);
const x = torch.tensor([0, -1], { requires_grad: true });
const y = x.mul(2)
  .sqrt();
y.sum().backward();
`);
      assert.match(
        text(error),
        /^RuntimeError: Function 'SqrtBackward0' returned nan values in its 0th output\.\nThe forward call of SqrtBackward0 is at train\.ts:5\./,
      );
    });

    it("says so of a file that is no script, or is not there", async () => {
      files({ "notes.md": "# Notes" });
      const notes = await runToEnd(folder.file("notes.md"));
      const missing = await runToEnd(folder.file("gone.ts"));
      live.push(notes.run, missing.run);
      assert.match(
        text(notes.error),
        /^CompileError: notes\.md is not a training script\.\nGradlens runs TypeScript and JavaScript/,
      );
      assert.match(text(missing.error), /^CompileError: There is no file gone\.ts\.\n/);
    });

    it("ends a script that uses up its memory, and says where it was", async () => {
      const { error, run } = await end(
        "const all: number[][] = [];\nfor (;;) all.push(new Array(1e5).fill(Math.random()));\n",
        {
          memoryLimit: 300,
        },
      );
      assert.match(text(error), /used up its memory/);
      assert.ok(run.messages.some((message) => message.kind === "at" && message.site > 0));
    });

    it("can be killed in a loop that never ends, and the next run works", async () => {
      const run = start("console.log('on');\nfor (;;) {}\n");
      await run.next("output");
      run.connection.kill();
      assert.equal((await run.next("ended")).gone, true);
      folder.remove();
      assert.equal((await end(training)).code, 0);
    });
  });
});
