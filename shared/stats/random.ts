/** Numbers between 0 (possible) and 1 (never). */
export type Random = () => number

/**
 * A seeded source of random numbers, the same on every machine: for permutations and benchmarks, never for secrets.
 *
 * sfc32 (Doty-Humphrey, PractRand), seeded through splitmix32.
 *
 * @param seed any whole number
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a2d97)
    return z ^ (z >>> 15)
  }
  let a = next()
  let b = next()
  let c = next()
  let d = next()
  return () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
}

/** A source of standard normal numbers from a uniform one (Box & Muller 1958). */
export function normalFrom(random: Random): Random {
  let spare = Number.NaN
  return () => {
    if (!Number.isNaN(spare)) {
      const value = spare
      spare = Number.NaN
      return value
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()))
    const angle = 2 * Math.PI * random()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

/** Shuffles in place, every order equally likely (Fisher & Yates 1938). */
export function shuffle(values: Int32Array | number[], random: Random): void {
  for (let i = values.length - 1; i > 0; i--) {
    const at = Math.floor(random() * (i + 1))
    const held = values[i]!
    values[i] = values[at]!
    values[at] = held
  }
}
