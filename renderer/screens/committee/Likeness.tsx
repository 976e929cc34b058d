import { MessageSquareWarning } from 'lucide-react'
import { candidateCode } from '../../../shared/domain/candidate.ts'
import type { Committee } from '../../../shared/domain/committee.ts'
import { acquainted, likenesses } from '../../../shared/domain/likeness.ts'
import { list } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { useAsk } from '../../useAsk.ts'

/** Under the checks: in what those who score are alike, and which candidates many of them know from work. Asks no reason. */
export function Likeness({ committee }: { committee: Committee }) {
  const { committee: words } = useText()
  const language = useLanguage()
  const { data } = useAsk('candidates.get', {})
  const traits = likenesses(committee)
  const known = acquainted(committee, data?.candidates ?? [])
  if (traits.length === 0) return null
  const isAlike = traits.some(({ alike }) => alike)
  return (
    <section className="committee-likeness" aria-labelledby="committee-likeness">
      <h2 id="committee-likeness" className="z-h2">
        {words.likenessTitle}
      </h2>
      <p className="z-muted z-small">{isAlike ? words.likenessAlike : words.likenessMixed}</p>
      <ul className="committee-traits">
        {traits.map(({ trait, same, of, alike }) => (
          <li key={trait}>
            <span>{words.traits[trait]}</span>
            <Meter value={same} max={of} label={words.traits[trait]} size="thin" />
            <span className="z-num">{words.sameOf(same, of)}</span>
            {alike && (
              <span className="committee-alike">
                <Chip tone="ochre" icon={MessageSquareWarning}>
                  {words.alike}
                </Chip>
              </span>
            )}
          </li>
        ))}
      </ul>
      {known.length > 0 && (
        <>
          <h3 className="z-h3">{words.acquaintedTitle}</h3>
          <ul className="z-small">
            {[...new Set(known.map(({ same }) => same))].map((same) => {
              const codes = known.filter((one) => one.same === same).map(({ cid }) => candidateCode(cid))
              return (
                <li key={same}>
                  {words.acquainted(list(codes, language), same, known[0]!.of, codes.length)}
                </li>
              )
            })}
          </ul>
          <p className="z-muted z-small">{words.acquaintedDo}</p>
        </>
      )}
    </section>
  )
}
