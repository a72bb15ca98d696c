// Bytes of the kernels' memory, copied and filled as fast as memory is: typed arrays of shared memory are slower at that.
import { compileKernels } from "./kernels.js";
import { copyMemory, fillMemory, get } from "./wasm.js";

const three = { parameters: ["i32", "i32", "i32"], locals: [] } as const;
let kernels: ReturnType<typeof compile> | undefined;

function compile() {
  return compileKernels({
    copy: { ...three, body: copyMemory(get(0), get(1), get(2)) },
    fill: { ...three, body: fillMemory(get(0), get(1), get(2)) },
  });
}

/** Copies `bytes` bytes from one address to another. */
export function copyBytes(to: number, from: number, bytes: number): void {
  kernels ??= compile();
  kernels.copy(to, from, bytes);
}

/** Sets `bytes` bytes to one value. */
export function fillBytes(address: number, value: number, bytes: number): void {
  kernels ??= compile();
  kernels.fill(address, value, bytes);
}
