// Numbers that several functions take apart their arguments with.

/** Added to a single, it leaves the nearest whole number in the lowest bits. */
export const shifter = 1.5 * 2 ** 23;
/** log 2 but for its last digits: products with small whole numbers are exact. */
export const log2High = 0.693145751953125;
/** What is left of log 2. */
export const log2Low = 1.428606765330187e-6;
