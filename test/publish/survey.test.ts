import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { languages } from '../../shared/domain/text.ts'
import { surveyPage } from '../../shared/publish/survey/page.ts'

const checker = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'long-title': 'off', 'require-csp-nonce': 'off' },
})

test.each(languages)(
  'the questionnaire in %s is valid HTML, lets nothing out and runs only its own script',
  async (language) => {
    const html = surveyPage({
      procedure: '</title><script>alert(1)</script>',
      code: '"><img src=x>',
      nonce: '0123456789abcdef0123456789abcdef',
      language,
      fontCss: '',
    })
    const { results } = await checker.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toMatch(/<img|https?:|fetch\(|XMLHttpRequest/)
    expect(html).toContain("default-src 'none'; script-src 'nonce-0123456789abcdef0123456789abcdef'")
    expect(html).not.toContain('connect-src') // nothing is allowed back: default-src says none
    expect(html).toContain(`<html lang="${language}">`)
  },
)
