// Numbers as Python writes them: fixed, scientific and shortest forms.

/** Python's `format(x, ".{digits}f")`: JavaScript rounds a tie up, Python to the even digit. */
export function fixed(x: number, digits: number): string {
  if (!Number.isFinite(x)) return nonFinite(x);
  const rounded = signOfZero(x) + x.toFixed(digits);
  const isTie = Math.abs(x * 2 ** (digits + 1)) % 2 === 1; // a dyadic number ends in …5 there only with this many bits
  return isTie ? evenOf(x.toFixed(digits + 1).replace(/\.?\d$/, ""), rounded) : rounded;
}

/** Python's `format(x, ".{digits}e")`. */
export function scientific(x: number, digits: number): string {
  if (!Number.isFinite(x)) return nonFinite(x);
  const [mantissa, exponent] = (signOfZero(x) + x.toExponential(digits)).split("e");
  const exact = x.toExponential(60).split("e")[0];
  const cut = exact.indexOf(".") + 1 + digits;
  const isTie = /^50*$/.test(exact.slice(cut));
  return (isTie ? evenOf(exact.slice(0, cut), mantissa) : mantissa) + exponentText(exponent);
}

/** Python's `repr` of a float: `27.0`, `0.1`, `1e-05`, `nan`. */
export function formatNumber(x: number): string {
  if (!Number.isFinite(x)) return nonFinite(x);
  const [mantissa, exponent] = x.toExponential().split("e");
  if (Number(exponent) < -4 || Number(exponent) >= 16) return mantissa + exponentText(exponent);
  const plain = x.toFixed(Math.max(1, mantissa.replace(/[-.]/g, "").length - 1 - Number(exponent)));
  return signOfZero(x) + plain;
}

function nonFinite(x: number): string {
  if (Number.isNaN(x)) return "nan";
  return x > 0 ? "inf" : "-inf";
}

function signOfZero(x: number): string {
  return Object.is(x, -0) ? "-" : "";
}

/** Of the two neighbours of a tie, the one whose last digit is even. */
function evenOf(below: string, above: string): string {
  return Number(below.at(-1)) % 2 === 0 ? below : above;
}

function exponentText(exponent: string): string {
  return `e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
