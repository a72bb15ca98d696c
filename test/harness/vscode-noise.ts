// What VS Code itself says in its console in an ordinary window: these lines are no fault of the extension.

/** Lines that may appear, each under the reason why it is harmless. */
export const vscodeNoise: RegExp[] = [
  // The server build lacks a licensed module, a service worker for offline use and an update server.
  /Failed to load resource.*\/vsda\/rust\/web\//,
  /Failed to load resource.*\/update\/check/,
  /A bad HTTP response code \(404\) was received when fetching the script/,
  /\[Service Worker\] registration TypeError/,
  // How VS Code builds its frames, for extensions in a web worker and for webviews.
  /The web worker extension host is started in a same-origin iframe!/,
  /An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute/,
  // A folder that is not trusted, without an assistant to explain it.
  /AI generated workspace trust dialog contents not available/,
  // Two of its own extensions claim one file ending.
  /Overwriting extension <<copilot-instructions\.md>>/,
  // How long its own parts took to start, on a slow computer.
  /Creation of workbench contribution '.*' took \d+ms/,
];
