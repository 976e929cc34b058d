import { SealShape, type SealState } from './SealShape.tsx'
import { sealArcPaths, sealRadius } from './sealPath.ts'

export type SealArcsProps = {
  state: SealState
  /** One per scorer, in a fixed order that says nothing: in or not yet. */
  arcs: readonly boolean[]
  size?: number | undefined
  label: string
  parting?: boolean | undefined
}

/** Around 1.3 of the disc, so that disc, arcs and round caps fill the square of 100. */
const arcRadius = 46.4
const inner = arcRadius / 1.3 / sealRadius

/** The seal with one arc per scorer around it: thin and dashed is not yet, thick is in. */
export function SealArcs({ state, arcs, size = 50, label, parting }: SealArcsProps) {
  const paths = sealArcPaths(arcs.length, arcRadius)
  return (
    <svg className="z-seal" width={size} height={size} viewBox="0 0 100 100" role="img" aria-label={label}>
      <g transform={`translate(50 50) scale(${inner}) translate(-50 -50)`}>
        <SealShape state={state} small={size < 46} parting={parting} />
      </g>
      {paths.map((path, at) => (
        <path key={path} className={arcs[at] ? 'z-arc z-arc-in' : 'z-arc'} d={path} />
      ))}
    </svg>
  )
}
