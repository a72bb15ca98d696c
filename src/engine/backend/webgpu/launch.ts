// One run of a kernel: its buffers and parameters are collected, and with them the text of the kernel that fits them.
import type { View } from "../backend.js";
import { gpu } from "./gpu.js";
import { type GpuStorage, gpuType } from "./storage.js";
import { bitsOf } from "./words.js";

/** Threads of a workgroup, and workgroups along a dimension at most. */
const group = 64;
const mostGroups = 65_535;

/** A formula or a case for which there is no kernel. */
export class NoKernel extends Error {}

const helpers = `
fn is_nan(x: f32) -> bool { return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u; }
fn differ(a: f32, b: f32) -> bool { return is_nan(a) || is_nan(b) || a != b; }
fn least(a: f32, b: f32) -> f32 { if (is_nan(a)) { return a; } if (is_nan(b)) { return b; } return min(a, b); }
fn greatest(a: f32, b: f32) -> f32 { if (is_nan(a)) { return a; } if (is_nan(b)) { return b; } return max(a, b); }
`;

/** Where elements are: an index in a buffer, by coordinates. */
export type Place = string;

const parameterName = (at: number): string => `p[${at >> 2}].${"xyzw"[at & 3]}`;

/** What a kernel is run with. Its text is asked for only when no kernel of the same form is there. */
export class Launch {
  private readonly values: number[] = [];
  private readonly buffers: number[] = [];
  private readonly types: string[] = [];
  private writes = 0;
  private key = "";

  /** A whole number that is passed: its name in the text. */
  int(value: number): string {
    return `q${this.values.push(value) - 1}`;
  }

  /** A float32 that is passed. */
  float(value: number): string {
    return `bitcast<f32>(${this.int(bitsOf(value))})`;
  }

  /** A buffer that is written: its name. Those come before the others. */
  out({ storage, dtype }: View): string {
    this.writes++;
    return this.bound((storage as GpuStorage).buffer, gpuType(dtype));
  }

  /** A buffer that is read, or one of those that are written. */
  from({ storage, dtype }: View): string {
    return this.bound((storage as GpuStorage).buffer, gpuType(dtype));
  }

  /** A buffer of float32 that is read as vectors of four. */
  vectors({ storage }: View): string {
    return this.bound((storage as GpuStorage).buffer, "vec4f");
  }

  /** A buffer by its number. */
  bound(buffer: number, type: string): string {
    let at = this.buffers.indexOf(buffer);
    if (at < 0) {
      at = this.buffers.push(buffer) - 1;
      this.types.push(type);
    } else if (this.types[at] !== type) throw new NoKernel("one buffer in two types");
    this.key += `b${at}${type}`;
    return `b${at}`;
  }

  /** Coordinates c0, c1, … of the element number `i` of a shape: the text that finds them. */
  coordinates(sizes: readonly number[], of = "i", name = "c"): string {
    const last = sizes.length - 1;
    this.key += `r${sizes.length}`;
    if (last < 0) return "";
    if (last === 0) return `let ${name}0 = ${of};`;
    const lines = [`var ${name}r = ${of};`];
    for (let dim = last; dim > 0; dim--) {
      const size = this.int(sizes[dim]);
      lines.push(`let ${name}${dim} = ${name}r % ${size}; ${name}r = ${name}r / ${size};`);
    }
    return `${lines.join(" ")} let ${name}0 = ${name}r;`;
  }

  /** The index of an element at coordinates. */
  place(offset: number, strides: readonly number[], name = "c"): Place {
    const terms: string[] = [];
    if (offset === 0) this.key += "p";
    else {
      this.key += "o";
      terms.push(this.int(offset));
    }
    for (let dim = 0; dim < strides.length; dim++) {
      const stride = strides[dim];
      this.key += stride === 0 ? "z" : stride === 1 ? "u" : "s";
      if (stride === 1) terms.push(`${name}${dim}`);
      else if (stride !== 0) terms.push(`${name}${dim} * ${this.int(stride)}`);
    }
    return terms.length === 0 ? "0" : terms.join(" + ");
  }

  /** Runs the kernel with `i` from 0 up to `threads`; `name` is what people read, `key` tells texts apart. */
  run(name: string, key: string, threads: number, text: () => string, more = ""): void {
    if (threads === 0) return;
    const count = this.int(threads);
    const groups = Math.ceil(threads / group);
    const x = Math.min(groups, mostGroups);
    this.runGroups(name, key, x, Math.ceil(groups / x), () => {
      const parameters = this.values.map((_, at) => `let q${at} = ${parameterName(at)};`).join(" ");
      const index = `${parameters} let i = i32(id.x + id.y * groups.x * ${group}u); if (i >= ${count}) { return; }`;
      return `${more}@compute @workgroup_size(${group})
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
${index}
${text()}
}`;
    });
  }

  /** Runs workgroups of a kernel that is written whole. */
  runGroups(name: string, key: string, x: number, y: number, text: () => string): void {
    const connection = gpu();
    const whole = `${key} ${this.key}`;
    let kernel = connection.known.get(whole);
    if (kernel === undefined) {
      const { writes, values, buffers } = this;
      const source = `${this.declarations()}${helpers}${text()}`;
      kernel = connection.addKernel({
        name,
        source,
        writes,
        reads: buffers.length - writes,
        parameters: values.length,
      });
      connection.known.set(whole, kernel);
    }
    connection.run(kernel, x, y, this.buffers, this.values);
  }

  private declarations(): string {
    const words = Math.ceil(this.values.length / 4);
    const buffers = this.types.map(
      (type, i) =>
        `@group(0) @binding(${i + 1}) var<storage, ${i < this.writes ? "read_write" : "read"}> b${i}: array<${type}>;`,
    );
    return `@group(0) @binding(0) var<uniform> p: array<vec4i, ${words}>;\n${buffers.join("\n")}\n`;
  }
}
