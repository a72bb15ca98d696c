// A web server for one page of the tests: files from memory first, then from a folder.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

/** What a page is made of. */
export interface Served {
  /** The page itself, at "/". */
  html?: string;
  /** Files from memory, by their path without a leading slash. */
  files?: Record<string, string | Uint8Array>;
  /** A folder whose files are served where memory has none. */
  folder?: string;
}

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
};

async function read(path: string, { html, files = {}, folder }: Served): Promise<string | Uint8Array | undefined> {
  if (path === "" && html !== undefined) return html;
  if (path in files) return files[path];
  if (path === "favicon.ico") return "";
  return folder ? readFile(join(folder, normalize(`/${path}`))).catch(() => undefined) : undefined;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}

/** Serves files on a free port of 127.0.0.1. */
export async function serveFiles(served: Served): Promise<{ url: string; close(): Promise<unknown> }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, "http://127.0.0.1").pathname.slice(1));
    const body = await read(path, served);
    const type = types[extname(path || "index.html")] ?? "application/octet-stream";
    response.writeHead(body === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` }).end(body);
  });
  await listen(server);
  // A page that a failed test left open holds up nothing.
  server.unref();
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`, close };
}
