import { seeded } from '../../sealing/seeded.ts'

/**
 * Runs `make` while everything that age draws from the platform's random source is drawn from a seed, so that files come
 * out the same in every run. Nothing else may run meanwhile.
 */
export const withSeededCrypto = async <T>(seed: string, make: () => Promise<T>): Promise<T> => {
  const random = seeded(seed)
  const own = crypto.getRandomValues
  crypto.getRandomValues = <A extends ArrayBufferView | null>(array: A): A => {
    if (array !== null) new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(random(array.byteLength))
    return array
  }
  try {
    return await make()
  } finally {
    crypto.getRandomValues = own
  }
}
