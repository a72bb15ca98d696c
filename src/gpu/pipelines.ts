// Kernels as pipelines: compiled when they are first met, bound to buffers in ways that are kept.
import type { GpuKernel } from "../protocol/gpu.js";
import type { Pooled } from "./buffers.js";
import { computeStage } from "./constants.js";

/** A kernel that can run. */
export interface Pipeline {
  readonly kernel: GpuKernel;
  readonly compiled: GPUComputePipeline;
  readonly layout: GPUBindGroupLayout;
  readonly groups: Map<string, GPUBindGroup>;
}

/** The bytes of a kernel's parameters as they are bound. */
export const parameterBytes = ({ parameters }: GpuKernel): number => Math.ceil(parameters / 4) * 16;

/** The pipelines of a device, by their kernels' numbers. */
export class Pipelines {
  private readonly all: Pipeline[] = [];
  private reports: Promise<unknown> = Promise.resolve();
  private readonly layouts = new Map<string, GPUBindGroupLayout>();

  constructor(
    private readonly device: GPUDevice,
    private readonly failed: (message: string) => void,
  ) {}

  add(kernel: GpuKernel): void {
    const { device } = this;
    device.pushErrorScope("validation");
    const layout = this.layoutOf(kernel);
    const module = device.createShaderModule({ label: kernel.name, code: kernel.source });
    const pipeline = device.createPipelineLayout({ bindGroupLayouts: [layout] });
    const compute = { module, entryPoint: "main" };
    const compiled = device.createComputePipeline({ label: kernel.name, layout: pipeline, compute });
    this.reports = Promise.all([this.reports, this.report(kernel, module, device.popErrorScope())]);
    // What fails here fails for those who wait for the reports, too.
    this.reports.catch(() => {});
    this.all.push({ kernel, compiled, layout, groups: new Map() });
  }

  get(number: number): Pipeline {
    return this.all[number];
  }

  /** Buffers are about to be destroyed. */
  forgetGroups(): void {
    for (const { groups } of this.all) groups.clear();
  }

  /** Waits until it is known of all kernels so far whether they compile. */
  async reported(): Promise<void> {
    await this.reports;
  }

  private async report(kernel: GpuKernel, module: GPUShaderModule, scope: Promise<GPUError | null>): Promise<void> {
    const error = await scope.catch(() => null);
    if (!error) return;
    const { messages } = await module.getCompilationInfo();
    const said = messages.map(({ lineNum, message }) => `line ${lineNum}: ${message}`);
    this.failed(`the kernel of ${kernel.name} does not compile: ${said.join("; ") || error.message}`);
  }

  private layoutOf({ writes, reads }: GpuKernel): GPUBindGroupLayout {
    const key = `${writes} ${reads}`;
    let layout = this.layouts.get(key);
    if (layout === undefined) {
      const parameters = { binding: 0, visibility: computeStage, buffer: { type: "uniform", hasDynamicOffset: true } };
      const buffers = Array.from({ length: writes + reads }, (_, i) => ({
        binding: i + 1,
        visibility: computeStage,
        buffer: { type: i < writes ? "storage" : "read-only-storage" },
      }));
      layout = this.device.createBindGroupLayout({
        entries: [parameters, ...buffers] as GPUBindGroupLayoutEntry[],
      });
      this.layouts.set(key, layout);
    }
    return layout;
  }

  /** The pipeline's parameters and buffers, bound. */
  group({ kernel, layout, groups }: Pipeline, parameters: GPUBuffer, buffers: readonly Pooled[]): GPUBindGroup {
    let key = "";
    for (const { serial } of buffers) key += `${serial} `;
    let group = groups.get(key);
    if (group === undefined) {
      if (groups.size >= 256) groups.clear();
      const first = { binding: 0, resource: { buffer: parameters, size: parameterBytes(kernel) } };
      const others = buffers.map(({ buffer }, i) => ({ binding: i + 1, resource: { buffer } }));
      group = this.device.createBindGroup({ layout, entries: [first, ...others] });
      groups.set(key, group);
    }
    return group;
  }
}
