import nodeFs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { knownDisk, safetyPlace, sameDisk } from '../../../electron/safety/place.ts'
import { smallDisk } from '../../db/smallDisk.ts'

const disk = smallDisk(1024)
const locked = smallDisk(1024)
const name = 'zegel-0123456789-abcdefghjk.zegelcopy'
const bytes = (size: number, value: number) => new Uint8Array(size).fill(value)

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'zegel-place-'))
  folders.push(made)
  return made
}
afterEach(() => {
  vi.restoreAllMocks()
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true })
})

describe('a safety copy', () => {
  test('has its final name only once it is whole: at every step the old one or the new one lies there', async () => {
    const at = folder()
    const place = safetyPlace(at)
    const [old, fresh] = [bytes(300_000, 1), bytes(400_000, 2)]
    await place.write(name, old)
    const met: string[] = []
    const look = () => {
      const now = readFileSync(join(at, name))
      met.push(now.equals(old) ? 'old' : now.equals(fresh) ? 'new' : 'half')
    }
    const real = { open: fs.open, rename: fs.rename, rm: fs.rm }
    for (const step of ['open', 'rename', 'rm'] as const)
      vi.spyOn(fs, step).mockImplementation((async (...args: unknown[]) => {
        look()
        const done = await (real[step] as (...all: unknown[]) => Promise<unknown>)(...args)
        look()
        return done
      }) as never)
    await place.write(name, fresh)
    expect([...new Set(met)]).toEqual(['old', 'new'])
    expect(readdirSync(at)).toEqual([name])
  })

  test('that does not read back as it was written is not taken, and the one before stays', async () => {
    const at = folder()
    const place = safetyPlace(at)
    await place.write(name, bytes(5000, 1))
    const { open } = fs
    // A disk that keeps something else: before it is opened to be read back, other bytes lie there.
    vi.spyOn(fs, 'open').mockImplementation(async (path, flags, mode) => {
      if (flags === 'r' && String(path).endsWith('.tmp')) writeFileSync(String(path), bytes(5000, 3))
      return open(path, flags, mode)
    })
    await expect(place.write(name, bytes(5000, 2))).rejects.toMatchObject({ code: 'E_BACKUP' })
    vi.restoreAllMocks()
    expect(readFileSync(join(at, name))).toEqual(Buffer.from(bytes(5000, 1)))
    expect(readdirSync(at)).toEqual([name])
  })

  test('clears away what a cut-off writing left, once that has stood still for an hour', async () => {
    const at = folder()
    const [left, busy] = ['~zegel-copy-0000000000000000.tmp', '~zegel-copy-1111111111111111.tmp']
    for (const one of [left, busy]) writeFileSync(join(at, one), 'half')
    const hours = (n: number) => new Date(Date.now() - n * 3_600_000)
    nodeFs.utimesSync(join(at, left), hours(2), hours(2))
    await safetyPlace(at).write(name, bytes(10, 1))
    expect(readdirSync(at).sort()).toEqual([name, busy].sort())
  })

  test('goes into no folder that is gone, makes none, and says so', async () => {
    const at = join(folder(), 'stick')
    const place = safetyPlace(at)
    for (const run of [
      () => place.ready(),
      () => place.write(name, bytes(10, 1)),
      () => place.list(),
      () => place.remove(name),
    ])
      await expect(run()).rejects.toMatchObject({ code: 'E_MISSING' })
    expect(existsSync(at)).toBe(false)
  })

  test('is listed and removed among other people’s files, by no name that leads elsewhere', async () => {
    const at = folder()
    const place = safetyPlace(at)
    for (const other of ['foto.jpg', 'archief.zegelcopy', `kopie van ${name}`])
      writeFileSync(join(at, other), 'x')
    await place.write(name, bytes(10, 1))
    expect(await place.list()).toEqual([name])
    await place.remove(name)
    await place.remove(name)
    expect(await place.list()).toEqual([])
    for (const bad of ['../zegel-0123456789-abcdefghjk.zegelcopy', 'foto.jpg'])
      await expect(place.remove(bad)).rejects.toMatchObject({ code: 'E_INPUT' })
    expect(readdirSync(at)).toHaveLength(3)
  })
})

describe.runIf(disk && locked)('where there is no room, or no right', () => {
  test('the one before stays whole, nothing half is left, and the reason is told', async () => {
    const place = safetyPlace(disk?.path ?? '')
    await place.write(name, bytes(200_000, 1))
    disk?.fill(100_000)
    await expect(place.write(name, bytes(300_000, 2))).rejects.toMatchObject({ code: 'E_DISK_FULL' })
    disk?.relieve()
    expect(readdirSync(disk?.path ?? '')).toEqual([name])
    expect(readFileSync(join(disk?.path ?? '', name))).toEqual(Buffer.from(bytes(200_000, 1)))

    const shut = safetyPlace(locked?.path ?? '')
    await shut.write(name, bytes(100, 1))
    locked?.lock()
    await expect(shut.write(name, bytes(100, 2))).rejects.toMatchObject({ code: 'E_NO_ACCESS' })
    await expect(shut.remove(name)).rejects.toMatchObject({ code: 'E_NO_ACCESS' })
    expect(await shut.list()).toEqual([name])
  })
})

describe('a place on the same disk', () => {
  test('is told, but not where a program keeps it the same elsewhere', async () => {
    const data = folder()
    const beside = folder()
    expect(await sameDisk(beside, data)).toBe(true)
    expect(await sameDisk(join(beside, 'gone'), data)).toBe(false)
    mkdirSync(join(beside, '.stfolder'))
    expect(await sameDisk(beside, data)).toBe(false)
  })

  test.runIf(disk)('is not one on another disk', async () => {
    expect(await sameDisk(disk?.path ?? '', folder())).toBe(false)
  })

  test('is asked beside who wants to know, and told once it has answered', async () => {
    const beside = folder()
    let told: () => void = () => {}
    const answered = new Promise<void>((resolve) => {
      told = resolve
    })
    const data = folder()
    const isSame = knownDisk(
      (there) => sameDisk(there, data),
      () => told(),
    )
    expect(isSame(beside)).toBe(false)
    await answered
    expect(isSame(beside)).toBe(true)
  })
})
