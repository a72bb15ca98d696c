// What a page keeps in memory.
import type { Page } from "playwright-core";

/** The megabytes that are in use once what nobody needs is gone. */
export async function megabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}
