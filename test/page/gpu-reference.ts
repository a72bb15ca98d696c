// A script: every so manieth call that PyTorch recorded, made on the GPU. It prints how many there were, and those that came out otherwise.
import { readdirSync } from "node:fs";
import { gpuFailure, gpuSamples } from "../engine/gpu-calls.js";

const every = Number(process.argv[2]);
let [calls, wrong] = [0, 0];
for (const folder of ["ops", "more"])
  for (const file of readdirSync(`test/torch/${folder}`))
    for (const sample of file.endsWith(".json") ? gpuSamples(folder, file) : []) {
      if (calls++ % every > 0) continue;
      const failure = gpuFailure(file, sample);
      if (failure) console.log(failure);
      wrong += Number(failure !== "");
    }
console.log(`${Math.ceil(calls / every)} calls, ${wrong} of them wrong`);
