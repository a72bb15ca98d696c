// The words that find nodes and events: names, `line:12`, `norm>10`, `nan`. The graph and the Tape search alike.
import type { Ailment } from "../protocol/health.js";

/** What a query looks at. */
export interface Searched {
  /** Those of the names that are known before the others. */
  early?: readonly string[];
  names: readonly string[];
  /** The line of its call; 0 if unknown. */
  line: number;
  /** The norms that `norm>10` asks about, as far as they are known. */
  norms: readonly number[];
  /** What is wrong with it. */
  ailments: readonly Ailment[];
}

export type SearchTest = (what: Searched) => boolean;

/** A query as it is understood. */
export interface Query {
  /** Whether all words fit; null for an empty query. Nothing fits a query that is not understood. */
  fits: SearchTest | null;
  /** What of it is not understood, with what would be; otherwise empty. */
  problem: string;
  /** Whether it asks about numbers, which have to be read first. */
  asksForNorms: boolean;
}

/** A word of a query: its test, or what is wrong with it. */
type Word = SearchTest | string;

const signs: Record<string, (norm: number, limit: number) => boolean> = {
  ">": (norm, limit) => norm > limit,
  "<": (norm, limit) => norm < limit,
  ">=": (norm, limit) => norm >= limit,
  "<=": (norm, limit) => norm <= limit,
};

/** Words that ask what is wrong; a name that holds them is found too. A norm cannot tell NaN from infinity for certain. */
const ailing: Record<string, readonly Ailment[]> = {
  nan: ["NaN", "infinite"],
  inf: ["NaN", "infinite"],
  vanishing: ["vanishing"],
  exploding: ["exploding"],
};

/** Understands a query: words with spaces between them, all of which must fit. */
export function parseQuery(query: string): Query {
  const words = query.toLowerCase().match(/\S+/g) ?? [];
  const parsed = words.map(parseWord);
  const problem = parsed.find((word) => typeof word === "string") ?? "";
  const tests = parsed.filter((word) => typeof word !== "string");
  const all: SearchTest = (what) => problem === "" && tests.every((test) => test(what));
  const asksForNorms = words.some((word) => word.startsWith("norm") || word in ailing);
  return { fits: words.length === 0 ? null : all, problem, asksForNorms };
}

function parseWord(word: string): Word {
  const [, key, sign, rest] = /^([a-z]*)(:|[<>]=?|=+)(.*)$/.exec(word) ?? [];
  if (sign === undefined) return namesWith(word, ailing[word] ?? []);
  if (sign === ":")
    return key === "line" ? onLine(rest) : `There is no “${key}:”. Write a name, line:12, norm>10 or nan.`;
  if (key === "line") return "A line is written line:12.";
  if (key !== "norm") return `“${word}” compares no norm. Write norm${sign}${rest || 10}.`;
  const compare = signs[sign];
  if (!compare) return "A norm is compared by > or <, as in norm>10.";
  return withNorm(sign, rest, compare);
}

function namesWith(word: string, wrong: readonly Ailment[]): SearchTest {
  // Thousands of events share few names.
  const known = new Map<string, boolean>();
  const isIn = (name: string) => known.get(name) ?? look(name);
  const look = (name: string) => {
    const found = name.toLowerCase().includes(word);
    known.set(name, found);
    return found;
  };
  const isWrong = (what: Searched) => wrong.length > 0 && what.ailments.some((ailment) => wrong.includes(ailment));
  return (what) => what.early?.some(isIn) || isWrong(what) || what.names.some(isIn);
}

function onLine(text: string): Word {
  if (!/^\d+$/.test(text)) return "After line: comes a number, as in line:12.";
  return ({ line }) => line === Number(text);
}

function withNorm(sign: string, text: string, compare: (norm: number, limit: number) => boolean): Word {
  const limit = text === "" ? Number.NaN : Number(text);
  if (Number.isNaN(limit)) return `After norm${sign} comes a number, as in norm${sign}10 or norm${sign}1e-3.`;
  return ({ norms }) => norms.some((norm) => compare(norm, limit));
}
