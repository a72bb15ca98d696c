// Pictures of the programs in every theme and at three sizes, to be looked at in dist/pictures, and what can be told by geometry.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import { programs } from "../webview/programs.js";
import { flaws } from "./flaws.js";
import { RunPage } from "./run-page.js";
import { type ThemeName, themeClasses, themeNames } from "./themes.js";

const sizes = [
  { width: 800, height: 600 },
  { width: 1400, height: 900 },
  { width: 2560, height: 1440 },
];
const folder = join(repository, "dist/pictures");

describe("the page is well to look at with", function () {
  this.timeout(120_000);
  before(() => mkdirSync(folder, { recursive: true }));

  for (const { name, script, recording } of programs)
    it(name, async () => {
      const shown = await RunPage.waiting(script, recording, { size: sizes[1] });
      try {
        for (const theme of themeNames) await picture(shown, name, theme, sizes[1]);
        for (const size of [sizes[0], sizes[2]]) await picture(shown, name, "dark", size);
      } finally {
        await shown.close();
      }
    });
});

/** Takes a picture in a theme and size, and fails where something covers, leaves or is cut off. */
async function picture({ graph: { page } }: RunPage, name: string, theme: ThemeName, size: (typeof sizes)[0]) {
  await page.setViewportSize(size);
  await page.evaluate(
    ([theme, classes]) => {
      document.body.dataset.theme = theme;
      document.body.className = classes;
    },
    [theme, themeClasses(theme)],
  );
  await settled(page);
  const file = `${name}-${theme}-${size.width}.png`;
  await page.screenshot({ path: join(folder, file) });
  assert.deepEqual(await flaws(page), [], file);
}

/** Waits until nothing on the page changes any more. */
async function settled(page: RunPage["graph"]["page"]): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const look = () =>
      `${document.body.innerHTML.length} ${document.querySelector<HTMLElement>(".nodes")!.style.transform}`;
    let [last, still] = ["", 0];
    while (still < 6) {
      await frame();
      const now = look();
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}
