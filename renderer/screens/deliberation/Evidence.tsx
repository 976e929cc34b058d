import { useState } from 'react'
import { inLanguage } from '../../../shared/domain/text.ts'
import { number } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useRound } from '../../shell/useRound.ts'
import { Shell } from '../../shell.tsx'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useAsk } from '../../useAsk.ts'
import { EvidenceCell, LateCell } from './EvidenceCell.tsx'
import { ReviseDialog } from './ReviseDialog.tsx'
import type { Matrix, MatrixRow } from './rows.ts'
import { Withdrawing } from './Withdrawing.tsx'

interface EvidenceProps {
  readonly data: Matrix
  readonly row: MatrixRow
  /** To the candidate so many rows further down. */
  readonly onMove: (by: number) => void
  readonly onBack: () => void
}

/** One candidate: for each criterion what every rater saw and heard, side by side, with the rating it led to. */
export function Evidence({ data, row, onMove, onBack }: EvidenceProps) {
  const { deliberation } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const { data: found, error } = useAsk('matrix.candidate', { cid: row.cid, round: data.round.number })
  const { data: designed } = useAsk('design.get', {})
  const [chosen, setChosen] = useState(data.criteria[0]?.id ?? '')
  const [revising, setRevising] = useState<string | null>(null)
  const me = useMe()
  const now = useRound()
  const { procedure } = useSession()
  const isNow = now.number === data.round.number
  const open = isNow && procedure?.phase === 'revealed'
  // In a further decision ratings do not change any more, and candidates still withdraw.
  const deciding = open || (isNow && procedure?.phase === 'again')
  const criterion = designed?.design.criteria.find((c) => c.id === chosen)
  const cells = found?.cid === row.cid ? found.criteria.find((c) => c.id === chosen)?.cells : undefined
  const revisedCell = cells?.find(({ letter }) => letter === revising)
  const step = (by: number) => {
    const next = data.criteria[data.criteria.findIndex((c) => c.id === chosen) + by]
    if (next) setChosen(next.id)
  }
  useHotkeys([
    ...data.criteria.slice(0, 9).map((c, i) => ({ keys: `Ctrl+${i + 1}`, run: () => setChosen(c.id) })),
    { keys: 'ArrowRight', run: () => step(1) },
    { keys: 'ArrowLeft', run: () => step(-1) },
    { keys: 'Ctrl+ArrowDown', run: () => onMove(1) },
    { keys: 'Ctrl+ArrowUp', run: () => onMove(-1) },
  ])
  return (
    <Shell
      step="deliberation"
      back={onBack}
      keys={[
        { keys: 'ArrowLeft ArrowRight', label: deliberation.keys.criterion },
        { keys: 'Ctrl+ArrowUp', label: deliberation.keys.other },
        { keys: 'Escape', label: deliberation.keys.back },
      ]}
    >
      <div className="z-stack evidence">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{deliberation.evidence(row.code)}</h1>
            <p className="z-muted">
              {data.round.kind === 'interview' ? deliberation.evidenceLead : deliberation.evidenceLeadLetters}
            </p>
          </div>
          <div className="z-row">
            {deciding && me?.coordinator && <Withdrawing cid={row.cid} code={row.code} done={onBack} />}
            <Button keys="Escape" onPress={onBack}>
              {deliberation.back}
            </Button>
          </div>
        </header>
        {error && <Note tone="red">{refusal(error)}</Note>}
        <Tabs
          label={deliberation.criteria}
          selected={chosen}
          onSelect={setChosen}
          tabs={data.criteria.map((c, i) => {
            const mean = row.criteria[i]
            return {
              id: c.id,
              label: inLanguage(c.name, language),
              value: mean == null ? undefined : number(mean, 1, language),
            }
          })}
        >
          {criterion && <p className="z-muted evidence-what">{inLanguage(criterion.definition, language)}</p>}
          {cells ? (
            <div className="evidence-cells">
              {cells.map((cell) => (
                <EvidenceCell
                  key={cell.letter}
                  cell={cell}
                  onRevise={open ? () => setRevising(cell.letter) : null}
                  anchor={
                    cell.rating === null || !criterion
                      ? null
                      : inLanguage(criterion.anchors[cell.rating - 1]!, language)
                  }
                />
              ))}
              {data.raters.map(
                ({ letter }, i) =>
                  row.recused[i] && (
                    <p key={letter} className="evidence-absent">
                      <span className="evidence-absent-words">
                        {deliberation.notJudging(letter, row.late[i] === true)}
                      </span>
                    </p>
                  ),
              )}
              {found?.late.map((one) => (
                <LateCell key={one.name} late={one} criterion={chosen} />
              ))}
            </div>
          ) : (
            !error && <Loading />
          )}
        </Tabs>
      </div>
      {criterion && revisedCell && (
        <ReviseDialog
          cid={row.cid}
          criterion={{ id: criterion.id, name: inLanguage(criterion.name, language) }}
          cell={revisedCell}
          anchors={criterion.anchors.map((anchor) => inLanguage(anchor, language))}
          close={() => setRevising(null)}
        />
      )}
    </Shell>
  )
}
