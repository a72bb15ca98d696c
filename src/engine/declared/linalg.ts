// The functions of torch.linalg, made from the rows by declare.ts.

export {};
