// How recurrent layers compute: cells that make a new state of an old one, and runs through the steps of a sequence.
import { linear } from "../declared/functional.js";
import { cat, stack } from "../declared/index.js";
import type { Tensor } from "../tensor.js";

/** What one direction of one layer has learnt. */
export interface CellWeights {
  /** The factors of the input. */
  readonly weight_ih: Tensor;
  /** The factors of the hidden state. */
  readonly weight_hh: Tensor;
  /** What is added to the input, or `null`. */
  readonly bias_ih: Tensor | null;
  /** What is added to the hidden state, or `null`. */
  readonly bias_hh: Tensor | null;
  /** Makes the state smaller, in an LSTM with `proj_size`. */
  readonly weight_hr?: Tensor | null;
}

/** The hidden state, and for an LSTM the cell state. */
export type State = readonly Tensor[];

/** A kind of cell. */
export interface Cell {
  /** How many gates there are: rows of the weights per element of the state. */
  readonly gates: number;
  /** What is added to the inputs of all steps at once. */
  inputBias(weights: CellWeights): Tensor | null;
  /** The state after a step, from what the input gives to the gates. `recurrent` is the weights' matrix, transposed. */
  step(x: Tensor, state: State, weights: CellWeights, recurrent: Tensor): State;
}

const bothBiases = ({ bias_ih, bias_hh }: CellWeights) => (bias_ih === null ? null : bias_ih.add(bias_hh!));

/** h' = f(x + h · Wᵀ). */
function plainCell(activate: (gates: Tensor) => Tensor): Cell {
  return {
    gates: 1,
    inputBias: bothBiases,
    step: (x, [h], _, recurrent) => [activate(x.addmm(h, recurrent))],
  };
}

/** c' = f * c + i * g and h' = o * tanh(c'), with the gates i, f, g, o. */
const lstmCell: Cell = {
  gates: 4,
  inputBias: bothBiases,
  step: (x, [h, c], { weight_hr }, recurrent) => {
    const [i, f, g, o] = x.addmm(h, recurrent).chunk(4, 1);
    const cell = f.sigmoid().mul(c).add(i.sigmoid().mul(g.tanh()));
    const hidden = o.sigmoid().mul(cell.tanh());
    return [weight_hr ? hidden.mm(weight_hr.t()) : hidden, cell];
  },
};

/** h' = (h − n) * z + n with n = tanh(xₙ + r * hₙ), and the gates r, z, n. */
const gruCell: Cell = {
  gates: 3,
  inputBias: ({ bias_ih }) => bias_ih,
  step: (x, [h], { bias_hh }, recurrent) => {
    const [xr, xz, xn] = x.chunk(3, 1);
    const [hr, hz, hn] = (bias_hh === null ? h.mm(recurrent) : bias_hh.addmm(h, recurrent)).chunk(3, 1);
    const r = xr.add(hr).sigmoid();
    const z = xz.add(hz).sigmoid();
    const n = xn.add(r.mul(hn)).tanh();
    return [h.sub(n).mul(z).add(n)];
  },
};

/** The kinds of cells by PyTorch's names. */
export const cells = {
  RNN_TANH: plainCell((gates) => gates.tanh()),
  RNN_RELU: plainCell((gates) => gates.relu()),
  LSTM: lstmCell,
  GRU: gruCell,
} as const;
/** The name of a kind of cell. */
export type CellMode = keyof typeof cells;

/** One step of a cell on its own. */
export function singleStep(cell: Cell, input: Tensor, state: State, weights: CellWeights): State {
  const x = linear(input, weights.weight_ih, cell.inputBias(weights));
  return cell.step(x, state, weights, weights.weight_hh.t());
}

/** A sequence as a tensor of steps, or (packed) as rows of which `batchSizes` belong to each step. */
export interface Sequence {
  readonly data: Tensor;
  readonly batchSizes: readonly number[] | null;
}

/** The steps of what a layer's input gives to the gates. */
function stepsOf(data: Tensor, batchSizes: readonly number[] | null): Tensor[] {
  return batchSizes === null ? data.unbind(0) : data.split_with_sizes(batchSizes);
}

const rows = (state: State, start: number, end: number): State =>
  state.map((part) => part.narrow(0, start, end - start));
const joinedRows = (states: readonly State[]): State =>
  states.length === 1 ? states[0] : states[0].map((_, i) => cat(states.map((state) => state[i])));

/** What one direction of a layer returns: its hidden state after each step, and the last state. */
interface Run {
  readonly outputs: Tensor[];
  readonly last: State;
}

/** From the first step to the last; sequences that end leave the batch. */
function runForwards(cell: Cell, inputs: readonly Tensor[], initial: State, weights: CellWeights): Run {
  const recurrent = weights.weight_hh.t();
  const outputs: Tensor[] = [];
  const ended: State[] = [];
  let state = initial;
  for (const x of inputs) {
    const [count, before] = [x.sizes[0], state[0].sizes[0]];
    if (count < before) {
      ended.unshift(rows(state, count, before));
      state = rows(state, 0, count);
    }
    state = cell.step(x, state, weights, recurrent);
    outputs.push(state[0]);
  }
  return { outputs, last: joinedRows([state, ...ended]) };
}

/** From the last step to the first; sequences join the batch where they end. */
function runBackwards(cell: Cell, inputs: readonly Tensor[], initial: State, weights: CellWeights): Run {
  const recurrent = weights.weight_hh.t();
  const outputs: Tensor[] = [];
  let count = inputs[inputs.length - 1].sizes[0];
  let state = count === initial[0].sizes[0] ? initial : rows(initial, 0, count);
  for (const x of inputs.toReversed()) {
    if (x.sizes[0] > count) state = joinedRows([state, rows(initial, count, x.sizes[0])]);
    count = x.sizes[0];
    state = cell.step(x, state, weights, recurrent);
    outputs.unshift(state[0]);
  }
  return { outputs, last: state };
}

/** One layer: a direction per set of weights. Returns its outputs side by side, and the last state of each direction. */
export function runLayer(
  cell: Cell,
  { data, batchSizes }: Sequence,
  initial: readonly State[],
  directions: readonly CellWeights[],
): { output: Tensor; last: State[] } {
  const runs = directions.map((weights, i) => {
    const inputs = stepsOf(linear(data, weights.weight_ih, cell.inputBias(weights)), batchSizes);
    return (i === 0 ? runForwards : runBackwards)(cell, inputs, initial[i], weights);
  });
  const whole = runs.map(({ outputs }) => (batchSizes === null ? stack(outputs) : cat(outputs)));
  return { output: whole.length === 1 ? whole[0] : cat(whole, -1), last: runs.map(({ last }) => last) };
}
