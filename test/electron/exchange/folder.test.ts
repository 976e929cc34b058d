import { execFileSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { folderHere } from '../../../electron/exchange/folder.ts'
import { type Seen, watchFolder } from '../../../electron/exchange/watch.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

let path = ''
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'zegel-exchange-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

describe('the exchange folder', () => {
  it('gives back what was written, under its name, and leaves nothing else behind', () => {
    const folder = folderHere(path)
    expect(folder.write('zegel-a.zegel', bytes('een'))).toBe('zegel-a.zegel')
    expect(readdirSync(path)).toEqual(['zegel-a.zegel'])
    expect(folder.read('zegel-a.zegel')).toEqual(bytes('een'))
    expect(folder.list()).toEqual([{ name: 'zegel-a.zegel', bytes: 3, changed: expect.any(Number) }])
  })

  it('never overwrites: the same bytes stay where they are, others get the next name', () => {
    const folder = folderHere(path)
    folder.write('a.zegel', bytes('een'))
    expect(folder.write('a.zegel', bytes('een'))).toBe('a.zegel')
    expect(folder.write('a.zegel', bytes('twee'))).toBe('a-2.zegel')
    expect(folder.write('a.zegel', bytes('twee'))).toBe('a-2.zegel')
    expect(readFileSync(join(path, 'a.zegel'), 'utf8')).toBe('een')
    expect(readdirSync(path).sort()).toEqual(['a-2.zegel', 'a.zegel'])
  })

  it('does not write through a link that somebody put under its name', () => {
    const elsewhere = join(path, 'elders.txt')
    writeFileSync(elsewhere, 'van iemand anders')
    symlinkSync(elsewhere, join(path, 'a.zegel'))
    linkSync(elsewhere, join(path, 'b.zegel'))
    const folder = folderHere(path)
    expect(folder.write('a.zegel', bytes('een'))).toBe('a-2.zegel')
    expect(folder.write('b.zegel', bytes('een'))).toBe('b-2.zegel')
    expect(readFileSync(elsewhere, 'utf8')).toBe('van iemand anders')
  })

  it('reads nothing through a link without end or a pipe that somebody put under its name, and writes beside it', () => {
    symlinkSync('/dev/zero', join(path, 'a.zegel'))
    execFileSync('mkfifo', [join(path, 'b.zegel')])
    const folder = folderHere(path)
    for (const name of ['a', 'b']) {
      expect(folder.write(`${name}.zegel`, bytes('een'))).toBe(`${name}-2.zegel`)
      expect(() => folder.read(`${name}.zegel`)).toThrow('E_MISSING')
    }
    expect(folder.list().map(({ name }) => name)).toEqual(['a-2.zegel', 'b-2.zegel'])
  })

  it('shows what sync programs make of two versions as more files, and no half or hidden ones', () => {
    for (const name of [
      'a.zegel',
      'a.sync-conflict-20260101-120000-ABCDEFG.zegel',
      'a (conflicted copy 2026-01-01 120000).zegel',
      'a-LAPTOP.zegel',
      'a.zegel.json',
      'post.ZIP',
      '~zegel-0011.tmp',
      '.syncthing.a.zegel.tmp',
      '.~lock.a.zegel',
      '.a.zegel',
      'a.zegel.part',
      'brief.docx',
    ])
      writeFileSync(join(path, name), 'x')
    mkdirSync(join(path, 'map.zegel'))
    expect(
      folderHere(path)
        .list()
        .map(({ name }) => name),
    ).toEqual([
      'a (conflicted copy 2026-01-01 120000).zegel',
      'a-LAPTOP.zegel',
      'a.sync-conflict-20260101-120000-ABCDEFG.zegel',
      'a.zegel',
      'a.zegel.json',
      'post.ZIP',
    ])
  })

  it('takes no name that leads out of it', () => {
    const folder = folderHere(path)
    for (const name of ['../a.zegel', 'map/a.zegel', 'C:a.zegel', '..\\a.zegel', '.zegel', 'a.zegel\0'])
      expect(() => folder.write(name, bytes('x'))).toThrow('E_INPUT')
    expect(() => folder.read('../a.zegel')).toThrow('E_INPUT')
  })

  it('says that it is gone when the stick is pulled out, and reads nothing too large', () => {
    const folder = folderHere(join(path, 'stick'))
    expect(() => folder.list()).toThrow('E_MISSING')
    expect(() => folder.write('a.zegel', bytes('x'))).toThrow('E_MISSING')
    writeFileSync(join(path, 'groot.zegel'), '')
    truncateSync(join(path, 'groot.zegel'), 200 * 1024 * 1024)
    expect(() => folderHere(path).read('groot.zegel')).toThrow('E_SIZE')
  })
})

describe('watching the exchange folder', () => {
  afterEach(() => vi.useRealTimers())
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const every = 60
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 100 && !holds(); tries += 1) await pause(every / 2)
  }

  it('tells of a file once it has stopped growing, and again when its content changes', () => {
    vi.useFakeTimers({
      toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'performance'],
    })
    const told: Seen[] = []
    const stop = watchFolder(path, folderHere(path), (seen) => told.push(seen), every)
    const file = join(path, 'a.zegel')
    let growing = ''
    for (let n = 0; n < 12; n += 1) {
      growing += 'stuk '
      writeFileSync(file, growing)
      vi.advanceTimersByTime(every / 2)
    }
    expect(told).toEqual([{ names: [] }])
    vi.advanceTimersByTime(every * 2)
    expect(told).toEqual([{ names: [] }, { names: ['a.zegel'] }])
    writeFileSync(file, `${growing}en meer`)
    vi.advanceTimersByTime(every)
    expect(told.at(-1)).toEqual({ names: [] })
    vi.advanceTimersByTime(every * 2)
    expect(told.at(-1)).toEqual({ names: ['a.zegel'] })
    stop()
  })

  it('says when the folder is gone, and sees what lies in it when it is back', async () => {
    const stick = join(path, 'stick')
    mkdirSync(stick)
    writeFileSync(join(stick, 'a.zegel'), 'x')
    const told: Seen[] = []
    const stop = watchFolder(stick, folderHere(stick), (seen) => told.push(seen), every)
    const last = () => JSON.stringify(told.at(-1))
    await until(() => last() === '{"names":["a.zegel"]}')
    rmSync(stick, { recursive: true })
    await until(() => last() === '{"code":"E_MISSING"}')
    expect(last()).toBe('{"code":"E_MISSING"}')
    mkdirSync(stick)
    writeFileSync(join(stick, 'b.zegel'), 'x')
    await until(() => last() === '{"names":["b.zegel"]}')
    expect(last()).toBe('{"names":["b.zegel"]}')
    stop()
    const before = told.length
    writeFileSync(join(stick, 'c.zegel'), 'x')
    await pause(every * 4)
    expect(told).toHaveLength(before)
  })
})
