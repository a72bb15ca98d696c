// Class numbers as vectors with a single 1.
import { int64 } from "../dtype.js";
import { RuntimeError } from "../errors.js";
import type { Tensor } from "../tensor.js";
import { placeOne, singles } from "./blocks.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { family } from "./family.js";

const { define } = family("one-hot");

/** How many classes there are: as many as asked for, or as the numbers show. */
function countOfClasses(input: Tensor, wanted: number): number {
  const numbers = elementsOf(input);
  if (numbers.length === 0) {
    if (wanted > 0) return wanted;
    throw new RuntimeError("Can not infer total number of classes from empty tensor.");
  }
  let [least, greatest] = [numbers[0], numbers[0]];
  for (let i = 1; i < numbers.length; i++) {
    least = Math.min(least, numbers[i]);
    greatest = Math.max(greatest, numbers[i]);
  }
  if (least < 0) throw new RuntimeError("Class values must be non-negative.");
  if (wanted === -1) return greatest + 1;
  if (wanted <= greatest) throw new RuntimeError("Class values must be smaller than num_classes.");
  return wanted;
}

define(
  "one_hot(Tensor tensor, int num_classes=-1)",
  "Each class number as a vector with 1 at that position and 0 elsewhere.",
  {
    meanings: { tensor: "Class numbers, as int64." },
    shapes: "any → (…, num_classes)",
    raises: "RuntimeError if a number is negative or not less than `num_classes`",
    reach: "functional",
    text: "1 at the positions a, else 0",
    forward: ({ tensor, num_classes }) => {
      if (tensor.dtype !== int64) throw new RuntimeError("one_hot is only applicable to index tensor.");
      const count = countOfClasses(tensor, num_classes);
      const sizes = [...tensor.sizes, count];
      const out = newElements(int64, sizes);
      placeOne(out, 1, singles(Int32Array.from(elementsOf(tensor), (k, i) => i * count + k)));
      return fromElements(tensor, sizes, int64, out);
    },
  },
);
