// The script's console: what it prints goes to the host at once, in order, with the call that printed it.
import { Console } from "node:console";
import { Writable } from "node:stream";
import type { FromRun } from "../protocol/run.js";

type Output = Extract<FromRun, { kind: "output" }>;

/** Replaces `console`, `process.stdout` and `process.stderr` of this thread: a thread's own ones are held back while it computes. */
export function redirectOutput(send: (output: Output) => void, site: () => number): void {
  const stream = (name: Output["stream"]) =>
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        send({ kind: "output", stream: name, text: String(chunk), site: site() });
        done();
      },
    });
  const [stdout, stderr] = [stream("stdout"), stream("stderr")];
  Object.defineProperty(process, "stdout", { value: stdout, configurable: true });
  Object.defineProperty(process, "stderr", { value: stderr, configurable: true });
  globalThis.console = new Console({ stdout, stderr });
}
