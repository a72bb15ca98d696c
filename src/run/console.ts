// The script's console: what it prints goes to the host at once, in order, with the call that printed it.
import { Console } from "node:console";
import { Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { FromRun } from "../protocol/run.js";
import { shared } from "./gate.js";
import { mostUnprinted } from "./output.js";

type Output = Extract<FromRun, { kind: "output" }>;

const own = new URL(".", import.meta.url).href.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Lines of a printed stack that stand in Node or in the engine. */
const foreignFrames = new RegExp(`\\n +at [^\\n]*\\((?:${own}|node:internal/)[^)\\n]*\\)`, "g");

/** Replaces `console`, `process.stdout` and `process.stderr` of this thread: a thread's own ones are held back while it computes. */
export function redirectOutput(send: (output: Output) => void, site: () => number): void {
  const print = (stream: Output["stream"], printed: string) => {
    const text = printed.replace(foreignFrames, "");
    if (text !== "") send({ kind: "output", stream, text, site: site() });
  };
  const [stdout, stderr] = [stream("stdout", print), stream("stderr", print)];
  Object.defineProperty(process, "stdout", { value: stdout, configurable: true });
  Object.defineProperty(process, "stderr", { value: stderr, configurable: true });
  globalThis.console = new Console({ stdout, stderr });
}

function stream(name: Output["stream"], print: (stream: Output["stream"], text: string) => void): Writable {
  const decoder = new StringDecoder("utf8");
  return new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, encoding, done) => {
      const isText = typeof chunk === "string" && /^utf-?8$/i.test(encoding);
      print(name, isText ? chunk : decoder.write(Buffer.from(chunk as string, encoding)));
      done();
    },
  });
}

/** A script that prints faster than anybody can read waits for those who pass it on. `register` is shared with them. */
export function waitForRoom(register: Int32Array, length: number): void {
  let unprinted = Atomics.add(register, shared.unprinted, length) + length;
  while (unprinted > mostUnprinted) {
    Atomics.wait(register, shared.unprinted, unprinted);
    unprinted = Atomics.load(register, shared.unprinted);
  }
}
