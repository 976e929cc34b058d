import { sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assetOf } from '../../electron/asset.ts'

const ROOT = `${sep}app${sep}out${sep}renderer`

describe('the files of the page', () => {
  test('lie in one folder, with their media type', () => {
    expect(assetOf(ROOT, 'app://zegel/index.html')).toEqual({
      file: `${ROOT}${sep}index.html`,
      type: 'text/html; charset=utf-8',
    })
    expect(assetOf(ROOT, 'app://zegel/assets/a%20b.woff2?v=1#x')).toEqual({
      file: `${ROOT}${sep}assets${sep}a b.woff2`,
      type: 'font/woff2',
    })
  })

  test.each([
    'app://zegel/..%2f..%2fpackage.json',
    'app://zegel/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://zegel/assets%2f..%2f..%2fpreload.js',
    'app://zegel/..%5c..%5cpackage.json',
    'app://zegel/index.html%00.js',
    'app://zegel/%E0%A4%A.js',
    'app://elsewhere/index.html',
    'file:///app/out/renderer/index.html',
    'app://zegel/',
    'app://zegel/.built-from',
    'app://zegel/library.sqlite',
  ])('do not include %s', (address) => {
    expect(assetOf(ROOT, address)).toBeNull()
  })

  test('never lie outside the folder, whatever the address climbs over', () => {
    const climbing = assetOf(ROOT, 'app://zegel/../../../etc/hosts.json')
    expect(climbing?.file).toBe(`${ROOT}${sep}etc${sep}hosts.json`)
  })
})
