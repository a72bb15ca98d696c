// Devices by name.
import { RuntimeError } from "./errors.js";

/** Where a tensor lives: `torch.device("cpu")`. https://pytorch.org/docs/stable/tensor_attributes.html#torch.device */
export class Device {
  readonly type: string;
  readonly index: number | null;

  constructor(name: string) {
    const match = /^(cpu|webgpu)(?::(\d+))?$/.exec(name);
    if (match === null)
      throw new RuntimeError(`Expected one of cpu, webgpu device type at start of device string: ${name}`);
    this.type = match[1];
    this.index = match[2] === undefined ? null : Number(match[2]);
  }

  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    const index = this.index === null ? "" : `, index=${this.index}`;
    return `device(type='${this.type}'${index})`;
  }
}
