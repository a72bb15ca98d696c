// Recurrent layers: `RNN`, `LSTM`, `GRU`.
import type { Call } from "../arguments.js";
import { callable } from "../callable.js";
import { ValueError } from "../errors.js";
import { Signature } from "../signature.js";
import type { Tensor } from "../tensor.js";
import type { PackedSequence } from "./packed-sequence.js";
import { type LSTMOptions, placed, type RecurrentOptions, RNNBaseModule, shared } from "./recurrent-base.js";

export { type LSTMOptions, type RecurrentOptions, RNNBase } from "./recurrent-base.js";

/** What `RNN` takes besides its sizes. */
export interface RNNOptions extends RecurrentOptions {
  /** What a state goes through: "tanh" or "relu". Default "tanh". */
  nonlinearity?: "tanh" | "relu";
}

const rnnArguments = new Signature(
  `RNN(int input_size, int hidden_size, int num_layers=1, str nonlinearity='tanh', ${shared}, ${placed})`,
);
const lstmArguments = new Signature(
  `LSTM(int input_size, int hidden_size, int num_layers=1, ${shared}, int proj_size=0, ${placed})`,
);
const gruArguments = new Signature(`GRU(int input_size, int hidden_size, int num_layers=1, ${shared}, ${placed})`);

/** The ways to call a layer with one state. */
interface OneState {
  (input: PackedSequence, hx?: Tensor | null): [output: PackedSequence, h_n: Tensor];
  (input: Tensor, hx?: Tensor | null): [output: Tensor, h_n: Tensor];
}

// biome-ignore lint/correctness/noUnusedVariables: it is one with the class
interface RNNModule extends OneState {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the ways to call it
class RNNModule extends RNNBaseModule {
  /** `tanh` or `relu`. */
  readonly nonlinearity: string;

  constructor(
    ...args: Call<
      [input_size: number, hidden_size: number],
      [
        num_layers: number,
        nonlinearity: "tanh" | "relu",
        bias: boolean,
        batch_first: boolean,
        dropout: number,
        bidirectional: boolean,
      ],
      RNNOptions
    >
  ) {
    const { nonlinearity, ...settings } = rnnArguments.read(args);
    if (nonlinearity !== "tanh" && nonlinearity !== "relu")
      throw new ValueError(`Unknown nonlinearity '${nonlinearity}'`);
    super(nonlinearity === "tanh" ? "RNN_TANH" : "RNN_RELU", settings);
    this.nonlinearity = nonlinearity;
  }

  override forward(input: PackedSequence, hx?: Tensor | null): [output: PackedSequence, h_n: Tensor];
  override forward(input: Tensor, hx?: Tensor | null): [output: Tensor, h_n: Tensor];
  override forward(
    input: Tensor | PackedSequence,
    hx: Tensor | null = null,
  ): [output: Tensor | PackedSequence, h_n: Tensor] {
    const { output, last } = this.run(input, hx && [hx]);
    return [output, last[0]];
  }
}

/** h' = tanh(W x + b + V h + c), step after step. Shapes: (l, n, input_size), (layers, n, hidden_size) → (l, n, hidden_size), (layers, n, hidden_size); batch first with `batch_first`. https://pytorch.org/docs/stable/generated/torch.nn.RNN.html */
export const RNN = callable("RNN", RNNModule);
export type RNN = RNNModule;

type LastTwo = [h_n: Tensor, c_n: Tensor];

// biome-ignore lint/correctness/noUnusedVariables: it is one with the class
interface LSTMModule {
  (input: PackedSequence, hx?: readonly [Tensor, Tensor] | null): [output: PackedSequence, last: LastTwo];
  (input: Tensor, hx?: readonly [Tensor, Tensor] | null): [output: Tensor, last: LastTwo];
}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the ways to call it
class LSTMModule extends RNNBaseModule {
  constructor(
    ...args: Call<
      [input_size: number, hidden_size: number],
      [
        num_layers: number,
        bias: boolean,
        batch_first: boolean,
        dropout: number,
        bidirectional: boolean,
        proj_size: number,
      ],
      LSTMOptions
    >
  ) {
    super("LSTM", lstmArguments.read(args));
  }

  override forward(
    input: PackedSequence,
    hx?: readonly [Tensor, Tensor] | null,
  ): [output: PackedSequence, last: LastTwo];
  override forward(input: Tensor, hx?: readonly [Tensor, Tensor] | null): [output: Tensor, last: LastTwo];
  override forward(
    input: Tensor | PackedSequence,
    hx: readonly [Tensor, Tensor] | null = null,
  ): [output: Tensor | PackedSequence, last: LastTwo] {
    const { output, last } = this.run(input, hx);
    return [output, last as LastTwo];
  }
}

/** Cells with gates that keep or forget, step after step. Shapes: (l, n, input_size) → (l, n, hidden_size), and h and c of (layers, n, hidden_size); batch first with `batch_first`. https://pytorch.org/docs/stable/generated/torch.nn.LSTM.html */
export const LSTM = callable("LSTM", LSTMModule);
export type LSTM = LSTMModule;

// biome-ignore lint/correctness/noUnusedVariables: it is one with the class
interface GRUModule extends OneState {}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the ways to call it
class GRUModule extends RNNBaseModule {
  constructor(
    ...args: Call<
      [input_size: number, hidden_size: number],
      [num_layers: number, bias: boolean, batch_first: boolean, dropout: number, bidirectional: boolean],
      RecurrentOptions
    >
  ) {
    super("GRU", gruArguments.read(args));
  }

  override forward(input: PackedSequence, hx?: Tensor | null): [output: PackedSequence, h_n: Tensor];
  override forward(input: Tensor, hx?: Tensor | null): [output: Tensor, h_n: Tensor];
  override forward(
    input: Tensor | PackedSequence,
    hx: Tensor | null = null,
  ): [output: Tensor | PackedSequence, h_n: Tensor] {
    const { output, last } = this.run(input, hx && [hx]);
    return [output, last[0]];
  }
}

/** States that gates update, step after step. Shapes: (l, n, input_size), (layers, n, hidden_size) → (l, n, hidden_size), (layers, n, hidden_size); batch first with `batch_first`. https://pytorch.org/docs/stable/generated/torch.nn.GRU.html */
export const GRU = callable("GRU", GRUModule);
export type GRU = GRUModule;
