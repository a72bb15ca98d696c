// The functions of torch.linalg, made from the rows by declare.ts.
import type { DType } from "../dtype.js";
import { callLinalg } from "../install.js";
import type { Named } from "../named.js";
import type { Tensor } from "../tensor.js";

/**
 * As `matmul`: the product of vectors, matrices, or batches of matrices, whichever they are. Shapes: (…, n, m), (…, m, p) → (…, n, p). Raises RuntimeError if the inner sizes differ, or the others do not broadcast. https://pytorch.org/docs/stable/generated/torch.linalg.matmul.html
 * @param input The tensor.
 * @param other A vector, a matrix, or a batch of matrices.
 */
export function matmul(input: Tensor, other: Tensor): Tensor;
export function matmul(...args: unknown[]): unknown {
  return callLinalg("linalg_matmul", args);
}

/**
 * The product of several matrices, in the cheapest order. Shapes: (a, b), (b, c), …, (y, z) → (a, z). Raises RuntimeError if the inner sizes differ, or fewer than two are given. https://pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html
 * @param tensors The tensors, in order.
 */
export function multi_dot(tensors: readonly Tensor[]): Tensor;
export function multi_dot(...args: unknown[]): unknown {
  return callLinalg("linalg_multi_dot", args);
}

/**
 * The inverse of each matrix, and where it failed. Shapes: (…, n, n) → (…, n, n), (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html
 * @param A Square matrices.
 */
export function inv_ex(
  A: Tensor,
  options?: {
    /** Whether a singular matrix raises. Default false. */
    check_errors?: boolean;
  },
): Named<["inverse", "info"]>;
export function inv_ex(...args: unknown[]): unknown {
  return callLinalg("linalg_inv_ex", args);
}

/**
 * The inverse of each matrix. Shapes: (…, n, n) → the same. Raises LinAlgError if a matrix is singular. https://pytorch.org/docs/stable/generated/torch.linalg.inv.html
 * @param A Square matrices.
 */
export function inv(A: Tensor): Tensor;
export function inv(...args: unknown[]): unknown {
  return callLinalg("linalg_inv", args);
}

/**
 * The determinant of each matrix. Shapes: (…, n, n) → (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.linalg.det.html
 * @param A Square matrices.
 */
export function det(A: Tensor): Tensor;
export function det(...args: unknown[]): unknown {
  return callLinalg("linalg_det", args);
}

/**
 * The sign of each determinant, and the logarithm of its absolute value. Shapes: (…, n, n) → (…), (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.linalg.slogdet.html
 * @param A Square matrices.
 */
export function slogdet(A: Tensor): Named<["sign", "logabsdet"]>;
export function slogdet(...args: unknown[]): unknown {
  return callLinalg("linalg_slogdet", args);
}

/**
 * The solution of A · X = B (or X · A = B) for each matrix, and where it failed. Shapes: (…, n, n), (…, n, k) or (…, n) → that of `B`, and (…). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html
 * @param A Square matrices.
 * @param B The right sides: matrices, or vectors.
 */
export function solve_ex(
  A: Tensor,
  B: Tensor,
  options?: {
    /** Whether A stands on the left of X. Default true. */
    left?: boolean;
    /** Whether a singular matrix raises. Default false. */
    check_errors?: boolean;
  },
): Named<["result", "info"]>;
export function solve_ex(...args: unknown[]): unknown {
  return callLinalg("linalg_solve_ex", args);
}

/**
 * The solution of A · X = B (or X · A = B) for each matrix. Shapes: (…, n, n), (…, n, k) or (…, n) → that of `B`. Raises LinAlgError if a matrix is singular. https://pytorch.org/docs/stable/generated/torch.linalg.solve.html
 * @param A Square matrices.
 * @param B The right sides: matrices, or vectors.
 */
export function solve(
  A: Tensor,
  B: Tensor,
  options?: {
    /** Whether A stands on the left of X. Default true. */
    left?: boolean;
  },
): Tensor;
export function solve(...args: unknown[]): unknown {
  return callLinalg("linalg_solve", args);
}

/**
 * The solution of A · X = B (or X · A = B) where A is triangular. Shapes: (…, n, n), (…, n, k) → (…, n, k). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html
 * @param input The tensor.
 * @param B The right sides.
 */
export function solve_triangular(
  input: Tensor,
  B: Tensor,
  options: {
    /** Whether A is upper triangular; the other triangle is not looked at. */
    upper: boolean;
    /** Whether A stands on the left of X. Default true. */
    left?: boolean;
    /** Whether the diagonal is taken for ones. Default false. */
    unitriangular?: boolean;
  },
): Tensor;
export function solve_triangular(...args: unknown[]): unknown {
  return callLinalg("linalg_solve_triangular", args);
}

/**
 * L and U with P · L · U = A in one matrix, the pivots, and where it failed. Shapes: (…, n, m) → the same, (…, least of both), (…). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html
 * @param A The matrices.
 */
export function lu_factor_ex(
  A: Tensor,
  options?: {
    /** Whether rows are swapped; on the CPU they always are. Default true. */
    pivot?: boolean;
    /** Whether a zero on the diagonal of U raises. Default false. */
    check_errors?: boolean;
  },
): Named<["LU", "pivots", "info"]>;
export function lu_factor_ex(...args: unknown[]): unknown {
  return callLinalg("linalg_lu_factor_ex", args);
}

/**
 * L and U with P · L · U = A in one matrix, and the pivots. Shapes: (…, n, m) → the same, (…, least of both). Raises RuntimeError if U has a zero on its diagonal. https://pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html
 * @param A The matrices.
 */
export function lu_factor(
  A: Tensor,
  options?: {
    /** Whether rows are swapped; on the CPU they always are. Default true. */
    pivot?: boolean;
  },
): Named<["LU", "pivots"]>;
export function lu_factor(...args: unknown[]): unknown {
  return callLinalg("linalg_lu_factor", args);
}

/**
 * P, L and U, whose product is A. Shapes: (…, n, m) → (…, n, n), (…, n, k), (…, k, m) with k the least of both. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.lu.html
 * @param A The matrices.
 */
export function lu(
  A: Tensor,
  options?: {
    /** Whether rows are swapped; on the CPU they always are. Default true. */
    pivot?: boolean;
  },
): Named<["P", "L", "U"]>;
export function lu(...args: unknown[]): unknown {
  return callLinalg("linalg_lu", args);
}

/**
 * The solution of A · X = B, where A is given by the results of `lu_factor`. Shapes: (…, n, n), (…, n), (…, n, k) → (…, n, k). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html
 * @param LU Both factors in one matrix.
 * @param pivots The rows that were swapped, counted from 1.
 * @param B The right sides.
 */
export function lu_solve(
  LU: Tensor,
  pivots: Tensor,
  B: Tensor,
  options?: {
    /** Whether A stands on the left of X. Default true. */
    left?: boolean;
    /** Whether to solve with the transposed of A. Default false. */
    adjoint?: boolean;
  },
): Tensor;
export function lu_solve(...args: unknown[]): unknown {
  return callLinalg("linalg_lu_solve", args);
}

/**
 * The lower triangular L with L · Lᵀ = A for each matrix, and where it failed. Shapes: (…, n, n) → the same, (…). Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html
 * @param input The tensor.
 */
export function cholesky_ex(
  input: Tensor,
  options?: {
    /** Whether the upper factor is wanted, and the upper triangle looked at. Default false. */
    upper?: boolean;
    /** Whether a matrix that is not positive definite raises. Default false. */
    check_errors?: boolean;
  },
): Named<["L", "info"]>;
export function cholesky_ex(...args: unknown[]): unknown {
  return callLinalg("linalg_cholesky_ex", args);
}

/**
 * The lower triangular L with L · Lᵀ = A for each matrix. Shapes: (…, n, n) → the same. Raises LinAlgError if a matrix is not positive definite. https://pytorch.org/docs/stable/generated/torch.linalg.cholesky.html
 * @param input The tensor.
 */
export function cholesky(
  input: Tensor,
  options?: {
    /** Whether the upper factor is wanted, and the upper triangle looked at. Default false. */
    upper?: boolean;
  },
): Tensor;
export function cholesky(...args: unknown[]): unknown {
  return callLinalg("linalg_cholesky", args);
}

/**
 * Q with orthogonal columns and an upper triangular R, whose product is A. Shapes: (…, n, m) → (…, n, k), (…, k, m) with k the least of both, or n if `complete`. Raises RuntimeError if `mode` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.qr.html
 * @param A The matrices.
 * @param mode `reduced`: Q has the shape of A where that is tall; `complete`: Q is square; `r`: no Q. Default `reduced`.
 */
export function qr(A: Tensor, mode?: "reduced" | "complete" | "r"): Named<["Q", "R"]>;
/**
 * Q with orthogonal columns and an upper triangular R, whose product is A. Shapes: (…, n, m) → (…, n, k), (…, k, m) with k the least of both, or n if `complete`. Raises RuntimeError if `mode` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.qr.html
 * @param A The matrices.
 */
export function qr(
  A: Tensor,
  options: {
    /** `reduced`: Q has the shape of A where that is tall; `complete`: Q is square; `r`: no Q. Default `reduced`. */
    mode?: "reduced" | "complete" | "r";
  },
): Named<["Q", "R"]>;
export function qr(...args: unknown[]): unknown {
  return callLinalg("linalg_qr", args);
}

/**
 * The first columns of a product of Householder's reflections. Shapes: (…, n, m), (…, k) → (…, n, m). Raises RuntimeError if sizes do not fit. https://pytorch.org/docs/stable/generated/torch.linalg.householder_product.html
 * @param input The tensor.
 * @param tau The factors of the reflections.
 */
export function householder_product(input: Tensor, tau: Tensor): Tensor;
export function householder_product(...args: unknown[]): unknown {
  return callLinalg("linalg_householder_product", args);
}

/**
 * Eigenvalues in ascending order and eigenvectors of each symmetric matrix. Shapes: (…, n, n) → (…, n), (…, n, n). Raises RuntimeError if matrices are not square or `UPLO` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.eigh.html
 * @param input The tensor.
 * @param UPLO Which triangle is looked at: `L` (default) the lower, `U` the upper one.
 */
export function eigh(input: Tensor, UPLO?: "L" | "U"): Named<["eigenvalues", "eigenvectors"]>;
/**
 * Eigenvalues in ascending order and eigenvectors of each symmetric matrix. Shapes: (…, n, n) → (…, n), (…, n, n). Raises RuntimeError if matrices are not square or `UPLO` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.eigh.html
 * @param input The tensor.
 */
export function eigh(
  input: Tensor,
  options: {
    /** Which triangle is looked at: `L` (default) the lower, `U` the upper one. */
    UPLO?: "L" | "U";
  },
): Named<["eigenvalues", "eigenvectors"]>;
export function eigh(...args: unknown[]): unknown {
  return callLinalg("linalg_eigh", args);
}

/**
 * The eigenvalues of each symmetric matrix, in ascending order. Shapes: (…, n, n) → (…, n). Raises RuntimeError if matrices are not square or `UPLO` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html
 * @param input The tensor.
 * @param UPLO Which triangle is looked at: `L` (default) the lower, `U` the upper one.
 */
export function eigvalsh(input: Tensor, UPLO?: "L" | "U"): Tensor;
/**
 * The eigenvalues of each symmetric matrix, in ascending order. Shapes: (…, n, n) → (…, n). Raises RuntimeError if matrices are not square or `UPLO` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html
 * @param input The tensor.
 */
export function eigvalsh(
  input: Tensor,
  options: {
    /** Which triangle is looked at: `L` (default) the lower, `U` the upper one. */
    UPLO?: "L" | "U";
  },
): Tensor;
export function eigvalsh(...args: unknown[]): unknown {
  return callLinalg("linalg_eigvalsh", args);
}

/**
 * Not in Gradlens: complex numbers are not in Gradlens. Shapes: none. https://pytorch.org/docs/stable/generated/torch.linalg.eig.html
 * @param A Square matrices.
 */
export function eig(A: Tensor): never;
export function eig(...args: unknown[]): unknown {
  return callLinalg("linalg_eig", args);
}

/**
 * Not in Gradlens: complex numbers are not in Gradlens. Shapes: none. https://pytorch.org/docs/stable/generated/torch.linalg.eigvals.html
 * @param A Square matrices.
 */
export function eigvals(A: Tensor): never;
export function eigvals(...args: unknown[]): unknown {
  return callLinalg("linalg_eigvals", args);
}

/**
 * Not in Gradlens: factorizations of indefinite matrices are not in Gradlens yet. Shapes: none. https://pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html
 * @param A Square matrices.
 */
export function ldl_factor(A: Tensor): never;
export function ldl_factor(...args: unknown[]): unknown {
  return callLinalg("linalg_ldl_factor", args);
}

/**
 * Not in Gradlens: factorizations of indefinite matrices are not in Gradlens yet. Shapes: none. https://pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html
 * @param A Square matrices.
 */
export function ldl_factor_ex(A: Tensor): never;
export function ldl_factor_ex(...args: unknown[]): unknown {
  return callLinalg("linalg_ldl_factor_ex", args);
}

/**
 * Not in Gradlens: factorizations of indefinite matrices are not in Gradlens yet. Shapes: none. https://pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html
 * @param A Square matrices.
 */
export function ldl_solve(A: Tensor): never;
export function ldl_solve(...args: unknown[]): unknown {
  return callLinalg("linalg_ldl_solve", args);
}

/**
 * Singular values in descending order, and the orthogonal matrices around them. Shapes: (…, n, m) → (…, n, n), (…, k), (…, m, m); (…, n, k), (…, k), (…, k, m) without `full_matrices`. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.svd.html
 * @param A The matrices.
 * @param full_matrices Whether U and V are square (default) or as small as possible.
 */
export function svd(A: Tensor, full_matrices?: boolean): Named<["U", "S", "Vh"]>;
/**
 * Singular values in descending order, and the orthogonal matrices around them. Shapes: (…, n, m) → (…, n, n), (…, k), (…, m, m); (…, n, k), (…, k), (…, k, m) without `full_matrices`. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.svd.html
 * @param A The matrices.
 */
export function svd(
  A: Tensor,
  options: {
    /** Whether U and V are square (default) or as small as possible. */
    full_matrices?: boolean;
    /** Accepted, and without effect on the CPU. */
    driver?: "gesvd" | "gesvdj" | "gesvda" | null;
  },
): Named<["U", "S", "Vh"]>;
/**
 * Singular values in descending order, and the orthogonal matrices around them. Shapes: (…, n, m) → (…, n, n), (…, k), (…, m, m); (…, n, k), (…, k), (…, k, m) without `full_matrices`. Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.svd.html
 * @param A The matrices.
 * @param full_matrices Whether U and V are square (default) or as small as possible.
 */
export function svd(
  A: Tensor,
  full_matrices: boolean,
  options: {
    /** Accepted, and without effect on the CPU. */
    driver?: "gesvd" | "gesvdj" | "gesvda" | null;
  },
): Named<["U", "S", "Vh"]>;
export function svd(...args: unknown[]): unknown {
  return callLinalg("linalg_svd", args);
}

/**
 * The singular values of each matrix, in descending order. Shapes: (…, n, m) → (…, least of both). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.svdvals.html
 * @param A The matrices.
 */
export function svdvals(
  A: Tensor,
  options?: {
    /** Accepted, and without effect on the CPU. */
    driver?: "gesvd" | "gesvdj" | "gesvda" | null;
  },
): Tensor;
export function svdvals(...args: unknown[]): unknown {
  return callLinalg("linalg_svdvals", args);
}

/**
 * How many singular values of each matrix are not 0. Shapes: (…, n, m) → (…). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
 * @param input The tensor.
 */
export function matrix_rank(
  input: Tensor,
  options?: {
    /** Singular values up to this count as 0. */
    atol?: Tensor | number | boolean | null;
    /** Singular values up to this part of the greatest count as 0. */
    rtol?: Tensor | number | boolean | null;
    /** Whether the matrices are symmetric. Default false. */
    hermitian?: boolean;
  },
): Tensor;
/**
 * How many singular values of each matrix are greater than `tol`. Shapes: (…, n, m) → (…). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
 * @param input The tensor.
 * @param tol Singular values up to this count as 0.
 * @param hermitian Whether the matrices are symmetric. Default false.
 */
export function matrix_rank(input: Tensor, tol: Tensor | number | boolean, hermitian?: boolean): Tensor;
/**
 * How many singular values of each matrix are greater than `tol`. Shapes: (…, n, m) → (…). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
 * @param input The tensor.
 * @param tol Singular values up to this count as 0.
 */
export function matrix_rank(
  input: Tensor,
  tol: Tensor | number | boolean,
  options: {
    /** Whether the matrices are symmetric. Default false. */
    hermitian?: boolean;
  },
): Tensor;
export function matrix_rank(...args: unknown[]): unknown {
  return callLinalg("linalg_matrix_rank", args);
}

/**
 * The pseudoinverse of each matrix. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.pinv.html
 * @param input The tensor.
 */
export function pinv(
  input: Tensor,
  options?: {
    /** Singular values up to this count as 0. */
    atol?: Tensor | number | boolean | null;
    /** Singular values up to this part of the greatest count as 0. */
    rtol?: Tensor | number | boolean | null;
    /** Whether the matrices are symmetric. Default false. */
    hermitian?: boolean;
  },
): Tensor;
/**
 * The pseudoinverse of each matrix. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.pinv.html
 * @param input The tensor.
 * @param rcond Singular values up to this part of the greatest count as 0.
 * @param hermitian Whether the matrices are symmetric. Default false.
 */
export function pinv(input: Tensor, rcond: Tensor | number | boolean, hermitian?: boolean): Tensor;
/**
 * The pseudoinverse of each matrix. Shapes: (…, n, m) → (…, m, n). Raises RuntimeError if the input is no matrix. https://pytorch.org/docs/stable/generated/torch.linalg.pinv.html
 * @param input The tensor.
 * @param rcond Singular values up to this part of the greatest count as 0.
 */
export function pinv(
  input: Tensor,
  rcond: Tensor | number | boolean,
  options: {
    /** Whether the matrices are symmetric. Default false. */
    hermitian?: boolean;
  },
): Tensor;
export function pinv(...args: unknown[]): unknown {
  return callLinalg("linalg_pinv", args);
}

/**
 * The X for which A · X is nearest to B, with residuals, rank and singular values where the driver gives them. Shapes: (…, n, m), (…, n, k) → (…, m, k), (…, k), (…), (…, least of both). Raises RuntimeError if sizes do not fit or `driver` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.lstsq.html
 * @param input The tensor.
 * @param b The right sides.
 * @param rcond Singular values up to this part of the greatest count as 0.
 */
export function lstsq(
  input: Tensor,
  b: Tensor,
  rcond?: number | null,
): Named<["solution", "residuals", "rank", "singular_values"]>;
/**
 * The X for which A · X is nearest to B, with residuals, rank and singular values where the driver gives them. Shapes: (…, n, m), (…, n, k) → (…, m, k), (…, k), (…), (…, least of both). Raises RuntimeError if sizes do not fit or `driver` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.lstsq.html
 * @param input The tensor.
 * @param b The right sides.
 */
export function lstsq(
  input: Tensor,
  b: Tensor,
  options: {
    /** Singular values up to this part of the greatest count as 0. */
    rcond?: number | null;
    /** LAPACK's name for the way: `gelsy` (default), `gels`, `gelsd` or `gelss`; it decides which results there are. */
    driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null;
  },
): Named<["solution", "residuals", "rank", "singular_values"]>;
/**
 * The X for which A · X is nearest to B, with residuals, rank and singular values where the driver gives them. Shapes: (…, n, m), (…, n, k) → (…, m, k), (…, k), (…), (…, least of both). Raises RuntimeError if sizes do not fit or `driver` is unknown. https://pytorch.org/docs/stable/generated/torch.linalg.lstsq.html
 * @param input The tensor.
 * @param b The right sides.
 * @param rcond Singular values up to this part of the greatest count as 0.
 */
export function lstsq(
  input: Tensor,
  b: Tensor,
  rcond: number | null,
  options: {
    /** LAPACK's name for the way: `gelsy` (default), `gels`, `gelsd` or `gelss`; it decides which results there are. */
    driver?: "gels" | "gelsy" | "gelsd" | "gelss" | null;
  },
): Named<["solution", "residuals", "rank", "singular_values"]>;
export function lstsq(...args: unknown[]): unknown {
  return callLinalg("linalg_lstsq", args);
}

/**
 * The p-norms of vectors along dimensions, or of all elements. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default 2.
 * @param dim The dimensions of vectors or matrices.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function vector_norm(
  input: Tensor,
  ord?: number | boolean,
  dim?: number | readonly number[] | null,
  keepdim?: boolean,
): Tensor;
/**
 * The p-norms of vectors along dimensions, or of all elements. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html
 * @param input The tensor.
 */
export function vector_norm(
  input: Tensor,
  options: {
    /** Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default 2. */
    ord?: number | boolean;
    /** The dimensions of vectors or matrices. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The p-norms of vectors along dimensions, or of all elements. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default 2.
 */
export function vector_norm(
  input: Tensor,
  ord: number | boolean,
  options: {
    /** The dimensions of vectors or matrices. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The p-norms of vectors along dimensions, or of all elements. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default 2.
 * @param dim The dimensions of vectors or matrices.
 */
export function vector_norm(
  input: Tensor,
  ord: number | boolean,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The p-norms of vectors along dimensions, or of all elements. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default 2.
 * @param dim The dimensions of vectors or matrices.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function vector_norm(
  input: Tensor,
  ord: number | boolean,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function vector_norm(...args: unknown[]): unknown {
  return callLinalg("linalg_vector_norm", args);
}

/**
 * The norms of the matrices that two dimensions span. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default `fro`.
 * @param dim The dimensions of vectors or matrices. Default [-2,-1].
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function matrix_norm(
  input: Tensor,
  ord?: number | boolean | "fro" | "nuc",
  dim?: number | readonly number[],
  keepdim?: boolean,
): Tensor;
/**
 * The norms of the matrices that two dimensions span. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
 * @param input The tensor.
 */
export function matrix_norm(
  input: Tensor,
  options: {
    /** Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default `fro`. */
    ord?: number | boolean | "fro" | "nuc";
    /** The dimensions of vectors or matrices. Default [-2,-1]. */
    dim?: number | readonly number[];
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The norms of the matrices that two dimensions span. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default `fro`.
 */
export function matrix_norm(
  input: Tensor,
  ord: number | boolean | "fro" | "nuc",
  options: {
    /** The dimensions of vectors or matrices. Default [-2,-1]. */
    dim?: number | readonly number[];
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The norms of the matrices that two dimensions span. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default `fro`.
 * @param dim The dimensions of vectors or matrices. Default [-2,-1].
 */
export function matrix_norm(
  input: Tensor,
  ord: number | boolean | "fro" | "nuc",
  dim: number | readonly number[],
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The norms of the matrices that two dimensions span. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. Default `fro`.
 * @param dim The dimensions of vectors or matrices. Default [-2,-1].
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function matrix_norm(
  input: Tensor,
  ord: number | boolean | "fro" | "nuc",
  dim: number | readonly number[],
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function matrix_norm(...args: unknown[]): unknown {
  return callLinalg("linalg_matrix_norm", args);
}

/**
 * The norms of vectors or matrices: of all elements, if neither `ord` nor `dim` is given. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`.
 * @param dim The dimensions of vectors or matrices.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function norm(
  input: Tensor,
  ord?: number | boolean | "fro" | "nuc" | null,
  dim?: number | readonly number[] | null,
  keepdim?: boolean,
): Tensor;
/**
 * The norms of vectors or matrices: of all elements, if neither `ord` nor `dim` is given. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.norm.html
 * @param input The tensor.
 */
export function norm(
  input: Tensor,
  options: {
    /** Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`. */
    ord?: number | boolean | "fro" | "nuc" | null;
    /** The dimensions of vectors or matrices. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The norms of vectors or matrices: of all elements, if neither `ord` nor `dim` is given. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`.
 */
export function norm(
  input: Tensor,
  ord: number | boolean | "fro" | "nuc" | null,
  options: {
    /** The dimensions of vectors or matrices. */
    dim?: number | readonly number[] | null;
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The norms of vectors or matrices: of all elements, if neither `ord` nor `dim` is given. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`.
 * @param dim The dimensions of vectors or matrices.
 */
export function norm(
  input: Tensor,
  ord: number | boolean | "fro" | "nuc" | null,
  dim: number | readonly number[] | null,
  options: {
    /** Whether reduced dimensions stay, with size 1. Default false. */
    keepdim?: boolean;
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
/**
 * The norms of vectors or matrices: of all elements, if neither `ord` nor `dim` is given. Shapes: any → without `dim`, or with size 1 there if `keepdim`. Raises IndexError if `dim` is out of range. https://pytorch.org/docs/stable/generated/torch.linalg.norm.html
 * @param input The tensor.
 * @param ord Which norm: a number p, Infinity, or for matrices also `fro` or `nuc`.
 * @param dim The dimensions of vectors or matrices.
 * @param keepdim Whether reduced dimensions stay, with size 1. Default false.
 */
export function norm(
  input: Tensor,
  ord: number | boolean | "fro" | "nuc" | null,
  dim: number | readonly number[] | null,
  keepdim: boolean,
  options: {
    /** The type of the result, if another than usual. */
    dtype?: DType | null;
  },
): Tensor;
export function norm(...args: unknown[]): unknown {
  return callLinalg("linalg_norm", args);
}

/**
 * The condition number of each matrix. Shapes: (…, n, m) → (…). Raises RuntimeError if the input is no matrix or `p` is no norm. https://pytorch.org/docs/stable/generated/torch.linalg.cond.html
 * @param input The tensor.
 * @param p Which norm; by default the 2-norm.
 */
export function cond(input: Tensor, p?: number | boolean | "fro" | "nuc" | null): Tensor;
/**
 * The condition number of each matrix. Shapes: (…, n, m) → (…). Raises RuntimeError if the input is no matrix or `p` is no norm. https://pytorch.org/docs/stable/generated/torch.linalg.cond.html
 * @param input The tensor.
 */
export function cond(
  input: Tensor,
  options: {
    /** Which norm; by default the 2-norm. */
    p?: number | boolean | "fro" | "nuc" | null;
  },
): Tensor;
export function cond(...args: unknown[]): unknown {
  return callLinalg("linalg_cond", args);
}

/**
 * The cross products of vectors of three numbers along `dim`. Shapes: (…, 3, …) that broadcast → the same. Raises RuntimeError if the size of `dim` is not 3. https://pytorch.org/docs/stable/generated/torch.linalg.cross.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function cross(
  input: Tensor,
  other: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
export function cross(...args: unknown[]): unknown {
  return callLinalg("linalg_cross", args);
}

/**
 * The diagonals of matrices, as a view. Shapes: (…, n, n) → (…, n). Raises RuntimeError if the two dimensions are the same. https://pytorch.org/docs/stable/generated/torch.linalg.diagonal.html
 * @param A The matrices.
 */
export function diagonal(
  A: Tensor,
  options?: {
    /** Which diagonal: 0 the main one, above it positive, below it negative. Default 0. */
    offset?: number;
    /** The first of two dimensions. Default -2. */
    dim1?: number;
    /** The second of two dimensions. Default -1. */
    dim2?: number;
  },
): Tensor;
export function diagonal(...args: unknown[]): unknown {
  return callLinalg("linalg_diagonal", args);
}

/**
 * The sums of products of two batches of vectors. Shapes: (…, n), (…, n) → (…). Raises RuntimeError where shapes do not broadcast. https://pytorch.org/docs/stable/generated/torch.linalg.vecdot.html
 * @param x The first vectors.
 * @param y The second vectors.
 */
export function vecdot(
  x: Tensor,
  y: Tensor,
  options?: {
    /** The dimension to work along; negative ones count from the end. Default -1. */
    dim?: number;
  },
): Tensor;
export function vecdot(...args: unknown[]): unknown {
  return callLinalg("linalg_vecdot", args);
}

/**
 * The Vandermonde matrix: powers of each element, in rows. Shapes: (…, n) → (…, n, N). Raises RuntimeError if `N` is less than 2. https://pytorch.org/docs/stable/generated/torch.linalg.vander.html
 * @param x Vectors.
 */
export function vander(
  x: Tensor,
  options?: {
    /** How many powers; by default as many as elements. */
    N?: number | null;
  },
): Tensor;
export function vander(...args: unknown[]): unknown {
  return callLinalg("linalg_vander", args);
}

/**
 * Each matrix multiplied by itself `n` times; negative ones are powers of the inverse. Shapes: (…, n, n) → the same. Raises LinAlgError if `n` is negative and a matrix is singular. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html
 * @param input The tensor.
 * @param n The power.
 */
export function matrix_power(input: Tensor, n: number): Tensor;
/**
 * Each matrix multiplied by itself `n` times; negative ones are powers of the inverse. Shapes: (…, n, n) → the same. Raises LinAlgError if `n` is negative and a matrix is singular. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html
 * @param input The tensor.
 */
export function matrix_power(
  input: Tensor,
  options: {
    /** The power. */
    n: number;
  },
): Tensor;
export function matrix_power(...args: unknown[]): unknown {
  return callLinalg("linalg_matrix_power", args);
}

/**
 * The exponential of each matrix: Σ aᵏ / k!. Shapes: (…, n, n) → the same. Raises RuntimeError if matrices are not square. https://pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html
 * @param input The tensor.
 */
export function matrix_exp(input: Tensor): Tensor;
export function matrix_exp(...args: unknown[]): unknown {
  return callLinalg("linalg_matrix_exp", args);
}

/**
 * The inverse of a tensor seen as a matrix: its first `ind` dimensions are rows. Shapes: (a…, b…) → (b…, a…), where both have as many elements. Raises RuntimeError if the two parts differ in elements, or `ind` is not positive. https://pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html
 * @param input The tensor.
 * @param ind How many dimensions are rows. Default 2.
 */
export function tensorinv(input: Tensor, ind?: number): Tensor;
/**
 * The inverse of a tensor seen as a matrix: its first `ind` dimensions are rows. Shapes: (a…, b…) → (b…, a…), where both have as many elements. Raises RuntimeError if the two parts differ in elements, or `ind` is not positive. https://pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html
 * @param input The tensor.
 */
export function tensorinv(
  input: Tensor,
  options: {
    /** How many dimensions are rows. Default 2. */
    ind?: number;
  },
): Tensor;
export function tensorinv(...args: unknown[]): unknown {
  return callLinalg("linalg_tensorinv", args);
}

/**
 * The X for which tensordot(A, X) is B. Shapes: (a…, b…), (a…) → (b…), where both have as many elements. Raises RuntimeError if the two parts differ in elements. https://pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 * @param dims Dimensions of A that are moved to the end first.
 */
export function tensorsolve(input: Tensor, other: Tensor, dims?: number | readonly number[] | null): Tensor;
/**
 * The X for which tensordot(A, X) is B. Shapes: (a…, b…), (a…) → (b…), where both have as many elements. Raises RuntimeError if the two parts differ in elements. https://pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html
 * @param input The tensor.
 * @param other The second operand: a tensor.
 */
export function tensorsolve(
  input: Tensor,
  other: Tensor,
  options: {
    /** Dimensions of A that are moved to the end first. */
    dims?: number | readonly number[] | null;
  },
): Tensor;
export function tensorsolve(...args: unknown[]): unknown {
  return callLinalg("linalg_tensorsolve", args);
}
