import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readLessons, readSurvey } from '../../shared/app/lessonFiles.ts'
import { shownCohort, surveyReport } from '../../shared/domain/lessons.ts'
import { memberCanary, nameCanary, type Played, passphrase, play } from './committee.ts'
import { met } from './files.ts'

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const ratings = { informed: 4, fair: 3, questions: null, shown: 5, treated: 5, outcome: 2 }
const answer = { ratings, strong: 'Kanariegoed', better: '' }
const lesson = { topic: 'questions', kind: 'weak', text: 'Te veel vragen.', next: 'Drie is genoeg.' } as const

describe('the questionnaire in numbers', () => {
  test('says nothing under four answers, and leaves out a statement that fewer than four answered', () => {
    expect(surveyReport([ratings, ratings, ratings])).toBeNull()
    const report = surveyReport([ratings, ratings, ratings, { ...ratings, informed: 1, fair: null }])
    expect(report?.answers).toBe(4)
    expect(report?.statements.map(({ question }) => question)).toEqual([
      'informed',
      'shown',
      'treated',
      'outcome',
    ])
    expect(report?.statements[0]).toEqual({ question: 'informed', counts: [1, 0, 0, 3, 0], mean: 3.25 })
  })
})

test.each([
  [{ finished: 4, training: 0, left: 0 }, true],
  [{ finished: 3, training: 0, left: 0 }, false],
  [{ finished: 10, training: 5, left: 1 }, false],
  [{ finished: 10, training: 5, left: 4 }, true],
  [{ finished: 0, training: 0, left: 0 }, false],
])('a cohort of %o is kept with its numbers: %s', (cohort, shown) => {
  expect(shownCohort(cohort) !== null).toBe(shown)
})

describe('a file from elsewhere', () => {
  const good = { zegel: 'lessons/v1', from: 'Elders', specialty: 'Interne', year: 2026, lessons: [lesson] }
  const survey = { ...answer, zegel: 'experience/v1', procedure: 'ABCD', id: 'a'.repeat(32) }

  test('is taken in when it is exactly its form', () => {
    expect(readLessons(bytes(good))).toEqual(good)
    expect(readSurvey(bytes(survey))).toEqual(survey)
  })

  test.each([
    ['no JSON', '{'],
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x41])],
    ['another type', { ...good, zegel: 'lessons/v2' }],
    ['a field too many', { ...good, scores: [1, 2] }],
    ['a field too many inside', { ...good, lessons: [{ ...lesson, cid: '0123456789' }] }],
    ['a prototype', '{"__proto__":{"zegel":"lessons/v1"},"zegel":"lessons/v1"}'],
    ['text that turns round', { ...good, lessons: [{ ...lesson, text: 'a\u202eb' }] }],
    ['a line break', { ...good, lessons: [{ ...lesson, text: 'a\nb' }] }],
    ['text too long', { ...good, lessons: [{ ...lesson, text: 'a'.repeat(241) }] }],
    ['too many', { ...good, lessons: Array.from({ length: 41 }, () => lesson) }],
    ['none', { ...good, lessons: [] }],
    ['an unknown topic', { ...good, lessons: [{ ...lesson, topic: 'Jan' }] }],
    ['more than such a file needs', `${JSON.stringify(good)}${' '.repeat(70_000)}`],
    ['half of a letter', { ...good, from: '\ud800' }],
  ])('is refused whole: %s', (_, value) => {
    const raw = value instanceof Uint8Array ? value : bytes(value)
    expect(() => readLessons(raw)).toThrow('E_LESSON_FILE')
  })

  test.each([
    ['a name', { ...survey, name: 'Jan' }],
    ['a score out of range', { ...survey, ratings: { ...ratings, fair: 6 } }],
    ['a statement missing', { ...survey, ratings: { informed: 1 } }],
    ['a statement too many', { ...survey, ratings: { ...ratings, other: 1 } }],
    ['an id of another form', { ...survey, id: '1' }],
    ['too much text', { ...survey, strong: 'a'.repeat(1001) }],
  ])('of the questionnaire is refused with %s', (_, value) => {
    expect(() => readSurvey(bytes(value))).toThrow('E_LESSON_FILE')
  })
})

describe('in a procedure that ended', () => {
  let p: Played
  beforeEach(async () => {
    p = await play('decided', 'strict', {}, {}, false)
    await p.ask('procedure.end', {})
  })
  afterEach(() => p.remove())

  const file = (n: number, change: object = {}) =>
    p.ask('design.get', {}).then(({ frozen }) =>
      bytes({
        ...answer,
        zegel: 'experience/v1',
        procedure: frozen?.code,
        id: n.toString(16).padStart(32, '0'),
        ...change,
      }),
    )

  test('answers come in once each, others are refused, and their words show from four up', async () => {
    const three = [await file(1), await file(2), await file(3)]
    expect(
      await p.ask('survey.import', {
        files: [...three, three[0]!, await file(9, { procedure: 'x' }), bytes('{')],
      }),
    ).toEqual({
      added: 3,
      known: 1,
      refused: 2,
    })
    expect(await p.ask('survey.import', { files: three })).toEqual({ added: 0, known: 3, refused: 0 })
    const before = await p.ask('lessons.get', {})
    expect([before.answers, before.report]).toEqual([3, null])
    expect(JSON.stringify(before)).not.toContain('Kanariegoed')
    await p.ask('survey.add', { answer })
    const { report, rounds } = await p.ask('lessons.get', {})
    expect(report?.strong).toEqual(['Kanariegoed', 'Kanariegoed', 'Kanariegoed', 'Kanariegoed'])
    expect(rounds.find(({ id }) => id === p.id)?.survey).toEqual({
      answers: 4,
      means: { informed: 4, fair: 3, shown: 5, treated: 5, outcome: 2 },
    })
  })

  test('a lesson that names somebody is refused, and nothing of it is kept', async () => {
    for (const text of [
      `Beter dan ${nameCanary(1)}`,
      memberCanary('director'),
      `K-${p.cids[0]?.slice(0, 3)} was te laat`,
    ]) {
      await expect(p.ask('lessons.put', { lessons: [{ ...lesson, text }] })).rejects.toMatchObject({
        code: 'E_LESSON_NAME',
      })
      await expect(p.ask('lessons.put', { lessons: [{ ...lesson, next: text }] })).rejects.toMatchObject({
        code: 'E_LESSON_NAME',
      })
    }
    expect((await p.ask('lessons.get', {})).own).toEqual([])
  })

  test('lessons travel as a file without anything else, and lead to a change in the next design', async () => {
    let saved = new Uint8Array()
    Object.assign(p.app.shell, {
      save: async (name: string, content: Uint8Array) => {
        saved = new Uint8Array(content)
        return name
      },
    })
    await expect(p.ask('lessons.export', {})).rejects.toMatchObject({ code: 'E_NO_LESSONS' })
    await p.ask('lessons.put', { lessons: [lesson] })
    await p.ask('lessons.export', {})
    const file = readLessons(saved)
    expect(Object.keys(file).sort()).toEqual(['from', 'lessons', 'specialty', 'year', 'zegel'])
    expect(new TextDecoder().decode(saved)).not.toMatch(/Kanarie/)
    const elsewhere = bytes({ ...file, from: 'Een ander ziekenhuis' })
    expect(await p.ask('lessons.import', { bytes: elsewhere })).toEqual({ added: 1 })
    expect(await p.ask('lessons.import', { bytes: elsewhere })).toEqual({ added: 0 })

    const next = await p.ask('procedure.create', {
      template: 'leeg',
      title: 'Volgende ronde',
      name: 'Iemand',
      passphrase,
    })
    const { known, adopted } = await p.ask('lessons.get', {})
    expect(known.map(({ text, own }) => [text, own]).sort()).toEqual([
      [lesson.text, false],
      [lesson.text, true],
    ])
    expect(adopted).toEqual([])
    const [first] = known
    await p.ask('lessons.adopt', { lesson: first?.id ?? '', what: 'Drie vragen per criterium.' })
    expect((await p.ask('lessons.get', {})).adopted).toHaveLength(1)
    expect(next.id).not.toBe(p.id)
  })

  test('what stays when everybody is erased are counts and lessons, without a trace of anybody', async () => {
    await p.ask('lessons.put', { lessons: [lesson] })
    await p.ask('survey.add', { answer })
    expect(await p.ask('cohort.put', { year: 2024, finished: 8, training: 4, left: 1 })).toEqual({
      shown: false,
    })
    const before = await p.ask('lessons.get', {})
    const kept = before.rounds.find(({ id }) => id === p.id)
    // Three candidates are too few for a number.
    expect(kept).toMatchObject({ candidates: null, offered: null, agreement: null, survey: null, scorers: 3 })
    await p.ask('erase.run', { cids: [...p.cids], second: p.idOf('hrm'), passphrase })
    const after = await p.ask('lessons.get', {})
    expect(after.rounds).toEqual(before.rounds)
    expect(after.cohorts).toEqual([{ year: 2024, counts: null }])
    expect([after.answers, after.own]).toEqual([0, [lesson]])
    expect(met(p.folder, ['Kanariekandidaat1', 'Kanariegoed', memberCanary('director')])).toEqual([])
  })
})

test('the example leaves nothing in the library', async () => {
  const p = await play('decided')
  await p.ask('procedure.end', {})
  await p.ask('lessons.put', { lessons: [lesson] })
  expect((await p.ask('lessons.get', {})).rounds).toEqual([])
  expect(p.app.library.kept('lesson')).toEqual([])
  p.remove()
})
