// Launch configurations: wrong values are refused by the attribute's name, right ones become the run's options.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchProblem, runOptions, stopKinds } from "../../src/debug/launch-arguments.js";
import { withWholePaths } from "../../src/vscode/whole-paths.js";
import { repository } from "../harness/paths.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const wrong: [string, unknown, RegExp][] = [
  ["program", 3, /attribute program must be a text, not 3\.$/],
  ["program", "", /attribute program is empty\. Give the path/],
  ["program", "train.ts", /attribute program is "train\.ts", which begins at no folder: open that folder/],
  ["cwd", "./data", /attribute cwd is "\.\/data", which begins at no folder/],
  ["args", "--epochs 5", /attribute args must be a list of texts/],
  ["args", ["a", 1], /attribute args must be a list of texts/],
  ["cwd", ["/"], /attribute cwd must be a text/],
  ["env", { A: 1 }, /attribute env must be an object whose values are texts/],
  ["env", null, /attribute env must be/],
  ["device", "tpu", /attribute device is "tpu", which is none of "cpu", "webgpu", "auto"\.$/],
  ["record", true, /attribute record is true, which is none of "auto", "full", "off"\.$/],
  ["stopOn", "nan", /attribute stopOn must be a list of "backward", "nan-value"/],
  ["stopOn", ["backward", "nan"], /attribute stopOn is "nan", which is none of/],
  ["seed", 1.5, /attribute seed must be a whole number/],
  ["seed", "7", /attribute seed must be a whole number/],
  ["memoryLimit", 0, /attribute memoryLimit must be a number of megabytes above 0/],
  ["rebuild", "no", /attribute rebuild must be true or false\.$/],
  ["limits", 3, /attribute limits must be an object of numbers/],
  ["limits", { dead: 1 }, /attribute limits knows no dead, only vanishing, exploding, smallUpdate, largeUpdate\.$/],
  ["limits", { vanishing: -1 }, /attribute limits has vanishing -1, which must be a number above 0\.$/],
];

/** An attribute as package.json describes it. */
interface Attribute {
  description: string;
  default: unknown;
  enum?: string[];
  enumDescriptions?: string[];
}

const program = "/tmp/train.ts";

describe("a launch configuration", () => {
  for (const [name, value, message] of wrong) {
    it(`is refused with ${name} ${JSON.stringify(value)}`, () => {
      assert.match(launchProblem({ program, [name]: value }), message);
    });
  }

  it("is refused without a program", () => assert.match(launchProblem({}), /^program is missing\./));

  it("may have paths that begin at the folder that is open", () => {
    assert.deepEqual(withWholePaths({ program: "src/train.ts" }, "/work"), { program: "/work/src/train.ts" });
    const both = withWholePaths({ program: "./train.ts", cwd: "..", seed: 1 }, "/work/a");
    assert.deepEqual(both, { program: "/work/a/train.ts", cwd: "/work", seed: 1 });
    assert.deepEqual(withWholePaths({ program, cwd: "/data" }, "/work"), { program, cwd: "/data" });
    assert.deepEqual(withWholePaths({ program: 3, cwd: "" }, "/work"), { program: 3, cwd: "" });
    assert.deepEqual(withWholePaths({ program: "train.ts" }), { program: "train.ts" });
  });

  it("says what is asked for, and leaves the rest to the defaults", () => {
    const given = { program, args: ["a"], seed: 3, limits: { exploding: 10 }, stopOn: [...stopKinds], device: "cpu" };
    assert.equal(launchProblem(given), "");
    const options = runOptions({ ...given, device: "cpu" });
    assert.deepEqual([options.cwd, options.seed, options.limits], ["/tmp", 3, { exploding: 10 }]);
    assert.deepEqual([options.debug, options.stopAtBackward], [true, true]);
    assert.equal(runOptions({ program, stopOn: ["uncaught"] }).stopAtBackward, false);
    assert.equal(runOptions({ program, noDebug: true }).stopAtBackward, false);
  });

  it("has every attribute described in package.json, with its default", () => {
    const { contributes } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
    const { properties } = contributes.debuggers[0].configurationAttributes.launch;
    for (const [name, { description, default: value, enum: words, enumDescriptions }] of Object.entries<Attribute>(
      properties,
    )) {
      assert.ok(description && value !== undefined, name);
      assert.equal(words?.length, enumDescriptions?.length, name);
      if (name !== "program" && name !== "cwd") assert.equal(launchProblem({ program, [name]: value }), "", name);
    }
    assert.deepEqual(properties.stopOn.items.enum, stopKinds);
  });
});

describe("a session with a launch configuration", () => {
  const script = 'import * as torch from "gradlens";\nconsole.log(torch.rand(2).tolist().join());\n';
  const folder = new ScriptFolder({ "train.ts": script });

  after(() => folder.remove());

  async function printed(seed: number): Promise<string> {
    const client = new DapClient(folder.path);
    await client.launch({ program: folder.file("train.ts"), noDebug: true, seed });
    const { output } = await client.event<{ output: string }>("output");
    await client.event("terminated");
    client.player?.kill();
    return output;
  }

  it("seeds the random numbers as torch.manual_seed does", async () => {
    assert.equal(await printed(0), "0.49625658988952637,0.7682217955589294\n");
    assert.equal(await printed(0), await printed(0));
    assert.notEqual(await printed(1), await printed(0));
  });

  it("refuses a wrong value before anything starts", async () => {
    const client = new DapClient(folder.path);
    const wrong = { program: folder.file("train.ts"), device: "tpu" };
    await assert.rejects(client.launch(wrong as never), /device is "tpu", which is none of/);
    assert.equal(client.player, null);
  });
});
