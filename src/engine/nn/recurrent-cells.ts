// Single steps of recurrent layers: `RNNCell`, `LSTMCell`, `GRUCell`.
import type { Call, Placement } from "../arguments.js";
import { callable } from "../callable.js";
import { AssertionError, RuntimeError } from "../errors.js";
import { ownDim } from "../shape.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import { uniform_ } from "./init.js";
import { Module } from "./module.js";
import { emptyParameter, type Parameter } from "./parameter.js";
import { type CellMode, cells, type State, singleStep } from "./recurrent-steps.js";

/** What recurrent cells take besides their sizes. */
export interface CellOptions extends Placement {
  /** Whether learnt vectors are added. Default true. */
  bias?: boolean;
}

/** What `RNNCell` takes besides its sizes. */
export interface RNNCellOptions extends CellOptions {
  /** What the state goes through: "tanh" or "relu". Default "tanh". */
  nonlinearity?: "tanh" | "relu";
}

const cellArguments = new Signature(
  "RNNCell(int input_size, int hidden_size, bool bias=true, device? device=null, dtype? dtype=null)",
);
const rnnCellArguments = new Signature(
  "RNNCell(int input_size, int hidden_size, bool bias=true, str nonlinearity='tanh', device? device=null, dtype? dtype=null)",
);

type CellSettings = ReturnType<typeof cellArguments.read>;

class RNNCellBaseModule extends Module {
  /** The size of each input. */
  readonly input_size: number;
  /** The size of the hidden state. */
  readonly hidden_size: number;
  /** What is learnt and added, or `null`. */
  readonly bias: boolean;
  /** The factors of the input. */
  readonly weight_ih: Parameter;
  /** The factors of the hidden state. */
  readonly weight_hh: Parameter;
  /** What is added to the input, or `null`. */
  readonly bias_ih: Parameter | null;
  /** What is added to the hidden state, or `null`. */
  readonly bias_hh: Parameter | null;

  constructor(gates: number, settings: CellSettings) {
    super();
    const { input_size, hidden_size, bias } = settings;
    this.input_size = input_size;
    this.hidden_size = hidden_size;
    this.bias = bias;
    this.weight_ih = emptyParameter([gates * hidden_size, input_size], settings);
    this.weight_hh = emptyParameter([gates * hidden_size, hidden_size], settings);
    this.bias_ih = bias ? emptyParameter([gates * hidden_size], settings) : null;
    this.bias_hh = bias ? emptyParameter([gates * hidden_size], settings) : null;
    this.reset_parameters();
  }

  /** Draws new weights. */
  reset_parameters(): void {
    const bound = this.hidden_size > 0 ? 1 / Math.sqrt(this.hidden_size) : 0;
    for (const parameter of this.parameters()) uniform_(parameter, -bound, bound);
  }

  /** @internal The state after one step. */
  protected step(mode: CellMode, input: Tensor, given: State | null): Tensor[] {
    const single = input.ndim === 1;
    if (!single && input.ndim !== 2)
      throw new AssertionError(
        `${this._get_name()}: Expected input to be 1-D or 2-D but received ${input.ndim}-D tensor`,
      );
    const rows = single ? input.unsqueeze(0) : input;
    const count = mode === "LSTM" ? 2 : 1;
    const before =
      given?.map((state) => (single ? state.unsqueeze(0) : state)) ??
      Array.from({ length: count }, () => rows.new_zeros([rows.sizes[0], this.hidden_size]));
    this.check(rows, before);
    const after = singleStep(cells[mode], rows, before, this);
    return after.map((state) => (single ? state.squeeze(0) : state));
  }

  private check(input: Tensor, state: State): void {
    if (input.sizes[1] !== this.input_size)
      throw new RuntimeError(`input has inconsistent input_size: got ${input.sizes[1]} expected ${this.input_size}`);
    for (const [i, { sizes, ndim }] of state.entries()) {
      ownDim(0, ndim);
      if (sizes[0] !== input.sizes[0])
        throw new RuntimeError(`Input batch size ${input.sizes[0]} doesn't match hidden${i} batch size ${sizes[0]}`);
      if (sizes[1] !== this.hidden_size)
        throw new RuntimeError(
          `hidden${i} has inconsistent hidden_size: got ${sizes[1]}, expected ${this.hidden_size}`,
        );
    }
  }

  override extra_repr(): string {
    return `${this.input_size}, ${this.hidden_size}${this.bias ? "" : ", bias=False"}`;
  }
}

/** The cell that `RNNCell`, `LSTMCell` and `GRUCell` are kinds of. */
export const RNNCellBase = callable("RNNCellBase", RNNCellBaseModule);
export type RNNCellBase = RNNCellBaseModule;

type CellCall<Optional extends unknown[], Options> = Call<[input_size: number, hidden_size: number], Optional, Options>;

class RNNCellModule extends RNNCellBaseModule {
  /** `tanh` or `relu`. */
  readonly nonlinearity: string;

  constructor(...args: CellCall<[bias: boolean, nonlinearity: "tanh" | "relu"], RNNCellOptions>) {
    const { nonlinearity, ...settings } = rnnCellArguments.read(args);
    super(1, settings);
    this.nonlinearity = nonlinearity;
  }

  override forward(input: Tensor, hx: Tensor | null = null): Tensor {
    const { nonlinearity } = this;
    if (nonlinearity !== "tanh" && nonlinearity !== "relu")
      throw new RuntimeError(`Unknown nonlinearity: ${nonlinearity}`);
    return this.step(nonlinearity === "tanh" ? "RNN_TANH" : "RNN_RELU", input, hx && [hx])[0];
  }

  override extra_repr(): string {
    return super.extra_repr() + (this.nonlinearity === "tanh" ? "" : `, nonlinearity=${this.nonlinearity}`);
  }
}

/** One step of an `RNN`. Shapes: (n, input_size), (n, hidden_size) → (n, hidden_size). https://pytorch.org/docs/stable/generated/torch.nn.RNNCell.html */
export const RNNCell = callable("RNNCell", RNNCellModule);
export type RNNCell = RNNCellModule;

class LSTMCellModule extends RNNCellBaseModule {
  constructor(...args: CellCall<[bias: boolean], CellOptions>) {
    super(4, cellArguments.read(args, new.target));
  }

  override forward(input: Tensor, hx: readonly [Tensor, Tensor] | null = null): [h: Tensor, c: Tensor] {
    return this.step("LSTM", input, hx) as [Tensor, Tensor];
  }
}

/** One step of an `LSTM`: the new hidden state and cell state. Shapes: (n, input_size), two of (n, hidden_size) → two of (n, hidden_size). https://pytorch.org/docs/stable/generated/torch.nn.LSTMCell.html */
export const LSTMCell = callable("LSTMCell", LSTMCellModule);
export type LSTMCell = LSTMCellModule;

class GRUCellModule extends RNNCellBaseModule {
  constructor(...args: CellCall<[bias: boolean], CellOptions>) {
    super(3, cellArguments.read(args, new.target));
  }

  override forward(input: Tensor, hx: Tensor | null = null): Tensor {
    return this.step("GRU", input, hx && [hx])[0];
  }
}

/** One step of a `GRU`. Shapes: (n, input_size), (n, hidden_size) → (n, hidden_size). https://pytorch.org/docs/stable/generated/torch.nn.GRUCell.html */
export const GRUCell = callable("GRUCell", GRUCellModule);
export type GRUCell = GRUCellModule;
