import { SealShape, type SealState } from './SealShape.tsx'

export type SealProps = {
  state: SealState
  /** Width and height in px; under 40 the mark is simpler. */
  size?: number | undefined
  /** Said instead of the picture; without it the seal is decoration beside words. */
  label?: string | undefined
  press?: number | undefined
  /** Broken: let the halves part now (900 ms; at once with reduced motion). */
  parting?: boolean | undefined
}

/** The seal: open (dashed), closed (filled) or broken (two halves). Never a bullet, spinner or tick. */
export function Seal({ state, size = 40, label, press, parting }: SealProps) {
  const shape = <SealShape state={state} small={size < 40} press={press} parting={parting} />
  const box = { className: 'z-seal', width: size, height: size, viewBox: '0 0 100 100' }
  if (label === undefined) {
    return (
      <svg {...box} aria-hidden="true">
        {shape}
      </svg>
    )
  }
  return (
    <svg {...box} role="img" aria-label={label}>
      {shape}
    </svg>
  )
}
