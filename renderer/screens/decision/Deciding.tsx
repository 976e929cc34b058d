import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { type Decision, decisionFaults, departs, standings } from '../../../shared/domain/decision.ts'
import { DocumentStatus } from '../../documents/DocumentStatus.tsx'
import type { useDocument } from '../../documents/useDocument.ts'
import { Proposed } from '../../exchange/Proposed.tsx'
import { dateAndTime } from '../../format.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { Withdrawing } from '../deliberation/Withdrawing.tsx'
import { After } from './After.tsx'
import { Continuation } from './Continuation.tsx'
import { DecideAgain } from './DecideAgain.tsx'
import { Earlier } from './Earlier.tsx'
import { settledBefore } from './earlierOf.ts'
import { FixDialog } from './FixDialog.tsx'
import { Formal } from './Formal.tsx'
import { Further } from './Further.tsx'
import { faultSentences } from './faults.ts'
import { GroupNumbers } from './GroupNumbers.tsx'
import { Head } from './Head.tsx'
import { changeLine, type Section } from './lines.ts'
import { OutcomeList } from './OutcomeList.tsx'
import { OutcomePanel } from './OutcomePanel.tsx'
import { Settled } from './Settled.tsx'
import { asksMotivation } from './sectionNames.ts'
import { useArranging } from './useArranging.ts'
import { motivationField } from './useRowFocus.ts'

type Held = ReturnType<typeof useDocument<Output<'decision.get'>, Decision>>

interface DecidingProps extends Pick<Held, 'saved' | 'change' | 'changeAndTell' | 'store' | 'undo' | 'redo'> {
  readonly answer: Output<'decision.get'>
  readonly value: Decision
  readonly matrix: Output<'matrix.get'>
}

const outcomeKeys: readonly (readonly [string, Section])[] = [
  ['p', 'place'],
  ['r', 'reserve'],
  ['u', 'invited'],
  ['n', 'rejected'],
]

/** The decision in the making or as it stands: the list, and beside it one candidate. */
export function Deciding({ answer, value, matrix, saved, store, ...edit }: DecidingProps) {
  const text = useText()
  const { decision } = text
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const { editable, fixedAt, codes, places, round } = answer
  const order = matrix.ranking.map((row) => row.cid)
  const { found, flat, at, choose, step, move, shifted } = useArranging(
    answer,
    value,
    order,
    edit.changeAndTell,
  )
  const [fixing, setFixing] = useState(false)
  const ways = useWays()
  const { data: offers } = useAsk('offers.get', fixedAt && round.last ? {} : null)
  const isFurther = answer.before.length > 0
  const standing = standings(
    matrix.ranking,
    isFurther ? { cids: value.lines.map(({ cid }) => cid), places } : null,
  )
  const departing = new Set(departs(value.lines, standing))
  const faults = decisionFaults(value, places, standing, round.readAgain)
  const todo = faultSentences(faults, decision.faults)
  const asked = flat.filter(({ outcome }) => asksMotivation(outcome, round))
  const motivated = asked.filter((line) => line.motivation.trim() !== '').length
  const code = (cid: string) => codes[cid] ?? ''

  const fix = () => {
    if (editable && faults.length === 0) void store().then(() => setFixing(true))
  }
  const toClosing = () => go({ name: 'step', step: 'closing' })
  const leaveField = () => {
    if (at && document.activeElement?.closest('.decision-panel, .decision-formal')) choose(at.cid)
    else ways.overview()
  }
  const write = () => document.getElementById(motivationField)?.focus()
  useHotkeys([
    { keys: 'ArrowDown', run: () => step(1), repeat: true },
    { keys: 'ArrowUp', run: () => step(-1), repeat: true },
    { keys: 'Enter', run: write },
    { keys: 'Alt+ArrowUp', run: () => shifted(-1), inFields: false, when: editable },
    { keys: 'Alt+ArrowDown', run: () => shifted(1), inFields: false, when: editable },
    ...outcomeKeys.map(([keys, to]) => ({ keys, run: () => move(to), when: editable })),
    { keys: 'Ctrl+Enter', run: fixedAt ? toClosing : fix },
    { keys: 'Ctrl+Z', run: edit.undo, inFields: false, when: editable },
    { keys: 'Ctrl+Shift+Z', run: edit.redo, inFields: false, when: editable },
    { keys: 'Escape', run: leaveField },
  ])
  const keys = editable
    ? [
        { keys: 'Alt+ArrowUp', label: decision.keys.up },
        { keys: 'Alt+ArrowDown', label: decision.keys.down },
        round.last
          ? { keys: 'P R N', label: decision.keys.outcome }
          : { keys: 'U N', label: decision.keys.invite },
        { keys: 'Enter', label: decision.keys.motivation },
        { keys: 'Ctrl+Enter', label: decision.keys.fix },
      ]
    : [
        { keys: 'ArrowUp ArrowDown', label: decision.keys.candidate },
        ...(fixedAt ? [{ keys: 'Ctrl+Enter', label: decision.keys.next }] : []),
      ]
  return (
    <Shell
      step="decision"
      keys={keys}
      status={editable ? <DocumentStatus saved={saved} retry={() => void store()} /> : undefined}
    >
      <div className="decision">
        <Head
          fixedAt={fixedAt}
          invites={!round.last}
          motivated={motivated}
          of={asked.length}
          editable={editable}
          blocked={todo.length > 0 ? todo.map(({ sentence }) => sentence).join(' ') : undefined}
          onFix={fix}
          onClosing={toClosing}
        />
        {fixedAt !== null && <DecideAgain />}
        {isFurther && (
          <Further
            reason={value.lines[0]?.again}
            editable={editable}
            untouched={value.lines.every(({ outcome, motivation }) => outcome === null && motivation === '')}
            store={store}
          />
        )}
        <After after={answer.after} proposed={answer.proposed} />
        {answer.proposed && <Proposed who={answer.chair?.id} />}
        {!fixedAt && !editable && !answer.proposed && <Note tone="plain">{decision.readOnly}</Note>}
        <div className="decision-parts">
          <div>
            <OutcomeList
              found={found}
              round={round}
              places={places}
              ranking={matrix.ranking}
              codes={codes}
              departing={departing}
              chosen={at?.cid ?? null}
              editable={editable}
              offers={offers?.rows ?? []}
              onChoose={choose}
              onWrite={write}
            />
            <Settled rows={settledBefore(answer.before, value.lines)} />
            <Formal
              value={value}
              last={round.last}
              fixed={fixedAt ? text.common.frozenSince(dateAndTime(fixedAt, language)) : undefined}
              editable={editable}
              todo={todo}
              code={code}
              change={edit.change}
              onChoose={choose}
            />
            {isFurther && <Earlier before={answer.before} round={round} />}
            {offers && <GroupNumbers groups={offers.groups} />}
          </div>
          {at && (
            <OutcomePanel
              key={at.cid}
              line={at}
              round={round}
              lines={value.lines}
              before={answer.before}
              matrix={matrix}
              codes={codes}
              departing={departing.has(at.cid)}
              editable={editable}
              change={(how) => edit.change((before) => changeLine(before, at.cid, how))}
              onMove={move}
              onLeave={() => void store()}
            >
              {offers && <Continuation cid={at.cid} code={code} offers={offers} />}
              {editable && (
                <div className="decision-withdrawing">
                  <Withdrawing cid={at.cid} code={code(at.cid)} size="small" />
                </div>
              )}
            </OutcomePanel>
          )}
        </div>
      </div>
      {fixing && <FixDialog chair={answer.chair} close={() => setFixing(false)} />}
    </Shell>
  )
}
