import { afterEach, describe, expect, test } from 'vitest'
import { candidatePapers, type papers } from '../../shared/domain/papers.ts'
import { languages } from '../../shared/domain/text.ts'
import {
  draftFor,
  evidenceCanary,
  memberCanary,
  motivationCanary,
  nameCanary,
  type Played,
  peopleKeys,
  play,
  scorerKeys,
} from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

/** What a printed paper says. */
const printed = async (
  p: Played,
  paper: (typeof papers)[number],
  cid: string | null,
  language: 'nl' | 'en' = 'nl',
) => {
  let html = ''
  const { print } = p.app.shell
  Object.assign(p.app.shell, {
    print: async (page: string) => {
      html = page
      return true
    },
  })
  await p.ask('paper.print', { paper, cid, language })
  Object.assign(p.app.shell, { print })
  // Where a long word may break on the page is no part of what it says.
  return html.replaceAll('<wbr>', '')
}

describe('papers about one candidate', () => {
  test('hold that person’s evidence and motivation, and no other candidate or member, also when a note names them', async () => {
    played = await play('confirmed')
    const p = played
    const [cid = '', other = ''] = p.cids
    const { design } = await p.ask('design.get', {})
    for (const key of scorerKeys) {
      await p.unlock(key)
      for (const each of p.cids) {
        await p.ask('ties.put', { cid: each, kind: 'acquaintance', recused: false })
        const draft = draftFor(key, each, p.cids.indexOf(each), design.criteria)
        const entries = Object.fromEntries(
          Object.entries(draft.entries).map(([id, entry]) => [
            id,
            {
              ...entry,
              evidence: {
                ...entry.evidence,
                r: `Sterker dan ${nameCanary(2)} en ${nameCanary(3)}, zei ${memberCanary('director')}; K-${other.slice(0, 3)}.`,
              },
            },
          ]),
        )
        await p.ask('card.put', { cid: each, draft: { ...draft, entries } })
      }
      await p.ask('seal.submit', {})
    }
    await p.unlock('secretary')
    const before = await printed(p, 'access', cid)
    expect(before).toContain('nog niemand lezen')
    expect(before).toContain(nameCanary(1))
    expect(before).not.toMatch(/Kanarie\w+bewijs/)
    await p.ask('round.close', {})
    for (const key of scorerKeys)
      await p.ask('release.give', { member: p.idOf(key), passphrase: 'kanarie in de kolenmijn' })
    await p.ask('round.reveal', {})
    const { decision } = await p.ask('decision.get', {})
    await p.ask('decision.put', {
      decision: {
        ...decision,
        decidedBy: 'De opleider',
        lines: decision.lines.map((line) => ({
          ...line,
          outcome: line.cid === cid ? ('place' as const) : ('rejected' as const),
          position: line.cid === cid ? 1 : null,
          motivation: motivationCanary(line.cid),
          departure: { code: 'other' as const, text: `Liever dan ${nameCanary(2)}.` },
        })),
      },
    })
    await p.ask('decision.fix', { chairPassphrase: 'kanarie in de kolenmijn' })
    await p.ask('procedure.end', {})
    const strangers = [
      nameCanary(2),
      nameCanary(3),
      `K-${other.slice(0, 3).toUpperCase()}`,
      ...[2, 3].map((n) => `Kanariekliniek${n}`),
      ...p.cids.slice(1).map(motivationCanary),
      ...p.cids.slice(1).flatMap((each) => scorerKeys.map((key) => evidenceCanary(key, each))),
      ...p.cids.slice(1),
      ...peopleKeys.map(memberCanary),
      ...peopleKeys.map((key) => p.idOf(key)),
    ]
    for (const language of languages)
      for (const paper of candidatePapers) {
        const html = await printed(p, paper, cid, language)
        expect({ paper, found: strangers.filter((word) => html.includes(word)) }).toEqual({
          paper,
          found: [],
        })
        if (paper !== 'talk') expect(html).toContain(motivationCanary(cid))
        if (paper !== 'hired') expect(html).toMatch(/Kanarie\w+bewijs/)
      }
    for (const key of scorerKeys)
      for (const paper of ['access', 'complaint'] as const)
        expect(await printed(p, paper, cid)).toContain(evidenceCanary(key, cid))
    expect(await printed(p, 'register', null)).not.toMatch(/Kanarie/)
    await expect(printed(p, 'hired', other)).rejects.toMatchObject({ code: 'E_PHASE' })

    const { proposal, letter } = await p.ask('letter.get', { cid, language: 'nl' })
    expect(letter).toBeNull()
    await p.ask('letter.put', { cid, text: `${proposal}\n\nKanariebrief` })
    expect(await printed(p, 'feedback', cid)).toContain('Kanariebrief')
    expect(await printed(p, 'feedback', p.cids[2] ?? '')).not.toContain('Kanariebrief')
    const { outside } = await p.ask('privacy.get', {})
    expect(outside.filter(({ kind, what }) => kind === 'print' && what === 'access').length).toBeGreaterThan(
      1,
    )
    await p.ask('letter.drop', { cid })
    expect((await p.ask('letter.get', { cid, language: 'nl' })).letter).toBeNull()
    await p.unlock('hrm')
    await expect(p.ask('letter.get', { cid, language: 'nl' })).rejects.toMatchObject({
      code: 'E_NOT_ALLOWED',
    })
  })
})
