import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unzip } from '../../build/setup/unzip.mjs'

/** Made by Info-ZIP 3.0: Top/a.txt (deflated), Top/stored.bin (stored), Top/sub/run (stored, may be run). */
const ARCHIVE = `UEsDBAoAAAAAAAkCdl0AAAAAAAAAAAAAAAAEAAAAVG9wL1BLAwQKAAAAAAAJAnZdgxbcjAEAAAABAAAADgAAAFRvcC9zdG9yZWQu
YmlueFBLAwQKAAAAAAAJAnZdAAAAAAAAAAAAAAAACAAAAFRvcC9zdWIvUEsDBAoAAAAAAAkCdl0dnfsECgAAAAoAAAALAAAAVG9w
L3N1Yi9ydW4jIS9iaW4vc2gKUEsDBBQAAAAIAAkCdl3zoF3HDAAAACQAAAAJAAAAVG9wL2EudHh0y0jNyclXyMBHcgEAUEsBAh4D
CgAAAAAACQJ2XQAAAAAAAAAAAAAAAAQAAAAAAAAAAAAQAO1BAAAAAFRvcC9QSwECHgMKAAAAAAAJAnZdgxbcjAEAAAABAAAADgAA
AAAAAAAAAAAApIEiAAAAVG9wL3N0b3JlZC5iaW5QSwECHgMKAAAAAAAJAnZdAAAAAAAAAAAAAAAACAAAAAAAAAAAABAA7UFPAAAA
VG9wL3N1Yi9QSwECHgMKAAAAAAAJAnZdHZ37BAoAAAAKAAAACwAAAAAAAAABAAAA7YF1AAAAVG9wL3N1Yi9ydW5QSwECHgMUAAAA
CAAJAnZd86BdxwwAAAAkAAAACQAAAAAAAAABAAAApIGoAAAAVG9wL2EudHh0UEsFBgAAAAAFAAUAFAEAANsAAAAAAA==`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zegel-unzip-'))
  writeFileSync(join(folder, 'a.zip'), Buffer.from(ARCHIVE, 'base64'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const into = (place: (name: string) => string | undefined) =>
  unzip(join(folder, 'a.zip'), join(folder, 'out'), place)
const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')

describe('unpacking', () => {
  test('gives back stored and deflated files, and who may be run', async () => {
    await into((name) => name.slice('Top/'.length))
    expect(read('a.txt')).toBe(`${'hello '.repeat(6).trim()}\n`)
    expect(read('stored.bin')).toBe('x')
    expect(read('sub/run')).toBe('#!/bin/sh\n')
    expect(statSync(join(folder, 'out', 'sub/run')).mode & 0o777).toBe(0o755)
    expect(statSync(join(folder, 'out', 'a.txt')).mode & 0o111).toBe(0)
  })

  test('leaves out what has no place', async () => {
    await into((name) => (name.endsWith('a.txt') ? 'b.txt' : undefined))
    expect(read('b.txt')).toContain('hello')
    expect(() => read('stored.bin')).toThrow('ENOENT')
  })

  test('refuses a place outside the folder', async () => {
    await expect(into(() => '../escaped')).rejects.toThrow('outside its folder')
    expect(() => readFileSync(join(folder, 'escaped'))).toThrow('ENOENT')
  })

  test('refuses a file that is no archive', async () => {
    writeFileSync(join(folder, 'a.zip'), 'x'.repeat(100))
    await expect(into(() => 'x')).rejects.toThrow('is not a zip file')
  })
})
