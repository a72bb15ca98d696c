// What runs in the page while it is measured.

/** Sends messages as the host does, and tells how many milliseconds it takes until they are drawn. */
export async function sendAndDraw(messages: string[]): Promise<number> {
  const parsed = messages.map((message) => JSON.parse(message));
  const start = performance.now();
  for (const message of parsed) window.postMessage(message, "*");
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
