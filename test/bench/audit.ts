import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headless } from '../../electron/cli/headless.ts'
import { exampleCommittee, exampleDesign, memberKeys } from '../../shared/content/example/index.ts'
import { mostCandidates } from '../../shared/domain/candidate.ts'
import { emptyDraft, emptyEntry } from '../../shared/domain/scorecard.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'

/**
 * A round as large as one may be (500 candidates, eight who score: 4,000 cards), played through the contract with real seals,
 * and what its audit takes; with the progress that a window would show. The audit is then verified as an outsider would.
 */

const passphrase = 'vijfhonderd brieven'
const sentence = 'Nam bij de overdracht het initiatief en vroeg door tot iedereen het had begrepen. '

const shown = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`)

const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await work()
  console.log(`${what.padEnd(48)} ${shown(performance.now() - start)}`)
  return result
}

const folder = mkdtempSync(join(tmpdir(), 'zegel-audit-'))
const files = new Map<string, Uint8Array>()
const { ask, app, close } = headless(folder, {
  version: '0.0.0-bench',
  workFactor: 1,
  example: true,
  shell: {
    save: async (name, bytes) => {
      files.set(name, bytes)
      return name
    },
  },
})

/** Counts what the bar of a job would show. */
let steps = 0
const { job } = app.events
Object.assign(app.events, {
  job: (...given: Parameters<typeof job>) => {
    const running = job(...given)
    return {
      ...running,
      progress: (done: number, total: number) => {
        steps += 1
        running.progress(done, total)
      },
    }
  },
})

/** Everybody of the example's committee scores: eight. */
const prepare = async () => {
  const today = app.clock().slice(0, 10)
  await ask('procedure.create', { template: 'leeg', title: 'Ronde', name: 'Secretaris', passphrase })
  const ids = new Map([['secretary', (await ask('session.get', {})).me ?? '']])
  for (const key of memberKeys) if (!ids.has(key)) ids.set(key, (await ask('id.new', {})).id)
  const idOf = (key: string): string => ids.get(key) ?? ''
  const design = { ...exampleDesign(today), title: 'Ronde', places: 12 }
  await ask('design.put', { design })
  const committee = exampleCommittee('strict', today, idOf)
  await ask('committee.put', {
    committee: {
      ...committee,
      members: committee.members.map((member) => ({ ...member, scorer: true })),
      departures: ['star-trained', 'bias-trained'].map((check) => ({
        check,
        code: 'other',
        text: 'Uitgelegd.',
      })),
    },
  })
  return { idOf, design, unlock: (key: string) => ask('session.unlock', { member: idOf(key), passphrase }) }
}

const applicants = (institution: string, region: string): Uint8Array<ArrayBuffer> => {
  const clinics = [institution, 'Ziekenhuis Oost', 'Ziekenhuis West', 'Zuiderkliniek', 'Noordzee Gasthuis']
  const rows = Array.from(
    { length: mostCandidates },
    (_, i) =>
      `Kandidaat ${i};k${i}@example.nl;${clinics[i % clinics.length]};${i % 2 === 0 ? region : 'OOR Elders'}`,
  )
  return new TextEncoder().encode(['naam;e-mail;ziekenhuis;OOR', ...rows].join('\r\n'))
}

try {
  const { idOf, design, unlock } = await prepare()
  const bytes = applicants(design.institution, design.region)
  await timed('preview of the list', () => ask('candidates.preview', { bytes }))
  const { added } = await timed('import of the list', () => ask('candidates.import', { bytes }))
  const { candidates } = await timed('the list', () => ask('candidates.get', {}))
  await ask('design.publish', {})
  for (const key of memberKeys)
    if (key !== 'secretary') await ask('enrol.member', { member: idOf(key), passphrase })
  const { code } = await timed('freeze', () => ask('roster.freeze', {}))
  const begin = performance.now()
  for (const [j, key] of memberKeys.entries()) {
    await unlock(key)
    await ask('roster.confirm', { heard: code.split('-').slice(-4).join('') })
    for (const [i, { cid }] of candidates.entries()) {
      await ask('ties.put', { cid, kind: i % 40 === j ? 'acquaintance' : 'unknown', recused: false })
      const entries = Object.fromEntries(
        design.criteria.map(({ id }, c) => [
          id,
          {
            ...emptyEntry,
            evidence: { ...emptyEntry.evidence, s: sentence, a: sentence },
            rating: 1 + ((i * 7 + j * (c + 1) + ((i * j) % 3)) % 5),
            firstEvidenceMs: 60_000,
            firstRatingMs: 120_000,
          },
        ]),
      )
      await ask('card.put', { cid, draft: { ...emptyDraft(design.criteria), entries, overall: 3 } })
    }
  }
  console.log(
    `${`${added * memberKeys.length} cards written`.padEnd(48)} ${shown(performance.now() - begin)}`,
  )
  for (const key of memberKeys) {
    await unlock(key)
    await timed(`seal of ${key}`, () => ask('seal.submit', {}))
  }
  await unlock('secretary')
  await timed('close', () => ask('round.close', {}))
  for (const key of memberKeys) await ask('release.give', { member: idOf(key), passphrase })
  await timed('opening and archive', () => ask('round.reveal', {}))
  await timed('overview', () => ask('procedure.overview', {}))
  await timed('matrix', () => ask('matrix.get', {}))
  const { decision } = await timed('decision', () => ask('decision.get', {}))
  await ask('decision.put', {
    decision: {
      ...decision,
      decidedBy: 'De opleider',
      lines: decision.lines.map((line, i) => ({
        ...line,
        outcome: i < design.places ? ('place' as const) : ('rejected' as const),
        position: i < design.places ? i + 1 : null,
        motivation: 'Gemotiveerd.',
        departure: { code: 'other' as const, text: 'Reden.' },
      })),
    },
  })
  await timed('decision signed', () => ask('decision.fix', { chairPassphrase: passphrase }))
  await ask('session.lock', {})
  await unlock('secretary')
  steps = 0
  await timed('AUDIT: its numbers, counted anew', () => ask('audit.numbers', {}))
  const { committeeCode } = await ask('audit.codes', {})
  console.log(`  with ${steps} reports of progress`)
  for (const kind of ['audit', 'audit-report', 'audit-xlsx', 'audit-csv'] as const)
    await timed(`AUDIT: ${kind}`, () => ask('export.save', { kind, language: 'nl' }))
  for (const [name, saved] of files) console.log(`  ${name}: ${Math.round(saved.length / 1024)} KiB`)
  const path = join(folder, 'audit.json')
  writeFileSync(path, files.get('audit-ronde.json') ?? new Uint8Array())
  const said: string[] = []
  const out = (line: string) => said.push(line)
  const exit = await timed('zegel verify', () => verify([path, '--code', committeeCode], { out, err: out }))
  console.log(`  exit ${exit}: ${said.find((line) => line.trim() !== '') ?? ''}`)
  if (exit === 1) process.exitCode = 1
  await timed('the board of points after it', () => ask('attention.get', {}))
} finally {
  close()
  rmSync(folder, { recursive: true, force: true })
}
