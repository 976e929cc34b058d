/**
 * Cholesky factor of a symmetric positive definite matrix, in place in its lower triangle.
 *
 * Golub & Van Loan (2013), Matrix Computations, 4.2.
 *
 * @param s size x size numbers by row
 * @returns the logarithm of the determinant; NaN where the matrix is not positive definite
 */
export function cholesky(s: Float64Array, size: number): number {
  let logDet = 0
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = s[i * size + j]!
      for (let t = 0; t < j; t++) sum -= s[i * size + t]! * s[j * size + t]!
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

/** The inverse of L L', by row, from what cholesky left behind. */
export function choleskyInverse(l: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    root[j * size + j] = 1 / l[j * size + j]!
    for (let i = j + 1; i < size; i++) {
      let sum = 0
      for (let t = j; t < i; t++) sum -= l[i * size + t]! * root[t * size + j]!
      root[i * size + j] = sum / l[i * size + i]!
    }
  }
  const out = new Float64Array(size * size)
  for (let t = 0; t < size; t++) {
    for (let i = 0; i <= t; i++) {
      const w = root[t * size + i]!
      for (let j = 0; j <= i; j++) out[i * size + j]! += w * root[t * size + j]!
    }
  }
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) out[i * size + j] = out[j * size + i]!
  return out
}
