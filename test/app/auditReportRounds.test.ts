import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aRound } from '../../shared/domain/rounds.ts'
import { auditReport } from '../../shared/domain/schemas/auditReport.ts'
import { languages } from '../../shared/domain/text.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import { memberCanary, nameCanary, type Played, passphrase, peopleKeys } from './committee.ts'
import { letterRound, prepared } from './letters.ts'
import { confirm, decide, freeze, scoreAndOpen } from './rounds.ts'

let played: (Played & { cids: string[] }) | undefined
afterEach(() => played?.remove())

const left = ['director', 'resident'] as const

/** Two people sign that something happened, and the secretary makes the next list, which whoever is left confirms. */
const happened = async (
  { ask, idOf, unlock }: Played,
  kind: 'withdraw' | 'drop-out',
  who: string,
  members: Parameters<typeof confirm>[2],
): Promise<void> => {
  const deciders = [idOf('secretary'), idOf('director')]
  const reason = kind === 'withdraw' ? 'candidate-withdrew' : 'illness'
  const { id } = await ask('exception.propose', { kind, who, reason, text: 'Kanarieuitzondering', deciders })
  await ask('proposal.sign', { id, member: idOf('director'), passphrase })
  const { code } = await ask('roster.next', { leaves: kind === 'drop-out', chair: null })
  await confirm({ ask, unlock }, code, members)
}

const amend = async ({ ask, idOf }: Played, change: { places: number }, reason: string) => {
  const { published } = await ask('amendment.get', {})
  await ask('amendment.put', { design: { ...published!, ...change }, reason })
  const { deciders } = await ask('amendment.get', {})
  await ask('amendment.publish', {
    second: deciders === 2 ? { member: idOf('director'), passphrase } : null,
  })
}

/** Whoever is left is another committee: what it now departs from is explained. */
const explain = async ({ ask }: Played) => {
  const { committee, checks } = await ask('committee.get', {})
  const open = checks.filter(({ state }) => state === 'departs')
  const departures = open.map(({ id: check }) => ({ check, code: 'other', text: 'Uitgelegd.' }))
  await ask('committee.put', {
    committee: { ...committee, departures: [...committee.departures, ...departures] },
  })
}

test('a report tells each exception of its own round, every amendment with its reason, and in each round nobody', async () => {
  const p = await prepared([letterRound, aRound('interview')])
  played = p
  const { ask, cids, idOf, app } = p
  const files: Uint8Array[] = []
  Object.assign(app.shell, {
    save: async (name: string, bytes: Uint8Array) => {
      files.push(bytes)
      return name
    },
    pdf: async (html: string) => new TextEncoder().encode(html),
  })
  await amend(p, { places: 2 }, 'Er kwam een plaats bij.')
  await freeze(p)
  await happened(p, 'withdraw', cids[5] ?? '', undefined)
  await happened(p, 'drop-out', idOf('external'), left)
  await scoreAndOpen(p, (_, cid) => 1 + (cids.indexOf(cid) % 5), left)
  const invited = await decide(p, 3)
  await amend(p, { places: 1 }, 'Die plaats verviel weer.')
  await explain(p)
  await confirm(p, (await ask('roster.freeze', {})).code, left)
  await happened(p, 'withdraw', invited[2] ?? '', left)
  await scoreAndOpen(p, (_, cid) => 1 + (invited.indexOf(cid) % 5), left)
  await decide(p, 1)

  const saved = async (
    kind: 'audit-report' | 'audit-pdf' | 'audit-csv',
    round: number,
    language: 'nl' | 'en',
  ) => {
    await ask('export.save', { kind, round, language })
    return new TextDecoder().decode(files.at(-1))
  }
  const kinds = [['withdraw', 'drop-out'], ['withdraw']]
  for (const round of [1, 2]) {
    const raw = await saved('audit-report', round, 'nl')
    const report = auditReport.parse(JSON.parse(raw))
    expect(report.happened.exceptions.map(({ kind, signers }) => [kind, signers])).toEqual(
      (kinds[round - 1] ?? []).map((kind) => [kind, 2]),
    )
    expect(report.planned.amendments.map(({ reason }) => reason)).toEqual([
      'Er kwam een plaats bij.',
      'Die plaats verviel weer.',
    ])
    expect(report.round).toMatchObject({ number: round, of: 2 })
    // The design went back to what it was; who checks from outside follows that.
    await ask('export.save', { kind: 'audit', round, language: 'nl' })
    const file = join(p.folder, 'audit.json')
    writeFileSync(file, files.at(-1) ?? new Uint8Array())
    const lines: string[] = []
    const say = (line: string) => lines.push(line)
    const exit = await verify([file, '--code', report.check.committeeCode], { out: say, err: say })
    expect(lines.join('\n')).not.toMatch(/E_[A-Z]+/)
    expect([0, 2]).toContain(exit)
    for (const language of languages) {
      const said = [await saved('audit-pdf', round, language), await saved('audit-csv', round, language), raw]
      for (const one of said) {
        expect(one).toContain('Die plaats verviel weer.')
        expect(one).not.toMatch(/Kanarie/)
        for (const id of [...cids, ...peopleKeys.map(idOf)]) expect(one).not.toContain(id)
      }
      const [page] = said
      const went = { nl: 'Een lid viel uit', en: 'A member dropped out' }[language]
      expect(page?.includes(went)).toBe(round === 1)
      expect(page).toContain(
        { nl: 'Een kandidaat trok zich terug', en: 'A candidate withdrew before' }[language],
      )
    }
  }
  // What stands in none of them does exist.
  expect((await ask('committee.get', {})).committee.members.map(({ name }) => name)).toContain(
    memberCanary('director'),
  )
  expect((await ask('candidates.get', {})).candidates.map(({ name }) => name)).toContain(nameCanary(1))
})
