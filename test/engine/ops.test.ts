// Every op that the engine has, against every call of it that PyTorch recorded: results, types, graphs, gradients.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type * as torch from "gradlens";
import { checkCall, described, skipped } from "./recorded-calls.js";
import { readData, type Sample } from "./torch-data.js";

const plainName = (name: string) => name.replace(/^torch::autograd::/, "");

/** Nodes that have another name than PyTorch's, and why. */
const otherNodes = new Map<string, string>([
  ...["cross_entropy", "trapezoid", "trapz", "cumulative_trapezoid", "ndtr"].map(
    (name) =>
      [name, "multiplied or divided by a number in C++, which has overloads that scripts do not reach"] as const,
  ),
  ...["norm", "frobenius_norm", "norm_except_dim"].map((name) => [name, "one op instead of several"] as const),
  ["quantile", "a view of the values picked"],
  ["nanquantile", "a view of the values picked"],
  ["nuclear_norm", "a view of the sums"],
  ["native_group_norm", "a view of the normalized elements"],
  ["cdist", "large sets of vectors are measured in the same way as small ones"],
  ["diff", "of order 0 it is a plain copy"],
  ["scatter", "adding has a derivative here"],
  ["channel_shuffle", "has a derivative here"],
]);

/** Outputs of the function itself (methods of the same name may do it in another way) have PyTorch's nodes. */
function checkNodes({ call, outputs = [] }: Sample, got: readonly torch.Tensor[]): void {
  if (otherNodes.has(call.split(".").at(-1)!)) return;
  outputs.forEach((want, i) => {
    if (want?.grad_fn === undefined) return;
    assert.equal(plainName(got[i].grad_fn?.name() ?? "none"), plainName(want.grad_fn));
  });
}

function failureOf(sample: Sample): string[] {
  try {
    checkCall(sample, undefined, (got) => checkNodes(sample, got));
    return [];
  } catch (error) {
    return [`${described(sample)}: ${(error as Error).message.split("\n")[0]}`];
  }
}

function checkFile(folder: string, file: string): void {
  const op = file.replace(".json", "");
  const { samples } = readData<{ samples: Sample[] }>(folder, file);
  const here = samples.filter((sample) => !skipped(op, sample));
  it(`${op}: ${here.length} calls`, () => assert.deepEqual(here.flatMap(failureOf), []));
}

for (const [folder, what] of [
  ["ops", "ops against PyTorch"],
  ["more", "more calls against PyTorch, by family"],
]) {
  describe(what, () => {
    for (const file of readdirSync(`test/torch/${folder}`)) if (file.endsWith(".json")) checkFile(folder, file);
  });
}
