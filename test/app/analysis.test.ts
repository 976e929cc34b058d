import { describe, expect, test } from 'vitest'
import { analyse } from '../../shared/app/analysis.ts'
import {
  candidateKeys,
  criterionKeys,
  exampleDesign,
  exampleRating,
  judges,
  scorerKeys,
} from '../../shared/content/example/index.ts'
import type { Design } from '../../shared/domain/design.ts'
import { agreement } from '../../shared/stats/agreement.ts'
import { combinedScores } from '../../shared/stats/combined-score.ts'
import { gridOf } from '../../shared/stats/grid.ts'
import { placeLine } from '../../shared/stats/place-line.ts'
import { placeRules } from '../../shared/stats/place-rules.ts'

const indexOf = (keys: readonly string[], key: string): number => keys.indexOf(key)

const example = exampleDesign('2026-11-20')
const exampleCards = scorerKeys.flatMap((member) =>
  candidateKeys
    .filter((cid) => judges(member, cid))
    .map((cid) => ({
      member: member as string,
      cid: cid as string,
      card: { ratings: Object.fromEntries(criterionKeys.map((c) => [c, exampleRating(member, cid, c)])) },
    })),
)
const exampleGrid = gridOf(
  candidateKeys.length,
  scorerKeys.length,
  criterionKeys.length,
  exampleCards.flatMap(({ member, cid, card }) =>
    criterionKeys.flatMap((c, criterion) => {
      const score = card.ratings[c]
      return score == null
        ? []
        : [
            {
              candidate: indexOf(candidateKeys, cid),
              rater: indexOf(scorerKeys, member),
              criterion,
              score,
            },
          ]
    }),
  ),
)
const weights = example.criteria.map((c) => c.weight)

/** A round by hand: rows are candidates a, b, c …, columns raters 1, 2, 3 …; a number is the rating on every criterion. */
const byHand = (
  scores: readonly (readonly (number | null)[])[],
  {
    places = 1,
    threshold = null,
    groups = [],
    readers = null,
  }: {
    places?: number
    threshold?: number | null
    groups?: readonly string[]
    readers?: number | null
  } = {},
) => {
  const candidates = scores.map((_, i) => String.fromCharCode(97 + i))
  const raters = (scores[0] ?? []).map((_, j) => String(j + 1))
  const design: Pick<Design, 'criteria' | 'places' | 'combination' | 'placeRule'> = {
    criteria: example.criteria.slice(0, 3),
    places,
    combination: { rule: groups.length > 0 ? 'group-mean' : 'weighted-mean', threshold, tieRule: 'lot' },
    placeRule: example.placeRule,
  }
  return analyse({
    design,
    readers,
    groups: new Map(raters.map((member, j) => [member, groups[j] ?? 'staff'])),
    raters,
    candidates,
    cards: candidates.flatMap((cid, i) =>
      raters.flatMap((member, j) => {
        const score = scores[i]?.[j]
        return score == null
          ? []
          : [
              {
                member,
                cid,
                card: { ratings: Object.fromEntries(design.criteria.map((c) => [c.id, score])) },
              },
            ]
      }),
    ),
  })
}

describe('the example', () => {
  const found = analyse({
    design: example,
    cards: exampleCards,
    raters: scorerKeys,
    candidates: candidateKeys,
    groups: new Map(),
  })

  test('has the agreement of shared/stats, with cells missing: a value without interval, undecided', () => {
    const expected = agreement(exampleGrid)
    expect(found.agreement.icc).toBe(expected.icc['C,k'])
    expect(found.agreement.interval).toBeNull()
    expect(found.agreement.verdict).toBe(expected.verdict)
    expect(found.agreement.verdict).toBe('undecided')
    expect(found.agreement.ratersNeeded).toBe(expected.ratersNeeded['0.70'])
  })

  test('is ordered by the combined score of shared/stats, highest first', () => {
    const { scores } = combinedScores(exampleGrid, weights)
    for (const { cid, score } of found.ranking) expect(score).toBe(scores[indexOf(candidateKeys, cid)])
    const shown = found.ranking.map(({ score }) => score)
    expect(shown).toEqual(shown.toSorted((a, b) => b - a))
    expect(found.ranking).toHaveLength(candidateKeys.length)
  })

  test('stands around the places as shared/stats says, with its intervals', () => {
    const line = placeLine(
      combinedScores(exampleGrid, weights),
      example.places,
      weights,
      placeRules.get(example.placeRule)!,
    )
    for (const row of found.ranking) {
      const expected = line.candidates[indexOf(candidateKeys, row.cid)]
      expect([row.standing, row.low, row.high]).toEqual([expected?.group, ...(expected?.interval ?? [])])
    }
  })

  test('weighs a card by the published weights over the criteria that were rated', () => {
    const row = found.rows.find(({ cid }) => cid === 'k2')
    scorerKeys.forEach((member, j) => {
      if (!judges(member, 'k2')) return
      const rated = example.criteria.flatMap((c, i) => {
        const score = exampleRating(member, 'k2', criterionKeys[i]!)
        return score === null ? [] : [{ score, weight: c.weight }]
      })
      const total = rated.reduce((sum, { weight }) => sum + weight, 0)
      const expected = rated.reduce((sum, { score, weight }) => sum + (score * weight) / total, 0)
      expect(row?.scores[j]).toBeCloseTo(expected, 12)
    })
  })

  test('leaves the cell of whoever does not judge empty, and counts the cards that are there', () => {
    for (const row of found.rows) {
      const there = scorerKeys.map((member) => judges(member, candidateKeys.find((key) => key === row.cid)!))
      expect(row.scores.map((score) => score !== null)).toEqual(there)
      expect(row.cards).toBe(there.filter(Boolean).length)
      expect(row.tooFew).toBe(false)
    }
  })

  test('puts below the threshold whom the example rejects for it', () => {
    expect(found.threshold).toBe(2.5)
    expect(
      found.ranking
        .filter((row) => row.belowThreshold)
        .map(({ cid }) => cid)
        .toSorted(),
    ).toEqual(['k6', 'k8'])
  })
})

describe('a full table', () => {
  const scores = [
    [5, 5, 4],
    [3, 4, 3],
    [2, 2, 1],
    [1, 1, 1],
  ]

  test('gives agreement its interval and its verdict', () => {
    const { agreement: found } = byHand(scores)
    expect(found.icc).toBeGreaterThan(0.9)
    expect(found.interval?.low).toBeLessThan(found.icc ?? 0)
    expect(found.interval?.high).toBeGreaterThan(found.icc ?? 1)
    expect(found.verdict).toBe('adequate')
    expect(found.limit).toBe(0.7)
  })

  test('asks for no more raters than there could be, where agreement is next to nothing', () => {
    const next = [
      [3, 4, 4],
      [3, 3, 5],
      [2, 3, 4],
      [2, 2, 5],
    ]
    expect(byHand(next).agreement.ratersNeeded).toBeNull()
    expect(byHand(scores).agreement.ratersNeeded).toBe(1)
  })

  test('gives each candidate the plain mean of the cards', () => {
    const means = Object.fromEntries(byHand(scores).ranking.map(({ cid, score }) => [cid, score]))
    expect(means['a']).toBeCloseTo(14 / 3, 12)
    expect(means['d']).toBeCloseTo(1, 12)
  })

  test('has as gap the highest card less the lowest', () => {
    expect(byHand(scores).rows.map(({ gap }) => gap)).toEqual([1, 1, 1, 0])
  })

  test('marks the card that neither rater nor candidate leads one to expect, and no other', () => {
    // Everybody agrees but for one card: without it rows are 4, 3, 2, 3 and raters are alike.
    const { rows } = byHand([
      [4, 4, 4, 4],
      [3, 3, 3, 3],
      [2, 2, 2, 4],
      [3, 3, 3, 3],
    ])
    const marked = rows.flatMap((row) =>
      row.marks.flatMap((mark, j) => (mark ? [`${row.cid}${j + 1} ${mark}`] : [])),
    )
    expect(marked).toEqual(['c4 higher'])
  })

  test('marks a card more than 0.55 from what one expects, and not one of half a point', () => {
    // One card a point higher than all others: 3/4 x 3/4 of it is left in four by four, 2/3 x 3/4 in three by four.
    const rows = [
      [3, 3, 3, 4],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
    ]
    const marks = (scores: typeof rows) =>
      byHand(scores)
        .rows.flatMap((row) => row.marks)
        .filter(Boolean)
    expect(marks(rows)).toEqual(['higher'])
    expect(marks(rows.slice(1).with(0, [3, 3, 3, 4]))).toEqual([])
  })

  test('marks nobody who is lenient with everybody', () => {
    const { rows } = byHand([
      [3, 3, 5],
      [2, 2, 4],
      [1, 1, 3],
    ])
    expect(rows.flatMap((row) => row.marks).filter(Boolean)).toEqual([])
  })
})

describe('missing cards', () => {
  test('do not help or harm: a candidate missed by a severe rater is not ahead for that', () => {
    // Rater 3 gives one point less to everybody. Candidate b, missed by that rater, equals candidate a.
    const { ranking } = byHand([
      [4, 4, 3],
      [4, 4, null],
      [2, 2, 1],
    ])
    const score = (cid: string) => ranking.find((row) => row.cid === cid)?.score
    expect(score('b')).toBeCloseTo(score('a') ?? 0, 9)
  })

  test('take the interval of agreement away, and with it the verdict', () => {
    const { agreement: found } = byHand([
      [5, 5, 4],
      [3, null, 3],
      [1, 2, 1],
    ])
    expect(found.icc).not.toBeNull()
    expect(found.interval).toBeNull()
    expect(found.verdict).toBe('undecided')
  })

  test('are told when fewer than three are left', () => {
    const { rows } = byHand([
      [4, 4, 4],
      [3, 3, null],
      [2, null, null],
    ])
    expect(rows.map(({ cards, tooFew }) => [cards, tooFew])).toEqual([
      [3, false],
      [2, true],
      [1, true],
    ])
    expect(rows[2]?.gap).toBeNull()
  })

  test('are few only below what the lot gave to each candidate', () => {
    const { rows } = byHand(
      [
        [4, 4, null],
        [3, null, null],
      ],
      { readers: 2 },
    )
    expect(rows.map(({ tooFew }) => tooFew)).toEqual([false, true])
  })

  test('altogether leave a candidate out of the order, not out of the matrix', () => {
    const found = byHand([
      [4, 4, 4],
      [null, null, null],
      [2, 3, 2],
    ])
    expect(found.rows.map(({ cid, cards }) => [cid, cards])).toEqual([
      ['a', 3],
      ['b', 0],
      ['c', 3],
    ])
    expect(found.ranking.map(({ cid }) => cid)).toEqual(['a', 'c'])
  })

  test('of everybody leave nothing to say', () => {
    const found = byHand([
      [null, null],
      [null, null],
    ])
    expect(found.ranking).toEqual([])
    expect(found.agreement).toMatchObject({
      icc: null,
      interval: null,
      verdict: 'unknown',
      ratersNeeded: null,
    })
  })
})

describe('the places', () => {
  test('cannot be told apart around equal scores, whoever comes first in the list', () => {
    const { ranking } = byHand([
      [3, 3, 3],
      [3, 3, 3],
      [3, 3, 3],
    ])
    expect(ranking.map(({ standing }) => standing)).toEqual(['level', 'level', 'level'])
    expect(ranking.map(({ cid }) => cid)).toEqual(['a', 'b', 'c'])
  })

  test('stand between candidates who are clearly above and clearly below', () => {
    const { ranking } = byHand(
      [
        [5, 5, 5, 5],
        [1, 1, 1, 1],
        [2, 1, 1, 1],
      ],
      { places: 1 },
    )
    expect(ranking.map(({ standing }) => standing)).toEqual(['above', 'below', 'below'])
  })

  test('say nothing with one rater: everybody is level and without interval', () => {
    const { ranking } = byHand([[5], [1]])
    expect(ranking.map(({ standing, low, high }) => [standing, low, high])).toEqual([
      ['level', null, null],
      ['level', null, null],
    ])
  })
})

describe('the heaviest criterion', () => {
  test('is scored by itself, whatever the others add up to', () => {
    const [first, ...others] = example.criteria.map(({ id }, i) => ({ id, weight: i === 0 ? 30 : 20 }))
    const criteria = example.criteria.map((one, i) => ({ ...one, weight: i === 0 ? 30 : 20 }))
    const card = (heavy: number, rest: number) => ({
      ratings: Object.fromEntries([[first!.id, heavy], ...others.map(({ id }) => [id, rest])]),
    })
    const found = analyse({
      design: { ...example, criteria },
      groups: new Map(),
      raters: ['1', '2'],
      candidates: ['a', 'b'],
      cards: ['1', '2'].flatMap((member) => [
        { member, cid: 'a', card: card(5, 2) },
        { member, cid: 'b', card: card(3, 5) },
      ]),
    })
    expect(found.ranking.map(({ cid }) => cid)).toEqual(['b', 'a'])
    expect([...found.heaviest]).toEqual([
      ['a', 5],
      ['b', 3],
    ])
  })
})

describe('the threshold', () => {
  test('is none where the design has none', () => {
    const { threshold, ranking } = byHand([[1, 1, 1]])
    expect(threshold).toBeNull()
    expect(ranking.map(({ belowThreshold }) => belowThreshold)).toEqual([false])
  })

  test('is reached by whoever scores exactly that, also where a sum of fractions falls a hair short', () => {
    // Candidate a has cards 2, 3 and 4 and every rater rated a and c and d: the score is 3, computed 2.999999999999999.
    const scores = [
      [2, 3, 4],
      [2, null, 2],
      [3, 4, 5],
      [3, 3, 4],
    ]
    const below = (threshold: number) =>
      byHand(scores, { threshold })
        .ranking.filter((row) => row.belowThreshold)
        .map(({ cid }) => cid)
        .toSorted()
    expect(below(300)).toEqual(['b'])
    expect(below(301)).toEqual(['a', 'b'])
  })
})

describe('with an equal vote for each group', () => {
  const rows = [
    [5, 5, 5, 1],
    [3, 3, 3, 4],
  ]

  test('a large group does not decide because it is large, and each member keeps the own card', () => {
    const groups = ['staff', 'staff', 'staff', 'residents']
    const byMember = byHand(rows)
    expect(byMember.ranking.map(({ cid, score }) => [cid, score])).toEqual([
      ['a', 4],
      ['b', 3.25],
    ])
    const byGroup = byHand(rows, { groups })
    expect(byGroup.ranking.map(({ cid, score }) => [cid, score])).toEqual([
      ['b', 3.5],
      ['a', 3],
    ])
    expect(byGroup.rows.map(({ scores, marks }) => [scores, marks])).toEqual(
      byMember.rows.map(({ scores, marks }) => [scores, marks]),
    )
    expect(byGroup.agreement).toEqual(byMember.agreement)
  })

  test('the heaviest criterion, which may decide, is counted by groups too', () => {
    const heaviest = (groups: readonly string[]) => byHand(rows, { groups }).heaviest
    expect([...heaviest([])]).toEqual([
      ['a', 4],
      ['b', 3.25],
    ])
    expect([...heaviest(['staff', 'staff', 'staff', 'residents'])]).toEqual([
      ['a', 3],
      ['b', 3.5],
    ])
  })

  test('groups of one member each are members', () => {
    const groups = ['staff', 'residents', 'hrm', 'external']
    expect(byHand(rows, { groups }).ranking).toEqual(byHand(rows).ranking)
  })

  test('a group whose members did not all judge a candidate counts by those who did', () => {
    const found = byHand(
      [
        [5, null, 3],
        [2, 4, 4],
      ],
      { groups: ['staff', 'staff', 'residents'] },
    )
    expect(found.ranking.map(({ cid, score }) => [cid, score])).toEqual([
      ['a', 4],
      ['b', 3.5],
    ])
  })
})
