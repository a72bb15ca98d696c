// Products of matrices in a run's own process, where kernels may multiply and add with one rounding.
import assert from "node:assert/strict";
import { runToEnd, ScriptFolder } from "./scripts.js";

const source = `import * as torch from "gradlens";
torch.manual_seed(2);
const size = () => 1 + Math.floor(torch.rand(1).item() ** 2 * 80);
const forms = {
  rows: (m, k, dtype) => torch.randn(m, k, { dtype }),
  columns: (m, k, dtype) => torch.randn(k, m, { dtype }).t(),
  wide: (m, k, dtype) => torch.randn(m, k + 600, { dtype }).narrow(1, 3, k),
};
/** The largest error, as a part of what rounding each step allows. */
function error(c, a, b, [m, k, n], epsilon) {
  const [x, y, z] = [a, b, c].map((t) => t.data_array());
  let worst = 0;
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      let [sum, sizes] = [0, 0];
      for (let p = 0; p < k; p++) {
        sum += x[i * k + p] * y[p * n + j];
        sizes += Math.abs(x[i * k + p] * y[p * n + j]);
      }
      worst = Math.max(worst, Math.abs(z[i * n + j] - sum) / (epsilon * sizes * (k + 1)));
    }
  return worst;
}
let [worst, count] = [0, 0];
for (let round = 0; round < 20; round++)
  for (const [dtype, epsilon] of [[torch.float32, 2 ** -24], [torch.float64, 2 ** -52]])
    for (const left of Object.values(forms))
      for (const right of Object.values(forms)) {
        const [m, k, n] = [size(), size(), size()];
        const [a, b] = [left(m, k, dtype), right(k, n, dtype)];
        worst = Math.max(worst, error(a.mm(b), a, b, [m, k, n], epsilon));
        count++;
      }
console.log(count, worst <= 1 || worst);
`;

describe("products of matrices in a run", () => {
  it("are right for all shapes and layouts, as far as rounding allows", async function () {
    this.timeout(30_000);
    const folder = new ScriptFolder({ "train.ts": source });
    const { run, output, error } = await runToEnd(folder.file("train.ts"), { record: "off" });
    run.connection.kill();
    folder.remove();
    assert.deepEqual([output, error], ["360 true\n", undefined]);
  });
});
