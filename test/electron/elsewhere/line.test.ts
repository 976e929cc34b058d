import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { elsewhere } from '../../../electron/elsewhere/elsewhere.ts'
import { lineTo, type Start } from '../../../electron/elsewhere/line.ts'
import type { FromElsewhere, ToElsewhere } from '../../../electron/elsewhere/messages.ts'
import { ZegelError } from '../../../shared/domain/error.ts'
import { stoppable } from './stoppable.ts'

/**
 * The process that a window's app asks about folders, as it is built, in a Node of its own. A folder that hangs is one whose process
 * stands still: here it is stopped by the system (SIGSTOP), which looks the same from outside, and goes on when it is told to.
 */
const helpers = stoppable()
const { pids, stop, goOn, until, answered } = helpers

let path = ''
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'zegel-elsewhere-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
/** How long a sign of life is waited for, in beats of 150 ms: ten. */
const away = (told: () => void = () => {}) => elsewhere(helpers.start, told, 150)

test('a folder is asked in another process: files come and go, and its refusals keep their code', async () => {
  const folder = away().exchange(path)
  const large = new Uint8Array(3 * 1024 * 1024 + 7).fill(5)
  expect(await answered(() => folder.write('a.zegel', bytes('een')))).toBe('a.zegel')
  expect(await answered(() => folder.write('b.zegel', large))).toBe('b.zegel')
  expect(await answered(() => folder.read('a.zegel'))).toEqual(bytes('een'))
  expect(Buffer.compare(await answered(() => folder.read('b.zegel')), large)).toBe(0)
  expect((await answered(() => folder.list())).map(({ name, bytes: size }) => [name, size])).toEqual([
    ['a.zegel', 3],
    ['b.zegel', large.length],
  ])
  await answered(() => folder.remove('a.zegel'))
  expect(readdirSync(path)).toEqual(['b.zegel'])
  await expect(answered(() => folder.read('a.zegel'))).rejects.toMatchObject({ code: 'E_MISSING' })
  await expect(answered(() => folder.read('../a.zegel'))).rejects.toMatchObject({ code: 'E_INPUT' })
  await expect(answered(() => away().exchange(join(path, 'stick')).list())).rejects.toMatchObject({
    code: 'E_MISSING',
  })
  expect(pids).not.toContain(process.pid)
})

test('a folder that hangs is given up, at once from then on, and what was asked of it is done once it answers', async () => {
  let told = 0
  const folder = away(() => {
    told += 1
  }).exchange(path)
  await answered(() => folder.list())
  stop()
  const before = told
  await expect(folder.write('a.zegel', bytes('een'))).rejects.toMatchObject({ code: 'E_SILENT' })
  expect(folder.fault()).toBe('E_SILENT')
  expect(told).toBeGreaterThan(before)
  await expect(folder.list()).rejects.toMatchObject({ code: 'E_SILENT' })
  expect(pids).toHaveLength(1) // however often it is asked
  expect(readdirSync(path)).toEqual([])
  goOn()
  await until(() => folder.fault() === null)
  // It had the file already: the next writing finds it, whole and under its own name.
  expect(await answered(() => folder.write('a.zegel', bytes('een')))).toBe('a.zegel')
  expect(readdirSync(path)).toEqual(['a.zegel'])
  expect(readFileSync(join(path, 'a.zegel'), 'utf8')).toBe('een')
})

test('one that hangs holds up no other folder, nor a safety copy in another place', async () => {
  const all = away()
  const [one, other] = [join(path, 'een'), join(path, 'ander')]
  for (const folder of [one, other]) mkdirSync(folder)
  await answered(() => all.exchange(one).list())
  stop()
  await expect(all.exchange(one).list()).rejects.toMatchObject({ code: 'E_SILENT' })
  expect(await answered(() => all.exchange(other).write('a.zegel', bytes('x')))).toBe('a.zegel')
  const name = 'zegel-0123456789-abcdefghjk.zegelcopy'
  await answered(() => all.safety(other).write(name, bytes('kopie')))
  expect(await answered(() => all.safety(other).list())).toEqual([name])
  expect(await answered(() => all.sameDisk(other, path))).toBe(true)
  await expect(all.safety(one).ready()).rejects.toMatchObject({ code: 'E_SILENT' })
})

test('a folder that is watched tells by itself when it hangs, and what lies in it when it answers again', async () => {
  const all = away()
  const folder = all.exchange(path)
  const seen: string[] = []
  const end = all.watch(path, (now) => seen.push('code' in now ? now.code : now.names.join()))
  await until(() => seen.includes(''))
  stop()
  await until(() => folder.fault() === 'E_SILENT') // nobody asked anything
  writeFileSync(join(path, 'a.zegel'), 'x')
  goOn()
  await until(() => seen.at(-1) === 'a.zegel' && folder.fault() === null)
  end()
  rmSync(path, { recursive: true })
  await expect(answered(() => folder.list())).rejects.toMatchObject({ code: 'E_MISSING' })
  expect(seen.at(-1)).toBe('a.zegel')
})

test('a process that is killed refuses what it was asked, and the next question has another', async () => {
  const folder = away().exchange(path)
  await answered(() => folder.list())
  stop()
  const asked = folder.list()
  process.kill(pids.at(-1) ?? 0, 'SIGKILL')
  await expect(asked).rejects.toThrow(/E_UNEXPECTED|E_SILENT/)
  expect(await answered(() => folder.list().catch(refusedOnce))).toEqual([])
  expect(pids.length).toBeGreaterThan(1)
})

/** The end of a process may be heard after the next question was put to it. */
const refusedOnce = (error: unknown): never => {
  throw error instanceof ZegelError && error.code === 'E_UNEXPECTED' ? new ZegelError('E_SILENT') : error
}

test('a process that is killed at any point of a writing leaves the whole file under its name, or none', async () => {
  const large = new Uint8Array(8 * 1024 * 1024).fill(7)
  const folder = away().exchange(path)
  for (const ms of [0, 1, 2, 4, 8, 16, 32]) {
    await answered(() => folder.list().catch(refusedOnce))
    const written = folder.write('a.zegel', large).then(
      () => true,
      () => false,
    )
    await new Promise((resolve) => setTimeout(resolve, ms))
    process.kill(pids.at(-1) ?? 0, 'SIGKILL')
    const acknowledged = await written
    const there = readdirSync(path).includes('a.zegel')
    expect(there || !acknowledged).toBe(true)
    if (there) expect(Buffer.compare(readFileSync(join(path, 'a.zegel')), large)).toBe(0)
    rmSync(join(path, 'a.zegel'), { force: true })
  }
})

test('a file is saved, read, looked at and removed where its folder is; a folder that hangs holds up only who saves there', async () => {
  const { files } = away()
  const [file, other] = [join(path, 'rapport.pdf'), join(path, 'ander.pdf')]
  const large = new Uint8Array(3 * 1024 * 1024 + 7).fill(9)
  const sha256 = createHash('sha256').update(large).digest('hex')
  await answered(() => files.write(file, bytes('ouder')))
  await answered(() => files.write(file, large))
  expect(readdirSync(path)).toEqual(['rapport.pdf'])
  expect(Buffer.compare(await answered(() => files.read(file, large.length)), large)).toBe(0)
  await expect(answered(() => files.read(file, large.length - 1))).rejects.toMatchObject({ code: 'E_SIZE' })
  expect(await answered(() => files.find(file, sha256))).toBe('there')
  stop()
  await expect(files.write(other, large)).rejects.toMatchObject({ code: 'E_SILENT' })
  await expect(files.find(file, sha256)).rejects.toMatchObject({ code: 'E_SILENT' })
  goOn()
  expect(await answered(() => files.remove(file, 'een andere'))).toBe('changed')
  expect(await answered(() => files.remove(file, sha256))).toBe('removed')
  expect(await answered(() => files.find(file, sha256))).toBe('gone')
  await expect(answered(() => files.read(path, 1))).rejects.toMatchObject({ code: 'E_MISSING' })
  await expect(answered(() => files.write(join(path, 'weg', 'a.pdf'), large))).rejects.toMatchObject({
    code: 'E_MISSING',
  })
  expect(readdirSync(path)).toEqual(['ander.pdf']) // asked before it hung, and written whole
})

/** A process that says and does only what it is told to, so that it may hang for as many beats as it takes. */
const puppet = () => {
  let say: (message: FromElsewhere) => void = () => {}
  const asked: ToElsewhere[] = []
  const ended: true[] = []
  const start: Start = () => ({
    send: (message) => void asked.push(message),
    onMessage: (run) => {
      say = run
    },
    onEnd: () => {},
    end: () => void ended.push(true),
  })
  return { start, asked, ended, say: (message: FromElsewhere) => say(message) }
}

test('a process that comes back is left to finish what it was asked, however long ago that was, and ends then', async () => {
  const there = puppet()
  const folder = lineTo('share', there.start, () => {}, 2)
  await expect(folder.ask('exchange.write')).rejects.toMatchObject({ code: 'E_SILENT' })
  await new Promise((resolve) => setTimeout(resolve, 600)) // more beats than one that nobody needs is kept
  const alive = setInterval(() => there.say({ kind: 'alive' }), 2)
  try {
    await until(() => folder.fault() === null)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(there.ended).toEqual([])
    there.say({ kind: 'done', id: 1, value: 'a.zegel' })
    await until(() => there.ended.length === 1)
  } finally {
    clearInterval(alive)
  }
})

test('what a folder said just before nobody looked at it any more is no fault of it afterwards', async () => {
  const there = puppet()
  const folder = lineTo('stick', there.start, () => {}, 1000)
  folder.watch(() => {})
  there.say({ kind: 'seen', seen: { code: 'E_MISSING' } })
  expect(folder.fault()).toBe('E_MISSING')
  folder.watch(null)
  there.say({ kind: 'seen', seen: { code: 'E_MISSING' } })
  expect(folder.fault()).toBeNull()
})
