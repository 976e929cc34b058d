import {
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Identities } from '../shared/app/ports.ts'
import { ZegelError } from '../shared/domain/error.ts'
import { id } from '../shared/domain/schemas/primitives.ts'
import { giveName, readWhole, syncFolder, writeAll } from './durable.ts'
import { translating } from './translate.ts'

const lineFeed = 0x0a

/** How many bytes of a facts file are whole lines: a power cut may leave half a fact, which nobody was told of. */
const whole = (bytes: Uint8Array): number => bytes.lastIndexOf(lineFeed) + 1

/** Opens for writing, runs, makes durable, closes. */
const writing = (path: string, flags: number, run: (file: number) => void): void => {
  const file = openSync(path, flags | constants.O_WRONLY | constants.O_CREAT, 0o600)
  try {
    run(file)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Identities as files in one folder: `<member>.age`, beside it `<member>.recovery` for whoever made a recovery card, and
 * `<member>.facts`, to which only ever is added. They
 * stand apart from the database on purpose: a restored backup must not make an app forget what it answered. `delete`
 * forgets both: it is for the end of a procedure, not for a new enrolment (`write` replaces an identity and keeps the
 * facts).
 * @throws E_INPUT (not an id, a fact of more than one line), E_NO_ACCESS, E_DISK_FULL
 */
export const identitiesIn = (folder: string): Identities => {
  const path = (member: string, ending: 'age' | 'recovery' | 'facts' | 'part'): string => {
    if (!id.safeParse(member).success) throw new ZegelError('E_INPUT')
    return join(folder, `${member}.${ending}`)
  }
  const makeFolder = () => mkdirSync(folder, { recursive: true, mode: 0o700 })

  /** Replaces a file in one step. */
  const put = (member: string, ending: 'age' | 'recovery', file: Uint8Array): void => {
    const part = path(member, 'part')
    makeFolder()
    try {
      writing(part, constants.O_TRUNC, (open) => writeAll(open, file, 0))
      giveName(part, path(member, ending))
    } catch (error) {
      rmSync(part, { force: true })
      throw error
    }
  }

  return translating<Identities>({
    members: () => {
      makeFolder()
      return readdirSync(folder)
        .filter((name) => name.endsWith('.age'))
        .map((name) => name.slice(0, -'.age'.length))
        .sort()
    },
    read: (member) => readWhole(path(member, 'age')),
    write: (member, file) => put(member, 'age', file),
    recovery: (member) => readWhole(path(member, 'recovery')),
    writeRecovery: (member, file) => put(member, 'recovery', file),
    dropRecovery: (member) => rmSync(path(member, 'recovery'), { force: true }),
    delete: (member) => {
      for (const ending of ['age', 'recovery', 'facts', 'part'] as const)
        rmSync(path(member, ending), { force: true })
    },
    facts: (member) => {
      const bytes = readWhole(path(member, 'facts')) ?? Buffer.alloc(0)
      return bytes.subarray(0, whole(bytes)).toString('utf8').split('\n').filter(Boolean)
    },
    appendFact: (member, line) => {
      if (line === '' || line.includes('\n')) throw new ZegelError('E_INPUT')
      makeFolder()
      const facts = path(member, 'facts')
      const before = readWhole(facts)
      const end = whole(before ?? Buffer.alloc(0))
      writing(facts, 0, (open) => {
        ftruncateSync(open, end)
        try {
          writeAll(open, Buffer.from(`${line}\n`), end)
        } catch (error) {
          ftruncateSync(open, end)
          throw error
        }
      })
      if (before === null) syncFolder(folder)
    },
  })
}
