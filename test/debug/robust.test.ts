// Debug sessions that are asked for what cannot be: an error response each time, and a session that lives on.
import assert from "node:assert/strict";
import fc from "fast-check";
import { assertGolden } from "../golden.js";
import { until } from "../harness/until.js";
import { Leftovers } from "../run/leftovers.js";
import { ScriptFolder } from "../run/scripts.js";
import { DapClient } from "./dap-client.js";

const script = `import * as torch from "gradlens";
const w = torch.tensor([[1], [-1]], { requires_grad: true });
for (let t = 0; t < 100; t++) {
  const loss = torch.tensor([[1, 2]]).mm(w).pow(2).sum();
  loss.backward();
  torch.no_grad(() => w.sub_(w.grad!.mul(0.01)));
  w.grad = null;
}
`;

const thread = { threadId: 1 };

/** Every request of the protocol that does not end the session, and some that are none. */
const commands = [
  ...["initialize", "launch", "attach", "restart", "configurationDone", "threads", "stackTrace", "scopes", "variables"],
  ...[
    "continue",
    "next",
    "stepIn",
    "stepOut",
    "stepBack",
    "reverseContinue",
    "pause",
    "goto",
    "gotoTargets",
    "fly",
    "",
  ],
  ...["evaluate", "setVariable", "setExpression", "exceptionInfo", "dataBreakpointInfo", "completions", "source"],
  ...["setBreakpoints", "setFunctionBreakpoints", "setDataBreakpoints", "setExceptionBreakpoints", "constructor"],
  ...["readMemory", "writeMemory", "breakpointLocations", "stepInTargets", "loadedSources", "modules", "cancel"],
  ...["restartFrame", "terminateThreads", "disassemble", "setInstructionBreakpoints", "locations", "__proto__"],
];

/** The fields of all requests. What a field holds is of the right type as often as not. */
const fields = {
  ...{ threadId: 1, frameId: 1, variablesReference: 1, start: 0, count: 10, startFrame: 0, levels: 20, targetId: 0 },
  ...{ expression: "w.grad", value: "1", name: "w", text: "w", column: 1, line: 4, memoryReference: "0", offset: 0 },
  ...{
    data: "AAAA",
    filters: ["nan-value"],
    source: { path: "FILE" },
    breakpoints: [{ line: 4, name: "mm", dataId: "w" }],
  },
  ...{ context: "repl", filter: "indexed", granularity: "statement", arguments: {}, program: "FILE" },
};

const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 2 ** 31, 1e300, "", null, [], {}, "1", true));
const argumentsOf = fc.record(
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      fc.oneof({ weight: 3, arbitrary: fc.constant<unknown>(value) }, { weight: 1, arbitrary: anything }),
    ]),
  ),
  { requiredKeys: ["threadId"] },
);
const requests = fc.array(
  fc.tuple(
    fc.constantFrom(...commands),
    fc.oneof({ weight: 9, arbitrary: argumentsOf }, { weight: 1, arbitrary: anything }),
  ),
  { minLength: 40, maxLength: 80 },
);

describe("a debug session that is asked for what cannot be", function () {
  this.timeout(60_000);
  let folder: ScriptFolder;
  let left: Leftovers;
  let client: DapClient;

  beforeEach(() => {
    left = new Leftovers();
    folder = new ScriptFolder({ "train.ts": script });
    client = new DapClient(folder.path);
  });

  afterEach(() => {
    client.player?.kill();
    folder.remove();
    left.end();
  });

  /** What the session answers to a request: `ok`, or why not. */
  function ask(command: string, args?: unknown): Promise<string> {
    return client.request(command, args as object).then(
      () => "ok",
      (error: Error) => error.message,
    );
  }

  async function conversation(requests: readonly [command: string, args?: unknown][]): Promise<string[]> {
    const lines = [];
    for (const [command, args] of requests) {
      const said = args === undefined ? command : `${command} ${JSON.stringify(args)}`;
      lines.push(`${said.replaceAll(folder.path, "FOLDER")}: ${await ask(command, args)}`);
    }
    return lines;
  }

  it("says what is wrong with the order of requests, and with their arguments", async () => {
    const program = folder.file("train.ts");
    const early = await conversation([
      ["threads"],
      ["launch", { program }],
      ["next", thread],
      ["initialize"],
      ["initialize", {}],
      ["next", thread],
      ["variables", { variablesReference: 1 }],
      ["attach", { program }],
      ["launch"],
      ["launch", { program: 5 }],
      ["configurationDone"],
      ["launch", { program }],
      ["launch", { program }],
    ]);
    await client.event("stopped");
    const late = await conversation([
      ["fly"],
      ["next"],
      ["next", { threadId: "1" }],
      ["next", []],
      ["stackTrace", { threadId: 1, startFrame: -1 }],
      ["stackTrace", { threadId: 1, startFrame: 1e300, levels: 1 }],
      ["scopes", { frameId: 1e9 }],
      ["scopes", { frameId: "1" }],
      ["variables", { variablesReference: 77 }],
      ["variables", { variablesReference: -1 }],
      ["setBreakpoints", { breakpoints: [{ line: 5 }] }],
      ["setBreakpoints", { source: {}, breakpoints: "5" }],
      ["setBreakpoints", { source: { path: program }, breakpoints: [{ line: "5" }] }],
      ["evaluate", {}],
      ["evaluate", { expression: "nobody" }],
      ["terminate"],
      ["next", thread],
      ["restart"],
      ["terminate"],
      ["disconnect"],
      ["disconnect"],
    ]);
    assertGolden("debug/robust.txt", `${[...early, ...late].join("\n")}\n`);
  });

  it("launches no script that was waiting for the end of the configuration when it was disconnected", async () => {
    await client.request("initialize", {});
    const launched = ask("launch", { program: folder.file("train.ts") });
    await client.request("disconnect");
    await ask("configurationDone");
    assert.equal(await launched, "The session is over.");
    assert.deepEqual(left.all(), []);
  });

  it("answers each of very many requests, right ones and wrong ones, and then still steps and ends", async () => {
    const program = folder.file("train.ts");
    const inFolder = (args: unknown) => JSON.parse(JSON.stringify(args).replaceAll("FILE", program));
    const property = fc.asyncProperty(requests, async (all) => {
      client = new DapClient(folder.path);
      await client.launch({ program });
      await client.event("stopped");
      await Promise.all(all.map(([command, args]) => ask(command, inFolder(args))));
      await client.request("restart", { arguments: { program } });
      client.forgetEvents();
      await stepsAndEnds();
    });
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
  });

  async function stepsAndEnds(): Promise<void> {
    await client.event("stopped");
    await client.request("next", thread);
    await client.event("stopped");
    await client.request("terminate");
    await client.event("terminated");
    await client.request("disconnect");
    await until("all of it to be gone", () => left.all().length === 0);
  }
});
