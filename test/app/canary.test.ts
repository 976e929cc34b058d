import { afterEach, describe, expect, test } from 'vitest'
import { dispatch } from '../../shared/app/dispatch.ts'
import type { WindowKind } from '../../shared/app/handler.ts'
import { handlers } from '../../shared/app/handlers.ts'
import { type Channel, contract } from '../../shared/contract.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import {
  draftFor,
  evidenceCanary,
  memberCanary,
  motivationCanary,
  nameCanary,
  notesCanary,
  type PersonKey,
  type Played,
  passphrase,
  peopleKeys,
  play,
  pressureCanary,
  reasonCanary,
  type Stage,
  scorerKeys,
  stages,
} from './committee.ts'
import { letterRound, prepared } from './letters.ts'
import { freeze, scoreAndOpen } from './rounds.ts'

/**
 * The third wall behind the blinding: whatever anybody asks, in whatever phase, no answer holds a word that this person
 * may not see. The expectation is written here once more by hand, not taken from the domain's rule.
 */

let played: Played | undefined
afterEach(() => played?.remove())

type Viewer = 'locked' | 'projector' | PersonKey
const viewers: readonly Viewer[] = ['locked', 'projector', ...peopleKeys]

const past = (stage: Stage, point: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(point)

/** Every canary that `viewer` must not meet at `stage`. */
const hidden = (viewer: Viewer, stage: Stage, cids: readonly string[]): string[] => {
  const opened = past(stage, 'opened')
  const isMember = viewer !== 'locked' && viewer !== 'projector'
  const pairs = scorerKeys.flatMap((key) => cids.map((cid) => ({ key, cid })))
  return [
    ...pairs
      .filter(({ key }) => key !== viewer && !(opened && isMember))
      .map(({ key, cid }) => evidenceCanary(key, cid)),
    ...pairs.filter(({ key }) => key !== viewer).map(({ key, cid }) => notesCanary(key, cid)),
    ...(isMember ? [] : [1, 2, 3].map(nameCanary)),
    ...(isMember ? [] : cids.map(motivationCanary)),
    ...(isMember ? [] : [reasonCanary]),
    ...(viewer === 'hrm' ? [] : [pressureCanary]),
    passphrase,
  ]
}

/** An input for every channel, so that none can be forgotten: the compiler asks for new ones. */
const inputs = (p: Played): { readonly [C in Channel]: unknown } => {
  const cid = p.cids[0] ?? ''
  const member = p.idOf('resident')
  return {
    'app.info': {},
    'app.set': { welcomed: true },
    'app.diagnostics': {},
    'event.next': { since: 0 },
    'place.choose': {},
    'job.cancel': { id: 'none' },
    'library.list': {},
    'library.templates': {},
    'template.list': {},
    'template.get': { id: 'klinische-geriatrie' },
    'template.make': { name: 'Kanarieleidraad', from: 'Merwede Ziekenhuis' },
    'template.save': { id: '0000000000' },
    'template.read': { bytes: new TextEncoder().encode('{}') },
    'template.keep': { bytes: new TextEncoder().encode('{}') },
    'template.forget': { id: '0000000000' },
    'library.criteria': {},
    'library.earlier': {},
    'library.keep': { criterion: 'none' },
    'library.forget': { key: 'none' },
    'procedure.create': null,
    'procedure.open': { id: p.id },
    'procedure.leave': null,
    'procedure.delete': null,
    'example.open': null,
    'example.remove': null,
    'backup.list': { id: p.id },
    'backup.restore': { id: p.id, file: 'none' },
    'passphrase.propose': {},
    'session.get': {},
    'session.unlock': { member, passphrase: 'wrong but long enough' },
    'session.lock': null,
    'session.touch': { interview: false },
    'procedure.overview': {},
    'intent.dismiss': { id: 'none' },
    'log.list': {},
    'search.find': { text: 'Kanarie' },
    'design.get': {},
    'design.put': null,
    'design.publish': null,
    'amendment.get': {},
    'amendment.put': null,
    'amendment.drop': {},
    'amendment.publish': null,
    'edit.undo': { document: 'candidates' },
    'edit.redo': { document: 'candidates' },
    'id.new': {},
    'committee.get': {},
    'committee.put': null,
    'named.put': { members: [member] },
    'candidates.get': {},
    'candidates.put': null,
    'candidates.add': null,
    'candidates.preview': { bytes: new TextEncoder().encode('naam\nIemand') },
    'candidates.import': { bytes: new TextEncoder().encode('naam\n') },
    'schedule.plan': null,
    'schedule.rooms': { rooms: {} },
    // After the freeze too, for whoever lost a passphrase; the same one, so that this person can go on.
    'enrol.member': { member, passphrase },
    'roster.freeze': null,
    'roster.get': {},
    'roster.confirm': { heard: '0000000000000000' },
    'ties.get': {},
    'ties.put': { cid, kind: 'unknown', recused: false },
    'cards.mine': {},
    'primer.seen': {},
    'card.get': { cid },
    'card.put': { cid, draft: draftFor('resident', cid, 0, []) },
    'cards.review': {},
    'office.offer': { member, office: 'coordinator', passphrase },
    'office.propose': null,
    'deputy.propose': { to: member, reason: 'illness', signers: [member], member, passphrase },
    'late.mine': {},
    'late.get': { cid },
    'late.put': { cid, draft: draftFor('resident', cid, 0, []) },
    'late.send': null,
    'practice.get': {},
    'practice.rate': null,
    'practice.finish': {},
    'practice.show': { shown: true },
    'seal.submit': null,
    'seal.correct': null,
    'seal.keep': {},
    'seal.board': {},
    'round.state': {},
    'round.close': null,
    'release.give': { member, passphrase: 'wrong but long enough' },
    'keeper.answer': { passphrase: 'wrong but long enough' },
    'fault.make': null,
    'round.reveal': null,
    'matrix.get': {},
    'matrix.candidate': { cid },
    'matrix.rounds': {},
    'card.revise': {
      cid,
      criterion: 'samenwerken',
      letter: 'A',
      passphrase: 'wrong but long enough',
      rating: { to: 3, code: 'slip', text: 'Vergist.' },
      evidence: null,
    },
    'lot.draw': null,
    'matrix.whatif': { weights: {}, without: 'A' },
    'talk.get': {},
    'talk.speak': { cid, member },
    'talk.back': { cid },
    'talk.order': { order: null },
    'attention.get': {},
    'attention.mine': {},
    'attention.seen': {},
    'attention.remark': { point: 'halo-0', text: reasonCanary, share: false },
    'attention.explain': { point: 'halo-0', code: 'discussed', text: reasonCanary },
    'talk.name': { shown: false },
    'decision.get': {},
    'decision.put': null,
    'decision.fix': { chairPassphrase: 'wrong but long enough' },
    'decision.left': {},
    'decision.again': { reason: 'Iedereen zag ervan af.' },
    'decision.stay': {},
    'offers.get': {},
    'offers.answer': { cid, answer: 'refused' },
    'offers.back': {},
    'candidate.withdraw': { cid, second: member, passphrase: 'wrong but long enough' },
    'sitting.get': {},
    'sitting.answer': { pressure: false, text: '' },
    'sitting.read': {},
    'procedure.end': null,
    'privacy.get': {},
    'hold.put': null,
    'hold.end': { cid },
    'consent.put': null,
    'consent.end': { cid },
    'outside.tick': null,
    'outside.remove': null,
    'erase.mentions': { cids: [cid] },
    'erase.run': { cids: [cid], second: member, passphrase: 'wrong but long enough' },
    'erase.finish': {},
    'lessons.get': {},
    'lessons.put': { lessons: [] },
    'lessons.adopt': { lesson: 'none', what: 'Iets' },
    'lessons.export': {},
    'lessons.import': { bytes: new TextEncoder().encode('{}') },
    'lessons.forget': { id: 'none' },
    'survey.save': { language: 'nl' },
    'survey.print': { language: 'nl' },
    'survey.add': null,
    'survey.import': { files: [] },
    'cohort.put': { year: 2020, finished: 4, training: 4, left: 0 },
    'cohort.forget': { year: 2020 },
    'letter.get': { cid, language: 'nl' },
    'letter.put': null,
    'letter.drop': null,
    'paper.print': { paper: 'access', cid, language: 'nl' },
    'paper.save': { paper: 'complaint', cid, language: 'nl', format: 'html' },
    'description.html': { language: 'nl' },
    'audit.codes': {},
    'audit.numbers': {},
    'export.save': { kind: 'audit', language: 'nl' },
    'report.hand': {
      recipient: 'Voorzitter van de COC',
      purpose: 'Monitor',
      form: 'json',
      language: 'nl',
    },
    'print.list': { list: 'roster', language: 'nl' },
    'kit.save': { cid: null, language: 'nl' },
    'projector.show': { view: 'matrix' },
    'projector.view': {},
    'safety.get': {},
    'safety.choose': { where: 'exchange' },
    'safety.now': {},
    'safety.keep': {},
    'safety.pick': {},
    'safety.restore': { member, passphrase: 'iets anders' },
    'recovery.get': { member },
    'recovery.make': null,
    'recovery.use': { member, words: 'een twee drie vier vijf zes', passphrase: 'wrong but long enough' },
    'exception.get': {},
    'exception.propose': null,
    'proposal.list': {},
    'proposal.read': { id: '0'.repeat(64) },
    'proposal.sign': { id: '0'.repeat(64), member, passphrase: 'wrong but long enough' },
    'proposal.drop': { id: '0'.repeat(64) },
    'member.add': null,
    'roster.next': null,
    'exchange.get': {},
    'exchange.handed': {},
    'exchange.take': { files: [{ name: 'x.zegel', bytes: new TextEncoder().encode('{}') }] },
    'exchange.pick': {},
    'exchange.dismiss': { hash: '0'.repeat(64) },
    'exchange.save': { id: '0'.repeat(64) },
    'exchange.saveAll': {},
    'exchange.folder': { stop: false },
    'exchange.sync': {},
    'place.set': null,
    'invite.make': {},
    'invite.read': { bytes: new Uint8Array() },
    'invite.accept': null,
    'identity.save': {},
    'keeper.bring': { identity: new Uint8Array(), passphrase: 'wrong but long enough' },
  }
}

/** What an answer, a refusal, a saved file or a printed page says, as one text. */
const said = async (p: Played, channel: Channel, input: unknown, window: WindowKind): Promise<string> => {
  let out = ''
  const app = {
    ...p.app,
    shell: {
      ...p.app.shell,
      save: async (name: string, bytes: Uint8Array) => {
        out += name + new TextDecoder().decode(bytes)
        return name
      },
      print: async (html: string) => {
        out += html
        return true
      },
    },
    get open() {
      return p.app.open
    },
    set open(value) {
      p.app.open = value
    },
  }
  try {
    out += JSON.stringify(await dispatch(app, handlers)(channel, input, window))
  } catch (error) {
    out += JSON.stringify(error) + String(error)
  }
  return out
}

describe.each(['scored', 'one sealed', 'sealed', 'closed', 'opened', 'decided'] as const)(
  'when %s',
  (stage) => {
    test('no channel tells anybody what they may not see', async () => {
      played = await play(stage)
      const all = inputs(played)
      expect(Object.keys(all).sort()).toEqual(Object.keys(contract).sort())
      for (const viewer of viewers) {
        await played.ask('session.lock', {})
        if (viewer !== 'locked' && viewer !== 'projector') await played.unlock(viewer)
        if (viewer === 'projector') await played.unlock('secretary')
        const forbidden = hidden(viewer, stage, played.cids)
        for (const [channel, input] of Object.entries(all)) {
          if (input === null) continue
          const text = await said(
            played,
            channel as Channel,
            input,
            viewer === 'projector' ? 'projector' : 'main',
          )
          const found = forbidden.filter((canary) => text.includes(canary))
          expect({ viewer, channel, found }).toEqual({ viewer, channel, found: [] })
        }
      }
    })
  },
)

describe('in a round of letters', () => {
  test('nobody but the secretary meets a name, an address, a workplace or the order of entry, in whatever is asked or saved', async () => {
    const letters = await prepared([letterRound, aRound('interview')])
    played = letters
    await freeze(letters)
    const sweep = async (opened: boolean) => {
      const all = {
        ...inputs(letters),
        // What opens the round, or ends it for the others, is not for a sweep.
        'candidates.preview': null,
        'candidates.import': null,
        'enrol.member': null,
        'card.put': null,
        'erase.run': null,
      }
      const more = [
        ['export.save', { kind: 'calendar', language: 'nl' }],
        ['export.save', { kind: 'scores', language: 'nl' }],
        ['print.list', { list: 'candidates', language: 'nl' }],
        ['print.list', { list: 'kit', language: 'nl' }],
        ['search.find', { text: 'Kanariekandidaat' }],
      ] as const
      for (const viewer of ['locked', 'projector', 'hrm', ...scorerKeys] as const) {
        await letters.ask('session.lock', {})
        if (viewer !== 'locked') await letters.unlock(viewer === 'projector' ? 'secretary' : viewer)
        for (const [channel, input] of [...Object.entries(all), ...more]) {
          if (input === null) continue
          const window = viewer === 'projector' ? 'projector' : 'main'
          const text = await said(letters, channel as Channel, input, window)
          const found = ['Kanariekandidaat', 'Kanariekliniek', 'k1@example.nl'].filter((word) =>
            text.includes(word),
          )
          expect({ viewer, channel, opened, found }).toEqual({ viewer, channel, opened, found: [] })
        }
      }
    }
    await sweep(false)
    await letters.unlock('resident')
    const { candidates, schedule } = await letters.ask('candidates.get', {})
    const inOrder = letters.cids.toSorted()
    expect(candidates.map(({ cid }) => cid)).toEqual(inOrder)
    expect(schedule.slots.map(({ cid }) => cid)).toEqual(inOrder)
    await letters.unlock('secretary')
    expect(await said(letters, 'candidates.get', {}, 'main')).toContain(nameCanary(1))
    await scoreAndOpen(letters, () => 3)
    await sweep(true)
  })
})

describe('the canaries themselves', () => {
  test('are met by their owner before the opening and by every member after it, so that a leak would be seen', async () => {
    played = await play('scored')
    const [cid = ''] = played.cids
    await played.unlock('resident')
    expect(await said(played, 'card.get', { cid }, 'main')).toContain(evidenceCanary('resident', cid))
    expect(await said(played, 'candidates.get', {}, 'main')).toContain(nameCanary(1))
    played.remove()
    played = await play('decided')
    await played.unlock('external')
    const [opened = ''] = played.cids
    expect(await said(played, 'matrix.candidate', { cid: opened }, 'main')).toContain(
      evidenceCanary('resident', opened),
    )
    expect(await said(played, 'decision.get', {}, 'main')).toContain(motivationCanary(opened))
  })
})

describe('before the opening', () => {
  test('neither times nor order of sealing can be read from log, board or overview', async () => {
    played = await play('sealed')
    const times = played.app.open?.store.messages.byType('seal/v1').map((row) => row.at) ?? []
    expect(times).toHaveLength(3)
    for (const key of peopleKeys) {
      await played.unlock(key)
      const told = JSON.stringify([
        await played.ask('log.list', {}),
        await played.ask('seal.board', {}),
        await played.ask('procedure.overview', {}),
        await played.ask('round.state', {}),
      ])
      expect(times.filter((at) => told.includes(at))).toEqual([])
    }
  })

  test('the members of the committee are known to each other by name', async () => {
    played = await play('sealed')
    await played.unlock('resident')
    const { seats } = await played.ask('session.get', {})
    expect(seats.map((seat) => seat.name)).toContain(memberCanary('external'))
  })
})
