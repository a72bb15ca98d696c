// Golden pictures of real recorded steps: the tutorial's programs, a convolutional network, a transformer, an LSTM.
import { assertGolden } from "../golden.js";
import { programs } from "./programs.js";
import { recordedProgram } from "./recorded.js";
import { svgOf } from "./scene-of.js";

describe("the picture of", function () {
  this.timeout(60_000);

  for (const program of programs)
    it(program.name, async () =>
      assertGolden(`pictures/${program.name}.svg`, await svgOf(await recordedProgram(program))),
    );
});
