import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { languages } from '../../shared/domain/text.ts'
import { description } from '../../shared/publish/description.ts'
import { amended, input } from './input.ts'

/** The published page by a second opinion: html-validate's rules, which follow the HTML standard and WCAG. */
const checker = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  rules: {
    // About the looks of a source that only programs read.
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
  },
})

const complaints = async (html: string): Promise<string[]> => {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${ruleId} at ${line}: ${message}`),
  )
}

describe.each(languages)('the page in %s', (language) => {
  test.each([
    ['published', { translation: 'other.html' }],
    ['a draft', { designCode: null }],
    [
      'amended',
      {
        amendments: [
          amended(2, '2026-09-12', 'Ziekte & <verlof>', (d) => ({ ...d, contact: '<b>Iemand & co</b>' })),
        ],
      },
    ],
  ] as const)('is valid HTML when %s', async (_how, others) => {
    expect(await complaints(description({ ...input(language, {}, others), fontCss: '' }))).toEqual([])
  })
})

test('the checker sees what is wrong with a page that is not valid', async () => {
  const html = description({ ...input('nl'), fontCss: '' }).replace('<main', '<p><div></p><main')
  expect(await complaints(html)).not.toEqual([])
})
