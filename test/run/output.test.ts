// What scripts print: all of it arrives, in order and with its line, however much it is.
import assert from "node:assert/strict";
import type { FromRun } from "../../src/protocol/run.js";
import { optionsFor, runToEnd, ScriptFolder, TestRun } from "./scripts.js";

type Output = Extract<FromRun, { kind: "output" }>;

describe("what a run prints", function () {
  this.timeout(60_000);
  let folder: ScriptFolder;

  afterEach(() => folder.remove());

  async function outputsOf(source: string): Promise<Output[]> {
    folder = new ScriptFolder({ "train.ts": source });
    const { run, error } = await runToEnd(folder.file("train.ts"));
    run.connection.kill();
    assert.equal(error, undefined);
    return run.messages.filter((message) => message.kind === "output");
  }

  /** The texts of one stream. */
  function textOf(outputs: readonly Output[], stream: Output["stream"]): string {
    return outputs
      .filter((output) => output.stream === stream)
      .map(({ text }) => text)
      .join("");
  }

  it("keeps colours, parts of lines, and characters that come in parts", async () => {
    const outputs = await outputsOf(`console.log("\\u001b[32mgreen\\u001b[0m");
process.stdout.write("one, ");
const two = Buffer.from("zwö");
process.stdout.write(two.subarray(0, 3));
process.stdout.write(two.subarray(3));
process.stdout.write("2c20", "hex");
process.stdout.write("three\\n");
console.warn("on the other stream");
`);
    assert.equal(textOf(outputs, "stdout"), "\u001b[32mgreen\u001b[0m\none, zwö, three\n");
    assert.equal(textOf(outputs, "stderr"), "on the other stream\n");
  });

  it("shows an error's stack in the user's own lines", async () => {
    const outputs = await outputsOf(`import * as torch from "gradlens";
function square(x: torch.Tensor) { return x.mm(x); }
try {
  square(torch.ones(2, 3));
} catch (error) {
  console.error("caught", error);
  console.warn(new Error("outer", { cause: error }).cause === error);
}
`);
    const said = textOf(outputs, "stderr").replaceAll(`${folder.path}/`, "");
    assert.equal(
      said,
      `caught RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
    at square (train.ts:2:45)
    at <anonymous> (train.ts:4:3)
true
`,
    );
  });

  it("arrives in few pieces where it comes fast, and whole", async () => {
    const outputs = await outputsOf(`for (let i = 0; i < 200_000; i++) {
  console.log(i);
  if (i % 3 === 0) process.stdout.write(i + "; ");
}
`);
    const lines = Array.from({ length: 200_000 }, (_, i) => `${i}\n${i % 3 === 0 ? `${i}; ` : ""}`);
    assert.equal(textOf(outputs, "stdout") === lines.join(""), true);
    assert.ok(outputs.length < 5000, `${outputs.length} pieces`);
  });

  it("arrives whole where it is one long line", async () => {
    const outputs = await outputsOf('console.log("\\u001b[31mö😀".repeat(2e6));\n');
    assert.equal(textOf(outputs, "stdout") === `${"\u001b[31mö😀".repeat(2e6)}\n`, true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    const isTorn = (text: string) => text.length > 2 ** 18 || /^[\udc00-\udfff]|\x1b(\[\d*)?$/.test(text);
    assert.deepEqual(
      outputs.filter(({ text }) => isTorn(text)),
      [],
    );
  });

  it("does not fill the memory where a script prints without end", async () => {
    folder = new ScriptFolder({ "train.ts": 'for (let i = 0; ; i++) console.log(i, "x".repeat(2000));\n' });
    const run = new TestRun(optionsFor(folder.file("train.ts")));
    let megabytes = 0;
    for (let i = 0; i < 12; i++) ({ megabytes } = await run.next("at"));
    run.connection.kill();
    assert.ok(megabytes < 400, `${megabytes} MB`);
  });
});
