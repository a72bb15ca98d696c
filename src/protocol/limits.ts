// Limits that both sides of a wall have to know.

/** How many elements of a tensor are copied at most. */
export const copyLimit = 10_000;
