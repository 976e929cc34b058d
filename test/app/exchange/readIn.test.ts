import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exchangeFolder } from '../../../electron/exchange/folder.ts'
import { readIn, wantedIn } from '../../../shared/app/exchange/folderFiles.ts'
import { unreadIn } from '../../../shared/app/exchange/unread.ts'
import { ZegelError } from '../../../shared/domain/error.ts'
import { play } from '../committee.ts'

test('a file that another program holds is counted, to be read again; one that is gone is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-held-'))
  const played = await play('designed')
  try {
    for (const name of ['a.zegel', 'held.zegel']) writeFileSync(join(folder, name), name)
    let held = true
    // On Windows this is what a virus scanner does; here no program can.
    const exchange = (path: string) => {
      const real = exchangeFolder(path)
      return {
        ...real,
        read: async (name: string) => {
          if (held && name === 'held.zegel') throw new ZegelError('E_BUSY')
          return real.read(name)
        },
      }
    }
    const app = { ...played.app, exchange }
    const names = ['a.zegel', 'gone.zegel', 'held.zegel']
    if (!app.open) throw new Error('nothing is open')
    const first = await readIn(app, app.open, folder, names)
    expect(first.files.map(({ name }) => name)).toEqual(['a.zegel'])
    expect(first.unread).toBe(1)
    held = false
    const second = await readIn(app, app.open, folder, names)
    expect(second.files.map(({ name }) => name)).toEqual(['a.zegel', 'held.zegel'])
    expect(second.unread).toBe(0)
  } finally {
    played.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Has a program of the system keep others from opening a file, as a server of shares does; null where none can. */
const leased = async (path: string): Promise<(() => Promise<void>) | null> => {
  const program =
    '$SIG{IO} = "IGNORE"; $| = 1; open(F, "+<", $ARGV[0]) && fcntl(F, 1024, 1) || exit 1; print "held"; <STDIN>'
  const child = spawn('perl', ['-e', program, path], { stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => resolve()).once('error', () => resolve()),
  )
  const held = new Promise<true>((resolve) => child.stdout.once('data', () => resolve(true)))
  if (!(await Promise.race([held, ended]))) return null
  return () => {
    child.stdin.end()
    return ended
  }
}

test('a file that stays unreadable is told once that has lasted, with why, and no longer once it is read or gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-unread-'))
  const played = await play('designed')
  try {
    const { app } = played
    const open = app.open
    if (!open) throw new Error('nothing is open')
    for (const name of ['a.zegel', 'held.zegel', 'large.zegel']) writeFileSync(join(folder, name), name)
    truncateSync(join(folder, 'large.zegel'), 200 * 1024 * 1024)
    let now = Date.parse('2026-03-02T10:00:00.000Z')
    Object.assign(app, { clock: () => new Date(now).toISOString() })
    const look = async () => {
      const names = (await wantedIn(app, open, folder)).flat()
      const { unread } = await readIn(app, open, folder, names)
      return { unread, told: unreadIn(open, folder) }
    }
    const large = { name: 'large.zegel', code: 'E_SIZE' }
    expect(await look()).toEqual({ unread: 0, told: [large] }) // nobody waits for it to become smaller
    rmSync(join(folder, 'large.zegel'))
    expect(await look()).toEqual({ unread: 0, told: [] })
    const letGo = await leased(join(folder, 'held.zegel'))
    if (letGo === null) return
    expect(await look()).toEqual({ unread: 1, told: [] })
    now += 30_000
    expect(await look()).toEqual({ unread: 1, told: [{ name: 'held.zegel', code: 'E_BUSY' }] })
    await letGo()
    expect(await look()).toEqual({ unread: 0, told: [] })
  } finally {
    played.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})
