// Stand-ins for the two native modules that the VS Code server asks for, so that nobody needs a compiler to run the tests.

/** Takes the place of @vscode/spdlog: appends log lines to the file, unfiltered and unrotated. */
export const spdlogStandIn = `// Appends log lines to a file.
const { appendFileSync } = require("node:fs");
class Logger {
  constructor(name, path) { this.path = path; this.level = 2; }
  write(text) { try { appendFileSync(this.path, new Date().toISOString() + " " + text + "\\n"); } catch {} }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
["trace", "debug", "info", "warn", "error", "critical"].forEach((name, level) => {
  Logger.prototype[name] = function (text) { if (level >= this.level) this.write("[" + name + "] " + text); };
});
exports.Logger = Logger;
exports.version = 0;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, path) => new Logger(name, path);
`;

/** Takes the place of native-watchdog: ends the extension host when the server is gone. */
export const watchdogStandIn = `// Ends this process when its parent is gone.
exports.start = (parent) => {
  setInterval(() => { try { process.kill(parent, 0); } catch { process.kill(process.pid, "SIGKILL"); } }, 1000).unref();
};
`;
