// The programs whose pictures are looked at: each with the moment of its training that the picture shows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../harness/paths.js";
import type { Recording } from "./recorded.js";

export interface Program {
  name: string;
  /** The path of its file, or its text. */
  script: string;
  recording: Recording;
}

const example = (name: string) => join(repository, "examples", `${name}.ts`);

/** The examples that train, and how far into the backward pass of their first step. */
const trained: [name: string, backward: number][] = [
  ["02_tensors_manual", 0],
  ["03_autograd_example", 4],
  ["04_autograd", 6],
  ["05_exp_function", 3],
  ["06_myrelu", 6],
  ["07_sequential", 5],
  ["08_adam", 5],
  ["09_two_layer_net", 5],
  ["11_clamp", 5],
  ["12_functional", 5],
  ["13_dynamic_net", 8],
  ["14_digits_cnn", 8],
  ["15_character_transformer", 40],
  ["16_lstm", 200],
];

/** The tutorial's thirteen programs, a convolutional network, a transformer, an LSTM. */
export const programs: readonly Program[] = [
  // Computes without tensors: its first turn is enough.
  {
    name: "01_numpy_manual",
    script: readFileSync(example("01_numpy_manual"), "utf8").replace("t < 500", "t < 1"),
    recording: { step: -1 },
  },
  ...trained.map(([name, backward]) => ({ name, script: example(name), recording: { backward } })),
  { name: "10_named_parameters", script: example("10_named_parameters"), recording: { step: -1 } },
];
