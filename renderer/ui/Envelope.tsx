import { SealShape } from './SealShape.tsx'
import './Envelope.css'

export type EnvelopeProps = {
  /** What is in it, printed at the bottom. */
  line: string
  /** How far the seal is pressed: 0 is an open envelope, 1 is sealed. */
  press: number
  label: string
}

/** An envelope that is sealed while a key is held. */
export function Envelope({ line, press, label }: EnvelopeProps) {
  return (
    <svg className="z-envelope" viewBox="0 0 480 312" role="img" aria-label={label}>
      <rect className="z-envelope-paper" x="1" y="1" width="478" height="310" rx="10" />
      <path className="z-envelope-flap" d="M5 5H475L254 166Q240 176 226 166Z" />
      <path className="z-envelope-fold" d="M5 307L205 162M475 307L275 162" />
      <path className="z-envelope-edge" d="M5 5L226 166Q240 176 254 166L475 5" />
      <g transform="translate(180 109) scale(1.2)">
        {press > 0 ? (
          <SealShape state="closed" small={false} press={press} />
        ) : (
          <SealShape state="open" small={false} />
        )}
      </g>
      <text className="z-envelope-line" x="240" y="288" textAnchor="middle">
        {line}
      </text>
    </svg>
  )
}
