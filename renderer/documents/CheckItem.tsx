import { type ReactNode, useState } from 'react'
import { checkSentence, checkText } from '../../shared/content/checks.ts'
import { citation } from '../../shared/content/sources.ts'
import type { Check } from '../../shared/domain/check.ts'
import type { Departure } from '../../shared/domain/design.ts'
import { inLanguage } from '../../shared/domain/text.ts'
import { useLanguage, useText } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { CheckLine } from '../ui/CheckLine.tsx'
import { AreaField, SelectField } from '../ui/Field.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'

interface CheckItemProps {
  readonly check: Check
  readonly departure: Departure | undefined
  readonly editable: boolean
  readonly answer: ReactNode
  readonly goTo: (() => void) | undefined
  readonly onDeparture: (departure: Departure | null) => void
}

const lines = { met: 'met', departs: 'notMet', explained: 'explained', unknown: 'unknown' } as const

/** One check: how it turned out, why it is asked, and both ways on: comply or explain. */
export function CheckItem({ check, departure, editable, answer, goTo, onDeparture }: CheckItemProps) {
  const { documents, common } = useText()
  const language = useLanguage()
  const [why, setWhy] = useState(false)
  const [way, setWay] = useState<'comply' | 'explain' | null>(null)
  const text = checkText(check.id)
  const { state } = check
  const departs = state === 'departs' || state === 'explained'
  const explaining = editable && departs && way === 'explain'
  const choices = editable && departs && (state === 'departs' || explaining)
  const write = (change: Partial<Departure>) =>
    onDeparture({ check: check.id, code: 'other', text: '', ...departure, ...change })
  return (
    <div id={`check-${check.id}`} className="checks-item">
      <CheckLine
        state={lines[state]}
        word={documents.states[state]}
        title={inLanguage(text.title, language)}
        source={{ label: common.why, run: () => setWhy(!why), expanded: why }}
        comply={
          choices
            ? {
                label: documents.comply,
                run: () => setWay(way === 'comply' ? null : 'comply'),
                expanded: way === 'comply',
              }
            : undefined
        }
        explain={
          choices
            ? {
                label: documents.explain,
                run: () => setWay(explaining ? null : 'explain'),
                pressed: explaining,
              }
            : undefined
        }
        explained={
          state === 'explained' && departure && !explaining
            ? {
                label: documents.explained,
                text: departure.text,
                change: editable ? { label: documents.changeText, run: () => setWay('explain') } : undefined,
              }
            : undefined
        }
        more={
          <>
            {why && (
              <div className="checks-why">
                <p>{inLanguage(text.why, language)}</p>
                <p className="z-caption">
                  {documents.source} {text.sources.map((one) => citation(one, language)).join('; ')}
                </p>
              </div>
            )}
            {editable && departs && way === 'comply' && (
              <p className="checks-apply">
                {inLanguage(text.apply, language)}{' '}
                {goTo && <LinkButton onPress={goTo}>{documents.goThere}</LinkButton>}
              </p>
            )}
            {explaining && (
              <div className="checks-explain">
                <SelectField
                  label={documents.reason}
                  value={departure?.code ?? ''}
                  placeholder={documents.chooseReason}
                  options={text.reasons.map(({ code, label }) => ({
                    value: code,
                    label: inLanguage(label, language),
                  }))}
                  onChange={(code) => code !== '' && write({ code })}
                />
                <AreaField
                  label={documents.ourReason}
                  mark={common.public}
                  hint={documents.noPersons}
                  rows={4}
                  maxLength={2000}
                  autoFocus
                  value={departure?.text ?? ''}
                  onChange={(words) => write({ text: words })}
                />
                <Button size="small" onPress={() => setWay(null)}>
                  {documents.done}
                </Button>
              </div>
            )}
            {answer}
            {!editable || departs || state === 'met' || answer !== undefined || !goTo ? null : (
              <LinkButton onPress={goTo}>{documents.goThere}</LinkButton>
            )}
          </>
        }
      >
        {/* Where the answer stands right below, the question says more than what follows from it. */}
        {answer !== undefined && state === 'met'
          ? inLanguage(text.unknown, language)
          : checkSentence(check, language)}
      </CheckLine>
    </div>
  )
}
