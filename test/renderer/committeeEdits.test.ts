import { describe, expect, it } from 'vitest'
import {
  blankMember,
  putMember,
  removeMember,
  withMode,
  withoutStaleDepartures,
  withRole,
} from '../../renderer/screens/committee/edits.ts'
import { suggestionsFor } from '../../renderer/screens/committee/suggestions.ts'
import { exampleCommittee } from '../../shared/content/example/index.ts'
import { mayBeSpecialist, memberRoles } from '../../shared/domain/committee.ts'
import { committeeFaults } from '../../shared/domain/committeeChecks.ts'
import { committee as shape } from '../../shared/domain/schemas/committee.ts'

const today = '2026-11-13'
const committee = exampleCommittee('twokey', today, (key) =>
  key
    .replace(/[^0-9a-hjkmnp-tv-z]/g, '')
    .padEnd(10, '0')
    .slice(0, 10),
)
const one = (where: (m: (typeof committee.members)[number]) => boolean) => committee.members.find(where)!

describe('an edit of the committee', () => {
  it('adds a member that the contract takes', () => {
    const after = putMember(committee, { ...blankMember('abcdefghjk'), name: 'Zoë van Dijk' })
    expect(after.members).toHaveLength(committee.members.length + 1)
    expect(shape.safeParse(after).success).toBe(true)
  })

  it('puts a changed member in the same place', () => {
    const at = 2
    const changed = { ...committee.members[at]!, clinic: 'Elders' }
    expect(putMember(committee, changed).members[at]).toEqual(changed)
  })

  it('takes the chair from whoever had it when somebody else gets it', () => {
    const other = one((m) => !m.chair && m.scorer)
    const chairs = putMember(committee, { ...other, chair: true }).members.filter((m) => m.chair)
    expect(chairs.map((m) => m.id)).toEqual([other.id])
  })

  it('takes the second key from whoever had it when somebody else gets it', () => {
    const other = one((m) => !m.keeper && !m.coordinator)
    const keepers = putMember(committee, { ...other, keeper: true }).members.filter((m) => m.keeper)
    expect(keepers.map((m) => m.id)).toEqual([other.id])
  })

  it('leaves chair and key where they are when a member without them is changed', () => {
    const other = one((m) => !m.chair && !m.keeper)
    expect(putMember(committee, other)).toEqual(committee)
  })

  it('takes deputies away with the second key', () => {
    const with_ = putMember(committee, { ...one((m) => !m.keeper && !m.coordinator), deputy: true })
    expect(with_.members.filter((m) => m.deputy)).toHaveLength(1)
    expect(withMode(with_, 'strict').members.filter((m) => m.deputy)).toEqual([])
  })

  it('takes the second key away with the strict opening, so that no fault is left behind', () => {
    expect(committeeFaults(withMode(committee, 'strict'))).toEqual([])
  })

  it('removes the member that is asked and nobody else', () => {
    const gone = committee.members[3]!
    expect(removeMember(committee, gone.id).members).toEqual(committee.members.filter((m) => m !== gone))
  })

  it('proposes group and scoring with a function', () => {
    const member = blankMember('abcdefghjk')
    expect(withRole(member, 'hrm')).toMatchObject({ group: 'hrm', scorer: false })
    expect(withRole(member, 'resident')).toMatchObject({ group: 'residents', scorer: true })
  })
})

describe('an explanation about the committee', () => {
  it('goes once its check is met, and stays while its check departs', () => {
    const departure = (check: string) => ({ check, code: 'other', text: 'Omdat.' })
    const oneClinic = {
      ...committee,
      members: committee.members.map((m) => ({ ...m, clinic: 'Merwede' })),
      departures: [departure('several-clinics'), departure('hrm-member')],
    }
    expect(withoutStaleDepartures(oneClinic, today, {}).departures).toEqual([departure('several-clinics')])
  })
})

describe('what can be chosen instead of typed', () => {
  const member = { ...blankMember('abcdefghjk'), discipline: 'KNO', clinic: 'Ommelanden', region: 'Noord' }
  const design = { specialty: 'klinische geriatrie', institution: 'ommelanden ', region: 'Noordoost' }
  const of = (key: 'discipline' | 'clinic' | 'region', language: 'nl' | 'en' = 'nl') =>
    suggestionsFor(key, { members: [member, member] }, design, language)

  it('is what stands with other members, then what the design says, each once', () => {
    expect(of('clinic')).toEqual(['Ommelanden'])
    expect(of('region')).toEqual(['Noord', 'Noordoost'])
  })

  it('is for a discipline also what doctors train for, in the language of the screen', () => {
    expect(of('discipline').slice(0, 3)).toEqual(['KNO', 'klinische geriatrie', 'Anesthesiologie'])
    expect(of('discipline').filter((name) => name.toLowerCase() === 'klinische geriatrie')).toHaveLength(1)
    expect(of('discipline', 'en')).toContain('Anaesthesiology')
  })
})

it('asks for years as a specialist of nobody who trains for it, advises or keeps the papers', () => {
  expect(memberRoles.filter((role) => !mayBeSpecialist(role))).toEqual([
    'resident',
    'hrm',
    'secretary',
    'confidant',
  ])
})
