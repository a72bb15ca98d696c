// The page's document: its policy, and nothing that could break out of it.
import assert from "node:assert/strict";
import { pageHtml } from "../../src/vscode/page-html.js";

const html = pageHtml({
  nonce: "abc",
  cspSource: "https://files.example",
  pageUri: "https://files.example/page.js?a=1&b=2",
  styleUri: "https://files.example/page.css",
  elkWorkerUri: "https://files.example/elk-worker.js",
  title: 'Graph of "a<b>.ts"',
});

describe("the page's document", () => {
  it("allows the page's own files only, and no inline code", () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html)!;
    assert.deepEqual(policy.split("; "), [
      "default-src 'none'",
      "script-src 'nonce-abc'",
      "style-src https://files.example 'nonce-abc'",
      "worker-src blob:",
      "connect-src https://files.example",
      "font-src https://files.example",
      "img-src https://files.example data: blob:",
    ]);
    assert.doesNotMatch(html, /<script(?![^>]* src=)|<style|style="/);
  });

  it("escapes what it is given", () => {
    assert.match(html, /<title>Graph of &quot;a&lt;b>\.ts&quot;<\/title>/);
    assert.match(html, /src="https:\/\/files\.example\/page\.js\?a=1&amp;b=2"/);
  });
});
