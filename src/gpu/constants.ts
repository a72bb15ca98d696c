// WebGPU's flags by their numbers: Node has the names only where a package provides them.

/** What buffers are for. */
export const usage = { mapRead: 0x1, copySource: 0x4, copyTarget: 0x8, uniform: 0x40, storage: 0x80 } as const;
/** Buffers are mapped to be read. */
export const mapRead = 0x1;
/** Bindings are for compute shaders. */
export const computeStage = 0x4;
