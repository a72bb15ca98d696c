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

/** Names of sixty characters, shapes of six dimensions, forty parameters. */
const extreme = `import * as torch from "gradlens";
import { nn } from "gradlens";
class PositionwiseFeedForwardNetworkWithGatedLinearUnitsAndResidual extends nn.Module {
  projection_of_the_concatenated_attention_heads_to_the_output_ = nn.Linear(7, 7);
  forward(hidden: torch.Tensor): torch.Tensor {
    return this.projection_of_the_concatenated_attention_heads_to_the_output_(hidden).relu();
  }
}
class Net extends nn.Module {
  blocks = nn.ModuleList(Array.from({ length: 20 }, () => new PositionwiseFeedForwardNetworkWithGatedLinearUnitsAndResidual()));
  forward(x: torch.Tensor): torch.Tensor {
    let hidden = x;
    for (const block of this.blocks) hidden = block(hidden);
    return hidden;
  }
}
torch.manual_seed(0);
const a_batch_of_normalised_images_in_patches_of_seven_by_six_px = torch.randn(2, 3, 12, 5, 16, 7);
const net = new Net();
const the_scale_that_is_learned_for_every_channel_of_each_patch_ = torch.ones(1, 3, 1, 5, 16, 7, { requires_grad: true });
const the_batch_after_the_scale_that_is_learned_for_each_channel = a_batch_of_normalised_images_in_patches_of_seven_by_six_px.mul(the_scale_that_is_learned_for_every_channel_of_each_patch_);
const the_loss_of_this_training_step_before_the_regularisation__ = net(the_batch_after_the_scale_that_is_learned_for_each_channel).pow(2).mean();
the_loss_of_this_training_step_before_the_regularisation__.backward();
`;

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

  it("with names of 60 characters, shapes of 6 dimensions and 40 parameters", async () => {
    const shown = await RunPage.waiting(extreme, { backward: 30 }, { size: sizes[1] });
    const { page } = shown.graph;
    try {
      for (const size of sizes) await picture(shown, "extreme", "dark", size);
      await page.locator('.node[aria-label^="the_batch_after"]').first().press("Enter");
      for (const size of sizes) await picture(shown, "extreme-picked", "light", size);
      await page.locator('.node[aria-label^="net.blocks.19,"]').first().press("e");
      await page.getByRole("button", { name: "Fit graph" }).press("Enter");
      for (const size of sizes) await picture(shown, "extreme-open", "hc-light", size);
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
