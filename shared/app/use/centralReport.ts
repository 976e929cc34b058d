import type { Input } from '../../contract.ts'
import { ZegelError } from '../../domain/error.ts'
import { candidateGroups, groupStages } from '../../domain/groupNumbers.ts'
import type { HandedReport } from '../../domain/schemas/auditReport.ts'
import { auditPage } from '../../publish/audit/page.ts'
import { auditTables } from '../../publish/audit/tables.ts'
import { toBase64 } from '../../sealing/bytes.ts'
import { commitText } from '../../sealing/commitment.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { auditNumbers } from '../auditNumbers.ts'
import { reportOf } from '../auditReport.ts'
import { decisionNow } from '../decisions.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { groupCounts } from '../groupsOf.ts'
import { door, type Handlers } from '../handler.ts'
import { writeLog } from '../log.ts'
import { left } from '../outside.ts'
import { erasedCids } from '../progressOf.ts'
import { sheetsOf } from '../sheets/auditSheets.ts'
import { xlsxOf } from '../sheets/xlsx.ts'
import { savingFor } from '../whileUnlocked.ts'
import type { Work } from '../work.ts'

type Unlocked = Open & { session: Session }

/** The same numbers with every group as it is. @throws E_COUNTS_GONE once somebody was erased: what was hidden is gone */
const wholeNumbers = async (app: App, open: Unlocked, work: Work) => {
  if (erasedCids(open).size > 0) throw new ZegelError('E_COUNTS_GONE')
  const numbers = await auditNumbers(app, open, work)
  const counts = groupCounts(open)
  const groups = candidateGroups.flatMap((group) =>
    groupStages.map((stage) => [`group-${group}-${stage}`, counts[group][stage]] as const),
  )
  const places = (decisionNow(open)?.lines ?? []).filter(({ outcome }) => outcome === 'place')
  return { ...numbers, ...Object.fromEntries(groups), offered: places.length }
}

const fileOf = async (
  app: App,
  open: Unlocked,
  { form, language }: Input<'report.hand'>,
  handed: HandedReport,
  work: Work,
): Promise<Uint8Array> => {
  const report = reportOf(app, open, await wholeNumbers(app, open, work), handed)
  const make = {
    pdf: () => app.shell.pdf(auditPage(report, language, app.shell.fontCss)),
    xlsx: () => xlsxOf(sheetsOf(auditTables(report, language))),
    json: async () => new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`),
  }
  return make[form]()
}

/** Writes down who is being given it. The log holds a commitment of recipient and purpose: a reader of the audit sees that, not whom. */
const remember = (
  app: App,
  open: Unlocked,
  form: Input<'report.hand'>['form'],
  handed: HandedReport,
): void => {
  const salt = toBase64(app.random(32))
  const before = readDocument(open, 'handed') ?? []
  writeDocument(app, open, 'handed', [...before, { ...handed, form, by: open.session.member, salt }])
  const text = commitText(salt, `${handed.recipient}\n${handed.purpose}`)
  writeLog(app, open, {
    actor: open.session.member,
    kind: 'report',
    ref: null,
    body: { form, reason: { code: 'central-committee', text } },
  })
}

export const centralReportHandlers = {
  'report.hand': door('report.hand', async (app, input, work) => {
    const open = unlocked(app)
    const save = savingFor(app)
    const { form, language, recipient, purpose } = input
    const handed = { recipient, purpose, at: app.clock() }
    const bytes = await fileOf(app, open, input, handed, work)
    const name =
      language === 'nl' ? 'rapport-centrale-opleidingscommissie' : 'report-central-training-committee'
    // First the record, then the file: no such report may lie anywhere without one.
    const path = await save(`${name}.${form}`, bytes, (at) =>
      open.store.transaction(() => {
        remember(app, open, form, handed)
        left(app, open, { kind: 'file', what: 'central-report', cid: null, path: at, bytes })
      }),
    )
    app.changed()
    return { path }
  }),
} satisfies Partial<Handlers>
