// The words that find nodes and events: names, `line:12`, `norm>10`, `nan`. The graph and the Tape search alike.

/** What a query looks at. */
export interface Searched {
  names: readonly string[];
  /** The line of its call; 0 if unknown. */
  line: number;
  /** The norms that `norm>10` asks about, as far as they are known. */
  norms: readonly number[];
  /** Whether it holds NaN or infinity. */
  broken: boolean;
}

export type SearchTest = (what: Searched) => boolean;

/** Whether all words of `query` fit; null for an empty query. */
export function searchTest(query: string): SearchTest | null {
  const tests = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(testOf);
  return tests.length === 0 ? null : (what) => tests.every((test) => test(what));
}

/** Whether a query asks about numbers, which have to be read first. */
export function asksForNorms(query: string): boolean {
  return /(^|\s)(norm[<>]|nan\b|inf\b)/i.test(query);
}

function testOf(word: string): SearchTest {
  const line = /^line:(\d+)$/.exec(word);
  if (line) return (what) => what.line === Number(line[1]);
  const norm = /^norm([<>])([\d.e+-]+)$/.exec(word);
  if (norm) return compare(norm[1], Number(norm[2]));
  const names: SearchTest = (what) => what.names.some((name) => name.toLowerCase().includes(word));
  return word === "nan" || word === "inf" ? (what) => what.broken || names(what) : names;
}

function compare(sign: string, limit: number): SearchTest {
  return ({ norms }) => norms.some((norm) => (sign === "<" ? norm < limit : norm > limit));
}
