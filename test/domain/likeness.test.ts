import { describe, expect, test } from 'vitest'
import type { Member } from '../../shared/domain/committee.ts'
import { acquainted, likenesses } from '../../shared/domain/likeness.ts'
import { isSameName } from '../../shared/domain/sameName.ts'

const member = (over: Partial<Member>): Member => ({
  id: '0000000000',
  name: '',
  role: 'supervisor',
  group: 'staff',
  discipline: '',
  clinic: '',
  region: '',
  yearsRegistered: null,
  starTraining: null,
  biasTraining: null,
  scorer: true,
  chair: false,
  coordinator: false,
  keeper: false,
  deputy: false,
  ...over,
})

const of = (trait: string, members: Member[]) => likenesses({ members }).find((one) => one.trait === trait)

describe('a committee', () => {
  test('is alike where four out of five have the same, whatever the capitals', () => {
    const clinics = ['Merwede', ' merwede', 'MERWEDE', 'Merwede ', 'Elders']
    expect(
      of(
        'clinic',
        clinics.map((clinic) => member({ clinic })),
      ),
    ).toEqual({
      trait: 'clinic',
      same: 4,
      of: 5,
      alike: true,
    })
    expect(
      of(
        'clinic',
        clinics.slice(1).map((clinic) => member({ clinic })),
      )?.alike,
    ).toBe(false)
  })

  test('is judged by those who score, and on what is known of three or more', () => {
    const some = [member({ discipline: 'geriatrie' }), member({ discipline: 'geriatrie' }), member({})]
    expect(of('discipline', some)).toBeUndefined()
    const watching = member({ discipline: 'geriatrie', scorer: false })
    expect(of('discipline', [...some, watching])).toBeUndefined()
    expect(of('discipline', [...some, { ...watching, scorer: true }])).toMatchObject({ same: 3, of: 3 })
  })

  test('of only young specialists is alike in experience; residents do not count there', () => {
    const members = [1, 2, 3, null].map((yearsRegistered) => member({ yearsRegistered }))
    expect(of('experience', members)).toMatchObject({ same: 3, of: 3, alike: true })
    expect(of('experience', [...members, member({ yearsRegistered: 10 })])).toMatchObject({ same: 3, of: 4 })
  })
})

describe('candidates from the clinic of half of the scorers or more', () => {
  const members = ['Merwede', 'Merwede', 'Elders', ''].map((clinic) => member({ clinic }))
  const candidate = (cid: string, clinic: string, withdrawn = false) => ({ cid, clinic, withdrawn })

  test('are named with how many', () => {
    const found = acquainted({ members }, [candidate('a', 'merwede'), candidate('b', 'Elders')])
    expect(found).toEqual([{ cid: 'a', same: 2, of: 4 }])
  })

  test('are not those of whom no clinic is known, or who withdrew', () => {
    expect(acquainted({ members }, [candidate('a', ''), candidate('b', 'Merwede', true)])).toEqual([])
    expect(isSameName('', ' ')).toBe(false)
  })
})
