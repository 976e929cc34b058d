import { describe, expect, test } from 'vitest'
import { ignoredSentence, importSentence, noHeaderSentence } from '../../shared/content/importProblems.ts'
import { ignoredColumn, importFault, importProblem } from '../../shared/domain/schemas/candidateImport.ts'
import { languages } from '../../shared/domain/text.ts'

/** Every code of the schema with data that stands out in a sentence. */
const all = [...importFault.options, ...importProblem.options].map((option) => {
  const code = option.shape.code.value
  const data = Object.fromEntries(
    Object.keys(option.shape.data.shape).map((name) => [
      name,
      { max: 7117, line: 4224, code: 'K-QQQ', field: 'region' }[name],
    ]),
  )
  return [code, importFault.or(importProblem).parse({ code, data })] as const
})

describe.each(languages)('in %s', (language) => {
  test.each(all)('code %s has a whole sentence that holds its data', (_, trouble) => {
    const sentence = importSentence(trouble, language)
    expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u)
    expect(sentence).not.toMatch(/undefined|\[object|NaN|\{|\}/)
    for (const [name, value] of Object.entries(trouble.data))
      expect(sentence).toContain(
        name === 'field' ? (language === 'nl' ? 'De OOR' : 'The region') : `${value}`,
      )
  })

  test.each(ignoredColumn.shape.why.options)('a column left out because %s is named', (why) => {
    const sentence = ignoredSentence({ header: 'Geboortedatum', why }, language)
    expect(sentence).toContain('“Geboortedatum”')
    expect(sentence).toMatch(/\.$/)
  })

  test('a column without a name is not called by quotation marks around nothing', () => {
    expect(ignoredSentence({ header: '', why: 'unknown' }, language)).not.toContain('“”')
  })

  test('no two codes share a sentence', () => {
    const sentences = all.map(([, trouble]) => importSentence(trouble, language))
    expect(new Set(sentences).size).toBe(all.length)
  })
})

test('every sentence differs between the languages', () => {
  for (const [code, trouble] of all)
    expect(importSentence(trouble, 'nl'), code).not.toBe(importSentence(trouble, 'en'))
  expect(noHeaderSentence('nl')).not.toBe(noHeaderSentence('en'))
})
