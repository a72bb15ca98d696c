// Tables for the terminal: milliseconds, peak memory, and where ours stands against its targets.
import { contenders } from "./contenders.mjs";
import { workloads } from "./workloads.mjs";

const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(3));

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join("  ");
  return rows.map(line).join("\n");
}

function timeCell(result) {
  if (!result) return "–";
  if (result.failed) return "failed";
  return digits(result.ms) + (result.agrees ? "" : " ≠");
}

const times = (results, names) =>
  table([
    ["ms, median", ...names],
    ...Object.entries(results).map(([workload, row]) => [
      workloads[workload].title,
      ...names.map((name) => timeCell(row[name])),
    ]),
  ]);

const memory = (results, names) =>
  table([
    ["peak memory, MB", ...names],
    ...Object.entries(results).map(([workload, row]) => [
      workloads[workload].title,
      ...names.map((name) => row[name]?.megabytes?.toFixed(0) ?? "–"),
    ]),
  ]);

const isPeer = (name) => contenders[name].peer;

/** The time that a target names: a contender's, or the best of the other JavaScript libraries. */
function anchor(row, name) {
  if (name !== "peers") return row[name]?.ms;
  const peers = Object.entries(row).filter(([peer, result]) => isPeer(peer) && result.ms && result.agrees);
  return peers.length ? Math.min(...peers.map(([, result]) => result.ms)) : undefined;
}

function target(workload, row, pair, most, counts) {
  const [ours, other] = pair.split(" ");
  const against = other === "pytorch" && !counts ? undefined : anchor(row, other);
  const ratio = row[ours]?.ms && against ? row[ours].ms / against : null;
  const label = other === "peers" ? "best JavaScript peer" : other;
  return {
    what: workloads[workload].title,
    ours,
    against: label,
    ratio,
    most,
    met: ratio === null ? null : ratio <= most,
  };
}

function perOp(workload, row) {
  const { ops, most } = workloads[workload].perOp;
  const ratio = row.gradlens?.ms ? (row.gradlens.ms * 1000) / ops : null;
  const what = `${workloads[workload].title}: µs per op`;
  return { what, ours: "gradlens", against: "", ratio, most, met: ratio === null ? null : ratio <= most };
}

/** Every target with the ratio that was measured; PyTorch counts as an anchor only if `counts` (it has OpenBLAS). */
export function targets(results, counts) {
  return Object.entries(results).flatMap(([workload, row]) => [
    ...Object.entries(workloads[workload].targets)
      .filter(([, most]) => most !== undefined)
      .map(([pair, most]) => target(workload, row, pair, most, counts)),
    ...(workloads[workload].perOp ? [perOp(workload, row)] : []),
  ]);
}

const verdict = (met) => (met === null ? "not measured" : met ? "met" : "missed");

export function targetTable(list) {
  return table([
    ["target", "ours", "against", "ratio", "at most", ""],
    ...list.map(({ what, ours, against, ratio, most, met }) => [
      what,
      ours,
      against,
      ratio === null ? "–" : digits(ratio),
      digits(most),
      verdict(met),
    ]),
  ]);
}

function notes(results) {
  const failed = Object.entries(results).flatMap(([workload, row]) =>
    Object.entries(row).map(([name, result]) => [workload, name, result]),
  );
  return failed.flatMap(([workload, name, { failed, agrees, difference }]) => {
    if (failed) return [`${workload}, ${name}: ${failed}`];
    return agrees ? [] : [`${workload}, ${name}: another result (${difference.toExponential(1)} off)`];
  });
}

export function presence(present) {
  return Object.entries(present).map(([name, { missing, version, blas }]) =>
    missing ? `${name}: missing (${missing})` : `${name}: ${version}${blas ? `, ${blas}` : ""}`,
  );
}

function recordingLines({ recording, memory }) {
  const lines = [];
  if (recording) {
    const { off, auto, ratio, most } = recording;
    lines.push(
      `recording, two-layer loop: off ${digits(off)} ms, default ${digits(auto)} ms, ratio ${digits(ratio)} (at most ${most})`,
    );
  }
  for (const [name, { failed, iterations, first, last, peak, most }] of Object.entries(memory ?? {})) {
    if (failed) lines.push(`temporaries, ${name}: ${failed}`);
    else
      lines.push(
        `${iterations.toLocaleString("en")} iterations with 1 MB of temporaries, ${name}: ${first.toFixed(0)} MB at a third, ` +
          `${last.toFixed(0)} MB at the end, peak ${peak.toFixed(0)} MB (at most ${most})`,
      );
  }
  return lines;
}

/** The whole report as text. */
export function report(measured) {
  const { present, results, targets } = measured;
  const names = Object.keys(present).filter((name) => !present[name].missing);
  const tables = Object.keys(results).length
    ? [times(results, names), memory(results, names), targets.length ? targetTable(targets) : ""]
    : [];
  return [...tables, notes(results).join("\n"), recordingLines(measured).join("\n")].filter(Boolean).join("\n\n");
}

const graphColumns = {
  opening: "opens, ms",
  pan: "pan, /s",
  zoom: "zoom, /s",
  backward: "backward, /s",
  fold: "fold, ms",
  memory: "memory, MB",
};
const graphCell = (value) => (value === null ? "–" : digits(value));

/** What was measured of the graph's page, as text. */
export function graphReport({ rows, targets }) {
  const lines = rows.flatMap(({ nodes, gradlens, dagre }) =>
    Object.entries({ gradlens, "dagre + SVG": dagre }).map(([name, measured]) => [
      `${nodes} nodes, ${name}`,
      ...Object.keys(graphColumns).map((column) => graphCell(measured[column])),
    ]),
  );
  const wanted = targets.map(({ nodes, what, measured, target, met }) => [
    `${nodes} nodes, ${what}`,
    graphCell(measured),
    target,
    verdict(met),
  ]);
  return `${table([["", ...Object.values(graphColumns)], ...lines])}\n\n${table([["target", "measured", "wanted", ""], ...wanted])}`;
}

/** What was measured of a long run, as text. */
export function traceReport(rows) {
  const lines = rows.map(({ what, measured, unit, most }) => [
    what,
    `${digits(measured)} ${unit}`,
    `at most ${most} ${unit}`,
    verdict(measured <= most),
  ]);
  return table([["", "measured", "wanted", ""], ...lines]);
}

/** What was measured on WebGPU, as text. */
export function webGpuReport({ measured, targets }) {
  const names = { twoLayer: "two-layer network, a step", product: "matmul 512×512×512" };
  const cell = (timed) => (timed ? `${digits(timed.milliseconds)} ms, gives ${digits(timed.result)}` : "–");
  const lines = Object.entries(names).map(([what, title]) => [
    title,
    ...Object.values(measured).map((each) => cell(each?.[what])),
  ]);
  const wanted = targets.map(({ what, peer, ratio, most, met }) => [
    names[what],
    peer,
    ratio === null ? "–" : digits(ratio),
    digits(most),
    verdict(met),
  ]);
  return `${table([["WebGPU", ...Object.keys(measured)], ...lines])}\n\n${table([["target", "against", "ratio", "at most", ""], ...wanted])}`;
}
