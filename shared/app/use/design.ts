import { mayGoOn } from '../../domain/check.ts'
import { committeeChecks, committeeFaults } from '../../domain/committeeChecks.ts'
import { designChecks } from '../../domain/designChecks.ts'
import { dayOf } from '../../domain/dutchTime.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { placeRuleOf } from '../../domain/placeRule.ts'
import { canonicalBytes, inNfc } from '../../sealing/canonical.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { newId } from '../../sealing/ids.ts'
import { amendmentsOf } from '../amendments.ts'
import { type App, opened, unlocked } from '../app.ts'
import { currentCommittee, currentDesign, rowName, writeDocument } from '../documents.ts'
import { type Editable, mustBeEditable, reachOf } from '../editable.ts'
import { enrolledMembers } from '../exchange/enrolled.ts'
import { type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { practisedOn } from '../practised.ts'
import { phaseNow } from '../progressOf.ts'
import { beginShown, followCommittee, noteShown, writeCommittee } from '../writeCommittee.ts'

const today = (app: App): string => dayOf(app.clock())

const step = (app: App, name: Editable, by: -1 | 1): { done: boolean } => {
  const open = unlocked(app)
  mustBeEditable(open, name)
  const done = open.store.documents.step(rowName(open, name), by)
  if (done && name === 'committee') followCommittee(app, open)
  app.changed()
  return { done }
}

export const designHandlers = {
  'design.get': (app) => {
    const open = opened(app)
    const design = currentDesign(open)
    const versions = open.store.designs.all()
    const frozen = versions.at(-1)
    return {
      design,
      checks: designChecks(design),
      ...reachOf(open, 'design'),
      frozen: frozen
        ? { version: frozen.version, code: frozen.code, hash: frozen.hash, at: frozen.at }
        : null,
      amendments: amendmentsOf(open).map(({ version, at, reason, code, deciders }) => ({
        ...{ version, at, reason, code },
        deciders: [...deciders],
      })),
    }
  },
  'design.put': (app, { design }) => {
    const open = unlocked(app)
    mustBeEditable(open, 'design')
    writeDocument(app, open, 'design', design)
    return {}
  },
  'design.publish': job(
    'design.publish',
    { backup: 'publish', intent: true },
    async (app, _input, { own, transaction }) => {
      const open = unlocked(app)
      const read = () => {
        mustBeEditable(open, 'design')
        const design = currentDesign(open)
        placeRuleOf(design) // known here, or not to be published from here
        if (!mayGoOn(designChecks(design))) throw new ZegelError('E_CHECKS_OPEN')
        return canonicalBytes(inNfc(design))
      }
      const body = transaction(read)
      const hash = sha256Hex(body)
      const code = await own('code', { hash })
      transaction(() => {
        if (sha256Hex(read()) !== hash) throw new ZegelError('E_CHANGED_MEANWHILE')
        const actor = open.session.member
        const { departures } = currentDesign(open)
        open.store.designs.add({
          version: 1,
          body,
          hash,
          code,
          at: app.clock(),
          app: app.version,
          reason: null,
        })
        open.store.documents.settle('design')
        beginShown(app, open)
        writeLog(app, open, { actor, kind: 'design', ref: null, body: { version: 1, design: hash } })
        for (const { check, code: why } of departures)
          writeLog(app, open, { actor, kind: 'departure', ref: null, body: { check, code: why } })
      })
      return { code }
    },
  ),
  'edit.undo': (app, { document }) => step(app, document, -1),
  'edit.redo': (app, { document }) => step(app, document, 1),
  'id.new': (app) => ({ id: newId(app.random) }),
  'committee.get': (app) => {
    const open = unlocked(app)
    const committee = currentCommittee(open)
    return {
      committee,
      checks: committeeChecks(committee, today(app), practisedOn(open)),
      practised: practisedOn(open),
      faults: committeeFaults(committee),
      enrolled: enrolledMembers(open),
      ...reachOf(open, 'committee'),
    }
  },
  'committee.put': (app, { committee }) => {
    const open = unlocked(app)
    mustBeEditable(open, 'committee')
    // The secretary cannot leave the committee or hand the office to somebody by editing: whoever set it up signs for it.
    if (!committee.members.some((m) => m.id === open.session.member && m.coordinator))
      throw new ZegelError('E_SECRETARY')
    if (new Set(committee.members.map((m) => m.id)).size !== committee.members.length)
      throw new ZegelError('E_INPUT')
    writeCommittee(app, open, committee)
    app.changed()
    return {}
  },
  'named.put': (app, { members }) => {
    const open = unlocked(app)
    if (reached(phaseNow(open), 'ended')) throw new ZegelError('E_FROZEN')
    const known = currentCommittee(open).members.map(({ id }) => id)
    if (!members.every((id) => known.includes(id))) throw new ZegelError('E_INPUT')
    writeDocument(
      app,
      open,
      'named',
      known.filter((id) => members.includes(id)),
    )
    noteShown(app, open)
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
