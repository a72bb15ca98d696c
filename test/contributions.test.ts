// What package.json contributes fits together: commands that exist, keys that are Gradlens' own only where Gradlens is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { healthLimits } from "../src/protocol/health.js";
import { keyRows } from "../webview/stage/keys.js";
import { repository } from "./harness/paths.js";

interface Used {
  command: string;
  key?: string;
  when?: string;
}

interface Contributions {
  commands: { command: string; title: string; category: string }[];
  keybindings: Required<Used>[];
  menus: Record<string, Used[]>;
  viewsWelcome: { contents: string }[];
  configuration: { properties: Record<string, { default: unknown }> };
}

/** The titles of the commands that do what the graph's keys do. Escape closes what is open, which takes no command. */
const titlesOfKeys: Record<string, string> = {
  "→": "Next Event",
  "←": "Previous Event",
  "Shift+→": "Next Stop",
  "Shift+←": "Previous Stop",
  Home: "First Event of the Pass",
  End: "Last Event of the Pass",
  Space: "Play",
  "[": "Slower",
  "]": "Faster",
  r: "Run to This Node",
  u: "Run Until This Gradient Is Complete",
  w: "Go Back to Last Write",
  Enter: "Show Node in Inspector",
  c: "Show Contributions",
  p: "Pin or Unpin Node's Card",
  e: "Open or Close Box",
  "Ctrl+Enter": "Go to Node's Line",
  "/": "Search Graph",
  "+": "Zoom In",
  "-": "Zoom Out",
  "0": "Fit Graph",
  "Alt+↑": "Go to Node's Input",
  "Alt+↓": "Go to Where Node Is Used",
  "Alt+←": "Go to Node on the Left",
  "Alt+→": "Go to Node on the Right",
  "?": "Keys of the Graph",
};

describe("package.json", () => {
  const text = readFileSync(join(repository, "package.json"), "utf8");
  const { commands, keybindings, menus, viewsWelcome, configuration } = JSON.parse(text).contributes as Contributions;
  const names = commands.map(({ command }) => command);

  it("has every command once, under its category and with a title of its own", () => {
    assert.equal(new Set(names).size, names.length);
    assert.equal(new Set(commands.map(({ title }) => title)).size, names.length);
    assert.ok(commands.every(({ category }) => category === "Gradlens"));
  });

  it("has a command for every key of the graph", () => {
    const shown = keyRows.flatMap((row) => (row.shown && row.shown !== "Escape" ? [row.shown] : []));
    assert.deepEqual(shown.toSorted(), Object.keys(titlesOfKeys).toSorted());
    const titles = new Set(commands.map(({ title }) => title));
    assert.deepEqual(
      Object.values(titlesOfKeys).filter((title) => !titles.has(title)),
      [],
    );
  });

  it("uses only commands that it has", () => {
    const linked = viewsWelcome.flatMap(({ contents }) =>
      [...contents.matchAll(/\(command:([\w.]+)\)/g)].map(([, to]) => to),
    );
    const used = [...keybindings, ...Object.values(menus).flat()].map(({ command }) => command);
    assert.deepEqual(
      [...used, ...linked].filter((name) => !names.includes(name)),
      [],
    );
  });

  it("takes keys only where Gradlens has the keyboard, and each for one command", () => {
    const places = keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(places).size, places.length);
    for (const { key, when } of keybindings)
      assert.match(when, /gradlens\.(?:isTrainingScript|keysGoToGraph|tape)/, key);
  });

  it("has the health limits as settings, with the defaults that hold where nobody sets others", () => {
    const prefix = "gradlens.limits.";
    const settings = Object.entries(configuration.properties).filter(([name]) => name.startsWith(prefix));
    const defaults = settings.map(([name, setting]) => [name.slice(prefix.length), setting.default]);
    assert.deepEqual(Object.fromEntries(defaults), healthLimits);
  });
});
