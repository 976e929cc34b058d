import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { headless } from '../../electron/cli/headless.ts'
import { workerRunner } from '../../electron/runner.ts'
import type { Ask } from '../../shared/app/dispatch.ts'
import { memberKeys } from '../../shared/content/example/index.ts'
import { mostCandidates } from '../../shared/domain/candidate.ts'
import { measureFolder } from './folder.ts'
import { passphrase, playLargeRound } from './largeRound.ts'
import { questionsOn } from './questions.ts'

/**
 * How long each question of a window holds the process that answers: the longest time in which that answers nobody else.
 * A round is played through the contract with its work in real worker threads, and at every stage each question that a
 * screen may ask then is asked three times, by the secretary. Rounds of 40 candidates and of as many as there may be, or of the sizes
 * given; eight people score. Before that, how long an exchange folder of 500 files does.
 */

/** How long what holds it is worth a line, in milliseconds. */
const worthTelling = 25

type Seen = Map<string, number[]>

/** Asks, and writes down under the channel and `beside` how long the process was held. */
const watching = (ask: Ask, seen: Seen): ((beside?: string) => Ask) => {
  let longest = 0
  let last = 0
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  return (beside = '') =>
    async (channel, input) => {
      const timer = setInterval(look, 1)
      await new Promise((resolve) => setImmediate(resolve))
      last = performance.now()
      longest = 0
      try {
        return await ask(channel, input)
      } finally {
        look()
        clearInterval(timer)
        const name = `${channel} ${beside}`.trim()
        seen.set(name, [...(seen.get(name) ?? []), longest])
      }
    }
}

const play = async (count: number): Promise<Seen> => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-held-'))
  const shell = { save: async (name: string) => name, print: async () => true }
  const round = headless(folder, { version: '0.0.0-bench', workFactor: 1, example: true, shell })
  const thread = () => workerRunner(fileURLToPath(new URL('worker.cjs', import.meta.url)))
  const copier = thread()
  Object.assign(round.app, {
    run: thread().run,
    files: {
      ...round.app.files,
      backupAside: (id: string, at: string, before: string) => copier.backup(folder, id, at, before),
    },
  })
  const seen: Seen = new Map()
  const as = watching(round.ask, seen)
  const ask = as()
  /** What is refused at this stage counts as well: refusing takes its time too. */
  const sweep = async (stage: string, cid: string) => {
    for (const [channel, input, what = ''] of questionsOn(cid))
      for (let turn = 0; turn < 3; turn++)
        await as(`${what} (${stage})`.trim())(channel, input as never).catch(() => null)
  }
  try {
    let cid = ''
    const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
      if (what === 'freeze') {
        const { candidates } = await ask('candidates.get', {})
        cid = candidates[0]?.cid ?? ''
        await sweep('preparing', cid)
        await ask('candidates.put', {
          candidates: candidates.map(({ code: _, takesPart: __, ...one }) => one),
        })
        await ask('edit.undo', { document: 'candidates' })
        await ask('edit.redo', { document: 'candidates' })
      }
      if (what === 'seal of secretary') await sweep('scoring', cid)
      if (what === 'close') await sweep('sealed', cid)
      return work()
    }
    const { idOf, design, unlock } = await playLargeRound({ ...round, ask }, { count, holes: true, timed })
    for (const key of memberKeys) await ask('talk.speak', { cid: null, member: idOf(key) })
    await ask('attention.seen', {})
    await sweep('opened', cid)
    const { decision } = await ask('decision.get', {})
    const lines = decision.lines.map((line, i) => ({
      ...line,
      outcome: i < design.places ? ('place' as const) : ('rejected' as const),
      position: i < design.places ? i + 1 : null,
      motivation: 'Gemotiveerd.',
      departure: { code: 'other' as const, text: 'Reden.' },
    }))
    for (const decidedBy of ['De opleider', 'De hele commissie', 'Allen'])
      await ask('decision.put', { decision: { ...decision, decidedBy, lines } })
    await ask('edit.undo', { document: 'decision' })
    await ask('decision.fix', { chairPassphrase: passphrase })
    await sweep('decided', cid)
    await ask('offers.answer', { cid: lines[0]?.cid ?? cid, answer: 'accepted' })
    await ask('letter.put', { cid, text: 'Beste kandidaat.' })
    const id = round.app.open?.id ?? ''
    for (let turn = 0; turn < 3; turn++) {
      await ask('procedure.leave', {})
      await ask('procedure.open', { id })
      await unlock('secretary')
    }
  } finally {
    round.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return seen
}

await measureFolder()
const sizes = argv.length > 2 ? argv.slice(2).map(Number) : [40, mostCandidates]
const rounds: Seen[] = []
for (const size of sizes) rounds.push(await play(size))

const half = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
const first = (seen: Seen, name: string) => seen.get(name)?.[0] ?? 0
const shown = (held: readonly number[] = []) => {
  const again = held.length > 1 ? half(held.slice(1)).toFixed(0) : '–'
  return `${(held[0] ?? 0).toFixed(0)}, ${again}`.padStart(14)
}
console.log('held by one question, in milliseconds: the first time, and half of the times after')
console.log(`${''.padEnd(44)}${sizes.map((size) => `${size}`.padStart(14)).join('')}`)
const names = [...new Set(rounds.flatMap((seen) => [...seen.keys()]))]
const most = (name: string) => Math.max(...rounds.map((seen) => first(seen, name)))
const told = names.filter((name) => most(name) >= worthTelling).toSorted((a, b) => most(b) - most(a))
for (const name of told)
  console.log(`${name.padEnd(44)}${rounds.map((seen) => shown(seen.get(name))).join('')}`)
console.log(`and ${names.length - told.length} others, each under ${worthTelling} ms`)
exit(0)
