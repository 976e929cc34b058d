import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FileAnalysis } from '../../../shared/app/analyse/analyseFile.ts'
import { runAnalyse } from '../../../shared/app/analyse/runAnalyse.ts'
import reference from '../../vectors/stats/agreement.json' with { type: 'json' }

const vector = (name: string) => readFileSync(new URL(`../../vectors/stats/${name}`, import.meta.url), 'utf8')
const HEAD = 'candidate,rater,criterion,score\n'

function run(files: Readonly<Record<string, string | Uint8Array>>, given = ['x.csv'], json = true) {
  return runAnalyse(given, json, (file) => {
    const content = files[file]
    return content === undefined
      ? null
      : typeof content === 'string'
        ? new TextEncoder().encode(content)
        : content
  })
}

function analysis(files: Readonly<Record<string, string>>): FileAnalysis {
  const { code, out, err } = run(files)
  expect(err).toEqual([])
  expect(code).toBe(0)
  return JSON.parse(out[0]!) as FileAnalysis
}

test('the reference committee comes out with the figures of R', () => {
  const found = analysis({ 'x.csv': vector('sim_committee_12x6x5.csv') })
  const expected = reference.sim_committee_12x6x5
  expect([found.n, found.k, found.m]).toEqual([12, 6, 5])
  expect(found.agreement.icc['C,k']).toBeCloseTo(expected.composite_two_way.irr_icc.ICCC_k.value, 6)
  expect(found.agreement.iccCkInterval?.[0]).toBeCloseTo(expected.composite_two_way.irr_icc.ICCC_k.lbound, 6)
  expect(found.agreement.kendallW).toBeCloseTo(expected.composite_two_way.kendall_W_ties.W, 6)
  expect(found.agreement.components['prc,e']).toBeCloseTo(expected.gstudy_EMS['prc,e'], 6)
  expect(found.agreement.components.Phi).toBeCloseTo(expected.Phi, 6)
  expect(found.agreement.ratersNeeded['0.80']).toBe(2)
  expect(found.agreement.verdict).toBe('adequate')
  expect(found.flags.map((f) => f.family).join('')).toBe('AAAAAACCCCCCDDDDDD')
})

test('with missing cells components come by REML, and interval and W are null', () => {
  const { agreement } = analysis({ 'x.csv': vector('three_judges_missing12.csv') })
  const expected = reference.three_judges_missing12
  expect(agreement.components.method).toBe('REML')
  expect(Math.abs(agreement.components.pr! / expected.lmer_REML['candidate:rater'] - 1)).toBeLessThan(1e-3)
  expect(agreement.iccCkInterval).toBeNull()
  expect(agreement.kendallW).toBeNull()
  expect(agreement.verdict).toBe('undecided')
  expect(agreement.alpha['4']?.ordinal).toBeCloseTo(expected.kripp_per_criterion['4'], 6)
})

test('several files give one line each, in the order given, and files beside them none of their own', () => {
  const csv = vector('shrout_fleiss_1979.csv')
  const files = {
    'b.csv': csv,
    'a.csv': csv,
    'a.order.csv': 'candidate,position\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n',
  }
  const { out } = run(files, ['b.csv', 'a.csv', 'a.order.csv'])
  expect(out.map((line) => (JSON.parse(line) as FileAnalysis).file)).toEqual(['b.csv', 'a.csv'])
  expect(out[0]).not.toContain('\n')
})

test('semicolons, a byte order mark, decimal commas, blank lines and capitals in the header are taken as they are', () => {
  const plain = analysis({ 'x.csv': vector('shrout_fleiss_1979.csv') })
  const excel = vector('shrout_fleiss_1979.csv').replaceAll(',', ';').replace('candidate', 'Candidate')
  const found = analysis({
    'x.csv': `\uFEFF${excel.replaceAll('\n', '\r\n').replace(';9\r', ';9,0\r')}\r\n\r\n`,
  })
  expect(found).toEqual(plain)
})

test('names in Windows-1252 are read as Excel wrote them', () => {
  const bytes = Uint8Array.from(
    Buffer.from(`${HEAD}Zo\u00EB,A,1,3\nJan,A,1,4\nZo\u00EB,B,1,3\nJan,B,1,5\n`, 'latin1'),
  )
  const { out } = run({ 'x.csv': bytes })
  expect((JSON.parse(out[0]!) as FileAnalysis).n).toBe(2)
})

test('an empty score and NA are missing cells', () => {
  const rows = ['a,A,1,3', 'a,B,1,4', 'b,A,1,', 'b,B,1,NA', 'c,A,1,2', 'c,B,1,2']
  const found = analysis({ 'x.csv': HEAD + rows.join('\n') })
  expect(found.n).toBe(3)
  expect(found.agreement.kendallW).toBeNull()
})

test.each([
  ['', 'x.csv, whole file: the file is empty.'],
  [
    'candidate,rater,score\n1,1,2',
    'x.csv, row 1: column "criterion" is missing; the header must have the columns',
  ],
  [`candidate,rater,criterion,score,age\n1,1,1,2,30`, 'x.csv, row 1: column "age" is unknown'],
  [`${HEAD}1,1,1,2\n\n1,2,1,vier`, 'x.csv, row 4: score "vier" is not a number.'],
  [`${HEAD}1,1,1,0x10`, 'x.csv, row 2: score "0x10" is not a number.'],
  [`${HEAD}1,1,1`, 'x.csv, row 2: 3 fields where the header has 4.'],
  [`${HEAD}1,,1,3`, 'x.csv, row 2: column "rater" is empty.'],
  [`${HEAD}1,1,1,2\n1,2,1,3\n1,1,1,4`, 'x.csv, row 4: the same cell as in row 2.'],
  [`${HEAD}1,1,1,NA`, 'x.csv, whole file: there is no score in it.'],
  [`${HEAD}"1,1,1,2`, 'x.csv, row 2: a quotation mark is not closed'],
])('malformed ratings %j give one line with file, row and reason, and nothing else', (text, reason) => {
  const { code, out, err } = run({ 'ok.csv': vector('shrout_fleiss_1979.csv'), 'x.csv': text }, [
    'ok.csv',
    'x.csv',
  ])
  expect(code).toBe(1)
  expect(out).toEqual([])
  expect(err).toHaveLength(1)
  expect(err[0]).toContain(reason)
})

test.each([
  ['x.ties.csv', 'rater,candidate,attribute\n1,9,clinic', 'x.ties.csv, row 2: candidate "9" does not occur'],
  ['x.ties.csv', 'rater,candidate\n1,2', 'x.ties.csv, row 1: column "attribute" is missing'],
  [
    'x.order.csv',
    '# fixed order\ncandidate,position\n1,first',
    'x.order.csv, row 3: position "first" is not a number.',
  ],
  ['x.order.csv', 'candidate,position\n1,1\n2,1', 'x.order.csv, row 3: the same position as in row 2.'],
  [
    'x.order.csv',
    'candidate,position\n1,1\n1,2',
    'x.order.csv, row 3: candidate "1" has a position already.',
  ],
  [
    'x.groups.csv',
    'candidate,attribute,value\n1,own,yes\n1,own,no',
    'x.groups.csv, row 3: candidate "1" has a value',
  ],
])('a malformed %s is named with its row', (name, text, reason) => {
  const { code, out, err } = run({ 'x.csv': vector('shrout_fleiss_1979.csv'), [name]: text })
  expect([code, out, err.length]).toEqual([1, [], 1])
  expect(err[0]).toContain(reason)
})

test('a file that is not there, and one that cannot be read, are named', () => {
  expect(run({}).err).toEqual(['x.csv, whole file: there is no such file.'])
  const denied = runAnalyse(['x.csv'], true, () => {
    throw Object.assign(new Error('no'), { code: 'EACCES' })
  })
  expect(denied).toEqual({ code: 1, out: [], err: ['x.csv, whole file: it cannot be read (EACCES).'] })
})

test('ties, order and groups beside the ratings bring families B, E and I with names', () => {
  const lines = (rows: readonly string[][]) => rows.map((row) => row.join(',')).join('\n')
  const twelve = Array.from({ length: 12 }, (_, i) => `${i + 1}`)
  const found = analysis({
    'x.csv': vector('sim_committee_12x6x5.csv'),
    'x.ties.csv': `rater,candidate,attribute\n${lines(twelve.slice(0, 4).map((c) => ['2', c, 'clinic']))}`,
    'x.order.csv': `candidate,position\n${lines(twelve.map((c, i) => [c, `${i}`]))}`,
    'x.groups.csv': `candidate,attribute,value\n${lines(twelve.map((c, i) => [c, 'own', i < 5 ? 'yes' : 'no']))}`,
  })
  const of = (kind: string) => found.flags.filter((f) => f.kind === kind)
  expect(of('similarity').map((f) => f.p !== null)).toEqual([false, true, false, false, false, false])
  expect(of('similarity')[1]).toMatchObject({ family: 'B', rater: '2', attribute: 'clinic' })
  expect(of('similarity-pooled')[0]?.effect).not.toBeNull()
  expect(of('drift')).toHaveLength(6)
  expect(of('trend')[0]?.p).not.toBeNull()
  expect(of('group-gap')[0]).toMatchObject({ family: 'I', attribute: 'own', value: 'no' })
  expect(of('group-selection')[0]).toMatchObject({ effect: null, p: null, outcome: 'too-few' })
})

test('a fixed order has no panel tests, and a group of three is not told about', () => {
  const rows = Array.from({ length: 12 }, (_, i) => `${i + 1},${i}`).join('\n')
  const values = Array.from({ length: 12 }, (_, i) => `${i + 1},own,${i < 3 ? 'yes' : 'no'}`).join('\n')
  const found = analysis({
    'x.csv': vector('sim_committee_12x6x5.csv'),
    'x.order.csv': `# fixed order\ncandidate,position\n${rows}`,
    'x.groups.csv': `candidate,attribute,value\n${values}`,
  })
  expect(found.flags.find((f) => f.kind === 'trend')).toMatchObject({
    effect: null,
    p: null,
    outcome: 'too-few',
  })
  expect(found.flags.find((f) => f.kind === 'drift')?.p).not.toBeNull()
  expect(found.flags.find((f) => f.kind === 'group-gap')).toMatchObject({
    effect: null,
    p: null,
    outcome: 'too-few',
  })
})

test('without --json people get sentences', () => {
  const { out } = run({ 'x.csv': vector('sim_committee_12x6x5.csv') }, ['x.csv'], false)
  expect(out[0]).toContain('12 candidates, 6 raters, 5 criteria')
  expect(out[0]).toContain('Agreement is adequate')
  expect(out[0]).toMatch(/No indication in \d+ comparisons; too few data to say in \d+\./)
})
