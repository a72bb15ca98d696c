// Asks TypeScript's language server what an editor would offer.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** A running server for one file. */
export class LanguageServer {
  private readonly server: ChildProcess;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private readonly uri: string;
  private bytes = Buffer.alloc(0);
  private count = 0;

  constructor(file: string) {
    this.uri = pathToFileURL(file).href;
    const args = [join("node_modules", "typescript", "bin", "tsc"), "--lsp", "--stdio"];
    this.server = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
    this.server.stdout!.on("data", (data: Buffer) => {
      this.bytes = Buffer.concat([this.bytes, data]);
      for (let message = this.next(); message !== null; message = this.next()) this.receive(message);
    });
  }

  /** The next whole message, if it has arrived. */
  private next(): Message | null {
    const head = /Content-Length: (\d+)\r\n\r\n/.exec(this.bytes.toString("latin1"));
    if (head === null) return null;
    const start = head.index + head[0].length;
    const end = start + Number(head[1]);
    if (this.bytes.length < end) return null;
    const message = JSON.parse(this.bytes.subarray(start, end).toString()) as Message;
    this.bytes = this.bytes.subarray(end);
    return message;
  }

  /** Answers of the server; its own questions, which are about settings, get no setting. */
  private receive({ id, method, params, result }: Message): void {
    if (id === undefined) return;
    if (method !== undefined) this.send({ id, result: params?.items?.map(() => null) ?? null });
    else this.waiting.get(id)?.(result);
  }

  private send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.server.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  private ask(method: string, params: object): Promise<unknown> {
    const id = ++this.count;
    this.send({ id, method, params });
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** Opens the file with this text. */
  async open(text: string): Promise<void> {
    await this.ask("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
    this.send({ method: "initialized", params: {} });
    const textDocument = { uri: this.uri, languageId: "typescript", version: 1, text };
    this.send({ method: "textDocument/didOpen", params: { textDocument } });
  }

  /** What is offered at a place, from 0. */
  async completions(line: number, character: number): Promise<string[]> {
    const params = { textDocument: { uri: this.uri }, position: { line, character } };
    const result = (await this.ask("textDocument/completion", params)) as { items: { label: string }[] };
    return result.items.map(({ label }) => label.replace("?", ""));
  }

  close(): void {
    this.server.kill();
  }
}
