// The harness itself, with an extension of its own: everything else in this folder relies on it.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { removeFolder, temporaryFolder } from "../harness/processes.js";
import { until } from "../harness/until.js";
import { useWindow } from "./window.js";

const manifest = {
  name: "sample",
  publisher: "sample",
  version: "0.0.1",
  engines: { vscode: "^1.100.0" },
  main: "./main.js",
  contributes: { commands: [{ command: "sample.show", title: "Sample: Show Panel" }] },
};

const main = `
const { commands, window, ViewColumn } = require("vscode");
exports.activate = ({ subscriptions }) => subscriptions.push(commands.registerCommand("sample.show", () => {
  const panel = window.createWebviewPanel("sample", "Sample Panel", ViewColumn.Beside, { enableScripts: true });
  panel.webview.html = '<!DOCTYPE html><html><body><button onclick="this.textContent = 2; console.warn(\\'pressed\\')">1</button></body></html>';
  console.warn("shown");
  window.showInformationMessage("The sample's panel is open.");
}));
`;

describe("a window of VS Code", () => {
  const scratch = temporaryFolder();
  const [extension, folder] = [join(scratch, "extension"), join(scratch, "folder")];
  const window = useWindow(() => {
    for (const path of [extension, folder]) mkdirSync(path);
    writeFileSync(join(extension, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(extension, "main.js"), main);
    writeFileSync(join(folder, "train.ts"), "console.log(1);\n");
    return { folder, extension };
  });

  after(() => removeFolder(scratch));

  it("opens a file", async () => {
    await window().openFile("train.ts");
    await window().waitForText("console");
  });

  it("runs a command, shows its webview and its notification", async () => {
    await window().runCommand("Sample: Show Panel");
    const frame = await window().webviewFrame("Sample Panel");
    await frame.getByRole("button", { name: "1" }).click();
    await frame.getByRole("button", { name: "2" }).waitFor();
    await window().waitForNotification(/^The sample's panel is open\.$/);
  });

  it("hears what the extension and its webview complain about", async () => {
    const heard = (word: string) =>
      window()
        .problems.unexpected()
        .some((text) => text.includes(word));
    await until("both complaints", () => heard("shown") && heard("pressed"));
    window().problems.expect(/shown|pressed/);
  });

  it("offers no command that nobody contributes", async () => {
    assert.equal(await window().hasCommand("Sample: Nothing"), false);
  });

  it("uses the theme that was asked for", async () => {
    assert.match((await window().page.locator(".monaco-workbench").getAttribute("class")) ?? "", /vs-dark/);
  });
});

describe("a window of VS Code on a folder that is not trusted", () => {
  const folder = temporaryFolder();
  const window = useWindow(() => ({ folder, trust: false, theme: "Default Light Modern" }));

  after(() => removeFolder(folder));

  it("opens in restricted mode, without asking", async () => {
    await window().waitForText("Restricted Mode");
    assert.equal(await window().page.getByRole("dialog").count(), 0);
  });
});
