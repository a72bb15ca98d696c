// Functions and methods of the rows in ops/multi-margin-losses.ts, made from them by declare.ts: the test of this file says how.

export {};
