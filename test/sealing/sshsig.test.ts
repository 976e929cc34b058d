import { describe, expect, test } from 'vitest'
import { fromBase64 } from '../../shared/sealing/bytes.ts'
import { verifySsh } from '../../shared/sealing/sshsig.ts'
import { vectorJson } from './vector-files.ts'

interface Signed {
  readonly namespace: string
  readonly message: string
  readonly text: string
}
interface SshVectors {
  readonly publicKey: string
  readonly good: readonly Signed[]
  readonly bad: readonly (Signed & { readonly why: string })[]
}

const { publicKey, good, bad } = vectorJson<SshVectors>('sshsig.json')
const key = fromBase64(publicKey)!
const holds = ({ namespace, message, text }: Signed): boolean =>
  verifySsh(key, namespace, fromBase64(message)!, text)

describe('an SSH signature', () => {
  test('of the vectors holds', () => expect(good.map(holds)).toEqual([true]))

  test.each(bad)('is refused: $why', (one) => expect(holds(one)).toBe(false))

  test('with any one character changed is refused', () => {
    const [one] = good
    for (let at = 0; at < one!.text.length; at++) {
      const other = one!.text[at] === 'B' ? 'C' : 'B'
      expect(holds({ ...one!, text: one!.text.slice(0, at) + other + one!.text.slice(at + 1) })).toBe(false)
    }
  })

  test('does not hold for another key', () => {
    const other = key.slice()
    other[3]! ^= 1
    const [one] = good
    expect(() => verifySsh(other, one!.namespace, fromBase64(one!.message)!, one!.text)).not.toThrow()
    expect(verifySsh(other, one!.namespace, fromBase64(one!.message)!, one!.text)).toBe(false)
  })
})
