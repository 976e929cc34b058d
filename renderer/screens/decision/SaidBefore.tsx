import { longDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { type EarlierDecision, earlierOf } from './earlierOf.ts'
import { type Round, sectionNames } from './sectionNames.ts'

interface SaidBeforeProps {
  readonly before: readonly EarlierDecision[]
  readonly cid: string
  readonly round: Round
}

/** What this candidate was told after earlier decisions: to read while one writes, and no part of what is decided now. */
export function SaidBefore({ before, cid, round }: SaidBeforeProps) {
  const { decision } = useText()
  const language = useLanguage()
  const names = sectionNames(decision, round)
  const said = earlierOf(before, cid)
  if (said.length === 0) return null
  return (
    <section className="decision-before" aria-labelledby="decision-said-before">
      <h3 className="z-h3" id="decision-said-before">
        {decision.again.saidBefore}
      </h3>
      {said.map((one) => (
        <div key={one.at}>
          <p className="z-caption">
            {names[one.outcome ?? 'none']}, {longDate(one.at, language)}
          </p>
          <p className="z-said">
            {one.motivation.trim() === '' ? decision.again.unmotivated : one.motivation}
          </p>
        </div>
      ))}
    </section>
  )
}
