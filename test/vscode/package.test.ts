// The packaged extension: it holds what it needs and no more, installs, and works without its source.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installExtension, packExtension } from "../harness/install-extension.js";
import { removeFolder, temporaryFolder } from "../harness/processes.js";
import { until } from "../harness/until.js";
import { useWindow } from "./window.js";

const script = `import * as torch from "gradlens";
const x = torch.randn(2, { requires_grad: true });
x.mul(x).sum().backward();
const wrong: string = x;
`;

describe("the packaged extension", () => {
  const scratch = temporaryFolder();
  const [folder, extensions] = [join(scratch, "folder"), join(scratch, "extensions")];
  let installed: string;

  const window = useWindow(async () => {
    const file = join(scratch, "gradlens.vsix");
    await packExtension(file);
    await installExtension(file, extensions, join(scratch, "data"));
    installed = join(extensions, readdirSync(extensions).find((name) => name.startsWith("gradlens.gradlens-"))!);
    mkdirSync(folder);
    writeFileSync(join(folder, "train.ts"), script);
    return { folder, extensions };
  });

  after(() => removeFolder(scratch));

  it("holds no source, no tests, no source maps", () => {
    const top = readdirSync(installed).filter((name) => !name.startsWith("."));
    assert.deepEqual(
      top.filter((name) => ["src", "test", "webview", "tsconfig.json"].includes(name)),
      [],
    );
    const built = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" });
    assert.deepEqual(
      built.filter((name) => name.endsWith(".map") || name.startsWith("test")),
      [],
    );
  });

  it("brings an esbuild that works", () => {
    const { transformSync } = createRequire(join(installed, "dist", "run.js"))("esbuild");
    assert.equal(transformSync("const x: number = 1", { loader: "ts" }).code, "const x = 1;\n");
  });

  it("offers its commands", async () => {
    await window().openFile("train.ts");
    for (const title of ["Gradlens: Run Training Script", "Gradlens: Debug Training Script"]) {
      await until(title, () => window().hasCommand(title));
    }
  });

  it("brings the types of gradlens", async () => {
    await window().page.locator(".squiggly-error").first().waitFor();
    await window().page.locator("#status\\.problems [aria-label='Errors: 1']").waitFor();
    await window().runCommand("Problems: Focus on Problems View");
    await window().waitForText("Type 'Tensor' is not assignable to type 'string'.");
  });

  it("runs a script", async () => {
    await window().runCommand("Gradlens: Debug Training Script");
    const frame = await window().webviewFrame("Graph: train.ts");
    await frame
      .getByText(/Backward pass/)
      .first()
      .waitFor();
  });
});
