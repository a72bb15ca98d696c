// What is said of each op: shapes, the meaning of every parameter, a sentence or two, and a page of PyTorch where it has one.
import assert from "node:assert/strict";
import { meaningOf } from "../../src/engine/meanings.js";
import { type OpRow, rows } from "../../src/engine/op.js";
import { saidOf } from "../../src/engine/said.js";
import "../../src/engine/internals.js";

const isPublic = ({ name, reach }: OpRow) => !/^_|_backward$/.test(name) && Object.values(reach).includes(true);
const publicRows = [...rows.values()].flat().filter(isPublic);

function without(what: (row: OpRow) => boolean): string[] {
  return publicRows.filter((row) => !what(row)).map(({ signature }) => signature.text);
}

describe("docs of ops", () => {
  it("say the shapes", () =>
    assert.deepEqual(
      without((row) => saidOf(row).shapes !== undefined),
      [],
    ));

  it("say what every parameter means", () =>
    assert.deepEqual(
      without((row) => row.signature.parameters.every((parameter) => meaningOf(row, parameter)?.endsWith("."))),
      [],
    ));

  it("are one or two sentences that end with a full stop", () =>
    assert.deepEqual(
      without(({ doc }) => doc.endsWith(".") && doc.split(/\. (?=[A-Z`])/).length <= 2 && doc.length <= 200),
      [],
    ));

  it("name an error by its class", () =>
    assert.deepEqual(
      without((row) => /^[A-Z][A-Za-z]+Error (if|unless|where) /.test(saidOf(row).raises ?? "AnyError if ")),
      [],
    ));
});
