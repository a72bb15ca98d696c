// Saving and loading: what comes back is what was saved; foreign files are read or refused; broken ones never do harm.
import assert from "node:assert/strict";
import fc from "fast-check";
import * as torch from "gradlens";
import { nn, optim } from "gradlens";
import { provideFiles } from "../../src/engine/internals.js";
import { decode, encode } from "../../src/engine/serialize.js";

const there = new Map<string, Uint8Array>();
const memory = {
  read: (path: string) => there.get(path)!,
  write: (path: string, bytes: Uint8Array) => void there.set(path, bytes),
};

/** The object after a way through a file. */
function again<T>(obj: T): T {
  torch.save(obj, "x.safetensors");
  return torch.load<T>("x.safetensors");
}

/** Objects with tensors as plain values that can be compared. */
function plain(value: unknown): unknown {
  if (value instanceof torch.Tensor)
    return { dtype: String(value.dtype), shape: [...value.shape], data: value.tolist(), wants: value.requires_grad };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}

/** A file as another program would write it. */
function foreign(header: unknown, data: readonly number[] = []): Uint8Array {
  const text = typeof header === "string" ? header : JSON.stringify(header);
  const bytes = new TextEncoder().encode(text);
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(bytes.length), true);
  return Uint8Array.from([...length, ...bytes, ...data]);
}

/** Written by the format's own library: a float16, b int64, c float64 of no elements, d a boolean, e int8. */
const written =
  "MAEAAAAAAAB7Il9fbWV0YWRhdGFfXyI6eyJ4IjoieSJ9LCJiIjp7ImR0eXBlIjoiSTY0Iiwic2hhcGUiOlsyXSwiZGF0YV9vZmZzZXRzIjpbMCwxNl19LCJjIjp7ImR0eXBlIjoiRjY0Iiwic2hhcGUiOlswLDJdLCJkYXRhX29mZnNldHMiOlsxNiwxNl19LCJhIjp7ImR0eXBlIjoiRjE2Iiwic2hhcGUiOlsyLDNdLCJkYXRhX29mZnNldHMiOlsxNiwyOF19LCJlIjp7ImR0eXBlIjoiSTgiLCJzaGFwZSI6WzFdLCJkYXRhX29mZnNldHMiOlsyOCwyOV19LCJkIjp7ImR0eXBlIjoiQk9PTCIsInNoYXBlIjpbXSwiZGF0YV9vZmZzZXRzIjpbMjksMzBdfX0gAQAAAAAAAAACAAAAAAAAAAAAADwAQABCAEQARf0B";

const one = (dtype: string, shape: number[], data: number[]) =>
  foreign({ w: { dtype, shape, data_offsets: [0, data.length] } }, data);
const read = (file: Uint8Array) => (decode(file, "f") as { w: torch.Tensor }).w;
const refused = (file: Uint8Array, message: string | RegExp) =>
  assert.throws(() => decode(file, "f"), { name: "RuntimeError", message });

describe("saving and loading", () => {
  before(() => provideFiles(memory));
  after(() => provideFiles(null));

  it("keeps the state of a module, in the format's own form", () => {
    torch.manual_seed(1);
    const model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2));
    const state = model.state_dict();
    assert.deepEqual(plain(again(state)), plain(state));
    const header = new TextDecoder().decode(there.get("x.safetensors")!.subarray(8, 60));
    assert.match(header, /^\{"__metadata__":\{"format":"pt"\},"0\.weight":\{/);
    const other = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2));
    other.load_state_dict(torch.load("x.safetensors"));
    const x = torch.randn(5, 3);
    assert.ok(torch.equal(model(x), other(x)));
  });

  it("keeps the state of an optimizer, which goes on as if nothing had happened", () => {
    const train = (interrupt: boolean) => {
      const p = torch.ones(3, { requires_grad: true });
      let optimizer = optim.Adam([p], { lr: 0.1, amsgrad: true });
      for (let step = 0; step < 6; step++) {
        optimizer.zero_grad();
        p.pow(2).sum().backward();
        optimizer.step();
        if (!interrupt || step !== 2) continue;
        const { optimizer: saved, epoch } = again({ optimizer: optimizer.state_dict(), epoch: 3 });
        assert.equal(epoch, 3);
        optimizer = optim.Adam([p], { lr: 7 });
        optimizer.load_state_dict(saved);
      }
      return p.tolist();
    };
    assert.deepEqual(train(true), train(false));
  });

  it("keeps a tensor alone, its type, its shape, and whether it wants gradients", () => {
    for (const dtype of [torch.float32, torch.float64, torch.int32, torch.int64, torch.uint8, torch.bool])
      for (const t of [torch.ones(2, 3, { dtype }), torch.ones([], { dtype }), torch.ones(0, 4, { dtype })])
        assert.deepEqual(plain(again(t)), plain(t));
    assert.equal(again(torch.ones(2, { requires_grad: true })).requires_grad, true);
    const big = torch.tensor([2 ** 53 - 1, -5], { dtype: torch.int64 });
    assert.deepEqual(again(big).tolist(), [2 ** 53 - 1, -5]);
    const view = torch.arange(6).view(2, 3).t();
    assert.deepEqual(again(view).tolist(), [
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
  });

  it("keeps nested objects of every kind of value", () => {
    const shared = torch.ones(2);
    const obj = {
      "a.b": shared,
      a: { b: torch.zeros(1), $tensor: "no tensor", __metadata__: [shared] },
      numbers: [1, 0.1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e300],
      texts: ["", "é\u0000\ud83d\ude00", "__proto__"],
      rest: [true, false, null, [], {}],
    };
    const loaded = again(obj);
    assert.deepEqual(plain(loaded), plain(obj));
    assert.equal(loaded["a.b"], loaded.a.__metadata__[0]);
  });

  it("keeps whatever fast-check thinks of", () => {
    const scalar = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
    const tensors = fc.array(fc.float({ noNaN: true })).map((data) => torch.tensor(data));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        scalar,
        tensors,
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    const named = JSON.parse('{"__proto__": null, "a": {"__proto__": null}}', (_, item) => item ?? torch.ones(2));
    const keeps = (value: unknown) => assert.deepEqual(plain(decode(encode(value), "f")), plain(value));
    fc.assert(fc.property(tree, keeps), { examples: [[named]] });
  });

  it("says what cannot be saved, and where it stands", () => {
    assert.throws(() => torch.save({ a: [() => 1] }, "x"), {
      name: "TypeError",
      message: "torch.save: cannot save a function at 'a.0'",
    });
    assert.throws(() => torch.save(optim.SGD([torch.ones(1)], 1), "x"), /; save its state_dict\(\) instead$/);
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    assert.throws(() => torch.save(loop, "x"), /the object is nested too deeply, or contains itself/);
    assert.throws(() => torch.save(1, 2 as never), {
      name: "TypeError",
      message: "torch.save: the file's path must be str, not int",
    });
  });
});

describe("files of other programs", function () {
  this.timeout(30_000);
  it("have types that become ours", () => {
    assert.deepEqual(read(one("F16", [3], [0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00])).tolist(), [1, -2, 2 ** -24]);
    assert.deepEqual(read(one("F16", [2], [0x00, 0x7c, 0xff, 0x7b])).tolist(), [Number.POSITIVE_INFINITY, 65504]);
    assert.deepEqual(read(one("BF16", [2], [0x80, 0x3f, 0x49, 0xc0])).tolist(), [1, -3.140625]);
    assert.deepEqual(read(one("I8", [2], [0xff, 5])).tolist(), [-1, 5]);
    assert.deepEqual(read(one("I16", [1], [0xfe, 0xff])).tolist(), [-2]);
    assert.deepEqual(read(one("U32", [1], [0xff, 0xff, 0xff, 0xff])).tolist(), [2 ** 32 - 1]);
    assert.deepEqual(read(one("BOOL", [2], [0, 7])).tolist(), [false, true]);
    assert.equal(read(one("I64", [], [5, 0, 0, 0, 0, 0, 0, 0])).item(), 5);
    assert.equal(read(one("U16", [1], [1, 2])).dtype, torch.int32);
    const padded = foreign(`${JSON.stringify({ w: { dtype: "U8", shape: [1], data_offsets: [0, 1] } })}   `, [9]);
    assert.equal(read(padded).item(), 9);
  });

  it("are read as the format's own library writes them", () => {
    const file = Uint8Array.from(Buffer.from(written, "base64"));
    const { a, b, c, d, e } = decode(file, "f") as Record<string, torch.Tensor>;
    assert.deepEqual(
      [a.tolist(), b.tolist(), c.shape.length],
      [
        [
          [0, 1, 2],
          [3, 4, 5],
        ],
        [1, 2],
        2,
      ],
    );
    assert.deepEqual([d.item(), e.tolist(), c.numel()], [true, [-3], 0]);
  });

  it("are refused when they hold what we have not", () => {
    refused(
      one("F8_E4M3", [1], [1]),
      "'w' has elements of type F8_E4M3, which Gradlens does not have: convert it to float32 before saving",
    );
    refused(
      one("I64", [1], [1, 0, 0, 0, 0, 0, 0, 0x7f]),
      "'w' in 'f' has whole numbers beyond 2^53, which Gradlens cannot hold exactly",
    );
    refused(
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]),
      "'f' is not a safetensors file: it was saved by PyTorch with pickle. Save it there with safetensors.torch.save_file(state, path)",
    );
  });

  it("are refused when they are broken", () => {
    refused(new Uint8Array(3), /it has 3 bytes/);
    refused(new Uint8Array(8).fill(255), /more than the format allows/);
    refused(Uint8Array.from([200, 0, 0, 0, 0, 0, 0, 0, 0x7b]), /header would have 200 bytes, and the file has 9/);
    refused(foreign("[]"), /header is not a JSON object/);
    refused(foreign("{"), /header is not a JSON object/);
    refused(foreign("[".repeat(100_000)), /header is not a JSON object/);
    refused(foreign({ w: 3 }), /the entry of 'w' must have dtype, shape and data_offsets/);
    refused(foreign({ __metadata__: { a: 1 } }), /__metadata__ must be texts/);
    refused(
      foreign({ w: { dtype: "F32", shape: [2 ** 52, 2 ** 52], data_offsets: [0, 4] } }, [0, 0, 0, 0]),
      /its shape and type need/,
    );
    refused(foreign({ w: { dtype: "F32", shape: [-1], data_offsets: [0, 4] } }, [0, 0, 0, 0]), /must have dtype/);
    refused(foreign({ w: { dtype: "U8", shape: [4], data_offsets: [0, 4] } }, [0]), /the file may be cut off/);
    refused(
      foreign({ w: { dtype: "U8", shape: [1], data_offsets: [0, 1] } }, [0, 0]),
      /the last 1 bytes belong to no tensor/,
    );
    refused(
      foreign({ w: { dtype: "U8", shape: [1], data_offsets: [1, 2] } }, [0, 0]),
      /belongs to no tensor, or to two/,
    );
    const entry = { dtype: "U8", shape: [1], data_offsets: [0, 1] };
    refused(foreign({ v: entry, w: entry }, [0]), /belongs to no tensor, or to two/);
    refused(foreign({ __metadata__: { gradlens: "{" } }), /^'f' cannot be loaded: /);
    refused(
      foreign({ __metadata__: { gradlens: '{"$tensor":"w"}' } }),
      "'f' cannot be loaded: the tensor 'w' is missing",
    );
    refused(foreign({ __metadata__: { gradlens: `${"[".repeat(300)}${"]".repeat(300)}` } }), /nested too deeply/);
  });

  it("never do harm, whatever bytes they have", () => {
    const good = encode({ a: torch.arange(3), b: [1, { c: torch.ones(2, 2), d: "text" }] });
    const tryIt = (bytes: Uint8Array) => {
      try {
        decode(bytes, "f");
      } catch (error) {
        assert.equal((error as Error).name, "RuntimeError", (error as Error).stack);
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), tryIt), { numRuns: 500 });
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    const broken = fc.tuple(changes, fc.nat(good.length)).map(([at, length]) => {
      const bytes = good.slice(0, length < 20 ? length : good.length);
      for (const [place, value] of at) if (place < bytes.length) bytes[place] = value;
      return bytes;
    });
    fc.assert(fc.property(broken, tryIt), { numRuns: 2000 });
    const entry = fc.record({
      dtype: fc.constantFrom("F32", "U8", "I64", "X"),
      shape: fc.array(fc.integer()),
      data_offsets: fc.array(fc.integer()),
    });
    const headers = fc.dictionary(fc.string(), fc.oneof(entry, fc.jsonValue() as fc.Arbitrary<unknown>));
    fc.assert(fc.property(headers, fc.array(fc.nat(255)), (header, data) => tryIt(foreign(header, data))));
  });

  it("need a host that has files", () => {
    assert.throws(() => torch.load("x"), {
      name: "RuntimeError",
      message: "torch.save and torch.load need files, and there are none here",
    });
  });
});
