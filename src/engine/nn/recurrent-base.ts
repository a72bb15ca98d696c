// What all recurrent layers share: their parameters, what they are given, and the way through the layers.
import type { Placement } from "../arguments.js";
import { callable } from "../callable.js";
import { dropout as dropOut } from "../declared/functional.js";
import { stack } from "../declared/index.js";
import { RuntimeError, ValueError } from "../errors.js";
import { sameSizes } from "../shape.js";
import { Signature } from "../signature.js";
import { Tensor } from "../tensor.js";
import { uniform_ } from "./init.js";
import { Module } from "./module.js";
import { PackedSequence } from "./packed-sequence.js";
import { emptyParameter, type Parameter } from "./parameter.js";
import { type CellMode, type CellWeights, cells, runLayer, type Sequence, type State } from "./recurrent-steps.js";

/** What all recurrent layers take besides their sizes. */
export interface RecurrentOptions extends Placement {
  /** How many layers stand on each other. Default 1. */
  num_layers?: number;
  /** Whether learnt vectors are added. Default true. */
  bias?: boolean;
  /** Whether sequences are given as (batch, step, feature) instead of (step, batch, feature). Default false. */
  batch_first?: boolean;
  /** The probability with which elements between the layers are left out while training. Default 0. */
  dropout?: number;
  /** Whether there is a second direction, from the last step to the first. Default false. */
  bidirectional?: boolean;
}

/** What `LSTM` takes besides its sizes. */
export interface LSTMOptions extends RecurrentOptions {
  /** The size that hidden states are brought to by one more product; 0 for none. Default 0. */
  proj_size?: number;
}

/** Parameters that all layers have in their signatures: how they are built. */
export const shared = "bool bias=true, bool batch_first=false, float dropout=0, bool bidirectional=false";
/** The same: where their weights live. */
export const placed = "device? device=null, dtype? dtype=null";
const baseArguments = new Signature(
  `RNNBase(int input_size, int hidden_size, int num_layers=1, ${shared}, int proj_size=0, ${placed})`,
);

/** A sequence as it was given, and as the layers take it. */
interface Given {
  readonly sequence: Sequence;
  readonly packed: PackedSequence | null;
  readonly batched: boolean;
  readonly batch: number;
}

const size = (sizes: readonly number[]) => `(${sizes.join(", ")})`;

/** The layers of cells, one upon the other, that `RNN`, `LSTM` and `GRU` are kinds of. */
export class RNNBaseModule extends Module {
  /** The size of each input. */
  readonly input_size: number;
  /** The size of the hidden state. */
  readonly hidden_size: number;
  /** How many layers stand upon each other. */
  readonly num_layers: number;
  /** What is learnt and added, or `null`. */
  readonly bias: boolean;
  /** Whether the batch is the first dimension. */
  readonly batch_first: boolean;
  /** The probability with which elements are dropped. */
  readonly dropout: number;
  /** Whether the sequence is read from both ends. */
  readonly bidirectional: boolean;
  /** The size that hidden states are projected to, or 0. */
  readonly proj_size: number;
  readonly [weight: `${"weight" | "bias"}_${"ih" | "hh" | "hr"}_l${number}${"" | "_reverse"}`]: Parameter;

  constructor(
    /** `LSTM`, `GRU`, `RNN_TANH` or `RNN_RELU`. */
    readonly mode: CellMode,
    ...args: [input_size: number, hidden_size: number, options?: LSTMOptions] | [settings: object]
  ) {
    super();
    const settings = baseArguments.read(args);
    checkSettings(settings);
    this.input_size = settings.input_size;
    this.hidden_size = settings.hidden_size;
    this.num_layers = settings.num_layers;
    this.bias = settings.bias;
    this.batch_first = settings.batch_first;
    this.dropout = settings.dropout;
    this.bidirectional = settings.bidirectional;
    this.proj_size = settings.proj_size;
    for (const [name, sizes] of this.shapes()) this.register_parameter(name, emptyParameter(sizes, settings));
    this.reset_parameters();
  }

  /** Names and shapes of all parameters. */
  private *shapes(): Generator<[string, number[]]> {
    const rows = cells[this.mode].gates * this.hidden_size;
    for (const [layer, suffix] of this.directions()) {
      yield [`weight_ih_${suffix}`, [rows, layer === 0 ? this.input_size : this.stateSize * this.directionCount]];
      yield [`weight_hh_${suffix}`, [rows, this.stateSize]];
      if (this.bias) yield [`bias_ih_${suffix}`, [rows]];
      if (this.bias) yield [`bias_hh_${suffix}`, [rows]];
      if (this.proj_size > 0) yield [`weight_hr_${suffix}`, [this.proj_size, this.hidden_size]];
    }
  }

  /** The layers, each once per direction, with the end of their parameters' names. */
  private *directions(): Generator<[layer: number, suffix: string]> {
    for (let layer = 0; layer < this.num_layers; layer++) {
      yield [layer, `l${layer}`];
      if (this.bidirectional) yield [layer, `l${layer}_reverse`];
    }
  }

  private get directionCount(): number {
    return this.bidirectional ? 2 : 1;
  }

  /** The size of the hidden state that leaves a step. */
  private get stateSize(): number {
    return this.proj_size > 0 ? this.proj_size : this.hidden_size;
  }

  /** Draws new weights. */
  reset_parameters(): void {
    const bound = this.hidden_size > 0 ? 1 / Math.sqrt(this.hidden_size) : 0;
    for (const parameter of this.parameters()) uniform_(parameter, -bound, bound);
  }

  /** Nothing to do here: it is for layers on CUDA. https://pytorch.org/docs/stable/generated/torch.nn.RNNBase.html#torch.nn.RNNBase.flatten_parameters */
  flatten_parameters(): void {}

  /** The parameters of each direction of each layer. https://pytorch.org/docs/stable/generated/torch.nn.RNNBase.html#torch.nn.RNNBase.all_weights */
  get all_weights(): Parameter[][] {
    const names = [...this.shapes()].map(([name]) => name);
    return [...this.directions()].map(([, suffix]) =>
      names.filter((name) => name.endsWith(`_${suffix}`)).map((name) => this.field(name)!),
    );
  }

  private field(name: string): Parameter | null {
    return (this as unknown as Record<string, Parameter | undefined>)[name] ?? null;
  }

  private weightsOf(suffix: string): CellWeights {
    return {
      weight_ih: this.field(`weight_ih_${suffix}`)!,
      weight_hh: this.field(`weight_hh_${suffix}`)!,
      bias_ih: this.field(`bias_ih_${suffix}`),
      bias_hh: this.field(`bias_hh_${suffix}`),
      weight_hr: this.field(`weight_hr_${suffix}`),
    };
  }

  /** @internal The outputs, and the last hidden state (and cell state) of all layers and directions. */
  protected run<X extends Tensor | PackedSequence>(input: X, hx: State | null): { output: X; last: Tensor[] } {
    const given = this.given(input);
    const { data } = given.sequence;
    const initial = hx === null ? this.zeroState(data, given.batch) : this.checkedState(hx, given);
    const { output, last } = this.runLayers(given.sequence, initial);
    const { packed } = given;
    if (packed !== null) {
      const restored = packed.unsorted_indices;
      return {
        output: packed.with(output) as X,
        last: restored === null ? last : last.map((state) => state.index_select(1, restored)),
      };
    }
    const ordered = this.batch_first ? output.transpose(0, 1) : output;
    if (given.batched) return { output: ordered as X, last };
    return { output: ordered.squeeze(this.batch_first ? 0 : 1) as X, last: last.map((state) => state.squeeze(1)) };
  }

  private given(input: Tensor | PackedSequence): Given {
    if (input instanceof PackedSequence) {
      this.checkInput(input.data, 2);
      const batchSizes = input.batch_sizes.tolist() as number[];
      return { sequence: { data: input.data, batchSizes }, packed: input, batched: true, batch: batchSizes[0] };
    }
    if (!(input instanceof Tensor))
      throw new TypeError(`${this._get_name()}(): argument 'input' (position 1) must be Tensor or PackedSequence`);
    const batched = input.ndim === 3;
    if (!batched && input.ndim !== 2)
      throw new ValueError(`${this._get_name()}: Expected input to be 2D or 3D, got ${input.ndim}D instead`);
    const whole = batched ? input : input.unsqueeze(this.batch_first ? 0 : 1);
    this.checkInput(whole, 3);
    const data = this.batch_first ? whole.transpose(0, 1) : whole;
    if (data.sizes[0] === 0) throw new RuntimeError("Expected sequence length to be larger than 0 in RNN");
    return { sequence: { data, batchSizes: null }, packed: null, batched, batch: data.sizes[1] };
  }

  private checkInput(input: Tensor, rank: number): void {
    if (input.ndim !== rank) throw new RuntimeError(`input must have ${rank} dimensions, got ${input.ndim}`);
    const last = input.sizes[rank - 1];
    if (last !== this.input_size)
      throw new RuntimeError(`input.size(-1) must be equal to input_size. Expected ${this.input_size}, got ${last}`);
  }

  /** The shapes of the states of all layers and directions. */
  private stateShapes(batch: number): number[][] {
    const count = this.num_layers * this.directionCount;
    const hidden = [count, batch, this.stateSize];
    return this.mode === "LSTM" ? [hidden, [count, batch, this.hidden_size]] : [hidden];
  }

  private zeroState(near: Tensor, batch: number): State {
    return this.stateShapes(batch).map((sizes) => near.new_zeros(sizes));
  }

  private checkedState(hx: State, { batched, batch, packed }: Given): State {
    const rank = batched ? 3 : 2;
    if (packed === null && hx.some(({ ndim }) => ndim !== rank)) throw new RuntimeError(rankMessage(hx, rank));
    const whole = batched ? hx : hx.map((state) => state.unsqueeze(1));
    for (const [i, sizes] of this.stateShapes(batch).entries()) {
      if (sameSizes(whole[i].sizes, sizes)) continue;
      const which = this.mode === "LSTM" ? `hidden[${i}]` : "hidden";
      throw new RuntimeError(`Expected ${which} size ${size(sizes)}, got [${whole[i].sizes.join(", ")}]`);
    }
    const order = packed?.sorted_indices ?? null;
    return order === null ? whole : whole.map((state) => state.index_select(1, order));
  }

  private runLayers(sequence: Sequence, initial: State): { output: Tensor; last: Tensor[] } {
    const perLayer = this.directionCount;
    const states = initial.map((state) => state.unbind(0));
    const suffixes = [...this.directions()].map(([, suffix]) => suffix);
    const last: State[] = [];
    let { data } = sequence;
    for (let layer = 0; layer < this.num_layers; layer++) {
      const here = Array.from({ length: perLayer }, (_, i) => layer * perLayer + i);
      const run = runLayer(
        cells[this.mode],
        { ...sequence, data },
        here.map((i) => states.map((parts) => parts[i])),
        here.map((i) => this.weightsOf(suffixes[i])),
      );
      const more = layer < this.num_layers - 1;
      data = more && this.dropout > 0 && this.training ? dropOut(run.output, this.dropout, true) : run.output;
      last.push(...run.last);
    }
    return { output: data, last: initial.map((_, i) => stack(last.map((state) => state[i]))) };
  }

  override extra_repr(): string {
    const yes = (name: "batch_first" | "bidirectional") => (this[name] ? `, ${name}=True` : "");
    const parts = [
      `${this.input_size}, ${this.hidden_size}`,
      this.proj_size === 0 ? "" : `, proj_size=${this.proj_size}`,
      this.num_layers === 1 ? "" : `, num_layers=${this.num_layers}`,
      this.bias ? "" : ", bias=False",
      yes("batch_first"),
      this.dropout === 0 ? "" : `, dropout=${this.dropout === 1 ? "1.0" : this.dropout}`,
      yes("bidirectional"),
    ];
    return parts.join("");
  }
}

/** The layer that `RNN`, `LSTM` and `GRU` are kinds of. https://pytorch.org/docs/stable/generated/torch.nn.RNNBase.html */
export const RNNBase = callable("RNNBase", RNNBaseModule);
export type RNNBase = RNNBaseModule;

type Settings = ReturnType<typeof baseArguments.read>;

function checkSettings({ dropout, proj_size, hidden_size }: Settings): void {
  if (!(dropout >= 0 && dropout <= 1))
    throw new ValueError(
      "dropout should be a number in range [0, 1] representing the probability of an element being zeroed",
    );
  if (proj_size < 0) throw new ValueError("proj_size should be a positive integer or zero to disable projections");
  if (proj_size >= hidden_size) throw new ValueError("proj_size has to be smaller than hidden_size");
}

function rankMessage(hx: State, rank: number): string {
  const input = rank === 3 ? "For batched 3-D input" : "For unbatched 2-D input";
  if (hx.length === 1) return `${input}, hx should also be ${rank}-D but got ${hx[0].ndim}-D tensor`;
  return `${input}, hx and cx should also be ${rank}-D but got (${hx.map(({ ndim }) => `${ndim}-D`).join(", ")}) tensors`;
}
