import { type Phase, reached } from '../../../shared/domain/phases.ts'
import { useText } from '../../text/index.ts'
import { SealArcs } from '../../ui/SealArcs.tsx'
import { useAsk } from '../../useAsk.ts'

/** How many have sealed: the one thing everybody may see of it. */
export function Sealed({ phase }: { phase: Phase }) {
  const { overview } = useText()
  const { data } = useAsk('seal.board', {})
  if (!data) return null
  const arcs = data.people.map((person) => person.sealed)
  const sealed = arcs.filter(Boolean).length
  const opened = reached(phase, 'revealed')
  const state = opened ? 'broken' : reached(phase, 'sealed') ? 'closed' : 'open'
  return (
    <section className="z-panel overview-sealed" aria-labelledby="overview-sealed">
      <SealArcs state={state} arcs={arcs} size={52} label={overview.arcs(sealed, arcs.length)} />
      <div>
        <h2 id="overview-sealed" className="z-h3">
          {overview.sealed(sealed, arcs.length)}
        </h2>
        <p className="z-small z-muted">{opened ? overview.sealedText.open : overview.sealedText.closed}</p>
      </div>
    </section>
  )
}
