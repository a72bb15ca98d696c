// Scratch memory for the kernels of one op: taken piece by piece, given back together.
import { countOf } from "../../shape.js";
import type { View } from "../backend.js";
import { fillBytes } from "./bytes.js";
import { pool } from "./memory.js";
import { type CpuStorage, dataOf } from "./storage.js";

/** Pieces of the kernels' memory. Where there is none left, `full` says so, and no address may be used. */
export class Room {
  full = false;
  private readonly pieces: { address: number; bytes: number }[] = [];

  /** So many bytes, with any contents. */
  take(bytes: number): number {
    const address = pool.take(Math.max(bytes, 1));
    if (address === 0) this.full = true;
    else this.pieces.push({ address, bytes: Math.max(bytes, 1) });
    return address;
  }

  /** So many zero bytes. */
  zeros(bytes: number): number {
    const address = this.take(bytes);
    if (address !== 0) fillBytes(address, 0, bytes);
    return address;
  }

  /** These whole numbers, each times `factor`. */
  integers(numbers: ArrayLike<number>, factor = 1): number {
    const address = this.take(numbers.length * 4);
    if (address === 0) return 0;
    const into = new Int32Array(pool.buffer, address, numbers.length);
    for (let i = 0; i < numbers.length; i++) into[i] = numbers[i] * factor;
    return address;
  }

  /** Where the elements of a row-major view are: in place, or, where its storage lies outside, a copy of them. */
  elements(view: View): number {
    const data = dataOf(view);
    const size = data.BYTES_PER_ELEMENT;
    const inside = (view.storage as CpuStorage).address;
    if (inside !== 0) return inside + view.offset * size;
    const address = this.take(countOf(view.sizes) * size);
    if (address !== 0) this.write(address, data.subarray(view.offset, view.offset + countOf(view.sizes)));
    return address;
  }

  /** Where to write the elements of a row-major view; `deliver` takes them out if its storage lies outside. */
  target(view: View): { address: number; deliver: () => void } {
    const data = dataOf(view);
    const size = data.BYTES_PER_ELEMENT;
    const inside = (view.storage as CpuStorage).address;
    if (inside !== 0) return { address: inside + view.offset * size, deliver: () => {} };
    const bytes = countOf(view.sizes) * size;
    const address = this.take(bytes);
    const into = new Uint8Array(data.buffer, data.byteOffset + view.offset * size, bytes);
    return { address, deliver: () => into.set(new Uint8Array(pool.buffer, address, bytes)) };
  }

  /** As `target`, filled with zeros. */
  zerosFor(view: View): { address: number; deliver: () => void } {
    const target = this.target(view);
    const bytes = countOf(view.sizes) * dataOf(view).BYTES_PER_ELEMENT;
    if (target.address !== 0) fillBytes(target.address, 0, bytes);
    return target;
  }

  private write(address: number, { buffer, byteOffset, byteLength }: ArrayBufferView): void {
    new Uint8Array(pool.buffer, address, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
  }

  /** Gives all pieces back. */
  close(): void {
    for (const { address, bytes } of this.pieces) pool.giveBack(address, bytes);
  }
}

/** Scratch memory for as long as `run` works; what it returns is false if there was not enough. */
export function withRoom(run: (room: Room) => boolean): boolean {
  const room = new Room();
  try {
    return run(room);
  } finally {
    room.close();
  }
}
