// Writing a WebAssembly function: parameters and locals are numbered as they are asked for.
import type { Code, ValueType, WasmFunction } from "./wasm.js";

/** A function in the making. Its parameters come before its locals. */
export class Routine {
  private readonly types: ValueType[] = [];
  private count = 0;

  /** The next `count` parameters. */
  parameters(count: number, type: ValueType = "i32"): number[] {
    this.count += count;
    return this.locals(count, type);
  }

  /** The next `count` locals, which start as zero. */
  locals(count: number, type: ValueType = "i32"): number[] {
    return Array.from({ length: count }, () => this.types.push(type) - 1);
  }

  /** One more local. */
  local(type: ValueType = "i32"): number {
    return this.locals(1, type)[0];
  }

  /** The finished function. */
  done(body: Code): WasmFunction {
    return { parameters: this.types.slice(0, this.count), locals: this.types.slice(this.count), body };
  }
}
