import { describe, expect, it } from 'vitest'
import { matchItems } from '../../renderer/ui/paletteMatch.ts'

const items = [
  { id: 'log', label: 'Logboek openen' },
  { id: 'open', label: 'Zegels openen', hint: 'stap 8' },
  { id: 'zoe', label: 'Zoë van Dijk', words: 'lid supervisor' },
  { id: 'lock', label: 'Vergrendelen' },
]
const found = (query: string) => matchItems(items, query).map((item) => item.id)

describe('finding', () => {
  it('keeps everything in order while nothing is asked', () => {
    expect(found('  ')).toEqual(['log', 'open', 'zoe', 'lock'])
  })

  it('does not mind accents and case', () => {
    expect(found('ZOE')).toEqual(['zoe'])
  })

  it('asks for every word, in any order', () => {
    expect(found('open zegel')).toEqual(['open'])
  })

  it('puts the start of a label before the start of a word before the inside of one', () => {
    expect(
      matchItems(
        [
          { id: 'c', label: 'Hopen' },
          { id: 'b', label: 'Nu open' },
          { id: 'a', label: 'Open' },
        ],
        'open',
      ).map((one) => one.id),
    ).toEqual(['a', 'b', 'c'])
  })

  it('also looks in hint and other words, last', () => {
    expect(found('stap')).toEqual(['open'])
    expect(found('supervisor')).toEqual(['zoe'])
  })

  it('finds nothing rather than something near', () => {
    expect(found('xyz')).toEqual([])
  })
})
