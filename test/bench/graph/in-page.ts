// What runs inside the browser while it is measured. Each function is sent to the page by itself: none may use another.

/** Sends these messages and answers with the milliseconds until a node stands on the screen. */
export async function open(messages: string[]): Promise<number> {
  const parsed = messages.map((message) => JSON.parse(message));
  const start = performance.now();
  for (const message of parsed) window.postMessage(message, "*");
  const isThere = () => document.querySelector(".node") !== null;
  while (!isThere()) {
    if (performance.now() - start > 30_000) throw new Error("There is no picture after 30 s.");
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Turns the wheel over the graph in every frame, back and forth, and answers with the frames per second. */
export async function wheel({ milliseconds, zooms }: { milliseconds: number; zooms: boolean }): Promise<number> {
  const area = document.querySelector(".stage")!;
  const place = area.getBoundingClientRect();
  const [clientX, clientY] = [place.x + place.width / 2, place.y + place.height / 2];
  const start = performance.now();
  let frames = 0;
  for (; performance.now() - start < milliseconds; frames++) {
    const way = frames % 60 < 30 ? 1 : -1;
    const [deltaX, deltaY] = zooms ? [0, -4 * way] : [9 * way, 5 * way];
    const options = { deltaX, deltaY, clientX, clientY, ctrlKey: zooms, bubbles: true, cancelable: true };
    area.dispatchEvent(new WheelEvent("wheel", options));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return (1000 * frames) / (performance.now() - start);
}

/** Sends the messages of one event in every frame and answers with the frames per second. */
export async function play({ events, milliseconds }: { events: string[]; milliseconds: number }): Promise<number> {
  const parsed = events.map((messages) => JSON.parse(messages));
  const start = performance.now();
  let frames = 0;
  for (; frames < parsed.length && performance.now() - start < milliseconds; frames++) {
    for (const message of parsed[frames]) window.postMessage(message, "*");
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return (1000 * frames) / (performance.now() - start);
}

/** Opens and closes the largest closed boxes, and answers with the milliseconds that the slowest change took. */
export async function fold(times: number): Promise<number | null> {
  const size = (box: Element) =>
    Number(/([\d,]+) ops/.exec(box.getAttribute("aria-label") ?? "")?.[1].replaceAll(",", "") ?? 0);
  const closed = [...document.querySelectorAll(".node.box")].sort((a, b) => size(b) - size(a)).slice(0, times);
  let slowest: number | null = null;
  for (const { dataset } of closed as HTMLElement[]) {
    for (const expanded of ["true", "false"]) {
      const box = () => document.querySelector(`.node[data-key="${CSS.escape(dataset.key!)}"]`);
      const start = performance.now();
      box()!.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
      while (box()?.getAttribute("aria-expanded") !== expanded) {
        if (performance.now() - start > 30_000) throw new Error("The box does not open or close.");
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      slowest = Math.max(slowest ?? 0, performance.now() - start);
    }
  }
  return slowest;
}
