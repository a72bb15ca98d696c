// Functions and methods of the rows in ops/binary-losses.ts, made from them by declare.ts: the test of this file says how.

export {};
