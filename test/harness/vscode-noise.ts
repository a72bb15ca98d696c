// What VS Code itself says in its console in an ordinary window: these lines are no fault of the extension.

/** Lines that may appear, each under the reason why it is harmless. */
export const vscodeNoise: RegExp[] = [
  // Warnings of the workbench's own code come and go with the computer's speed ("took 33ms", "waiting", …). What the
  // extension host, the extension's manifest or a webview (whose own document stands at …/pre/) says is not among them.
  /^warning: (?!.*(?:\[Extension Host\]|\[gradlens\.gradlens\])).*\(\S*\/out\/vs\/(?!\S*\/webview\/browser\/pre\/)\S*\)$/s,
  // How VS Code builds the frame of a webview.
  /An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute/,
  // The server build lacks a licensed module, a service worker for offline use and an update server.
  /Failed to load resource.*\/vsda\/rust\/web\//,
  /Failed to load resource.*\/update\/check/,
  /A bad HTTP response code \(404\) was received when fetching the script/,
  /\[Service Worker\] registration TypeError/,
  // The Variables view opens a scope after a later stop has replaced it (https://github.com/microsoft/vscode/issues/172790).
  /TreeError \[VariablesView\] Data tree node not found: scope:/,
  // The same of an event of the Tape, which VS Code is to reveal when the tree has just been replaced by a later step's.
  /TreeError \[gradlens\.tape\] Data tree node not found: /,
  // A list of VS Code's that is laid out while it is hidden.
  /^error: Got bad scroll event: /,
];
