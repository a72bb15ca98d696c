// The functions of all families.
export * from "./absent.js";
export * from "./arithmetic.js";
export * from "./cast.js";
export * from "./compare.js";
export * from "./creation.js";
export * from "./indexing.js";
export * from "./join.js";
export * from "./losses.js";
export * from "./matrix.js";
export * from "./parts.js";
export * from "./pointwise.js";
export * from "./reduce.js";
export * from "./softmax.js";
export * from "./views.js";
