// Training scripts of any size, written by a program: lanes of small layers beside each other, added up into one loss.

const opsEach = 4;
const leavesEach = 2;

/** A script whose step has about this many nodes, as wide as it is deep. */
export function scriptOf(nodes: number): string {
  const layers = Math.round(nodes / (opsEach + leavesEach));
  const lanes = Math.max(1, Math.round(Math.sqrt(nodes) / 2.2));
  const body = Array.from({ length: lanes }, (_, lane) => laneLines(lane, Math.ceil(layers / lanes)));
  const sum = Array.from({ length: lanes }, (_, lane) => `h${lane}`).join(", ");
  return [
    'import * as torch from "gradlens";',
    "torch.manual_seed(0);",
    "const x = torch.randn(2, 4);",
    "const leaf = () => torch.randn(4, 4, { requires_grad: true });",
    `const w = Array.from({ length: ${leavesEach * layers + 2 * lanes} }, leaf);`,
    ...body.flat(),
    `const loss = torch.cat([${sum}]).pow(2).sum();`,
    "loss.backward();",
    "",
  ].join("\n");
}

function laneLines(lane: number, layers: number): string[] {
  const lines = [`let h${lane} = x.mul(${lane + 1});`];
  for (let layer = 0; layer < layers; layer++) {
    const first = leavesEach * (lane * layers + layer);
    lines.push(`h${lane} = h${lane}.mm(w[${first}]).tanh().mm(w[${first + 1}]).add(h${lane});`);
  }
  return lines;
}
