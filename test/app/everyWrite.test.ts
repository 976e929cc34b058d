import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import { filesHere } from '../../electron/exchange/files.ts'
import { readDocument } from '../../shared/app/documents.ts'
import { protocolState } from '../../shared/app/progressOf.ts'
import { readTemplate } from '../../shared/app/templates.ts'
import { type PersonKey, type Played, passphrase, play, type Stage } from './committee.ts'
import { type Deputised, deputised, instead } from './deputies.ts'
import { atEveryWrite } from './everyWrite.ts'
import { pieces, standing } from './pieces.ts'

/** Work that is cut off at any write: the old state or the new one, nothing half, and one can go on from either. */

const made: string[] = []
let played: Played | undefined
afterEach(() => {
  played?.remove()
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** Files go where a person would put them: into a folder beside the procedures, so that a copy has them too. */
const saving = (folder: () => string) => ({
  save: async (name: string, bytes: Uint8Array, before: (path: string) => void = () => {}) => {
    const path = join(folder(), 'saved', name)
    mkdirSync(join(folder(), 'saved'), { recursive: true })
    before(path)
    filesHere().write(path, bytes)
    return path
  },
})

const begin = async (until: Stage): Promise<Played> => {
  const p = await play(
    until,
    'strict',
    saving(() => p.folder),
  )
  played = p
  return p
}

const reopened = async (data: string, p: Played, key: PersonKey = 'secretary'): Promise<Headless> => {
  const run = headless(data, { version: '0.0.0-test', workFactor: 1, shell: saving(() => data) })
  await run.ask('procedure.open', { id: p.id })
  await run.ask('session.unlock', { member: p.idOf(key), passphrase })
  return run
}

/** Cuts `act` off at every write, and looks at each copy as whoever starts the app again there. */
const cutOff = async (
  p: Played,
  act: () => Promise<unknown>,
  look: (data: string, done: boolean) => Promise<void>,
): Promise<number> => {
  const copies = await atEveryWrite(p.folder, act)
  made.push(...copies)
  for (const [i, data] of copies.entries()) await look(data, i === copies.length - 1)
  return copies.length
}

const logIsWhole = async (run: Headless): Promise<void> =>
  expect((await run.ask('log.list', {})).whole).toBe(true)

test('an erasure is not begun, or it is finished by whoever opens the procedure next', async () => {
  const p = await begin('decided')
  await p.ask('procedure.end', {})
  const [gone = ''] = p.cids
  const marks = pieces(p.app.open!.store, gone)
  const erase = (run: Headless) => run.ask('erase.run', { cids: [gone], second: p.idOf('hrm'), passphrase })
  const met = new Set<number>()
  await cutOff(
    p,
    () => erase(p),
    async (data) => {
      const run = await reopened(data, p)
      const { candidates, unfinished } = await run.ask('privacy.get', {})
      expect(unfinished).toBe(false)
      // Going on from where nothing was begun is the same from each such copy: tried once.
      if (candidates.length === 3 && !met.has(3)) await erase(run)
      await logIsWhole(run)
      run.close()
      if (candidates.length === 2 || !met.has(3)) expect(standing(data, marks)).toEqual([])
      met.add(candidates.length)
    },
  )
  expect([...met].sort()).toEqual([2, 3])
})

test('a proposal is signed or not, and who had begun to give the office to somebody can still do so', async () => {
  const p = await begin('confirmed')
  const to = p.idOf('director')
  await p.unlock('director')
  await p.ask('office.offer', { member: to, office: 'coordinator', passphrase })
  await p.unlock('external')
  const signers = [p.idOf('resident'), p.idOf('external')]
  await p.ask('office.propose', { to, reason: 'illness', text: 'Ziek.', signers })
  await p.unlock('resident')
  const sign = async (run: Headless) => {
    const [asked] = (await run.ask('proposal.list', {})).proposals
    await run.ask('proposal.sign', { id: asked?.id ?? '', member: p.idOf('resident'), passphrase: null })
  }
  const met = new Set<number>()
  await cutOff(
    p,
    () => sign(p),
    async (data) => {
      const run = await reopened(data, p, 'resident')
      const { handovers } = protocolState(run.app.open!)
      met.add(handovers.length)
      if ((await run.ask('proposal.list', {})).proposals.length > 0) await sign(run)
      expect(protocolState(run.app.open!).handovers).toHaveLength(1)
      expect((await run.ask('exception.get', {})).decided).toMatchObject({ office: true })
      await logIsWhole(run)
      run.close()
    },
  )
  expect([...met].sort()).toEqual([0, 1])
})

test('round keys are there, or gone and said to be gone', async () => {
  const p = await begin('decided')
  await p.ask('procedure.end', {})
  await p.ask('session.lock', {})
  const met = new Set<number>()
  await cutOff(
    p,
    () => p.unlock('resident'),
    async (data) => {
      const run = headless(data, { version: '0.0.0-test', workFactor: 1 })
      await run.ask('procedure.open', { id: p.id })
      met.add(protocolState(run.app.open!).rounds[1]!.finalised.length)
      await run.ask('session.unlock', { member: p.idOf('resident'), passphrase })
      expect(run.app.open?.session?.masters.rounds).toBe(null)
      const { finalised } = protocolState(run.app.open!).rounds[1]!
      expect(finalised.map(({ payload }) => payload.member)).toEqual([p.idOf('resident')])
      await logIsWhole(run)
      run.close()
    },
  )
  expect([...met].sort()).toEqual([0, 1])
})

/** Files under their final names. */
const savedIn = (data: string): { name: string; bytes: Uint8Array }[] => {
  try {
    return readdirSync(join(data, 'saved'))
      .filter((name) => !name.endsWith('.part'))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(data, 'saved', name))) }))
  } catch {
    return []
  }
}

test('a template is made or not, and its file is whole or not there', async () => {
  const p = await begin('designed')
  const met = new Set<string>()
  const makeAndSave = async () => {
    const { id } = await p.ask('template.make', { name: 'Ouderenzorg', from: 'Leiden' })
    await p.ask('template.save', { id })
  }
  await cutOff(p, makeAndSave, async (data) => {
    for (const { bytes } of savedIn(data)) expect(readTemplate(bytes).file.name.nl).toBe('Ouderenzorg')
    const run = await reopened(data, p)
    const own = (await run.ask('template.list', {})).filter((one) => one.own)
    met.add(`${own.length} ${savedIn(data).length}`)
    // Whether it was made or not: the next one is signed with the same key of this computer.
    const again = await run.ask('template.make', { name: 'Ouderenzorg 2', from: 'Leiden' })
    expect(again.version).toBe(own.length + 1)
    run.close()
  })
  expect([...met]).toEqual(['0 0', '1 0', '1 1'])
})

test('a report with small groups never lies anywhere without the record of whom it was for', async () => {
  const p = await begin('decided')
  const hand = { recipient: 'De COC', purpose: 'Toezicht', form: 'json', language: 'nl' } as const
  const met = new Set<string>()
  await cutOff(
    p,
    () => p.ask('report.hand', hand),
    async (data) => {
      const run = await reopened(data, p)
      const files = savedIn(data)
      for (const { bytes } of files)
        expect(JSON.parse(new TextDecoder().decode(bytes)).handed.recipient).toBe('De COC')
      const { handed, outside } = await run.ask('privacy.get', {})
      const rows = (await run.ask('log.list', {})).rows.filter(({ kind }) => kind === 'report')
      expect([rows.length, outside.filter(({ what }) => what === 'central-report').length]).toEqual([
        handed.length,
        handed.length,
      ])
      met.add(`${handed.length} ${files.length}`)
      run.close()
    },
  )
  expect([...met]).toEqual(['0 0', '1 0', '1 1'])
})

test('a procedure that is deleted is there whole, or nothing of it is after the next start', async () => {
  const p = await begin('decided')
  await p.ask('procedure.end', {})
  await p.ask('erase.run', { cids: [...p.cids], second: p.idOf('hrm'), passphrase })
  const met = new Set<boolean>()
  await cutOff(
    p,
    () => p.ask('procedure.delete', {}),
    async (data) => {
      const run = headless(data, { version: '0.0.0-test', workFactor: 1 })
      const { rows } = await run.ask('library.list', {})
      met.add(rows.length === 1)
      if (rows.length === 1) {
        await run.ask('procedure.open', { id: p.id })
        await run.ask('session.unlock', { member: p.idOf('secretary'), passphrase })
        expect(readDocument(run.app.open!, 'committee')).not.toBe(null)
        await run.ask('procedure.delete', {})
      }
      run.close()
      const left = (readdirSync(data, { recursive: true }) as string[]).filter((name) => name.includes(p.id))
      expect(left).toEqual([])
    },
  )
  expect([...met]).toEqual([true, false])
})

test('a deputy is let open or not, and opens or not: from either one can go on, and nobody is bound twice', async () => {
  let made: Deputised | undefined
  try {
    made = await deputised([], ['here'], () => {})
    const { l, ids } = made
    const to = ids[0] ?? ''
    await l.c.ask('round.close', {})
    const keeper = l.c.idOf('hrm')
    const facts = (run: Headless, member: string) => run.app.open!.identities.facts(member).length
    const letOpen = (run: Headless) => run.ask('deputy.propose', instead(l, to))
    const open = (run: Headless) => run.ask('keeper.answer', { member: to, passphrase })
    const met = new Set<string>()
    await cutOff(
      l.c,
      async () => {
        await letOpen(l.c)
        await open(l.c)
      },
      async (data) => {
        const run = await reopened(data, l.c)
        const { secondKey, answered } = await run.ask('round.state', {})
        const stage = answered ? 'answered' : secondKey?.instead.length ? 'signed' : 'nothing'
        // Each stage once from its last copy would do; from the first of each it is the same.
        const sworn = `${stage} ${facts(run, keeper)} ${facts(run, to)}`
        if (!met.has(sworn)) {
          if (stage === 'nothing') await letOpen(run)
          if (stage !== 'answered') await open(run)
          expect([facts(run, keeper), facts(run, to)]).toEqual([1, 1])
          await run.ask('round.reveal', {})
          await logIsWhole(run)
        }
        met.add(sworn)
        run.close()
      },
    )
    expect([...met].sort()).toEqual([
      'answered 1 1',
      'nothing 0 0',
      'nothing 1 0',
      'signed 1 0',
      'signed 1 1',
    ])
  } finally {
    made?.l.remove()
  }
})
