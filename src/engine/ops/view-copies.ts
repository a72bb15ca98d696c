// For each view an op that copies what the view would show: `select_copy`, `view_copy` and so on.
import { type OpRow, rows } from "../op.js";
import { reserve, type Tensor } from "../tensor.js";
import { family } from "./family.js";

const { define } = family("view-copies");

const views =
  "alias as_strided detach diagonal expand permute select slice split split_with_sizes squeeze t transpose unbind unfold unsqueeze view";

function copied(view: Tensor): Tensor {
  const result = reserve(view, view.sizes, view.dtype);
  result.storage.backend.copy(result, view);
  return result;
}

function defineCopy(row: OpRow): void {
  define(
    row.signature.text.replace(/^\w+/, `${row.name}_copy`) as "t(Tensor input)",
    `A copy of what \`${row.name}\` shows.`,
    {
      reach: "function",
      shapes: row.shapes,
      raises: row.raises,
      meanings: row.meanings,
      text: row.text,
      returns: row.returns,
      backward: `${row.backwardName({})}_copy`,
      forward: (args) => {
        const view = row.forward(args);
        return Array.isArray(view) ? view.map(copied) : copied(view);
      },
      gradients: { a: row.gradients[0] },
      samples: [...row.samples],
    },
  );
}

for (const name of views.split(" "))
  for (const row of rows.get(name)!) {
    const inPlaceOnly = row.reach.inPlace && !row.reach.method;
    if (row.compose === undefined && !inPlaceOnly) defineCopy(row);
  }
