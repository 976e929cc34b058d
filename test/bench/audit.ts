import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headless } from '../../electron/cli/headless.ts'
import { mostCandidates } from '../../shared/domain/candidate.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import { passphrase, playLargeRound, type Timed } from './largeRound.ts'

/**
 * A round as large as one may be (500 candidates, eight who score: 4,000 cards), played through the contract with real seals,
 * and what its audit takes; with the progress that a window would show. The audit is then verified as an outsider would.
 */

const shown = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`)

const timed: Timed = async (what, work) => {
  const start = performance.now()
  const result = await work()
  console.log(`${what.padEnd(48)} ${shown(performance.now() - start)}`)
  return result
}

const folder = mkdtempSync(join(tmpdir(), 'zegel-audit-'))
const files = new Map<string, Uint8Array>()
const round = headless(folder, {
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

const { ask, app, close } = round

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

try {
  const { design, unlock } = await playLargeRound(round, { count: mostCandidates, holes: false, timed })
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
  writeFileSync(path, files.get('audit-ronde-met-brieven.json') ?? new Uint8Array())
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
