// Who takes part, and the parent's end of the line to each: a process of its own that is asked one thing at a time.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chainLength, elements, matmuls } from "./workloads.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const node = (file, variant, options = {}) => ({
  commands: [[process.execPath, here("child.mjs"), here(`contenders/${file}.mjs`), variant]],
  ...options,
});
const pythons = [process.env.PYTHON, "python3", "/usr/bin/python3"].filter(Boolean);
const python = (variant) => ({
  commands: pythons.map((program) => [program, here("contenders/python.py"), variant, "1"]),
  threads: 1,
});

/** By name; each has the commands that may start it, the first that answers is taken. `peer`: another JavaScript library. */
export const contenders = {
  gradlens: node("gradlens", "1"),
  "gradlens-2": node("gradlens", "2"),
  pytorch: python("torch"),
  numpy: python("numpy"),
  "tfjs-wasm": node("tfjs", "wasm", { peer: true }),
  "tfjs-cpu": node("tfjs", "cpu", { peer: true }),
  "jax-eager": node("jax", "eager", { peer: true }),
  "jax-jit": node("jax", "jit", { peer: true }),
  "js-pytorch": node("js-pytorch", "cpu", { peer: true }),
};

/** One thread for whoever reads the environment. */
const environment = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

/** A contender's process. An answer that is an error, a process that ends and one that takes too long all reject. */
class Line {
  constructor([program, ...args]) {
    const options = { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ...environment } };
    this.child = spawn(program, args, options);
    this.said = "";
    this.child.stderr.on("data", (text) => {
      this.said = (this.said + text).slice(-4000);
    });
    this.child.stdin.on("error", () => {});
    this.child.on("error", (error) => this.settle?.({ error: error.message }));
    this.child.on("close", () => this.settle?.({ error: this.lastWords() }));
    createInterface({ input: this.child.stdout }).on("line", (line) => this.settle?.(JSON.parse(line)));
  }

  lastWords() {
    return this.said.trim().split("\n").at(-1) || "the process ended";
  }

  async ask(ask, request = {}, seconds = 60) {
    let timer;
    const answer = await new Promise((resolve) => {
      this.settle = resolve;
      timer = setTimeout(() => resolve({ error: `gave up after ${seconds} s` }), seconds * 1000);
      this.child.stdin.write(`${JSON.stringify({ ask, ...request })}\n`);
    });
    clearTimeout(timer);
    if (answer.error !== undefined) throw new Error(answer.error.split("\n")[0]);
    return answer;
  }

  end() {
    this.child.kill("SIGKILL");
  }
}

/** Starts a contender and answers with its line and what it said of itself. */
export async function open(name, folder) {
  const sizes = { chainLength, elements, matmuls };
  let missing;
  for (const command of contenders[name].commands) {
    const line = new Line(command);
    try {
      return { line, command, ...(await line.ask("start", { folder, sizes })) };
    } catch (error) {
      missing ??= error;
      line.end();
    }
  }
  throw missing;
}

/** Asks everyone who is there: { name: { version, workloads, … } or { missing } }. */
export async function rollCall(names, folder) {
  const present = {};
  for (const name of names) {
    try {
      const { line, command, ...about } = await open(name, folder);
      line.end();
      contenders[name].commands = [command];
      present[name] = about;
    } catch (error) {
      present[name] = { missing: error.message };
    }
  }
  return present;
}
