import { askedShares, suggestsRecusal, type TieKind, tieKinds } from '../../../shared/domain/candidate.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useRound, useStepNames } from '../../shell/useRound.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { SavedState } from '../../ui/SavedState.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import './review.css'

const isKind = (value: string): value is TieKind => tieKinds.some((kind) => kind === value)

/** What the member is to each candidate, before the first score. Seen by nobody else until the opening. */
export default function Ties() {
  const text = useText()
  const { interviews } = text
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { data, error } = useAsk('ties.get', {})
  const { act, busy, error: refused } = useAct()
  const { letters } = useRound()
  const names = useStepNames()
  const open = data?.rows.filter((row) => row.kind === null) ?? []
  const leave = () => go({ name: 'step', step: 'interviews' })
  const restUnknown = async () => {
    for (const row of open) await act('ties.put', { cid: row.cid, kind: 'unknown', recused: false })
  }
  useHotkeys([{ keys: 'Ctrl+Enter', run: leave }])
  const problem = refusal(error ?? refused)
  return (
    <Shell
      step="interviews"
      screen="ties"
      back={leave}
      keys={[{ keys: 'Ctrl+Enter', label: names.interviews }]}
      status={data && !busy && !refused ? <SavedState state="saved" text={interviews.tiesSaved} /> : null}
    >
      <div className="z-stack">
        <header className="z-spread ties-head">
          <div>
            <h1 className="z-h1">{text.shell.titles.ties}</h1>
            <p className="z-muted ties-lead">{letters ? text.letters.tiesLead : interviews.tiesLead}</p>
          </div>
          <div className="z-row">
            {open.length > 1 && !letters && data?.editable && (
              <Button onPress={() => void restUnknown()}>
                {interviews.allUnknown(open.length < data.rows.length)}
              </Button>
            )}
            <Button
              kind="ink"
              keys="Ctrl+Enter"
              blocked={open.length > 0 && !letters ? interviews.tiesLeft(open.length) : undefined}
              onPress={leave}
            >
              {letters ? text.letters.toLetters : interviews.tiesDone}
            </Button>
          </div>
        </header>
        {problem && <Note tone="red">{problem}</Note>}
        {!data && !error && <Loading />}
        {data && (
          <Table
            caption={text.shell.titles.ties}
            captionHidden
            rows={data.rows}
            rowKey={(row) => row.cid}
            columns={[
              {
                id: 'candidate',
                head: interviews.candidate,
                rowHeader: true,
                cell: (row) => (
                  <>
                    <span className="z-code">{row.code}</span>{' '}
                    {!letters && <span className="z-muted">{row.name}</span>}
                  </>
                ),
              },
              {
                id: 'tie',
                head: interviews.tieColumn,
                width: '320px',
                cell: (row) => (
                  <SelectField
                    label={`${interviews.tieColumn} ${row.code}`}
                    labelHidden
                    value={row.kind ?? ''}
                    placeholder={interviews.chooseTie}
                    fixed={data.editable ? undefined : text.card.sealed}
                    options={tieKinds.map((value) => ({ value, label: interviews.tieKinds[value] }))}
                    onChange={(value) => {
                      if (isKind(value))
                        void act('ties.put', {
                          cid: row.cid,
                          kind: value,
                          recused: row.recused && suggestsRecusal(value),
                        })
                    }}
                  />
                ),
              },
              {
                id: 'recuse',
                head: '',
                cell: (row) =>
                  row.kind !== null &&
                  row.kind !== 'unknown' && (
                    <CheckboxRow
                      label={interviews.recuse}
                      checked={row.recused}
                      hint={
                        row.late
                          ? interviews.late
                          : suggestsRecusal(row.kind) && !row.recused
                            ? interviews.advised
                            : undefined
                      }
                      blocked={data.editable ? undefined : text.card.sealed}
                      onChange={(recused) => {
                        if (row.kind) void act('ties.put', { cid: row.cid, kind: row.kind, recused })
                      }}
                    />
                  ),
              },
              {
                id: 'shares',
                head: interviews.sharesColumn,
                cell: (row) => (
                  <fieldset className="ties-shares" aria-label={`${interviews.sharesColumn} ${row.code}`}>
                    {askedShares.map((share) => (
                      <label key={share}>
                        <input
                          type="checkbox"
                          checked={row.shares.includes(share)}
                          disabled={!data.editable || row.kind === null}
                          onChange={(event) => {
                            const others = row.shares.filter((one) => one !== share)
                            if (row.kind)
                              void act('ties.put', {
                                cid: row.cid,
                                kind: row.kind,
                                recused: row.recused,
                                shares: event.target.checked ? [...others, share] : others,
                              })
                          }}
                        />
                        {interviews.shares[share]}
                      </label>
                    ))}
                  </fieldset>
                ),
              },
            ]}
          />
        )}
      </div>
    </Shell>
  )
}
