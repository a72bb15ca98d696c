// One element of the gradient of a negative log-likelihood: something where the element's class is the target's, else 0.
import { type ElementRule, type RuleSetting, withExpression } from "./element-sum.js";
import { countOf, indexOf, placeIn } from "./indices.js";

/** The scores are (n, classes, …), the targets (n, …); null where classes have weights, or where it is another rule. */
export function likelihoodRule(setting: RuleSetting, at: number): ElementRule | null {
  const { rule, shapes, result, arguments: args } = setting;
  const [g, targets] = [shapes.get("g"), shapes.get("b")];
  if (rule !== "−g at the places of the targets b, else 0" || !g || !targets || shapes.has("c")) return null;
  const classDim = result.length === 1 ? 0 : 1;
  const index = indexOf(at, result);
  const place = index.toSpliced(classDim, 1);
  const share = /\breduction="mean"/.test(args) ? ` / ${countOf(targets)}` : "";
  return withExpression({
    ...{
      term: `−g${share} where b = ${index[classDim]}, else 0`,
      letters: ["g", "b"],
      count: 1,
      over: { kind: "one" },
    },
    places: () =>
      new Map([
        ["g", g.length === 0 ? 0 : placeIn(g, place)],
        ["b", placeIn(targets, place)],
      ]),
    doubt: "Some targets are ignored: the mean is of the others.",
  });
}
