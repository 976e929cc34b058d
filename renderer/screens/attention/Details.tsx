import { useState } from 'react'
import { attentionMethods } from '../../../shared/content/attention.ts'
import { type ExplanationCode, explanationCodes } from '../../../shared/domain/attention.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { number } from '../../format.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { AreaField } from '../../ui/AreaField.tsx'
import { Button } from '../../ui/Button.tsx'
import { HelpPanel } from '../../ui/HelpPanel.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct } from '../../useAsk.ts'
import type { Board, Point } from './points.ts'
import { Quotes } from './Quotes.tsx'
import { useRater } from './useSentence.ts'

const percents = new Set(['halo', 'range-narrow', 'range-wide'])

interface DetailsProps {
  readonly board: Board
  readonly point: Point
  readonly close: () => void
}

/** One key deeper: the numbers, how they came about, the source, and what the committee did with it. */
export function Details({ board, point, close }: DetailsProps) {
  const { attention, common } = useText()
  const language = useLanguage()
  const who = useRater(board)
  const { family, outcome, test } = point
  const { what, how, source } = attentionMethods[family]
  const flag = test?.flag
  const orNone = (value: number | null | undefined, shown: (value: number) => string) =>
    value == null ? attention.noNumber : shown(value)
  const probability = (value: number) =>
    value < 0.001 ? attention.small(number(0.001, 3, language)) : number(value, 3, language)
  return (
    <HelpPanel open title={attention.families[family]} close={{ label: common.close, run: close }}>
      <section>
        <p>{inLanguage(what, language)}</p>
      </section>
      {test && (
        <section>
          <h3>{attention.numbers}</h3>
          <dl className="attention-numbers">
            {flag && (
              <>
                <dt>{attention.effect}</dt>
                <dd>
                  {orNone(flag.effect, (effect) =>
                    percents.has(flag.kind)
                      ? attention.units.percent(number(100 * effect, 0, language))
                      : attention.units.points(number(effect, 2, language)),
                  )}
                </dd>
                <dt>{attention.p}</dt>
                <dd>{orNone(flag.p, probability)}</dd>
                <dt>{attention.q}</dt>
                <dd>{orNone(flag.q, probability)}</dd>
              </>
            )}
            <dt>{attention.chance}</dt>
            <dd>
              {orNone(test.power, (power) => attention.units.percent(number(100 * power, 0, language)))}
            </dd>
          </dl>
        </section>
      )}
      {family === 'H' && outcome === 'flag' && (
        <section className="attention-quotes">
          <Quotes board={board} reasons who={who} />
        </section>
      )}
      <details className="attention-method">
        <summary>{attention.method}</summary>
        <p>{inLanguage(how, language)}</p>
        <p className="z-caption">
          {attention.source}: {source}
        </p>
      </details>
      {outcome === 'flag' && <Done point={point} board={board} />}
    </HelpPanel>
  )
}

/** What the committee did with a point, in a word and, for the archive, a sentence. */
function Done({ board, point }: Pick<DetailsProps, 'board' | 'point'>) {
  const { attention } = useText()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [code, setCode] = useState<ExplanationCode | null>(null)
  const [text, setText] = useState('')
  const keep = async () => {
    if (code === null || (await act('attention.explain', { point: point.id, code, text })) === null) return
    setCode(null)
    setText('')
  }
  const before = board.explained.filter((one) => one.point === point.id && one.text !== '')
  return (
    <section className="z-stack">
      <h3>{attention.done}</h3>
      {before.map((one) => (
        <p key={one.at} className="z-said">
          {one.text}
        </p>
      ))}
      <RadioList
        legend={attention.done}
        legendHidden
        hint={attention.doneLead}
        options={explanationCodes.map((value) => ({ value, label: attention.codes[value] }))}
        value={code}
        onChange={(value) => setCode(explanationCodes.find((one) => one === value) ?? null)}
      />
      <AreaField label={attention.text} value={text} maxLength={1000} onChange={setText} />
      {error && <Note tone="red">{refusal(error)}</Note>}
      <Button
        blocked={code === null ? attention.done : busy ? attention.feedback.keep : undefined}
        onPress={() => void keep()}
      >
        {attention.keep}
      </Button>
    </section>
  )
}
