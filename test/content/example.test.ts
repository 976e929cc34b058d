import { describe, expect, it } from 'vitest'
import { exampleStories } from '../../shared/content/example/evidence.ts'
import {
  candidateKeys,
  criterionKeys,
  evidenceSentences,
  exampleCandidates,
  exampleCommittee,
  exampleDecision,
  exampleDesign,
  exampleEvidence,
  exampleNoEvidence,
  exampleNotes,
  exampleOverall,
  examplePassphrase,
  exampleProcess,
  exampleRating,
  exampleRecusals,
  exampleSchedule,
  exampleSure,
  exampleTies,
  judges,
  type MemberKey,
  memberKeys,
  scorerKeys,
} from '../../shared/content/example/index.ts'
import { suggestsRecusal } from '../../shared/domain/candidate.ts'
import { sealModes } from '../../shared/domain/committee.ts'
import { committeeChecks, committeeFaults } from '../../shared/domain/committeeChecks.ts'
import { designChecks } from '../../shared/domain/designChecks.ts'
import { candidate } from '../../shared/domain/schemas/candidate.ts'
import { committee } from '../../shared/domain/schemas/committee.ts'
import { design } from '../../shared/domain/schemas/design.ts'
import { evidence } from '../../shared/domain/schemas/scorecard.ts'

const today = '2026-11-21'
const idOf = (key: MemberKey) => `aaaaaaaaa${memberKeys.indexOf(key)}`

const cells = candidateKeys.flatMap((c) =>
  criterionKeys.flatMap((k) => scorerKeys.map((m) => [m, c, k] as const)),
)
const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length

/** The member's weighted mean on a candidate; null where the member does not judge. */
const composite = (m: (typeof scorerKeys)[number], c: (typeof candidateKeys)[number]): number | null => {
  const weights = new Map(exampleDesign(today).criteria.map((k) => [k.id, k.weight]))
  const given = criterionKeys.flatMap((k) => {
    const rating = exampleRating(m, c, k)
    return rating === null ? [] : [{ rating, weight: weights.get(k) ?? 0 }]
  })
  if (given.length === 0) return null
  const total = given.reduce((sum, g) => sum + g.weight, 0)
  return given.reduce((sum, g) => sum + g.rating * g.weight, 0) / total
}
const scores = new Map(
  candidateKeys.map((c) => [c, scorerKeys.map((m) => composite(m, c)).filter((x) => x !== null)] as const),
)
const order = [...candidateKeys].sort((a, b) => mean(scores.get(b) ?? []) - mean(scores.get(a) ?? []))
const range = (c: (typeof candidateKeys)[number]) =>
  Math.max(...(scores.get(c) ?? [])) - Math.min(...(scores.get(c) ?? []))

describe('the design of the example', () => {
  it('fits the schema and has its dates in order', () => {
    const parsed = design.parse(exampleDesign(today))
    const dates = Object.values(parsed.dates)
    expect(dates).toEqual([...dates].sort())
    expect(parsed.dates.decision && parsed.dates.decision < today).toBe(true)
  })

  it('meets every check but one, and that one is explained', () => {
    const checks = designChecks(exampleDesign(today))
    expect(checks.filter((c) => c.state !== 'met').map((c) => [c.id, c.state])).toEqual([
      ['learnable', 'explained'],
    ])
  })

  it('has the criteria that the stories are about', () => {
    expect(exampleDesign(today).criteria.map((c) => c.id)).toEqual([...criterionKeys])
  })
})

describe('the committee of the example', () => {
  it.each(sealModes)(
    'in mode %s can be enrolled and meets every check but one, which is explained',
    (mode) => {
      const parsed = committee.parse(exampleCommittee(mode, today, idOf))
      expect(committeeFaults(parsed)).toEqual([])
      const open = committeeChecks(parsed, today, {}).filter((c) => c.state !== 'met')
      expect(open.map((c) => [c.id, c.state])).toEqual([['bias-trained', 'explained']])
    },
  )

  it('has six who score, and a second key holder in twokey alone', () => {
    const keepers = (mode: (typeof sealModes)[number]) =>
      exampleCommittee(mode, today, idOf).members.filter((m) => m.keeper).length
    expect(exampleCommittee('strict', today, idOf).members.filter((m) => m.scorer)).toHaveLength(6)
    expect([keepers('strict'), keepers('twokey')]).toEqual([0, 1])
  })
})

describe('the candidates of the example', () => {
  it('are ten different people who fit the schema, some with diacritics', () => {
    const people = candidateKeys.map((key, i) =>
      candidate.parse({ cid: `bbbbbbbbb${i}`, ...exampleCandidates[key] }),
    )
    expect(new Set(people.map((p) => p.name)).size).toBe(10)
    expect(new Set(people.map((p) => p.email)).size).toBe(10)
    expect(people.filter((p) => p.name.normalize('NFD') !== p.name).length).toBeGreaterThanOrEqual(4)
    expect(people.every((p) => p.email.endsWith('@example.nl'))).toBe(true)
  })

  it('come from the own clinic and from elsewhere in groups that are large enough to show', () => {
    const own = candidateKeys.filter((c) => exampleCandidates[c].clinic === exampleDesign(today).institution)
    expect(own.length).toBeGreaterThanOrEqual(4)
    expect(10 - own.length).toBeGreaterThanOrEqual(4)
  })

  it('are all interviewed once, one after another', () => {
    const { slots, breaks } = exampleSchedule
    expect(slots.map((s) => s.candidate).toSorted()).toEqual([...candidateKeys].toSorted())
    const busy = [...slots, ...breaks].toSorted((a, b) => a.offset - b.offset)
    for (const [i, slot] of busy.entries()) {
      const next = busy[i + 1]
      if (next) expect(slot.offset + slot.minutes).toBeLessThanOrEqual(next.offset)
    }
  })

  it('have ties once per pair, and whoever supervised one does not judge', () => {
    expect(new Set(exampleTies.map((t) => `${t.member}/${t.candidate}`)).size).toBe(exampleTies.length)
    const proposed = exampleTies
      .filter((t) => suggestsRecusal(t.kind))
      .map(({ member, candidate: c }) => [member, c])
    expect(proposed).toEqual(exampleRecusals.map(({ member, candidate: c }) => [member, c]))
    expect(proposed).toHaveLength(1)
  })
})

describe('the ratings of the example', () => {
  it('are missing for a recusal and in two cells where the criterion did not come up', () => {
    const missing = cells.filter(([m, c, k]) => exampleRating(m, c, k) === null)
    expect(missing.filter(([m, c]) => !judges(m, c))).toHaveLength(5)
    expect(missing.filter(([m, c]) => judges(m, c))).toHaveLength(2)
    expect(missing.every(([m, c, k]) => exampleSure(m, c, k) === null)).toBe(true)
  })

  it('hold one candidate ahead and two nearly equal around the line of two places', () => {
    const [first, second, third, fourth] = order.map((c) => mean(scores.get(c) ?? []))
    expect(order.slice(0, 3)).toEqual(['k5', 'k3', 'k9'])
    expect((first ?? 0) - (second ?? 0)).toBeGreaterThan(0.25)
    expect((second ?? 0) - (third ?? 0)).toBeLessThan(0.06)
    expect((third ?? 0) - (fourth ?? 0)).toBeGreaterThan(0.25)
  })

  it('hold one member who is severe and one candidate who divides the committee', () => {
    const shift = scorerKeys.map((m) =>
      mean(
        candidateKeys.flatMap((c) => {
          const own = composite(m, c)
          const others = scorerKeys.filter((o) => o !== m).flatMap((o) => composite(o, c) ?? [])
          return own === null ? [] : [own - mean(others)]
        }),
      ),
    )
    expect(shift[scorerKeys.indexOf('external')]).toBeLessThan(-0.5)
    expect(shift.filter((s) => s < -0.5)).toHaveLength(1)
    const [divided, ...rest] = [...candidateKeys].sort((a, b) => range(b) - range(a))
    expect(divided).toBe('k10')
    expect(range('k10') - Math.max(...rest.map(range))).toBeGreaterThan(0.5)
  })

  it('come after the first evidence, inside the forty minutes', () => {
    for (const [m, c, k] of cells) {
      const { firstEvidenceMs, firstRatingMs } = exampleProcess(m, c, k)
      expect(firstRatingMs).toBeGreaterThan(firstEvidenceMs)
      expect(firstRatingMs).toBeLessThan(40 * 60_000)
    }
  })

  it('agree with the overall impression to within one point', () => {
    for (const m of scorerKeys)
      for (const c of candidateKeys) {
        const own = composite(m, c)
        const overall = exampleOverall(m, c)
        expect(overall === null).toBe(own === null)
        if (own !== null && overall !== null) expect(Math.abs(overall - own)).toBeLessThan(1)
      }
  })
})

describe('the evidence of the example', () => {
  const sentencesAt = (k: (typeof criterionKeys)[number], level: 1 | 2 | 3 | 4 | 5) =>
    Object.values(exampleStories[k]).flatMap((story) => [...(story.notes[level]?.a ?? [])])

  it('has at least five different things said or done for every criterion and level', () => {
    for (const k of criterionKeys)
      for (const level of [1, 2, 3, 4, 5] as const) {
        expect(new Set(sentencesAt(k, level)).size, `${k} ${level}`).toBeGreaterThanOrEqual(5)
      }
  })

  it('uses at least 120 different sentences of what a candidate did, and never the same one twice', () => {
    const all = criterionKeys.flatMap((k) => ([1, 2, 3, 4, 5] as const).flatMap((l) => sentencesAt(k, l)))
    expect(new Set(all).size).toBe(all.length)
    const used = new Set(cells.flatMap(([m, c, k]) => exampleEvidence(m, c, k)?.a ?? []))
    expect(used.size).toBeGreaterThanOrEqual(120)
    expect(evidenceSentences.length).toBeGreaterThanOrEqual(400)
  })

  it('is written at the level of the rating', () => {
    for (const [m, c, k] of cells) {
      const level = exampleRating(m, c, k)
      if (level !== null) expect(exampleStories[k][c].notes[level], `${m} ${c} ${k} ${level}`).toBeDefined()
    }
  })

  it('differs between any two members on the same candidate and criterion', () => {
    for (const c of candidateKeys)
      for (const k of criterionKeys) {
        const notes = scorerKeys.flatMap((m) => {
          const e = exampleEvidence(m, c, k)
          return e ? [`${e.a} ${e.r}`] : []
        })
        expect(new Set(notes).size, `${c} ${k}`).toBe(notes.length)
      }
  })

  it('fits the schema and is there for every rating but one', () => {
    const without = cells.filter(
      ([m, c, k]) => exampleRating(m, c, k) !== null && exampleEvidence(m, c, k) === null,
    )
    expect(without).toEqual([
      [exampleNoEvidence.member, exampleNoEvidence.candidate, exampleNoEvidence.criterion],
    ])
    for (const [m, c, k] of cells) {
      const e = exampleEvidence(m, c, k)
      if (e) expect(evidence.parse(e).a).not.toBe('')
    }
  })

  it('holds no name of anybody in the example', () => {
    const surnames = candidateKeys.map((c) => exampleCandidates[c].name.split(' ').at(-1) ?? '')
    const text = [
      ...evidenceSentences,
      ...exampleDecision.map((d) => d.motivation),
      ...scorerKeys.flatMap((m) => candidateKeys.map((c) => exampleNotes(m, c))),
    ].join(' ')
    for (const name of surnames) expect(text).not.toContain(name)
  })
})

describe('the decision of the example', () => {
  it('gives both places, keeps two in reserve, and motivates every outcome differently', () => {
    expect(exampleDecision.map((d) => d.candidate).toSorted()).toEqual([...candidateKeys].toSorted())
    expect(exampleDecision.filter((d) => d.outcome === 'place').map((d) => d.position)).toEqual([1, 2])
    expect(exampleDecision.filter((d) => d.outcome === 'reserve').map((d) => d.position)).toEqual([1, 2])
    expect(new Set(exampleDecision.map((d) => d.motivation)).size).toBe(10)
  })

  it('speaks to candidates with u and about no other candidate', () => {
    for (const { motivation } of exampleDecision) {
      expect(motivation).toMatch(/\b[Uu]\b/)
      expect(motivation).not.toMatch(/\b(je|jij|jouw|K\d+)\b/)
      expect(motivation).not.toMatch(/volgorde|rangorde/)
    }
  })

  it('departs from the combined order once, for the published tie rule', () => {
    const decided = exampleDecision.filter((d) => d.position !== null).map((d) => d.candidate)
    const moved = decided.filter((c, i) => order[i] !== c)
    expect(moved).toEqual(['k9', 'k3'])
    expect(exampleDecision.filter((d) => d.departure !== null).map((d) => d.candidate)).toEqual(moved)
    const collaborate = (c: 'k3' | 'k9') =>
      mean(scorerKeys.flatMap((m) => exampleRating(m, c, 'collaborate') ?? []))
    expect(collaborate('k9')).toBeGreaterThan(collaborate('k3'))
    expect(exampleDesign(today).combination.tieRule).toBe('heaviest-criterion')
  })

  it('quotes the scores that the ratings give', () => {
    const text = exampleDecision.find((d) => d.candidate === 'k9')?.departure?.text ?? ''
    const shown = (x: number, digits: number) => x.toFixed(digits).replace('.', ',')
    for (const c of ['k3', 'k9'] as const) {
      expect(text).toContain(`allebei ${shown(mean(scores.get(c) ?? []), 1)}`)
      expect(text).toContain(
        shown(mean(scorerKeys.flatMap((m) => exampleRating(m, c, 'collaborate') ?? [])), 2),
      )
    }
  })
})

it('the passphrase of the example is long enough to be accepted', () => {
  expect([...examplePassphrase].length).toBeGreaterThanOrEqual(12)
})
