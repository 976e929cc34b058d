import { dateAndTime } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Table } from '../../ui/Table.tsx'
import type { EarlierDecision } from './earlierOf.ts'
import { type Round, sectionNames } from './sectionNames.ts'

/** What was decided before and came to nothing, the first first: signed, and shown from then on. */
export function Earlier({ before, round }: { before: readonly EarlierDecision[]; round: Round }) {
  const { decision } = useText()
  const words = decision.again
  const language = useLanguage()
  const names = sectionNames(decision, round)
  return (
    <section className="z-section decision-earlier" aria-labelledby="decision-earlier">
      <h2 className="z-h2" id="decision-earlier">
        {words.earlier}
      </h2>
      {before.map(({ at, again, rows }) => (
        <Table
          key={at}
          dense
          caption={words.of(dateAndTime(at, language), again)}
          rows={rows}
          rowKey={(row) => row.cid}
          columns={[
            {
              id: 'candidate',
              head: words.candidate,
              rowHeader: true,
              cell: (row) => <span className="z-code">{row.code}</span>,
            },
            {
              id: 'outcome',
              head: decision.outcome,
              cell: (row) => names[row.outcome ?? 'none'],
            },
            {
              id: 'answer',
              head: words.answer,
              cell: (row) => (row.answer ? words.answers[row.answer] : ''),
            },
            {
              id: 'motivation',
              head: words.motivation,
              cell: (row) => <span className="z-small">{row.motivation}</span>,
            },
          ]}
        />
      ))}
    </section>
  )
}
