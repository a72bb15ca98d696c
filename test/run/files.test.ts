// Scripts that save and load: where their files stand, and what they are told when it does not work.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runToEnd, ScriptFolder, type TestRun } from "./scripts.js";

const saving = `import * as torch from "gradlens";
import { nn, optim } from "gradlens";
torch.manual_seed(0);
const model = nn.Linear(2, 1);
const optimizer = optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
model(torch.ones(3, 2)).sum().backward();
optimizer.step();
torch.save(model.state_dict(), "kept/model.safetensors");
torch.save({ optimizer: optimizer.state_dict(), epoch: 7 }, "kept/all.safetensors");
const other = nn.Linear(2, 1);
other.load_state_dict(torch.load("kept/model.safetensors"));
const all = torch.load<{ optimizer: ReturnType<typeof optimizer.state_dict>; epoch: number }>("kept/all.safetensors");
optim.SGD(other.parameters(), 1).load_state_dict(all.optimizer);
console.log(torch.equal(other.weight, model.weight), all.epoch, all.optimizer.param_groups[0].momentum);
`;

describe("files of a run", function () {
  this.timeout(30_000);
  let folder: ScriptFolder;
  let run: TestRun | undefined;

  async function end(files: Record<string, string>) {
    folder = new ScriptFolder(files);
    const result = await runToEnd(folder.file("train.ts"));
    run = result.run;
    return result;
  }

  afterEach(() => {
    run?.connection.kill();
    folder.remove();
  });

  it("stand below the working directory, and come back as they were", async () => {
    const { output, code } = await end({ "train.ts": saving, "kept/model.safetensors": "what was there before" });
    assert.equal(output, "true 7 0.9\n");
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(folder.file("kept")).sort(), ["all.safetensors", "model.safetensors"]);
    assert.equal(readFileSync(folder.file("kept/model.safetensors")).readUInt32LE(4), 0);
  });

  it("that are not there are named, with the script's line", async () => {
    const { error } = await end({
      "train.ts": `import * as torch from "gradlens";\ntorch.load("gone.safetensors");\n`,
    });
    const path = join(folder.path, "gone.safetensors");
    assert.equal(error?.message, `There is no file '${path}'. Save one with torch.save first, or correct the path.`);
    assert.equal(error?.frames[0].line, 2);
  });

  it("in folders that are not there are refused", async () => {
    const { error } = await end({
      "train.ts": `import * as torch from "gradlens";\ntorch.save(torch.ones(2), "no/such/file");\n`,
    });
    assert.equal(error?.message, `Parent directory ${join(folder.path, "no/such")} does not exist. Make it first.`);
  });
});
