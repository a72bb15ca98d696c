// Debug sessions over real runs that are interrupted in every state: each ends, nothing is left of any, and the next one works.
import assert from "node:assert/strict";
import { kill } from "../harness/processes.js";
import { Choices } from "../harness/random.js";
import { until } from "../harness/until.js";
import { Leftovers } from "../run/leftovers.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const interruptions = 150;
/** How many sessions go on at once. */
const atOnce = 4;

const scripts = {
  "train.ts": `import * as torch from "gradlens";
const w = torch.tensor([[1], [-1]], { requires_grad: true });
for (let t = 0; t < 50; t++) {
  const loss = torch.tensor([[1, 2]]).mm(w).pow(2).sum();
  loss.backward();
  torch.no_grad(() => w.sub_(w.grad!.mul(0.01)));
  w.grad = null;
}
`,
  "endless.ts": `import * as torch from "gradlens";
const w = torch.ones(3, 3, { requires_grad: true });
for (;;) w.mm(w).sum().backward();
`,
  "idle.ts":
    'import * as torch from "gradlens";\ntorch.ones(1, { requires_grad: true }).sum().backward();\nfor (;;) {}\n',
  "waiting.ts": "await new Promise((done) => setTimeout(done, 600_000));\n",
  "printing.ts": "for (let i = 0; ; i++) console.log(i);\n",
  "broken.ts": "const a = ;\n",
  "failing.ts": 'import * as torch from "gradlens";\ntorch.ones(2, 3).mm(torch.ones(2, 3));\n',
};
const names = Object.keys(scripts) as (keyof typeof scripts)[];

const thread = { threadId: 1 };

describe("debug sessions that are interrupted", function () {
  this.timeout(180_000);
  const choices = new Choices();
  let left: Leftovers;
  let folder: ScriptFolder;

  before(() => {
    left = new Leftovers();
    folder = new ScriptFolder(scripts);
  });

  after(() => {
    folder.remove();
    left.end();
  });

  /** Requests that may be refused: the session may be over. */
  function ask(client: DapClient, command: string, args?: object): Promise<unknown> {
    return client.request(command, args).catch((error: Error) => error);
  }

  /** How far a session gets before it is interrupted. */
  const states: Record<string, (client: DapClient) => unknown> = {
    compiling: () => {},
    starting: () => moment(),
    stopped: (client) => stopOrEnd(client),
    stepping: async (client) => {
      await stopOrEnd(client);
      for (let i = 0; i < 5; i++) void ask(client, choices.of(["next", "stepIn", "stepOut", "stepBack"]), thread);
    },
    replaying: async (client) => {
      await stopOrEnd(client);
      client.player?.do("first");
      client.player?.do("play");
      await moment();
    },
    running: async (client) => {
      await stopOrEnd(client);
      void ask(client, "continue", thread);
      await moment();
    },
    pausing: async (client) => {
      void ask(client, "continue", thread);
      void ask(client, "pause", thread);
      await moment();
    },
  };

  const interruptionsOf: Record<string, (client: DapClient) => unknown> = {
    stop: (client) => ask(client, "terminate"),
    "stop twice": (client) => Promise.all([ask(client, "terminate"), ask(client, "terminate")]),
    disconnect: () => {},
    restart: async (client) => {
      await ask(client, "restart");
      await moment();
    },
    "restart twice": (client) => Promise.all([ask(client, "restart"), ask(client, "restart")]),
    "kill a process": () => killProcess(),
    "kill a process and step": (client) => {
      killProcess();
      return Promise.all(
        ["next", "evaluate", "continue"].map((command) => ask(client, command, { ...thread, expression: "w" })),
      );
    },
  };

  /** One of those that are there, whosever it is. */
  function killProcess(): void {
    const processes = left.processes().filter((line) => line.includes("run-process"));
    if (processes.length > 0) kill(Number.parseInt(choices.of(processes), 10));
  }

  function moment(): Promise<void> {
    return new Promise((done) => setTimeout(done, choices.below(150)));
  }

  /** Where the script never stops, some time. */
  function stopOrEnd(client: DapClient): Promise<unknown> {
    return Promise.race([
      client.event("stopped"),
      client.event("terminated"),
      new Promise((done) => setTimeout(done, 1500)),
    ]);
  }

  async function interrupted(name: string, state: string, how: string): Promise<void> {
    const client = new DapClient(folder.path);
    await client.launch({ program: folder.file(name) });
    await states[state](client);
    await interruptionsOf[how](client);
    await client.request("disconnect");
  }

  it(`${interruptions} times in random states and ways (seed ${choices.seed})`, async () => {
    let remaining = interruptions;
    const worker = async () => {
      while (remaining-- > 0) {
        const [name, state, how] = [
          choices.of(names),
          choices.of(Object.keys(states)),
          choices.of(Object.keys(interruptionsOf)),
        ];
        let isOver = false;
        const over = interrupted(name, state, how).then(() => {
          isOver = true;
        });
        await Promise.race([over, until("its end", () => isOver, 30_000)]).catch((error: Error) => {
          throw new Error(`${name}, ${state}, ${how}: ${error.message}`, { cause: error });
        });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    await until("all of them to be gone", () => left.all().length === 0, 2000).catch((error) => {
      throw new Error(`${error.message} ${left.all().join("\n")}`);
    });
  });

  it("leave nothing that keeps the next run from working", async () => {
    const client = new DapClient(folder.path);
    await client.launch({ program: folder.file("train.ts") });
    await client.event("stopped");
    await client.request("next", thread);
    await client.event("stopped");
    await client.request("disconnect");
    await until("it to be gone", () => left.all().length === 0, 1000);
    assert.equal(client.player?.trace.steps.length, 1);
  });
});
