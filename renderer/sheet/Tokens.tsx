import { Part } from './Part.tsx'

const colours: [string, string][] = [
  ['paper', 'grond'],
  ['surface', 'vlak'],
  ['raised', 'invoer'],
  ['sunken', 'rust'],
  ['line', 'sier'],
  ['line-strong', 'rand, 3:1'],
  ['ink-3', 'bijschrift'],
  ['ink', 'tekst, knop'],
  ['wax', 'zegel'],
  ['wax-tint', 'in orde'],
  ['ochre', 'let op'],
  ['ochre-tint', 'vlak'],
  ['red', 'fout'],
  ['red-tint', 'fout, vlak'],
  ['focus', 'focus'],
  ['focus-halo', 'focus, gloed'],
]

export function Tokens() {
  return (
    <>
      <Part title="Kleur" span={7}>
        <div className="swatches">
          {colours.map(([name, use]) => (
            <div key={name} className="swatch">
              <i style={{ background: `var(--${name})` }} />
              <b>{name}</b>
              <div className="z-caption">{use}</div>
            </div>
          ))}
        </div>
      </Part>
      <Part title="Letter" span={5}>
        <div>
          <p className="z-question">Wat deed je toen zelf?</p>
          <p className="z-h1">Nabespreking</p>
          <p className="z-h2">Grootste verschil eerst</p>
          <p>Scores blijven dicht tot iedereen klaar is. Çağrı, Łukasz, Jörg, Zoë, Ştefan.</p>
          <p className="z-small">Vijf criteria, elk met vragen.</p>
          <p className="z-caption">Nooit kleiner dan dit.</p>
          <p>
            <span className="z-code">K-7Q2</span> <span className="z-mono">4QH2 9TXM</span>{' '}
            <span className="z-faint">0 O, 1 l I zijn nooit te verwarren</span>
          </p>
        </div>
      </Part>
    </>
  )
}
