import { describe, expect, test } from 'vitest'
import { isAllowedRequest, isOwnAddress, PAGE } from '../../electron/address.ts'

describe('an address', () => {
  test('is our own with our scheme and our host', () => {
    expect(isOwnAddress(PAGE)).toBe(true)
    expect(isOwnAddress(`${PAGE}#projector`)).toBe(true)
  })

  test.each([
    'app://elsewhere/index.html',
    'app://zegel.example/index.html',
    'app://user@elsewhere/zegel',
    'app://zegel:8080/index.html',
    'apps://zegel/index.html',
    'https://zegel/index.html',
    'file:///zegel/index.html',
    'about:blank',
    'null',
    '',
  ])('is not our own: %s', (address) => {
    expect(isOwnAddress(address)).toBe(false)
  })
})

describe('a request', () => {
  test.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'blob:app://zegel/1',
  ])('to %s is refused', (address) => {
    expect(isAllowedRequest(address, false)).toBe(false)
    expect(isAllowedRequest(address, true)).toBe(false)
  })

  test('for our own files and for pictures in the page is allowed', () => {
    expect(isAllowedRequest(PAGE, true)).toBe(true)
    expect(isAllowedRequest('data:image/png;base64,AA==', true)).toBe(true)
    expect(isAllowedRequest('data:text/html,<b>', true)).toBe(false)
  })

  test("for the developer's tools is refused in a release", () => {
    expect(isAllowedRequest('devtools://devtools/bundled/a.js', false)).toBe(true)
    expect(isAllowedRequest('devtools://devtools/bundled/a.js', true)).toBe(false)
  })
})
