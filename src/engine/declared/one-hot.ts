// Functions and methods of the rows in ops/one-hot.ts, made from them by declare.ts: the test of this file says how.

export {};
