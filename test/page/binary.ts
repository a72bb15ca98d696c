// Buffers on the way between a test and its page, which speak JSON with each other: VS Code's messages carry them as they are.
import { toJsonSafe } from "../../src/protocol/json-safe.js";

const text = (view: Uint8Array) => Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString("base64");

function packed(_: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { $buffer: text(new Uint8Array(value)) };
  return value instanceof Int32Array
    ? { $words: text(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
    : value;
}

/** A message as text. */
export const toText = (message: unknown): string => JSON.stringify(toJsonSafe(message), packed);

/** The message of a text that a page has made. */
export function fromText<Message>(message: string): Message {
  return JSON.parse(message, (_, value) => {
    const { $buffer } = value ?? {};
    return typeof $buffer === "string" ? new Uint8Array(Buffer.from($buffer, "base64")).buffer : value;
  });
}

/** Runs in the page: the same there, as `fromTest` and `toTest`. */
export function installBinary(): void {
  const bytes = (encoded: string) => Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0)).buffer;
  const encoded = (buffer: ArrayBuffer) =>
    btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""));
  Object.assign(window, {
    fromTest: (message: string) =>
      JSON.parse(message, (_, value) => {
        if (typeof value?.$buffer === "string") return bytes(value.$buffer);
        return typeof value?.$words === "string" ? new Int32Array(bytes(value.$words)) : value;
      }),
    toTest: (message: unknown) =>
      JSON.stringify(message, (_, value) => (value instanceof ArrayBuffer ? { $buffer: encoded(value) } : value)),
  });
}
