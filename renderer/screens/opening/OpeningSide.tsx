import { Monitor } from 'lucide-react'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { SealArcs } from '../../ui/SealArcs.tsx'

interface OpeningSideProps {
  readonly scorers: number
  /** How many layers are off. */
  readonly layers: number
  readonly revealed: boolean
  readonly onProject: () => void
}

/** The seal as it stands: how many layers are still around it. */
export function OpeningSide({ scorers, layers, revealed, onProject }: OpeningSideProps) {
  const { opening } = useText()
  return (
    <div className="opening-side">
      <SealArcs
        state={revealed ? 'broken' : 'closed'}
        arcs={Array.from({ length: scorers }, (_, i) => i >= layers || revealed)}
        size={270}
        label={opening.arcs(layers, scorers)}
      />
      <p className="z-h2 opening-said">{opening.sideTitle[revealed ? 'open' : 'closed']}</p>
      <p className="z-muted">{revealed ? opening.sideOpen : opening.sideText(scorers)}</p>
      <Button kind="ghost" icon={Monitor} onPress={onProject}>
        {opening.project}
      </Button>
    </div>
  )
}
