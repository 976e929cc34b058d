import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { shortDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Table } from '../../ui/Table.tsx'
import { ConsentDialog } from './ConsentDialog.tsx'
import { HoldDialog } from './HoldDialog.tsx'
import type { Kept } from './kept.ts'

type Data = Output<'privacy.get'>

interface CandidatesProps {
  readonly data: Data
  readonly isSecretary: boolean
  readonly picked: readonly string[]
  readonly onPick: (cid: string, on: boolean) => void
}

/** Each candidate with the last day and its reason; the secretary puts off, keeps longer, or chooses for erasing. */
export function Candidates({ data, isSecretary, picked, onPick }: CandidatesProps) {
  const { privacy } = useText()
  const language = useLanguage()
  const [open, setOpen] = useState<{ cid: string; what: 'hold' | 'consent' } | null>(null)
  const about = data.candidates.find(({ cid }) => cid === open?.cid)
  const close = () => setOpen(null)
  const pick = {
    id: 'pick',
    head: privacy.columns.pick,
    width: '56px',
    cell: (row: Kept) => (
      <input
        type="checkbox"
        className="privacy-pick"
        aria-label={privacy.pick(row.code)}
        checked={picked.includes(row.cid)}
        disabled={row.hold !== null}
        onChange={(event) => onPick(row.cid, event.target.checked)}
      />
    ),
  }
  const exceptions = {
    id: 'do',
    head: privacy.columns.do,
    cell: (row: Kept) => (
      <div className="privacy-do">
        <Button size="small" kind="ghost" onPress={() => setOpen({ cid: row.cid, what: 'hold' })}>
          {row.hold ? privacy.holdAgain : privacy.hold}
        </Button>
        {data.ended && !row.hold && (
          <Button size="small" kind="ghost" onPress={() => setOpen({ cid: row.cid, what: 'consent' })}>
            {row.consent ? privacy.consentAgain : privacy.consent}
          </Button>
        )}
      </div>
    ),
  }
  return (
    <section aria-labelledby="privacy-candidates">
      <h2 className="z-h2 z-section" id="privacy-candidates">
        {privacy.candidates}
      </h2>
      <Table
        dense
        caption={privacy.caption}
        captionHidden
        rows={data.candidates}
        rowKey={(row) => row.cid}
        empty={privacy.none}
        columns={[
          ...(isSecretary && data.ended ? [pick] : []),
          {
            id: 'candidate',
            head: privacy.columns.candidate,
            rowHeader: true,
            cell: (row) => (
              <>
                <span className="z-code">{row.code}</span> <span className="z-muted">{row.name}</span>
              </>
            ),
          },
          {
            id: 'until',
            head: privacy.columns.until,
            cell: (row) =>
              row.until === null
                ? privacy.noEnd[row.hold ? 'hold' : 'running']
                : shortDate(row.until, language),
          },
          {
            id: 'why',
            head: privacy.columns.why,
            cell: (row) => (
              <span className="z-row">
                {privacy.why[row.why]}
                {row.urgency !== null && row.urgency !== 'later' && (
                  <Chip tone={row.urgency === 'late' ? 'red' : 'ochre'}>{privacy.urgency[row.urgency]}</Chip>
                )}
              </span>
            ),
          },
          ...(isSecretary ? [exceptions] : []),
        ]}
      />
      {about && open?.what === 'hold' && (
        <HoldDialog about={about} latest={data.latestReview} today={data.today} close={close} />
      )}
      {about && data.ended && open?.what === 'consent' && (
        <ConsentDialog about={about} ended={data.ended} close={close} />
      )}
    </section>
  )
}
