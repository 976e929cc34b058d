import type { Output } from '../../contract.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { type App, type Open, opened, unlocked } from '../app.ts'
import { secondKeyOf } from '../deputies.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { alarmsOf } from '../exchange/alarms.ts'
import { bring, type Result, refusedAs } from '../exchange/arrive.ts'
import { kindOf, whoseIs } from '../exchange/concerns.ts'
import { exchangeFolder, setExchangeFolder } from '../exchange/folder.ts'
import { folderFault, readIn, wantedIn, writeOut } from '../exchange/folderFiles.ts'
import { goneFrom } from '../exchange/gone.ts'
import { judge } from '../exchange/judge.ts'
import { missingAtHome, nextAtHome, pathOf } from '../exchange/memberPath.ts'
import { mayBeOurs } from '../exchange/ours.ts'
import { outboxOf } from '../exchange/outbox.ts'
import { coordinatorOf, homeOf } from '../exchange/places.ts'
import { readAhead } from '../exchange/readable.ts'
import { settle } from '../exchange/settle.ts'
import { boardOf, missingAtSecretary, type Next, nextAtSecretary } from '../exchange/standing.ts'
import { unreadIn } from '../exchange/unread.ts'
import { type HandedFile, unpack } from '../handed/unpack.ts'
import { door, type Handlers, job } from '../handler.ts'
import { isDecisionGone, keptMessages, phaseNow, roundNow, roundState } from '../progressOf.ts'
import { copyFirst } from '../safety/keep.ts'
import { savingFor, whileUnlocked } from '../whileUnlocked.ts'
import type { Steps } from '../work.ts'

/** What is in the files that were brought, and what is to be said of those that cannot be unpacked. */
const unpacked = (files: readonly HandedFile[]): { files: HandedFile[]; refused: Result[] } => {
  const all = files.map((file) => {
    try {
      const inside = unpack(file)
      // A document of a word processor is a zip too: it is refused under its own name, and not by its parts.
      const none = inside.length > 0 && !inside.some(mayBeOurs)
      return none
        ? { files: [], refused: [refusedAs(file.name, 'E_NOT_OURS')] }
        : { files: inside, refused: [] }
    } catch (error) {
      if (error instanceof ZegelError) return { files: [], refused: [refusedAs(file.name, error.code)] }
      throw error
    }
  })
  return { files: all.flatMap((one) => one.files), refused: all.flatMap((one) => one.refused) }
}

/** Takes in what was brought, and does what only keys can do with it when somebody is unlocked. */
const take = async (app: App, brought: readonly HandedFile[], steps: Steps): Promise<Result[]> => {
  const { files, refused } = unpacked(brought)
  const { open } = app
  await readAhead(
    files.map(({ bytes }) => bytes),
    steps.work,
  )
  if (app.open !== open) throw new ZegelError('E_NO_PROCEDURE')
  const results = [...bring(app, files), ...refused]
  await settle(app, steps)
  app.changed()
  return results
}

/** Everything that came from another laptop. Of seals neither when nor in which order before the opening. */
const cameOf = (open: Open): Output<'exchange.get'>['came'] => {
  const me = homeOf(open) ?? coordinatorOf(open)
  const told = reached(phaseNow(open), 'revealed')
  return keptMessages(open)
    .filter(({ message }) => message.sig.some(({ by }) => by !== me))
    .map(({ message, id, round, at }) => {
      const kind = kindOf(message)
      return { id, kind, from: whoseIs(message), at: told || kind !== 'seal' ? at : null, round }
    })
    .sort((a, b) => (told ? 0 : `${a.kind} ${a.from}`.localeCompare(`${b.kind} ${b.from}`)))
}

const boxOf = (open: Open): Pick<Output<'exchange.get'>, 'waiting' | 'refused'> => {
  const judged = open.store.arrived.all().flatMap(({ hash, name, bytes }) => {
    if (!bytes) return []
    const verdict = judge(open, bytes)
    const { message } = verdict
    const kind = message && kindOf(message)
    const from = message && whoseIs(message)
    return [{ hash, name, kind, from, verdict }]
  })
  return {
    waiting: judged.flatMap(({ hash, name, kind, from, verdict }) =>
      verdict.outcome === 'waits' && kind
        ? [{ hash, name, kind, from, waitsFor: verdict.waitsFor, whom: [...verdict.whom] }]
        : [],
    ),
    refused: judged.flatMap(({ hash, name, kind, from, verdict }) =>
      verdict.outcome === 'refused' ? [{ hash, name, kind, from, code: verdict.code }] : [],
    ),
  }
}

const copied = (next: Next | null) => next && { ...next, who: [...next.who] }

export const exchangeHandlers = {
  'exchange.get': (app) => {
    const open = unlocked(app)
    const home = homeOf(open)
    const path = exchangeFolder(app, open.id)
    return {
      home,
      folder: path === null ? null : { path, fault: folderFault(app, path), unread: unreadIn(open, path) },
      came: cameOf(open),
      ...boxOf(open),
      outbox: outboxOf(open).map(({ bytes, to, open: unseen, ...file }) => ({
        ...file,
        to: [...to],
        open: [...unseen],
        bytes: bytes.length,
      })),
      missing: home === null ? missingAtSecretary(open) : missingAtHome(app, open),
      next: copied(home === null ? nextAtSecretary(app, open) : nextAtHome(app, open, home)),
      board: home === null ? boardOf(open) : [],
      path: pathOf(app, open),
      gone: home === null ? null : goneFrom(open, home),
      decisionGone: isDecisionGone(open, roundNow(open)),
      alarms: alarmsOf(open),
      keyOnStick: roundState(open)?.open ? null : (readDocument(open, 'carried')?.at ?? null),
      secondKey: secondKeyOf(open),
    }
  },
  'exchange.take': job('exchange.take', { intent: false }, async (app, { files }, steps) => ({
    results: await take(app, files, steps),
  })),
  'exchange.handed': door('exchange.handed', async (app) => ({ files: await app.shell.handed() })),
  'exchange.pick': job('exchange.pick', { intent: false }, async (app, _input, steps) => ({
    results: await take(app, await app.shell.pick(), steps),
  })),
  'exchange.dismiss': (app, { hash }) => {
    unlocked(app).store.arrived.putAside(hash)
    return {}
  },
  'exchange.save': door('exchange.save', async (app, { id }, work) => {
    const open = unlocked(app)
    const save = savingFor(app)
    const file = outboxOf(open).find((one) => one.id === id)
    if (!file) throw new ZegelError('E_MISSING')
    await copyFirst(app, { work, transaction: (run) => open.store.transaction(run) })
    const path = await save(file.name, file.bytes)
    return { written: path === null ? 0 : 1, path }
  }),
  'exchange.saveAll': door('exchange.saveAll', async (app, _input, work) => {
    const open = unlocked(app)
    const path = await whileUnlocked(app, app.shell.pickFolder())
    await whileUnlocked(app, copyFirst(app, { work, transaction: (run) => open.store.transaction(run) }))
    return { written: path === null ? 0 : await writeOut(app, open, path), path }
  }),
  'exchange.folder': door('exchange.folder', async (app, { stop }) => {
    const open = unlocked(app)
    const path = stop ? null : await whileUnlocked(app, app.shell.pickFolder())
    if (!stop && path === null) return { path: exchangeFolder(app, open.id) }
    setExchangeFolder(app, open.id, path)
    app.shell.watch(path)
    app.changed()
    return { path }
  }),
  'exchange.sync': job('exchange.sync', { intent: false }, async (app, _input, steps) => {
    const open = opened(app)
    const folder = exchangeFolder(app, open.id)
    if (folder === null) return { results: [], written: 0, unread: 0 }
    const results: Result[] = []
    let unread = 0
    for (const names of await wantedIn(app, open, folder)) {
      const read = await readIn(app, open, folder, names)
      unread += read.unread
      results.push(...(await take(app, read.files, steps)))
      if (app.open !== open) throw new ZegelError('E_NO_PROCEDURE')
    }
    await copyFirst(app, steps)
    if (app.open !== open) throw new ZegelError('E_NO_PROCEDURE')
    return { results, written: await writeOut(app, open, folder), unread }
  }),
  'identity.save': door('identity.save', async (app) => {
    const open = unlocked(app)
    const save = savingFor(app)
    const file = open.identities.read(open.session.member)
    if (!file) throw new ZegelError('E_NO_IDENTITY')
    const path = await save(`${open.id}-sleutel-${open.session.member}.age`, file)
    // What is answered with it elsewhere, this laptop hears only once the answer comes back.
    if (path !== null && homeOf(open) !== null)
      open.store.transaction(() => writeDocument(app, open, 'carried', { at: app.clock() }))
    app.changed()
    return { written: path === null ? 0 : 1, path }
  }),
  'place.set': (app, { member, place }) => {
    const open = unlocked(app)
    writeDocument(app, open, 'places', { ...readDocument(open, 'places'), [member]: place })
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
