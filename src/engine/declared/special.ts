// The functions of torch.special, made from the rows by declare.ts.

export {};
