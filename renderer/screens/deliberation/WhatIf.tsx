import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { number } from '../../format.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Stepper } from '../../ui/Stepper.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAct } from '../../useAsk.ts'
import type { Matrix } from './rows.ts'

type Ranking = Output<'matrix.whatif'>['ranking']

/** How firm the order is: with other weights, or without one rater. It changes nothing, and leaves a row in the log. */
export function WhatIf({ data, close }: { data: Matrix; close: () => void }) {
  const { common, deliberation } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const own = Object.fromEntries(data.criteria.map(({ id, weight }) => [id, weight]))
  const [weights, setWeights] = useState<Readonly<Record<string, number>>>(own)
  const [without, setWithout] = useState('')
  const [found, setFound] = useState<Ranking | null>(null)
  const words = deliberation.whatIf
  const same = without === '' && data.criteria.every(({ id, weight }) => weights[id] === weight)
  const none = data.criteria.every(({ id }) => weights[id] === 0)
  const calculate = async () => {
    const answer = await act('matrix.whatif', { weights, without: without === '' ? null : without })
    if (answer) setFound(answer.ranking)
  }
  const blocked = same ? words.same : none ? words.noWeight : busy ? common.saving : undefined
  return (
    <Dialog
      open
      wide="more"
      title={words.title}
      confirm={{ label: words.calculate, run: () => void calculate(), blocked }}
      cancel={{ label: common.close, run: close }}
    >
      <p>{words.text}</p>
      <div className="whatif">
        <div className="whatif-fields">
          <h3 className="z-h3">{words.weights}</h3>
          <ul>
            {data.criteria.map(({ id, name }) => (
              <li key={id}>
                <span>{inLanguage(name, language)}</span>
                <Stepper
                  label={words.weight(inLanguage(name, language))}
                  value={weights[id] ?? 0}
                  min={0}
                  max={100}
                  step={5}
                  less={words.less}
                  more={words.more}
                  onChange={(weight) => {
                    setFound(null)
                    setWeights({ ...weights, [id]: weight })
                  }}
                />
              </li>
            ))}
          </ul>
          <SelectField
            label={words.without}
            value={without}
            placeholder={words.everybody}
            options={data.raters.map(({ letter }) => ({ value: letter, label: deliberation.rater(letter) }))}
            onChange={(letter) => {
              setFound(null)
              setWithout(letter)
            }}
          />
        </div>
        <Result now={data.ranking} found={found} />
      </div>
      {error && <Note tone="red">{refusal(error)}</Note>}
    </Dialog>
  )
}

/** The order now and the order then, side by side: place, score and group of each. */
function Result({ now, found }: { now: Ranking; found: Ranking | null }) {
  const { deliberation } = useText()
  const language = useLanguage()
  const words = deliberation.whatIf
  const two = (value: number) => number(value, 2, language)
  if (!found) return <p className="z-muted whatif-empty">{words.empty}</p>
  const before = (cid: string) => now.findIndex((row) => row.cid === cid)
  const regrouped = found.filter((row) => now[before(row.cid)]?.standing !== row.standing).length
  return (
    <div aria-live="polite">
      <p>
        <strong>{words.regrouped(regrouped)}</strong>
      </p>
      <Table
        caption={words.caption}
        captionHidden
        dense
        rows={found.map((row, i) => ({ ...row, place: i + 1, was: before(row.cid) + 1 }))}
        rowKey={(row) => row.cid}
        columns={[
          { id: 'place', head: words.place, align: 'right', width: '52px', cell: (row) => row.place },
          { id: 'code', head: deliberation.candidate, rowHeader: true, cell: (row) => row.code },
          { id: 'score', head: deliberation.score, align: 'right', cell: (row) => two(row.score) },
          {
            id: 'was',
            head: words.was,
            align: 'right',
            cell: (row) =>
              row.was === 0 ? '–' : words.placeAndScore(row.was, two(now[row.was - 1]?.score ?? 0)),
          },
          {
            id: 'group',
            head: deliberation.group,
            cell: (row) => {
              const standing = now[row.was - 1]?.standing
              return standing === row.standing || standing === undefined
                ? deliberation.standings[row.standing]
                : words.moved(deliberation.standings[standing], deliberation.standings[row.standing])
            },
          },
        ]}
      />
    </div>
  )
}
