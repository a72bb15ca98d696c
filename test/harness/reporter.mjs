// Mocha's usual list, and the counts in a file for whoever sums several runs.
import { writeFileSync } from "node:fs";
import mocha from "mocha";

/** Reports as mocha's spec reporter does; writes the counts to the file that GRADLENS_COUNTS names. */
export default class CountingReporter extends mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => this.#write());
  }

  #write() {
    const { passes, failures, pending } = this.stats;
    const file = process.env.GRADLENS_COUNTS;
    if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  }
}
