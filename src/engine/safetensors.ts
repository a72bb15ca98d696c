// The safetensors format: 8 bytes with the length of a JSON header, the header, then the elements of all tensors.
// https://huggingface.co/docs/safetensors
import { RuntimeError } from "./errors.js";
import { bytesOf, type ElementType, elementTypes, fromBytes, typeCodes } from "./safetensors-elements.js";
import { countOf } from "./shape.js";
import type { Tensor } from "./tensor.js";

/** What a file holds: tensors by name, and texts by name. */
export interface SafeTensors {
  readonly tensors: ReadonlyMap<string, Tensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Where a tensor stands in a file, as its header says. */
interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

const lengthBytes = 8;
/** The format's own limit. */
const longestHeader = 100_000_000;
const metadataKey = "__metadata__";

/** The bytes of a file with these tensors. */
export function encodeSafeTensors({ tensors, metadata }: SafeTensors): Uint8Array {
  // Without a prototype, `__proto__` is a name like any other.
  const header: Record<string, unknown> = Object.create(null);
  if (Object.keys(metadata).length > 0) header[metadataKey] = metadata;
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const [name, tensor] of tensors)
    header[name] = { dtype: typeCodes[tensor.dtype.name], shape: [...tensor.sizes] };
  // Wide elements first, so that all stand at multiples of their size.
  for (const [name, tensor] of [...tensors].sort(([, a], [, b]) => b.dtype.itemsize - a.dtype.itemsize)) {
    const bytes = bytesOf(tensor);
    (header[name] as Entry).data_offsets = [end, end + bytes.length];
    end += bytes.length;
    parts.push(bytes);
  }
  return joined(JSON.stringify(header), parts, end);
}

function joined(header: string, parts: readonly Uint8Array[], length: number): Uint8Array {
  const text = new TextEncoder().encode(header);
  const padded = Math.ceil(text.length / lengthBytes) * lengthBytes;
  const file = new Uint8Array(lengthBytes + padded + length);
  new DataView(file.buffer).setBigUint64(0, BigInt(padded), true);
  file.fill(0x20, lengthBytes, lengthBytes + padded);
  file.set(text, lengthBytes);
  let at = lengthBytes + padded;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** The tensors and texts in a file; `name` is the file's, for messages. */
export function decodeSafeTensors(file: Uint8Array, name: string): SafeTensors {
  const refuse = (why: string): never => {
    throw new RuntimeError(`'${name}' is not a safetensors file: ${why}`);
  };
  const { header, data } = split(file, refuse);
  const { [metadataKey]: metadata, ...entries } = header;
  if (metadata !== undefined && !isTexts(metadata)) refuse("its __metadata__ must be texts by name");
  const places = new Map<string, Entry>();
  for (const [key, value] of Object.entries(entries)) places.set(key, checkEntry(key, value, data.length, refuse));
  checkCovered([...places.values()], data.length, refuse);
  const tensors = new Map<string, Tensor>();
  for (const [key, { dtype, shape, data_offsets }] of places)
    tensors.set(key, fromBytes(elementTypes[dtype], shape, data.subarray(...data_offsets), `'${key}' in '${name}'`));
  return { tensors, metadata: (metadata ?? {}) as Record<string, string> };
}

type Refuse = (why: string) => never;

function split(file: Uint8Array, refuse: Refuse): { header: Record<string, unknown>; data: Uint8Array } {
  const begin = [...file.subarray(0, 2)];
  if (begin[0] === 0x50 && begin[1] === 0x4b)
    refuse("it was saved by PyTorch with pickle. Save it there with safetensors.torch.save_file(state, path)");
  if (file.length < lengthBytes) refuse(`it has ${file.length} bytes, and its header's length alone takes 8`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = Number(view.getBigUint64(0, true));
  if (length > longestHeader) refuse(`its header would have ${length} bytes, more than the format allows`);
  if (length > file.length - lengthBytes)
    refuse(`its header would have ${length} bytes, and the file has ${file.length}: it may be cut off`);
  return {
    header: parseHeader(file.subarray(lengthBytes, lengthBytes + length), refuse),
    data: file.subarray(lengthBytes + length),
  };
}

function parseHeader(bytes: Uint8Array, refuse: Refuse): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isObject(header)) return header;
  } catch {
    // Bad UTF-8, bad JSON or brackets without end: all the same to the reader.
  }
  return refuse("its header is not a JSON object");
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every((text) => typeof text === "string");
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const areCounts = (value: unknown): value is number[] => Array.isArray(value) && value.every(isCount);

function checkEntry(key: string, value: unknown, length: number, refuse: Refuse): Entry {
  const { dtype, shape, data_offsets: at } = isObject(value) ? value : {};
  if (typeof dtype !== "string" || !areCounts(shape) || !areCounts(at) || at.length !== 2)
    return refuse(`the entry of '${key}' must have dtype, shape and data_offsets`);
  const type: ElementType | undefined = Object.hasOwn(elementTypes, dtype) ? elementTypes[dtype] : undefined;
  if (type === undefined)
    throw new RuntimeError(
      `'${key}' has elements of type ${dtype}, which Gradlens does not have: convert it to float32 before saving`,
    );
  const [begin, end] = at;
  const bytes = countOf(shape) * type.size;
  if (begin > end || end > length) refuse(`'${key}' ends at byte ${end} of ${length}: the file may be cut off`);
  if (end - begin !== bytes) refuse(`'${key}' takes ${end - begin} bytes, and its shape and type need ${bytes}`);
  return { dtype, shape, data_offsets: [begin, end] };
}

/** All bytes belong to one tensor each. */
function checkCovered(entries: Entry[], length: number, refuse: Refuse): void {
  let end = 0;
  for (const { data_offsets } of entries.sort(
    (a, b) => a.data_offsets[0] - b.data_offsets[0] || a.data_offsets[1] - b.data_offsets[1],
  )) {
    if (data_offsets[0] !== end) refuse(`the byte ${Math.min(end, data_offsets[0])} belongs to no tensor, or to two`);
    end = data_offsets[1];
  }
  if (end !== length) refuse(`the last ${length - end} bytes belong to no tensor`);
}
