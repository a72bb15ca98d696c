// What package.json contributes fits together: commands that exist, keys that are Gradlens' own only where Gradlens is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { healthLimits } from "../src/protocol/health.js";
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

describe("package.json", () => {
  const text = readFileSync(join(repository, "package.json"), "utf8");
  const { commands, keybindings, menus, viewsWelcome, configuration } = JSON.parse(text).contributes as Contributions;
  const names = commands.map(({ command }) => command);

  it("has every command once, under its category and with a title of its own", () => {
    assert.equal(new Set(names).size, names.length);
    assert.equal(new Set(commands.map(({ title }) => title)).size, names.length);
    assert.ok(commands.every(({ category }) => category === "Gradlens"));
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
