/**
 * Cholesky factor of a symmetric positive definite matrix, in place in its lower triangle. What lies before the first
 * number of a row stays zero in the factor and is not visited.
 *
 * Golub & Van Loan (2013), Matrix Computations, 4.2; George & Liu (1981), Computer Solution of Large Sparse Positive
 * Definite Systems, 4 (envelope method).
 *
 * @param s size x size numbers by row
 * @param first per row the column of its first number other than zero; without it every row begins at 0
 * @returns the logarithm of the determinant; NaN where the matrix is not positive definite
 */
export function cholesky(s: Float64Array, size: number, first = new Int32Array(size)): number {
  let logDet = 0
  for (let i = 0; i < size; i++) {
    for (let j = first[i]!; j <= i; j++) {
      let sum = s[i * size + j]!
      for (let t = Math.max(first[i]!, first[j]!); t < j; t++) sum -= s[i * size + t]! * s[j * size + t]!
      if (i === j) {
        if (!(sum > 0)) return Number.NaN
        logDet += Math.log(sum)
        s[i * size + i] = Math.sqrt(sum)
      } else s[i * size + j] = sum / s[j * size + j]!
    }
  }
  return logDet
}

/** Solves L L' z = v in place, where `l` is what cholesky left behind. */
export function choleskySolve(l: Float64Array, size: number, v: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = v[i]!
    for (let t = 0; t < i; t++) sum -= l[i * size + t]! * v[t]!
    v[i] = sum / l[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = v[i]!
    for (let t = i + 1; t < size; t++) sum -= l[t * size + i]! * v[t]!
    v[i] = sum / l[i * size + i]!
  }
}

/**
 * The inverse of L, transposed: row a holds column a, which is zero before place a. Element (a, b) of the inverse of L L'
 * is the product of rows a and b.
 *
 * @param first as in cholesky
 */
export function choleskyRoot(l: Float64Array, size: number, first = new Int32Array(size)): Float64Array {
  const root = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    const at = j * size
    root[at + j] = 1 / l[at + j]!
    for (let i = j + 1; i < size; i++) {
      const row = i * size
      let sum = 0
      for (let t = Math.max(j, first[i]!); t < i; t++) sum -= l[row + t]! * root[at + t]!
      root[at + i] = sum / l[row + i]!
    }
  }
  return root
}
