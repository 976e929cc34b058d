import type { StepState } from '../ui/Rail.tsx'

const names = [
  ['Voorbereiden', 'Ontwerp', 'Commissie', 'Publicatie'],
  ['Ontmoeten', 'Vastzetten', 'Kandidaten', 'Interviews'],
  ['Samen kiezen', 'Verzegelen', 'Opening', 'Nabespreking'],
  ['Verantwoorden', 'Besluit', 'Afsluiting', 'Leerpunten'],
]

const stateOf = (number: number): StepState =>
  number < 6 ? 'done' : number === 6 ? 'current' : number === 7 ? 'open' : 'locked'

/** Twelve steps in four phases, the sixth going on. */
export const phases = names.map(([label = '', ...steps], p) => ({
  id: `p${p}`,
  label,
  steps: steps.map((step, s) => {
    const number = p * 3 + s + 1
    return { id: `s${number}`, number, label: step, state: stateOf(number) }
  }),
}))
