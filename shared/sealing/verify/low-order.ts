/** 2^255 - 19. */
const PRIME = (1n << 255n) - 19n

/** The u-coordinates below 2^255 - 19 of points of low order, on the curve and its twist: RFC 7748, section 6.1. */
const LOW_ORDER: readonly bigint[] = [
  0n,
  1n,
  PRIME - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
]

/**
 * Whether 32 bytes are a public key that a secret can be agreed on with: little-endian, reduced, so that no key has two
 * forms, and not of low order, with which everybody's secret would be zeros.
 */
export const isUsable = (publicKey: Buffer): boolean => {
  const u = BigInt(`0x${Buffer.from(publicKey).reverse().toString('hex')}`)
  return u < PRIME && !LOW_ORDER.includes(u)
}
