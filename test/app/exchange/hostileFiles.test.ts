import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { readCandidates } from '../../../shared/app/candidatesImport/readCandidates.ts'
import { readWorkbook } from '../../../shared/app/candidatesImport/workbook.ts'
import { readMessage } from '../../../shared/sealing/message.ts'
import { type Played, play } from '../committee.ts'

/** Seconds of the processor. */
const spent = async (act: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

let played: Played | undefined
afterEach(() => {
  played?.remove()
  played = undefined
})

test('files of megabytes in a small zip, which are no files of ours, are read once and not each time something comes', async () => {
  const p = await play('designed', 'strict')
  played = p
  const junk = (i: number) => {
    const payload = Buffer.from(`[${'0,'.repeat(1_500_000)}${i}]`).toString('base64')
    return strToU8(
      `{"att":{},"payload":"${payload}","sig":[{"by":"0000000000","sshsig":"x"}],"zegel":"seal/v1"}\n`,
    )
  }
  const files = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`${i}.zegel`, junk(i)]))
  const bytes = new Uint8Array(zipSync(files))
  expect(bytes.length).toBeLessThan(100_000)
  const take = (name: string, one: Uint8Array<ArrayBuffer>) =>
    p.ask('exchange.take', { files: [{ name, bytes: one }] })
  const first = await spent(async () => {
    const { results } = await take('post.zip', bytes)
    expect(results.map(({ code }) => code)).toEqual(Array(4).fill('E_CANON'))
  })
  const second = await spent(() => take('x.zegel', new Uint8Array([1, 2, 3])))
  const looked = await spent(() => p.ask('proposal.list', {}))
  expect(second).toBeLessThan(first / 2)
  expect(looked).toBeLessThan(first / 4)
})

test('a large file is read beside the windows, once, and what was said of it there counts here', async () => {
  const p = await play('enrolled', 'strict')
  played = p
  let reads = 0
  // Read on this side it would be E_SCHEMA.
  const said = { code: 'E_VERSION', detail: 'as the worker says' } as const
  const whole = p.app.run
  const run = (...asked: Parameters<typeof whole>) => {
    if (asked[0] !== 'readFile') return whole(...asked)
    reads += 1
    return Promise.resolve(said)
  }
  Object.assign(p.app, { run })
  const payload = Buffer.from(`"${'a'.repeat(1_000_000)}"`).toString('base64')
  const bytes = strToU8(
    `{"att":{},"payload":"${payload}","sig":[{"by":"0000000000","sshsig":"x"}],"zegel":"seal/v1"}\n`,
  )
  const take = () => p.ask('exchange.take', { files: [{ name: 'groot.zegel', bytes }] })
  expect((await take()).results).toMatchObject([{ outcome: 'refused', code: 'E_VERSION' }])
  await take()
  await p.ask('exchange.get', {})
  expect(reads).toBe(1)
})

test('a file that begins like none of ours is refused before it is read', () => {
  const bytes = strToU8(`["${'a'.repeat(8 * 2 ** 20 - 100)}"]\n`)
  expect(() => readMessage(bytes)).toThrow('begins like no envelope')
})

const marks = '\u0315\u0300'

describe('a list of candidates is looked at within two seconds of the processor:', () => {
  test.each([
    ['a header of brackets that never close', `${'('.repeat(60_000)};email\nJan;j@example.nl\n`],
    [
      'one cell of marks that belong in another order',
      `naam;email\nJan${marks.repeat(600_000)};j@example.nl\n`,
    ],
    ['rows of such cells', `naam;email\n${`a${marks.repeat(2500)}\n`.repeat(400)}`],
  ])('%s', async (_, csv) => {
    expect(await spent(() => readCandidates(strToU8(csv), []))).toBeLessThan(2)
  })

  test.each([
    ['cells that never close', '<c '.repeat(2_000_000)],
    ['nothing but beginnings', '<'.repeat(4_000_000)],
  ])('a workbook of %s', async (_, sheet) => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    })
    expect(bytes.length).toBeLessThan(50_000)
    expect(
      await spent(async () => expect(await readWorkbook({ bytes })).toHaveProperty('fault')),
    ).toBeLessThan(2)
  })
})
