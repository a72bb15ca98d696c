// Functions and methods of the rows in ops/interpolate.ts, made from them by declare.ts: the test of this file says how.

export {};
