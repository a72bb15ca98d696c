// What a screen reader has to read of a step: the page's accessibility tree as the browser builds it, and what is said while stepping.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { assertGolden } from "../golden.js";
import { repository } from "../harness/paths.js";
import { until } from "../harness/until.js";
import { LivePage } from "./live-page.js";

interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: string | number };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** States that are read where they are not the usual ones. */
const states: Record<string, (value: unknown) => string> = {
  pressed: (value) => (value === "true" ? "pressed" : "not pressed"),
  expanded: (value) => (value ? "expanded" : "collapsed"),
  valuetext: (value) => `reads ${whole(String(value))}`,
  focused: (value) => (value ? "has the keyboard" : ""),
  level: (value) => `level ${value}`,
  hasPopup: (value) => (value && value !== "false" ? `opens a ${value}` : ""),
  live: (value) => `read aloud, ${value}`,
};

/** The browser hands out the bytes of some texts one by one. */
const whole = (text: string) => (/[\x80-\xff]{2}/.test(text) ? Buffer.from(text, "latin1").toString() : text);

/** Nodes that only repeat what their parent says. */
const silent = new Set(["InlineTextBox", "none", "generic"]);

/** One line for each thing that is read, in the order of reading, indented by what it is in. */
async function readingOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (node: AxNode, depth: number, parent: string) => {
    const line = lineOf(node, parent);
    if (line) lines.push(`${"  ".repeat(depth)}${line}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child, line ? depth + 1 : depth, line ? nameOf(node) : parent);
    }
  };
  read(nodes[0], 0, "");
  return `${lines.join("\n")}\n`;
}

const nameOf = ({ name }: AxNode) => name?.value ?? "";

function lineOf(node: AxNode, parent: string): string {
  const role = node.role?.value ?? "";
  const name = nameOf(node);
  if (node.ignored || silent.has(role) || (role === "StaticText" && (parent.includes(name) || !name.trim()))) return "";
  if (role === "StaticText") return JSON.stringify(name);
  const told = (node.properties ?? []).map(({ name: key, value }) => states[key]?.(value.value) ?? "");
  const description = node.description?.value === name ? "" : node.description?.value;
  if (role === "RootWebArea") told.length = 0;
  const parts = [`${role}${name ? ` ${JSON.stringify(name)}` : ""}`, ...told, description ? `(${description})` : ""];
  return parts.filter(Boolean).join(", ");
}

describe("a screen reader", function () {
  this.timeout(60_000);
  let live: LivePage;

  afterEach(() => live.close());

  const said = () => live.graph.page.locator(".unseen[role=status]").innerText();

  /** Presses a key in the graph and waits for what is said of it. */
  async function hear(key: string): Promise<string> {
    const before = await said();
    await live.graph.page.keyboard.press(key);
    const words = await until(`something said of ${key}`, async () => {
      const now = await said();
      return now !== before && now;
    });
    return `${key}: ${words}`;
  }

  it("reads a step: every part by role, name and state, in order", async () => {
    live = await LivePage.open(join(repository, "examples", "04_autograd.ts"));
    const { page } = live.graph;
    await page.locator('.node[tabindex="0"]').focus();
    await until("the first event to be read", async () => /op 1 of/.test(await said()));
    for (let op = 2; op <= 5; op++) {
      await page.keyboard.press("ArrowRight");
      await live.waitFor(`Backward pass, op ${op} of 9 · step 0`);
    }
    await page.locator('.node[aria-label^="w2,"]').press("Enter");
    await page.locator(".inspector:focus").getByText("mean ± std").nth(1).waitFor();
    await page.keyboard.press("Escape");
    await page.locator('.node[aria-label^="w2,"]:focus').press("Escape");
    await page.locator(".card").waitFor({ state: "hidden" });
    await until("the step to be read", async () => /op 5 of 9/.test(await said()));
    assertGolden("reading/step.txt", await readingOf(page));
  });

  it("hears what each key does", async () => {
    live = await LivePage.open(script);
    await live.graph.page.locator('.node[tabindex="0"]').focus();
    await until("the first event to be read", async () => /op 1 of/.test(await said()));
    const heard = [`at first: ${await said()}`];
    const keys = [..."→→→→→→←←", "End", "End", "→", "→", "p", "Home"].map((key) => arrows[key] ?? key);
    for (const key of keys) heard.push(await hear(key));
    assertGolden("reading/keys.txt", `${heard.join("\n")}\n`);
  });
});

const arrows: Record<string, string> = { "→": "ArrowRight", "←": "ArrowLeft" };

const script = `import * as torch from "gradlens";
const w = torch.tensor([[1, 2], [3, -4]], { requires_grad: true });
const x = torch.tensor([[1, 0], [-1, 3]]);
for (let step = 0; step < 3; step++) {
  const h = x.mm(w);
  const up = h.mul(1e6);
  const nothing = h.mul(0);
  const loss = up.sum().add(nothing.sum());
  loss.backward();
  torch.no_grad(() => w.sub_(w.grad!.mul(0.01)));
}
`;
