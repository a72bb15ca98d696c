// Serves one contender in a process of its own: one line of JSON asks, one line of JSON answers.

import { resourceUsage } from "node:process";
import { createInterface } from "node:readline";
import { Data } from "./data.mjs";

const [file, variant] = process.argv.slice(2);
const megabyte = 2 ** 20;
// Standard output belongs to the answers.
console.log = console.info = console.warn = console.debug = console.error;

let contender;
let data;
let step;

/** `count` iterations; those that answer with a promise are waited for. */
async function repeat(count) {
  for (let i = 0; i < count; i++) {
    const pending = step();
    if (pending) await pending;
  }
}

async function timed(count) {
  const start = performance.now();
  await repeat(count);
  return performance.now() - start;
}

const answers = {
  async start({ folder }) {
    contender = await import(file);
    const version = await contender.available(variant);
    data = new Data(folder);
    return { version, workloads: Object.keys(contender.workloads) };
  },
  async prepare({ workload, steps }) {
    const made = await contender.workloads[workload](data, variant);
    step = made.step;
    await repeat(steps);
    return { result: await made.result() };
  },
  async warm({ milliseconds }) {
    let [count, spent] = [0, 0];
    for (; spent < milliseconds; count++) spent += await timed(1);
    return { milliseconds: spent / count };
  },
  async time({ iterations }) {
    return { milliseconds: (await timed(iterations)) / iterations };
  },
  async loop({ iterations, samples }) {
    const megabytes = [process.memoryUsage.rss() / megabyte];
    // Steps that are not asynchronous run without a pause in between: nothing is freed because the loop yields.
    for (let sample = 0; sample < samples; sample++) {
      for (let i = 0; i < iterations / samples; i++) step();
      megabytes.push(process.memoryUsage.rss() / megabyte);
    }
    return { megabytes };
  },
  memory: () => ({ megabytes: resourceUsage().maxRSS / 1024 }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, ...request } = JSON.parse(line);
  let answer;
  try {
    answer = await answers[ask](request);
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
