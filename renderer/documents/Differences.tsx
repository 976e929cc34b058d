import { changeSentence, reasonLabel } from '../../shared/content/differences.ts'
import type { DepartureChange } from '../../shared/domain/departureDifference.ts'
import type { Departure } from '../../shared/domain/design.ts'
import type { Change } from '../../shared/domain/difference.ts'
import type { Language } from '../../shared/domain/text.ts'
import { wordDifference } from '../../shared/domain/wordDifference.ts'
import { longDate, number } from '../format.ts'
import { useLanguage, useText } from '../text/index.ts'
import './differences.css'

/** Everything that differs between two versions of a design, one sentence each; of texts also which words. */
export function Differences({ changes }: { changes: readonly Change[] }) {
  const language = useLanguage()
  const say = {
    day: (day: string) => longDate(day, language),
    points: (hundredths: number) => number(hundredths / 100, 2, language),
  }
  return (
    <ul className="differences">
      {changes.map((change) => {
        const sentence = changeSentence(change, language, say)
        return (
          <li key={`${sentence} ${JSON.stringify(change)}`}>
            {sentence}
            {change.kind === 'text' && <Wording change={change} />}
            {change.kind === 'departure' && <Explaining change={change} />}
          </li>
        )
      })}
    </ul>
  )
}

/** Old and new in one text; the languages that did not change are left out. */
function Wording({ change }: { change: Change & { kind: 'text' } }) {
  const { documents } = useText()
  const { from, to } = change
  const alike = from.nl === from.en && to.nl === to.en
  const changed: Language[] = [
    ...(from.nl === to.nl ? [] : ['nl' as const]),
    ...(from.en === to.en || alike ? [] : ['en' as const]),
  ]
  return changed.map((language) => (
    <p key={language} lang={language} className="differences-words">
      {changed.length > 1 && <span className="z-caption">{documents.languageNames[language]} </span>}
      <Words from={from[language]} to={to[language]} />
    </p>
  ))
}

/** The reason from the list and the explanation that was typed, before and after. */
function Explaining({ change: { from, to } }: { change: DepartureChange }) {
  const language = useLanguage()
  const whole = (departure: Departure | null): string =>
    departure === null
      ? ''
      : [reasonLabel(departure, language), departure.text].filter((part) => part.trim() !== '').join(': ')
  return (
    <p className="differences-words">
      <Words from={whole(from)} to={whole(to)} />
    </p>
  )
}

/** What changed inside the text; where it was replaced, old and new whole, one under the other. */
function Words({ from, to }: { from: string; to: string }) {
  const { documents } = useText()
  const stretches = wordDifference(from, to)
  if (stretches.length === 2 && stretches.every(({ kind }) => kind !== 'same'))
    return (
      <>
        <span className="differences-whole">
          <span className="z-caption">{documents.was} </span>
          <del>{from}</del>
        </span>
        <span className="differences-whole">
          <span className="z-caption">{documents.becomes} </span>
          <ins>{to}</ins>
        </span>
      </>
    )
  return stretches.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`
    if (kind === 'gone') return <del key={key}>{text}</del>
    if (kind === 'new') return <ins key={key}>{text}</ins>
    return <span key={key}>{text}</span>
  })
}
