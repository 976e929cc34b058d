import { describe, expect, test } from 'vitest'
import {
  doubtOrder,
  nextSpeaker,
  type Speaker,
  seniorsBefore,
  speakingOrder,
  spokenAbout,
  type Turn,
  talkingAbout,
} from '../../shared/domain/talk.ts'

const seat = (role: Speaker['role'], rest: Partial<Speaker> = {}): Speaker => ({
  id: role,
  role,
  scorer: true,
  chair: false,
  ...rest,
})
const ids = (seats: readonly Speaker[]) => seats.map(({ id }) => id)
const minute = (n: number) => `2027-03-01T10:${String(n).padStart(2, '0')}:00.000Z`
const turn = (cid: string | null, member: string, n: number): Turn => ({ cid, member, at: minute(n) })

const committee = [
  seat('programDirector', { chair: true }),
  seat('deputyDirector'),
  seat('supervisor'),
  seat('resident'),
  seat('external'),
]

describe('the order of the talk', () => {
  test('begins with the resident and ends with the chair, the others from junior to senior', () => {
    expect(ids(speakingOrder(committee))).toEqual([
      'resident',
      'supervisor',
      'external',
      'deputyDirector',
      'programDirector',
    ])
  })

  test('ends with the chair also where somebody else has the higher office', () => {
    const seats = [seat('supervisor', { chair: true }), seat('programDirector'), seat('resident')]
    expect(ids(speakingOrder(seats))).toEqual(['resident', 'programDirector', 'supervisor'])
  })

  test('gives no turn to whoever did not rate', () => {
    expect(ids(speakingOrder([seat('secretary', { scorer: false }), seat('resident')]))).toEqual(['resident'])
  })

  test('is the one that the committee made, and whoever that leaves out still speaks, after it', () => {
    expect(ids(speakingOrder(committee, ['external', 'resident', 'nobody']))).toEqual([
      'external',
      'resident',
      'supervisor',
      'deputyDirector',
      'programDirector',
    ])
  })

  test('lets the chair begin in the round of doubts, to give the example', () => {
    expect(ids(doubtOrder(committee)).slice(0, 2)).toEqual(['programDirector', 'resident'])
  })
})

describe('whose turn it is', () => {
  const turns = [turn(null, 'programDirector', 1), turn('k1', 'resident', 2), turn('k1', 'supervisor', 3)]

  test('is counted for each candidate apart, and the round of doubts is not a candidate', () => {
    expect(spokenAbout(turns, 'k1')).toEqual(['resident', 'supervisor'])
    expect(nextSpeaker(committee, { order: null, turns }, 'k1')).toBe('external')
    expect(nextSpeaker(committee, { order: null, turns }, 'k2')).toBe('resident')
    expect(nextSpeaker(committee, { order: null, turns }, null)).toBe('resident')
  })

  test('skips who did not read the letter, and nobody in the round of doubts', () => {
    const unread = [
      { cid: 'k1', member: 'resident' },
      { cid: 'k2', member: 'external' },
    ]
    expect(ids(talkingAbout(committee, unread, 'k1'))).not.toContain('resident')
    expect(nextSpeaker(talkingAbout(committee, unread, 'k1'), { order: null, turns: [] }, 'k1')).toBe(
      'supervisor',
    )
    expect(ids(talkingAbout(committee, unread, 'k2'))).toEqual(
      ids(committee).filter((id) => id !== 'external'),
    )
    expect(talkingAbout(committee, unread, null)).toEqual(committee)
  })

  test('is nobody’s when everybody spoke, also out of turn', () => {
    const all = committee.map(({ id }, n) => turn('k1', id, n))
    expect(nextSpeaker(committee, { order: null, turns: all }, 'k1')).toBeNull()
  })
})

describe('whether somebody senior spoke before a change', () => {
  const turns = [turn('k1', 'supervisor', 5), turn('k1', 'programDirector', 10), turn('k2', 'external', 1)]
  const heard = (member: string, cid: string, n: number) =>
    seniorsBefore(committee, turns, { member, cid, at: minute(n) })

  test('counts those with more authority who had begun about that candidate, and nobody else', () => {
    expect(heard('resident', 'k1', 4)).toEqual([])
    expect(heard('resident', 'k1', 7)).toEqual(['supervisor'])
    expect(heard('resident', 'k1', 11)).toEqual(['supervisor', 'programDirector'])
    expect(heard('deputyDirector', 'k1', 11)).toEqual(['programDirector'])
    expect(heard('resident', 'k2', 11)).toEqual(['external'])
  })

  test('is never so for the chair', () => {
    expect(heard('programDirector', 'k1', 20)).toEqual([])
  })
})
