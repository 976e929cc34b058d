import { dateAndTime, list, longDate } from '../format.ts'
import { Loading } from '../shell/Loading.tsx'
import { useRefusal } from '../shell/useRefusal.ts'
import { useLanguage, useText } from '../text/index.ts'
import { Note } from '../ui/Note.tsx'
import { Table } from '../ui/Table.tsx'
import { useAsk } from '../useAsk.ts'
import { type ProposedRow, proposedRows } from './proposedRows.ts'

/** They are in every further decision, and stand with each candidate where what was decided before is here; the others are against it. */
const answers: ReadonlySet<string> = new Set(['said-declined', 'said-taken'])

/** A decision before it is signed, as whoever signs it reads it; a further one beside what was decided before it. */
export function ProposedLines({ id }: { id: string }) {
  const { decision, signing } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const { data, error } = useAsk('proposal.read', { id })
  if (error) return <Note tone="red">{refusal(error)}</Note>
  if (!data) return <Loading />
  const { before } = data
  const rows = proposedRows(data.lines ?? [], before?.rows ?? [])
  const against = data.against.filter(({ code }) => before === null || !answers.has(code))
  const why = data.lines?.[0]?.again
  const now = ({ line, declined }: ProposedRow) =>
    line ? (
      <>
        <strong>{decision.sections[line.outcome ?? 'none']}</strong>
        {line.outcome === 'reserve' && line.position !== null && ` ${line.position}`}
        {line.departure && <span className="z-caption proposals-under">{signing.departs}</span>}
      </>
    ) : (
      <span className="z-faint">{declined ? signing.declined : signing.kept}</span>
    )
  return (
    <>
      {why !== undefined && (
        <div className="z-panel proposals-further">
          <h3 className="z-h3">
            {before ? signing.further(dateAndTime(before.at, language)) : decision.again.further}
          </h3>
          <p>{decision.again.because(why)}</p>
          <p className="z-caption">{signing.askAnswers}</p>
        </div>
      )}
      {against.length > 0 && (
        <Note tone="ochre" title={signing.against.title}>
          <ul className="proposals-against">
            {against.map(({ code, candidates }) => (
              <li key={code}>{signing.against.faults[code]?.(list(candidates, language)) ?? code}</li>
            ))}
          </ul>
          <p>{signing.against.text}</p>
        </Note>
      )}
      {data.terms && (
        <dl className="proposals-codes">
          <dt>{signing.decidedBy}</dt>
          <dd>{data.terms.decidedBy || decision.sections.none}</dd>
          {data.terms.reserveUntil !== null && (
            <>
              <dt>{signing.reserveUntil}</dt>
              <dd>{longDate(data.terms.reserveUntil, language)}</dd>
            </>
          )}
        </dl>
      )}
      <Table
        dense
        caption={signing.lines}
        captionHidden
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          {
            id: 'candidate',
            head: signing.candidate,
            rowHeader: true,
            cell: (row) => <span className="z-code">{row.code}</span>,
          },
          ...(before
            ? [
                {
                  id: 'before',
                  head: signing.before,
                  cell: (row: ProposedRow) => decision.sections[row.before ?? 'none'],
                },
              ]
            : []),
          { id: 'outcome', head: before ? signing.now : signing.outcome, cell: now },
          {
            id: 'motivation',
            head: signing.motivation,
            cell: ({ line }) => <span className="z-small">{line?.motivation ?? ''}</span>,
          },
        ]}
      />
    </>
  )
}
