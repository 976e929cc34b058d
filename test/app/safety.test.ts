import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import { readDocument } from '../../shared/app/documents.ts'
import { readContainer } from '../../shared/app/safety/container.ts'
import { openCopy } from '../../shared/app/works/safety.ts'
import {
  evidenceCanary,
  memberCanary,
  motivationCanary,
  nameCanary,
  type PersonKey,
  type Played,
  passphrase,
  peopleKeys,
  play,
  type Stage,
  scorerKeys,
} from './committee.ts'
import { atEveryWrite } from './everyWrite.ts'
import { met } from './files.ts'
import { scoreAs } from './laptops.ts'
import { pieces, standing } from './pieces.ts'
import { copiesIn, copyIn, keepIn, lookAt, newPlace, takeAway } from './safety.ts'

/** The safety copy: what it holds, when it is made, how it is put back, and what it must never make possible. */

const running: { close(): void }[] = []
const folders: string[] = []
afterEach(() => {
  for (const one of running.splice(0)) one.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const kept = (path: string): string => {
  folders.push(path)
  return path
}

/** A procedure as it stands after a stage, of which a copy is kept in a place of its own. */
const copied = async (until: Stage, mode: 'strict' | 'twokey' = 'strict') => {
  const p = await play(until, mode, {}, {}, true)
  running.push(p)
  folders.push(p.folder)
  const place = kept(newPlace())
  await keepIn(p, place)
  return { p, place }
}

/** A laptop with nothing on it. */
const fresh = (): Headless & { folder: string } => {
  const folder = kept(mkdtempSync(join(tmpdir(), 'zegel-fresh-')))
  const run = headless(folder, { version: '0.0.0-test', workFactor: 1 })
  running.push(run)
  return { ...run, folder }
}

/** Puts a copy back on a laptop with nothing on it, as this member. */
const putBack = async (p: Played, bytes: Uint8Array, key: PersonKey = 'secretary') => {
  const run = fresh()
  await lookAt(run, bytes)
  await run.ask('safety.restore', { member: p.idOf(key), passphrase })
  return {
    ...run,
    unlock: (who: PersonKey) => run.ask('session.unlock', { member: p.idOf(who), passphrase }),
  }
}

/** The procedure file inside a copy, as one who may opens it, in a folder of its own. */
const insideOf = async (p: Played, bytes: Uint8Array): Promise<string> => {
  const { line, body, head } = readContainer(bytes)
  const identity = head.people.find(({ id }) => id === p.idOf('secretary'))?.identity ?? ''
  const { file } = await openCopy({
    line,
    body,
    procedure: p.id,
    member: p.idOf('secretary'),
    identity: new Uint8Array(Buffer.from(identity, 'base64')),
    passphrase,
  })
  const folder = kept(mkdtempSync(join(tmpdir(), 'zegel-inside-')))
  writeFileSync(join(folder, 'p.sqlite'), file)
  return folder
}

describe('what lies elsewhere', () => {
  test.each(['scored', 'decided'] as const)(
    'holds, when %s, no name, evidence or reason in clear, and nothing that tells a candidate apart',
    async (stage) => {
      const { p, place } = await copied(stage)
      const words = [
        passphrase,
        ...peopleKeys.map(memberCanary),
        ...[1, 2, 3].map(nameCanary),
        ...p.cids.map(motivationCanary),
        ...scorerKeys.flatMap((key) => p.cids.map((cid) => evidenceCanary(key, cid))),
        ...p.cids,
      ]
      expect(met(place, words)).toEqual([])
      // The search finds what does stand there.
      expect(met(place, ['Ronde'])).toHaveLength(1)
    },
  )

  test('opens for whoever’s key came along, and for nobody with another key or a wrong passphrase', async () => {
    const { p, place } = await copied('confirmed')
    const bytes = copyIn(place)
    const { line, body, head } = readContainer(bytes)
    expect(head.people.map(({ id }) => id).sort()).toEqual(peopleKeys.map(p.idOf).sort())
    const run = fresh()
    await lookAt(run, bytes)
    await expect(
      run.ask('safety.restore', { member: p.idOf('resident'), passphrase: 'niet deze wachtzin' }),
    ).rejects.toMatchObject({ code: 'E_PASSPHRASE' })
    const stranger = await play('confirmed', 'twokey')
    running.push(stranger)
    folders.push(stranger.folder)
    const member = stranger.idOf('secretary')
    const identity = stranger.app.files.identity(stranger.id, member) ?? new Uint8Array()
    await expect(
      openCopy({ line, body, procedure: stranger.id, member, identity, passphrase }),
    ).rejects.toMatchObject({ code: 'E_KEY' })
    expect(run.app.files.ids()).toEqual([])
  })

  test('is refused with any byte changed, with the first line of another, or cut; and nothing is put back', async () => {
    const { p, place } = await copied('confirmed')
    const bytes = copyIn(place)
    const end = bytes.indexOf(10)
    const changed = (at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
    const { head } = readContainer(bytes)
    const other = JSON.stringify({ ...head, title: 'Een andere' })
    const renamed = Buffer.concat([Buffer.from(other), bytes.subarray(end)])
    const run = fresh()
    const tries = [changed(3), changed(end + 5), changed(bytes.length - 1), bytes.slice(0, -100), renamed]
    for (const [i, one] of tries.entries()) {
      const outcome = async () => {
        await lookAt(run, new Uint8Array(one))
        await run.ask('safety.restore', { member: p.idOf('secretary'), passphrase })
      }
      await expect(outcome(), `try ${i}`).rejects.toMatchObject({
        code: expect.stringMatching(/^E_(NO_COPY|KEY)$/),
      })
    }
    await expect(lookAt(run, new TextEncoder().encode('geen kopie'))).rejects.toMatchObject({
      code: 'E_NO_COPY',
    })
    expect(readdirSync(run.folder).filter((name) => name.endsWith('.sqlite') && name.includes(p.id))).toEqual(
      [],
    )
  })

  test('of two procedures lie beside each other, and each laptop writes and removes its own alone', async () => {
    const { p, place } = await copied('confirmed')
    const other = await play('enrolled', 'twokey')
    running.push(other)
    folders.push(other.folder)
    await keepIn(other, place)
    expect(copiesIn(place)).toHaveLength(2)
    await p.ask('safety.now', {})
    await other.ask('safety.now', {})
    expect(copiesIn(place)).toHaveLength(2)
    await p.ask('safety.choose', { where: 'none' })
    expect(copiesIn(place).map((name) => name.includes(other.id))).toEqual([true])
    expect(await p.ask('safety.get', {})).toMatchObject({ folder: null, left: [] })
  })
})

describe('when it is made', () => {
  test('is after a step that is signed, and not again when nothing was done since', async () => {
    const { p, place } = await copied('confirmed')
    const first = copyIn(place)
    await p.ask('safety.keep', {})
    expect(copyIn(place)).toEqual(first)
    await p.unlock('director')
    await scoreAs(p, 'director')
    await p.ask('seal.submit', {})
    await p.ask('safety.keep', {})
    expect(copyIn(place)).not.toEqual(first)
    expect((await p.ask('safety.get', {})).fault).toBeNull()
  })

  test('takes along what somebody typed once the laptop is locked', async () => {
    const { p, place } = await copied('confirmed')
    await p.unlock('resident')
    const [cid = ''] = p.cids
    const { draft } = await p.ask('card.get', { cid })
    await p.ask('card.put', { cid, draft: { ...draft, notes: 'getypt vlak voor het slot' } })
    await p.ask('session.lock', {})
    await p.ask('safety.keep', {})
    const first = copyIn(place)
    await p.ask('safety.keep', {})
    expect(copyIn(place)).toEqual(first)
    const back = await putBack(p, copyIn(place), 'resident')
    expect((await back.ask('card.get', { cid })).draft.notes).toBe('getypt vlak voor het slot')
  })

  test('waits for a place that is gone, keeps the last copy, says so, and goes on when the place is back', async () => {
    const { p, place } = await copied('confirmed')
    const before = copyIn(place)
    const bringBack = takeAway(place)
    await p.ask('recovery.make', {})
    await p.ask('safety.keep', {})
    const told = await p.ask('safety.get', {})
    expect(told.fault).toBe('E_FOLDER_MISSING')
    await expect(p.ask('safety.now', {})).rejects.toMatchObject({ code: 'E_FOLDER_MISSING' })
    bringBack()
    expect(copyIn(place)).toEqual(before)
    await p.ask('safety.keep', {})
    expect(copyIn(place)).not.toEqual(before)
    expect((await p.ask('safety.get', {})).fault).toBeNull()
  })
})

describe('erasing', () => {
  test('reaches the copy in its place and that of an earlier laptop there; where the place is gone it is said until it is back', async () => {
    const { p, place } = await copied('decided')
    const [cid = '', ...others] = p.cids
    const marks = pieces(p.app.open!.store, cid)
    const inside = await insideOf(p, copyIn(place))
    expect(standing(inside, marks)).not.toEqual([])
    writeFileSync(join(place, `zegel-${p.id}-0000000000.zegelcopy`), copyIn(place))
    writeFileSync(join(place, 'van-iemand-anders.txt'), 'blijft')
    await p.ask('procedure.end', {})
    const bringBack = takeAway(place)
    await p.ask('erase.run', { cids: [cid], second: p.idOf('hrm'), passphrase })
    await p.ask('safety.keep', {})
    expect(await p.ask('safety.get', {})).toMatchObject({ erases: true, fault: 'E_FOLDER_MISSING' })
    bringBack()
    await p.ask('safety.keep', {})
    expect(await p.ask('safety.get', {})).toMatchObject({ erases: false, fault: null })
    expect(readdirSync(place).sort()).toHaveLength(2)
    expect(readdirSync(place)).toContain('van-iemand-anders.txt')
    expect(standing(await insideOf(p, copyIn(place)), marks)).toEqual([])

    const bringAgain = takeAway(place)
    await p.ask('erase.run', { cids: others, second: p.idOf('hrm'), passphrase })
    await p.ask('procedure.delete', {})
    bringAgain()
    expect(copiesIn(place)).toHaveLength(1)
    await p.ask('safety.keep', {})
    expect(copiesIn(place)).toEqual([])
  })
})

describe('a copy that is put back', () => {
  test('never lets a second key holder answer, or a scorer give a key, in a round that it knew', async () => {
    const twokey = await copied('sealed', 'twokey')
    const back = await putBack(twokey.p, copyIn(twokey.place))
    // On the laptop that is not lost after all the answer is given.
    await twokey.p.ask('round.close', {})
    await twokey.p.ask('keeper.answer', { passphrase })
    await back.ask('round.close', {})
    const answer = () => back.ask('keeper.answer', { passphrase })
    await expect(answer()).rejects.toMatchObject({ code: 'E_COPIED_KEY' })
    const identity = twokey.p.app.files.identity(twokey.p.id, twokey.p.idOf('hrm')) ?? new Uint8Array()
    await expect(back.ask('keeper.bring', { identity, passphrase })).rejects.toMatchObject({
      code: 'E_COPIED_KEY',
    })
    // Also in a copy of the copy.
    const second = kept(newPlace())
    await keepIn(back, second)
    const again = await putBack(twokey.p, copyIn(second))
    await expect(again.ask('keeper.answer', { passphrase })).rejects.toMatchObject({ code: 'E_COPIED_KEY' })

    const strict = await copied('closed', 'strict')
    const other = await putBack(strict.p, copyIn(strict.place))
    await expect(
      other.ask('release.give', { member: strict.p.idOf('resident'), passphrase }),
    ).rejects.toMatchObject({ code: 'E_COPIED_KEY' })
  })

  test('knows what was sworn when it was made, and refuses once the file beside the identity forgets it', async () => {
    const { p, place } = await copied('sealed', 'twokey')
    const before = p.app.open?.identities.facts(p.idOf('resident')) ?? []
    expect(before).not.toEqual([])
    const back = await putBack(p, copyIn(place), 'resident')
    // The log says who put it back, and of when the copy was.
    const row = back.app.open?.store.log.last()
    expect([row?.kind, row?.actor]).toEqual(['restore', p.idOf('resident')])
    expect(JSON.parse(row?.body ?? '').of).toMatch(/^\d{4}-\d\d-\d\dT[\d-]+Z$/)
    expect((await back.ask('log.list', {})).whole).toBe(true)
    const facts = back.app.open?.identities.facts(p.idOf('resident'))
    expect(facts).toEqual(before)
    rmSync(join(back.folder, 'identities', p.id, `${p.idOf('resident')}.facts`))
    await back.ask('seal.correct', {})
    await expect(back.ask('seal.submit', {})).rejects.toMatchObject({ code: 'E_FACTS' })
  })

  test('of before the freeze lets no round begin that its keys would have to open, until who scores has another key', async () => {
    const { p, place } = await copied('enrolled', 'strict')
    const back = await putBack(p, copyIn(place))
    const scorers = scorerKeys.map(p.idOf)
    const copied_ = async () => (await back.ask('safety.get', {})).restored?.copied.toSorted()
    expect(await copied_()).toEqual(scorers.toSorted())
    await expect(back.ask('roster.freeze', {})).rejects.toMatchObject({
      code: 'E_COPIED_SCORER',
      data: { copied: scorers.length },
    })
    for (const member of scorers) await back.ask('enrol.member', { member, passphrase })
    expect(await copied_()).toEqual([])
    await back.ask('roster.freeze', {})
  })

  test('lets a round that is begun again after it go on with the same keys, and everybody with what they wrote', async () => {
    const { p, place } = await copied('sealed')
    const back = await putBack(p, copyIn(place))
    expect(await back.ask('safety.get', {})).toMatchObject({
      folder: null,
      restored: { of: expect.any(String) },
    })
    expect(readDocument(back.app.open!, 'restored')?.round).toBe(1)
    await back.ask('exception.propose', {
      kind: 'abort',
      who: null,
      reason: 'other',
      text: 'Laptop kwijt.',
      deciders: [p.idOf('secretary'), p.idOf('director')],
    })
    const [asked] = (await back.ask('proposal.list', {})).proposals
    await back.ask('proposal.sign', { id: asked?.id ?? '', member: p.idOf('director'), passphrase })
    const { code } = await back.ask('roster.freeze', {})
    const heard = code.split('-').slice(-4).join('')
    for (const key of scorerKeys) {
      await back.unlock(key)
      await back.ask('roster.confirm', { heard })
    }
    for (const key of scorerKeys) {
      await back.unlock(key)
      for (const cid of p.cids) {
        expect(JSON.stringify(await back.ask('card.get', { cid }))).toContain(evidenceCanary(key, cid))
        await back.ask('ties.put', { cid, kind: 'unknown', recused: false })
      }
      await back.ask('seal.submit', {})
    }
    await back.unlock('secretary')
    await back.ask('round.close', {})
    for (const key of scorerKeys) await back.ask('release.give', { member: p.idOf(key), passphrase })
    await back.ask('round.reveal', {})
    expect((await back.ask('matrix.get', {})).rows).toHaveLength(3)
  })

  test('stands in the way of nothing that is here: refused where the procedure is whole, taken where it does not open', async () => {
    const { p, place } = await copied('confirmed')
    const bytes = copyIn(place)
    await p.ask('procedure.leave', {})
    expect(await lookAt(p, bytes)).toMatchObject({ here: 'whole', people: [] })
    const restore = () => p.ask('safety.restore', { member: p.idOf('secretary'), passphrase })
    await expect(restore()).rejects.toMatchObject({ code: 'E_COPY_HERE' })
    const file = join(p.folder, `${p.id}.sqlite`)
    writeFileSync(file, 'stuk'.repeat(1000))
    expect(await lookAt(p, bytes)).toMatchObject({ here: 'broken' })
    await restore()
    expect((await p.ask('log.list', {})).whole).toBe(true)
    const left = readdirSync(join(p.folder, 'backups', p.id)).find((name) => name.endsWith('.damaged'))
    expect(readFileSync(join(p.folder, 'backups', p.id, left ?? ''), 'utf8')).toContain('stukstuk')
    // These keys never left: they may still be given here.
    expect(readDocument(p.app.open!, 'restored')?.members).toEqual([])
  })

  test('is there whole or not at all wherever putting it back is cut off', async () => {
    const { p, place } = await copied('confirmed')
    const bytes = copyIn(place)
    const run = fresh()
    await lookAt(run, bytes)
    const member = p.idOf('secretary')
    const copies = await atEveryWrite(run.folder, () => run.ask('safety.restore', { member, passphrase }))
    const met = new Set<boolean>()
    for (const data of copies) {
      kept(data)
      const again = headless(data, { version: '0.0.0-test', workFactor: 1 })
      try {
        const there = again.app.files.ids().includes(p.id)
        met.add(there)
        if (there) await again.ask('procedure.open', { id: p.id })
        else {
          await lookAt(again, bytes)
          await again.ask('safety.restore', { member, passphrase })
        }
        await again.ask('session.unlock', { member, passphrase })
        expect((await again.ask('log.list', {})).whole).toBe(true)
        expect(readDocument(again.app.open!, 'restored')?.members).toEqual(peopleKeys.map(p.idOf).sort())
      } finally {
        again.close()
      }
    }
    expect([...met].sort()).toEqual([false, true])
  })
})
