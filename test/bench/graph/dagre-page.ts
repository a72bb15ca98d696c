// The same graph as TensorBoard and Netron draw theirs: laid out by dagre, painted as SVG, panned by a transform.

/** A graph as the page takes it. */
export interface PlainGraph {
  nodes: { key: string; label: string; op: string; shape: string; width: number }[];
  edges: { key: string; from: string; to: string }[];
  /** Keys of the edges and nodes that each backward event changes. */
  backward: { edges: string[]; nodes: string[] }[];
}

/** The page's document. `dagre.js` is served beside it. */
export const dagreHtml = `<!DOCTYPE html><style>
  body { margin: 0; background: #1f1f1f; font-family: sans-serif }
  svg { width: 100vw; height: 100vh; display: block }
  .node rect { fill: #333; stroke: #888 } .node text { fill: #ccc; font-size: 11px }
  .edge { fill: none; stroke: #888 }
</style><svg class="stage"><defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0,0L8,4L0,8" fill="#888"/></marker></defs><g class="scene"></g></svg>
<script src="dagre.js"></script>`;

/** Runs in the page: lays out and draws, and answers with the milliseconds that took. */
export async function draw(graph: PlainGraph): Promise<number> {
  // biome-ignore lint/suspicious/noExplicitAny: the library comes as a script without types.
  const { dagre } = window as any;
  const start = performance.now();
  const laid = new dagre.graphlib.Graph().setGraph({}).setDefaultEdgeLabel(() => ({}));
  for (const { key, width } of graph.nodes) laid.setNode(key, { width, height: 62 });
  for (const { from, to } of graph.edges) laid.setEdge(from, to);
  dagre.layout(laid);
  const make = (parent: Element, tag: string, attributes: Record<string, unknown>, words = "") => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    made.textContent = words;
    parent.append(made);
    return made;
  };
  const scene = document.querySelector(".scene")!;
  for (const { key, from, to } of graph.edges) {
    const points: { x: number; y: number }[] = laid.edge(from, to).points;
    const d = points.map(({ x, y }, i) => `${i ? "L" : "M"}${x},${y}`).join("");
    make(scene, "path", { class: "edge", d, id: key, "marker-end": "url(#head)" });
  }
  for (const { key, label, op, shape, width } of graph.nodes) {
    const { x, y } = laid.node(key);
    const node = make(scene, "g", { class: "node", id: key, transform: `translate(${x - width / 2},${y - 31})` });
    make(node, "rect", { width, height: 62, rx: 5 });
    make(node, "text", { x: 12, y: 21 }, label);
    make(node, "text", { x: 80, y: 21 }, op);
    make(node, "text", { x: width - 60, y: 21 }, shape);
    make(node, "rect", { x: 12, y: 34, width: 80, height: 5 });
    make(node, "rect", { x: 12, y: 49, width: 0, height: 5, class: "strip" });
    make(node, "text", { x: 120, y: 54, class: "number" });
  }
  const { width, height } = laid.graph();
  const scale = Math.min(innerWidth / width, innerHeight / height);
  scene.setAttribute("transform", `scale(${scale})`);
  (window as unknown as { fitted: number }).fitted = scale;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Runs in the page: pans or zooms in every frame, and answers with the frames per second. */
export async function move({ milliseconds, zooms }: { milliseconds: number; zooms: boolean }): Promise<number> {
  const scene = document.querySelector(".scene")!;
  const { fitted } = window as unknown as { fitted: number };
  const start = performance.now();
  let [frames, x, y, scale] = [0, 0, 0, fitted];
  for (; performance.now() - start < milliseconds; frames++) {
    const way = frames % 60 < 30 ? 1 : -1;
    if (zooms) scale *= Math.exp(0.04 * way);
    else [x, y] = [x - 9 * way, y - 5 * way];
    scene.setAttribute("transform", `translate(${x},${y}) scale(${scale})`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  scene.setAttribute("transform", `scale(${fitted})`);
  return (1000 * frames) / (performance.now() - start);
}

/** Runs in the page: one backward event in every frame, with pulses, and answers with the frames per second. */
export async function run({ graph, milliseconds }: { graph: PlainGraph; milliseconds: number }): Promise<number> {
  const scene = document.querySelector(".scene")!;
  const start = performance.now();
  const pulses: { dot: SVGCircleElement; path: SVGPathElement; from: number }[] = [];
  let frames = 0;
  for (; frames < graph.backward.length && performance.now() - start < milliseconds; frames++) {
    const now = performance.now();
    for (const key of graph.backward[frames].edges) {
      const path = document.getElementById(key) as unknown as SVGPathElement | null;
      if (!path) continue;
      path.style.stroke = "#35b779";
      path.style.strokeWidth = "5";
      const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
      dot.setAttribute("r", "6");
      dot.setAttribute("fill", "#35b779");
      scene.append(dot);
      pulses.push({ dot, path, from: now });
    }
    for (const key of graph.backward[frames].nodes) {
      const node = document.getElementById(key);
      node?.querySelector(".strip")?.setAttribute("width", "60");
      const number = node?.querySelector(".number");
      if (number) number.textContent = "2.41e-3";
    }
    for (const { dot, path, from } of pulses) {
      const share = 1 - Math.min(1, (now - from) / 400);
      const { x, y } = path.getPointAtLength(share * path.getTotalLength());
      dot.setAttribute("transform", `translate(${x},${y})`);
      if (share === 0) dot.remove();
    }
    while (pulses.length > 0 && now - pulses[0].from > 400) pulses.shift();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return (1000 * frames) / (performance.now() - start);
}
