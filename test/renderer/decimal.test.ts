import { describe, expect, it } from 'vitest'
import { decimalText, parseDecimal, withMark } from '../../renderer/ui/decimal.ts'

describe('a typed number', () => {
  it('is read with a comma or a point, and both minus signs', () => {
    expect([parseDecimal('2,5'), parseDecimal(' 2.5 '), parseDecimal('−3'), parseDecimal('-3')]).toEqual([
      2.5, 2.5, -3, -3,
    ])
  })

  it('is none while it is not finished or no number', () => {
    expect([parseDecimal(''), parseDecimal('-'), parseDecimal('1,2,3'), parseDecimal('1e3')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('keeps what was typed, with the mark of the language that is read now', () => {
    expect([withMark('2,50', '.'), withMark('2.', ','), withMark('−3', ','), withMark('', '.')]).toEqual([
      '2.50',
      '2,',
      '−3',
      '',
    ])
  })

  it('is written with the mark of the language and a true minus', () => {
    expect([decimalText(-2.5, ','), decimalText(2.5, '.'), decimalText(null)]).toEqual(['−2,5', '2.5', ''])
  })
})
