import { describe, expect, it } from 'vitest'
import { codeGroups, spokenCode, typeIntoGroups } from '../../renderer/ui/codeGroups.ts'

describe('a code for people', () => {
  it('is cut into groups of four, however it was written', () => {
    expect(codeGroups('4qh2 9txm-b7kd')).toEqual(['4QH2', '9TXM', 'B7KD'])
  })

  it('is read sign by sign with a pause after each group', () => {
    expect(spokenCode('4QH29TXM')).toBe('4 Q H 2, 9 T X M')
  })
})

describe('typing the last groups', () => {
  it('goes on in the next group when one is full', () => {
    expect(typeIntoGroups('8EP', 0, '8epn', 2)).toEqual({ value: '8EPN', focus: 1 })
  })

  it('fills several groups from one paste, with spaces in it', () => {
    expect(typeIntoGroups('', 0, '8EPN 5CVF', 2)).toEqual({ value: '8EPN5CVF', focus: 1 })
  })

  it('keeps a group in its place while the one before it is still empty', () => {
    const { value } = typeIntoGroups('', 1, '5CVF', 2)
    expect(value).toBe('    5CVF')
    expect(typeIntoGroups(value, 0, '8EPN', 2).value).toBe('8EPN5CVF')
  })

  it('empties only the group it is in', () => {
    expect(typeIntoGroups('8EPN5CVF', 0, '', 2).value).toBe('    5CVF')
  })

  it('never holds more than was asked', () => {
    expect(typeIntoGroups('', 1, '5CVFXXXX', 2).value).toBe('    5CVF')
  })
})
