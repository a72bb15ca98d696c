// The whole main job with the keyboard alone, on the graph's page with a live run behind it.
import assert from "node:assert/strict";
import { until } from "../harness/until.js";
import { deepTransformer, scriptMessages } from "../webview/recorded.js";
import { GraphPage } from "./graph-page.js";
import { LivePage } from "./live-page.js";

const script = `import * as torch from "gradlens";
const w = torch.tensor([[1, 2], [3, -4], [0.5, 0]], { requires_grad: true });
const x = torch.tensor([[1, 0, 2], [-1, 3, 0], [2, 2, 2], [0, 0, -1]]);
for (let step = 0; step < 6; step++) {
  const h = x.mm(w);
  const up = h.relu();
  const down = h.mul(step === 4 ? NaN : -2.5);
  const loss = up.sum().add(down.sum());
  loss.backward();
  torch.no_grad(() => w.sub_(w.grad!.mul(0.01)));
  w.grad!.zero_();
}
`;

const small = `import * as torch from "gradlens";
const w = torch.tensor([1, 2], { requires_grad: true });
for (let step = 0; step < 2; step++) {
  const loss = w.mul(2).sum();
  loss.backward();
}
`;

/** What has the keyboard: its accessible name, or what it is. */
function focused({ page }: GraphPage): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? active?.tagName ?? "";
  });
}

/** What is wrong with how the keyboard's place is seen; empty if nothing is. */
function ringProblem({ page }: GraphPage): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement as HTMLElement;
    const inner = (outer?.shadowRoot?.activeElement ?? outer) as HTMLElement;
    if (!outer || outer === document.body) return "nothing has the keyboard";
    const { x, y, width, height } = outer.getBoundingClientRect();
    if (x + width <= 0 || y + height <= 0 || x >= innerWidth || y >= innerHeight) return "it is out of sight";
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "var(--vscode-focusBorder)";
    const focusBorder = getComputedStyle(probe).color;
    probe.remove();
    const rings = [outer, inner, ...(inner.parentElement ? [inner.parentElement] : [])].map((one) =>
      getComputedStyle(one),
    );
    const scale = width / (outer.offsetWidth || width || 1);
    const isRing = ({ outlineStyle, outlineWidth, borderColor, boxShadow }: CSSStyleDeclaration) =>
      (outlineStyle !== "none" && Number.parseFloat(outlineWidth) * scale >= 0.99) ||
      boxShadow !== "none" ||
      borderColor === focusBorder;
    return rings.some(isRing) ? "" : `no ring around ${outer.outerHTML.slice(0, 120)}`;
  });
}

describe("the main job with the keyboard alone", function () {
  this.timeout(60_000);
  let live: LivePage;
  let graph: GraphPage;

  beforeEach(async () => {
    live = await LivePage.open(script);
    ({ graph } = live);
  });

  afterEach(() => live.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await graph.page.keyboard.press(key);
  };
  const inspector = () => graph.page.getByRole("region", { name: "Inspector" });
  const shows = (text: RegExp) =>
    until(`${text} in the inspector`, async () => text.test(await inspector().innerText()));
  /** Presses Tab until this has the keyboard. */
  const tabTo = async (name: RegExp, key = "Tab") => {
    for (let i = 0; i < 60; i++) {
      if (name.test(await focused(graph))) return;
      await press(key);
    }
    assert.fail(`Tab does not lead to ${name}, but to ${await focused(graph)}.`);
  };

  it("steps forward and back, finds a node, reads it with its products, pins it, and jumps to what broke", async () => {
    await tabTo(/^loss, /);
    await press("ArrowRight", "ArrowRight");
    await live.waitFor("Backward pass, op 3 of 8 · step 0");
    await press("ArrowLeft");
    await live.waitFor("Backward pass, op 2 of 8 · step 0");
    await press("End");
    await live.waitFor("Backward pass, op 3 of 8 · step 0");
    await press("End");
    await live.waitFor("Backward pass, op 8 of 8 · step 0");

    await press("/");
    assert.equal(await focused(graph), "Search graph");
    await graph.page.keyboard.type("mm");
    await press("Enter", "Escape");
    await until("the node to have the keyboard", async () => /^h, mm/.test(await focused(graph)));
    await press("Alt+ArrowUp");
    assert.match(await focused(graph), /^x, input/);
    await press("Alt+ArrowRight");
    assert.match(await focused(graph), /^w, parameter, shape 3 by 2, .*gradient norm /);
    await graph.page.getByRole("tooltip").waitFor();
    await press("Enter");
    await shows(/∂L\/∂w = xᵀ · ∂L\/∂h/);
    await until("the inspector to have the keyboard", async () => (await focused(graph)) === "Inspector");
    await tabTo(/^Elements of the gradient of w$/);
    await press("ArrowDown");
    await shows(/∂L\/∂w\[0, 0\] = /);
    await press("ArrowRight");
    await shows(/∂L\/∂w\[0, 1\] = Σ x\[k, 0\] \* ∂L\/∂h\[k, 1\]/);
    await shows(/sum of 4\s+-?\d/);
    await press("Escape");
    assert.match(await focused(graph), /^w, parameter/);

    await press("p");
    await graph.page.getByRole("region", { name: "Card of w" }).waitFor();
    await tabTo(/^Card of w$/);
    await press("Escape");
    await until("the card to be gone", async () => (await graph.page.locator(".pinned").count()) === 0);
    assert.match(await focused(graph), /^w, parameter/, "Escape leaves the card for the graph");
  });

  it("changes the lens, scrubs the timeline and runs to the end", async () => {
    await tabTo(/^Lens$/);
    await press("ArrowDown");
    await tabTo(/^Legend/, "Shift+Tab");
    if ((await focused(graph)) === "Legend ▸") await press("Enter");
    await graph.page.locator(".legend", { hasText: /^norm of the value/ }).waitFor();
    await tabTo(/^loss, /);
    await press(" ");
    await live.waitFor("Update, op 3 of 3 · step 5");
    assert.match(await focused(graph), /^loss, /, "the keyboard stays through all steps");
    await tabTo(/^Training step$/);
    await press("Home");
    await live.waitFor("Update, op 3 of 3 · step 0");
    await press("ArrowRight");
    await live.waitFor("Update, op 3 of 3 · step 1");
    await press("PageUp");
    await live.waitFor("Update, op 3 of 3 · step 2");
    await press("Tab", "Home");
    await live.waitFor("Forward pass, op 1 of 6 · step 2");
    await press("ArrowRight");
    await live.waitFor("Forward pass, op 2 of 6 · step 2");
    await tabTo(/^up, relu/, "Shift+Tab");
  });
});

describe("the keyboard's place on the page", function () {
  this.timeout(60_000);
  let graph: GraphPage;

  afterEach(() => graph.close());

  async function openLarge(size = { width: 1180, height: 900 }): Promise<void> {
    graph = await GraphPage.open({ size });
    await graph.send(...(await scriptMessages(deepTransformer(6), { backward: 40 })));
    await graph.page.locator(".node").first().waitFor();
  }

  it("stays in the graph where the node that it is on goes: a box that closes, another structure, a run that starts anew", async () => {
    await openLarge();
    const { page } = graph;
    const node = (label: string) => page.locator(`.node[aria-label^="${label},"]`);
    await node("net.layers.5").press("e");
    await node("net.layers.5.self_attn").press("e");
    await node("split").first().press("Alt+ArrowDown");
    await graph.page.getByRole("button", { name: "Fit graph" }).evaluate((button: HTMLElement) => button.click());
    const frame = page.locator('.node.frame[aria-label^="net.layers.5,"]');
    await frame.dispatchEvent("dblclick");
    await until("the box to have the keyboard", async () => /^net\.layers\.5, .*closed/.test(await focused(graph)));
    assert.equal(await ringProblem(graph), "");
    await graph.send(...(await scriptMessages(small, {})));
    await until("a node of the other graph to have it", async () => /, scalar|shape/.test(await focused(graph)));
    await graph.send({ kind: "run", title: "train.ts", program: "/train.ts" });
    await until("the graph to have it", async () => (await focused(graph)) === "Computation graph");
    await graph.send(...(await scriptMessages(small, {})).slice(1));
    await until("a node to have it", async () => /^loss, |^w, /.test(await focused(graph)));
    assert.equal(await page.locator('.node[tabindex="0"]').count(), 1);
  });

  it("is brought into sight, and has a ring as thick as ever where the graph is small", async () => {
    await openLarge();
    const { page } = graph;
    await page.locator('.node[tabindex="0"]').focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press("-");
    assert.equal(await ringProblem(graph), "");
    for (let i = 0; i < 20; i++) await page.keyboard.press("+");
    await page.keyboard.press("Shift+Tab");
    await page.mouse.move(400, 400);
    await page.mouse.wheel(3000, 3000);
    await page.keyboard.press("Tab");
    await until("it to be in sight", async () => (await ringProblem(graph)) === "");
    assert.deepEqual(
      await page.locator(".stage").evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]),
      [0, 0],
    );
  });

  it("is seen wherever Tab leads, and goes once around: no trap", async () => {
    await openLarge();
    await graph.page.locator('.node[tabindex="0"]').focus();
    const names: string[] = [];
    for (let i = 0; i < 80; i++) {
      await graph.page.keyboard.press("Tab");
      const name = await focused(graph);
      if (name === names[0] && names.length > 1) break;
      if (await graph.page.evaluate(() => document.activeElement === document.body)) continue;
      names.push(name);
      assert.equal(await ringProblem(graph), "", name);
    }
    const places = ["Legend", "Inspector", "Training step", "Event", "First event", "Search graph", "Lens", "Export"];
    assert.deepEqual(
      names.map((name) => name.replace(/ [▸▾]$/, "")).filter((name) => places.includes(name)),
      places,
    );
    assert.equal(names.filter((name) => /, \d+ ops,/.test(name)).length, 1, "the graph is one stop");
  });
});
