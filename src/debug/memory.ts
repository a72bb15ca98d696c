// The bytes of values, for VS Code's memory view.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { ValueId } from "../protocol/trace.js";
import type { InTime } from "./in-time.js";

const widths: Record<string, number> = { bool: 1, uint8: 1, int32: 4, int64: 8, float32: 4, float64: 8 };

/** Where the bytes of a value are, from element `start` on: `value 12`, `value 12 + 400`. */
export function memoryReferenceOf(value: ValueId, dtype: string, start: number): string {
  const bytes = start * (widths[dtype] ?? 1);
  return `value ${value}${bytes > 0 ? ` + ${bytes}` : ""}`;
}

/** Answers a readMemory request. Throws an Error that says why it cannot. */
export async function readMemory(
  inTime: InTime,
  { memoryReference, offset = 0, count }: DebugProtocol.ReadMemoryArguments,
): Promise<NonNullable<DebugProtocol.ReadMemoryResponse["body"]>> {
  const reference = /^value (-?\d+)(?: \+ (\d+))?$/.exec(memoryReference);
  if (!reference) throw new Error(`${memoryReference} is no memory of this run.`);
  const start = Number(reference[2] ?? 0) + offset;
  const address = `0x${Math.max(0, start).toString(16)}`;
  if (start < 0 || count <= 0) return { address, unreadableBytes: Math.max(0, count) };
  const read = await inTime.ask<"bytes">({ kind: "bytes", value: Number(reference[1]), start, count });
  if (!read) throw new Error("The value is not kept: it has no bytes to show.");
  const data = Buffer.from(read.bytes).toString("base64");
  return { address, data, unreadableBytes: count - read.bytes.length };
}
