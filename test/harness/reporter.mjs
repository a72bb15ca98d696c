// Mocha's usual list, what was tried a second time, and the counts in a file for whoever sums several runs.
import { writeFileSync } from "node:fs";
import mocha from "mocha";

/** Reports as mocha's spec reporter does; names what was tried a second time, with what went wrong at first; writes the counts to the file that GRADLENS_COUNTS names. */
export default class CountingReporter extends mocha.reporters.Spec {
  #again = [];

  constructor(runner, options) {
    super(runner, options);
    runner.on("retry", (test, error) => this.#again.push(`${test.fullTitle()}: ${error.message.split("\n")[0]}`));
    runner.once("end", () => this.#write());
  }

  #write() {
    if (this.#again.length > 0) console.log(`Tried a second time:\n  ${this.#again.join("\n  ")}`);
    const { passes, failures, pending } = this.stats;
    const file = process.env.GRADLENS_COUNTS;
    if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  }
}
