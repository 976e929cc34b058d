import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../electron/csp.ts'

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources.join(' ')] as const
  }),
)

test('the policy starts from nothing and opens only the app itself', () => {
  expect(directives.get('default-src')).toBe("'none'")
  for (const name of ['script-src', 'style-src', 'font-src']) expect(directives.get(name)).toBe("'self'")
  for (const name of ['connect-src', 'frame-ancestors', 'base-uri', 'form-action'])
    expect(directives.get(name)).toBe("'none'")
})

test('the policy has no exception and no foreign host anywhere', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:|blob:/)
  expect(directives.get('require-trusted-types-for')).toBe("'script'")
})
