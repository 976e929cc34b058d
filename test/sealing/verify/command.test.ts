import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { verify } from '../../../shared/sealing/verify/verify.ts'
import { vector } from './asking.ts'

const folder = mkdtempSync(join(tmpdir(), 'zegel-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, contents: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}

const run = async (...args: readonly string[]): Promise<{ exit: number; out: string; err: string }> => {
  const out: string[] = []
  const err: string[] = []
  const exit = await verify(args, { out: (line) => out.push(line), err: (line) => err.push(line) })
  return { exit, out: out.join('\n'), err: err.join('\n') }
}

const archive = put('archief.zegel', vector('strict/archive.zegel'))
const identity = put('identity.txt', vector('strict/identity.txt'))
const codes = JSON.parse(vector('strict/codes.json').toString()) as { committee: string; archive: string }

describe('zegel verify', () => {
  test('says of a whole archive that it is the procedure you know, and everything else that an outsider asks', async () => {
    const { exit, out, err } = await run(
      archive,
      '--code',
      codes.committee,
      '--archive',
      codes.archive,
      '--identity',
      identity,
    )
    expect([exit, err]).toEqual([0, ''])
    const lines = out.split('\n')
    expect(lines[0]).toBe('whole, and the procedure you know')
    expect(out).toMatch(/\n {2}scorers +3\n {2}candidates +2\n {2}cards +6\n {2}recusals +0\n/)
    expect(out).toContain('strict: after the close every scorer released an own key')
    expect(out.match(/2026-03-02T09:\d\d:00.000Z {2}scorer/g)).toHaveLength(3)
    expect(out).toContain(`committee code  ${codes.committee}  as you gave it`)
    expect(out).not.toContain('Declared or not shown')
  })

  test('says first, without a committee code, that it need not be the procedure you know', async () => {
    const { exit, out } = await run(archive)
    expect(exit).toBe(2)
    expect(out.split('\n')[0]).toBe('whole, but not shown to be the procedure you know')
    expect(out).toContain('an invented procedure would look as whole as yours')
  })

  test('names of a broken file the rule, the reason, and what was checked before', async () => {
    const { exit, out } = await run(put('forged.zegel', vector('broken/forged-seal.zegel')))
    expect(exit).toBe(1)
    expect(out.split('\n')[0]).toBe('broken, E_SIG')
    expect(out).toMatch(/The signature of \w{10} on the seal of \w{10} does not hold\./)
    expect(out).toContain('6. confirmations: everybody who had to be heard')
    expect(out).toContain('Does not hold; what follows it was not checked\n  7. seals of all scorers')
  })

  test.each<[string, readonly string[], string]>([
    ['no file', [], 'verify takes one file'],
    ['two files', [archive, archive], 'verify takes one file'],
    ['an unknown option', [archive, '--force'], '--force'],
    ['an option without its value', [archive, '--code'], '--code'],
    ['a code that is none', [archive, '--code', 'SGGG'], 'what follows --code is not a code'],
    ['a log code that is none', [archive, '--head', ''], 'what follows --head is not a code'],
    ['a file that is not there', [join(folder, 'nothing')], 'there is no such file'],
    ['a folder', [folder], 'it is not a file'],
    ['a path that leads through a file', [join(archive, 'a')], 'it cannot be read'],
    ['a path with a zero in it', ['a\0b'], 'it cannot be read'],
    [
      'an identity file that is not there',
      [archive, '--identity', join(folder, 'nothing')],
      'there is no such file',
    ],
    ['an identity file without identity', [archive, '--identity', archive], 'AGE-SECRET-KEY-1'],
  ])('ends with 64 for %s', async (_, args, sentence) => {
    const { exit, out, err } = await run(...args)
    expect([exit, out]).toEqual([64, ''])
    expect(err).toContain(sentence)
  })

  describe.skipIf(process.platform === 'win32')('ends with 64, and does not wait,', () => {
    test('for a pipe that nobody writes to', async () => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      expect((await run(pipe)).err).toContain('it is not a file')
    })

    test('for a device', async () => {
      expect((await run('/dev/zero')).err).toContain('it is not a file')
    })
  })

  test('does not read a file of more than 64 MiB to its end', async () => {
    const path = put('large.zegel', '')
    truncateSync(path, 8 * 1024 ** 3)
    const { exit, out } = await run(path)
    expect(exit).toBe(1)
    expect(out).toContain('broken, E_SIZE')
  })

  test.each([
    ['zeros', Buffer.alloc(8 * 1024 * 1024)],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['text', 'Beste commissie,\n'],
    ['nothing', ''],
    ['brackets', `${'['.repeat(8 * 1024 * 1024)}\n`],
  ])('calmly finds a file of %s broken', async (name, contents) => {
    const { exit, out, err } = await run(put(`of-${name.replace(' ', '-')}`, contents))
    expect([exit, err]).toEqual([1, ''])
    expect(out).toContain('broken, E_ENVELOPE')
  })

  test('lets no file name reach for the terminal', async () => {
    const path = join(folder, 'a\u001b[2Jb\nc.zegel')
    copyFileSync(archive, path)
    expect((await run(path)).out).toMatch(/\n {2}file +a\?\[2Jb\?c\.zegel\n/)
  })

  test('takes a file in a folder whose name begins with a hyphen, after --', async () => {
    mkdirSync(join(folder, '-x'))
    copyFileSync(archive, join(folder, '-x', 'a.zegel'))
    expect((await run('--', join(folder, '-x', 'a.zegel'))).exit).toBe(2)
  })
})
