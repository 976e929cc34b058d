import { useId } from 'react'
import { sealHalves, sealLetter, sealPath } from './sealPath.ts'
import './Seal.css'

export type SealState = 'open' | 'closed' | 'broken'

const disc = sealPath()
const halves = sealHalves()

type SealShapeProps = {
  state: SealState
  /** Under 40 px: no ring, a heavier Z, and no Z at all in the open and broken shapes. */
  small: boolean
  /** How far the wax has been pressed, 0 to 1; 1 is closed. */
  press?: number | undefined
  /** Broken: let the halves part now. */
  parting?: boolean | undefined
}

/** The mark inside an <svg> with a view box of 0 0 100 100. Three shapes, so that colour never says it alone. */
export function SealShape({ state, small, press = 1, parting }: SealShapeProps) {
  const clip = useId()
  if (state === 'open') {
    return (
      <g className={small ? 'z-seal-open z-seal-small' : 'z-seal-open'}>
        <path className="z-seal-outline" d={disc} />
        {!small && <path className="z-seal-letter" d={sealLetter(13)} />}
      </g>
    )
  }
  const face = small ? (
    <path className="z-seal-letter z-seal-small" d={sealLetter(14)} />
  ) : (
    <>
      <circle className="z-seal-ring" cx="50" cy="50" r="32.4" />
      <path className="z-seal-letter" d={sealLetter(13)} />
    </>
  )
  if (state === 'closed') {
    // First the wax grows, then in the last quarter the die comes down.
    const grown = 0.35 + 0.65 * Math.min(1, press / 0.75)
    const stamped = Math.max(0, (press - 0.75) / 0.25)
    return (
      <g className="z-seal-closed">
        <g transform={`translate(50 50) scale(${grown}) translate(-50 -50)`}>
          <path className="z-seal-wax" d={disc} />
          <path className="z-seal-rim" d={sealPath(44.6)} />
        </g>
        {stamped > 0 && <g opacity={stamped}>{face}</g>}
      </g>
    )
  }
  const half = (side: 'left' | 'right') => (
    <g className={`z-seal-half z-seal-${side}${parting ? ' z-seal-parting' : ''}`}>
      <path className="z-seal-wax" d={halves[side]} />
      {!small && (
        <>
          <clipPath id={`${clip}${side}`}>
            <path d={halves[side]} />
          </clipPath>
          <g clipPath={`url(#${clip}${side})`}>{face}</g>
        </>
      )}
    </g>
  )
  return (
    <g className="z-seal-broken">
      {half('left')}
      {half('right')}
    </g>
  )
}
