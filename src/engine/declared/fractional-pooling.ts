// Functions and methods of the rows in ops/fractional-pooling.ts, made from them by declare.ts: the test of this file says how.

export {};
