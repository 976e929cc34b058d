import { type CandidateKey, criterionKeys, type Level, type ScorerKey } from './keys.ts'
import { exampleRating, toLevel } from './scores.ts'

/** What some members jotted down for themselves; such notes are deleted when the card is sealed. */
const notes: Readonly<Record<CandidateKey, Readonly<Partial<Record<ScorerKey, string>>>>> = {
  k1: {
    director: 'Degelijk. Vertelt concreet en weet wat beter kan.',
    resident: 'Open gesprek. Legt goed uit, ook aan ons.',
    external: 'Voldoende. Wacht soms op een ander voor de eerste stap.',
    trainer: 'Sterk in gesprekken met patiënten.',
  },
  k2: {
    deputy: 'Rustig onder druk, organiseert goed.',
    supervisor: 'Eerlijk over twijfel. Mag eerder hulp vragen.',
    external: 'Goed op de SEH. Minder oog voor de ander in het gesprek.',
  },
  k3: {
    director: 'Sterk in gesprekken en in omgaan met fouten.',
    supervisor: 'Maakt van een eigen fout een les voor allen.',
    resident: 'Durft toe te geven. Daar leer je van als collega.',
    external: 'Goede kandidaat. Organiseren kan nog groeien.',
  },
  k4: {
    director: 'Voldoende basis, moet nog zekerder worden.',
    resident: 'Goed in samenwerken als het spannend wordt.',
    external: 'Vraagt weinig door. Ik mis eigen keuzes.',
  },
  k5: {
    director: 'Zeer sterk over de hele linie.',
    deputy: 'Zoekt tegenspraak op en doet er iets mee.',
    resident: 'Laat anderen groeien. Heel concreet.',
    external: 'Duidelijk de sterkste van vandaag.',
    trainer: 'Legt rustig uit en houdt iedereen erbij.',
  },
  k6: {
    director: 'Vriendelijk in het gesprek, weinig eigen aandeel in de voorbeelden.',
    supervisor: 'Legt problemen snel bij het systeem.',
    external: 'Nog niet toe aan de opleiding.',
  },
  k7: {
    deputy: 'Betrouwbaar en eerlijk. Spreekt zich uit.',
    resident: 'Moedig voorbeeld over de OK.',
    external: 'Degelijk, weinig eigen initiatief gehoord.',
  },
  k8: {
    supervisor: 'Weinig zicht op het eigen aandeel.',
    resident: 'Ik hoorde vooral wat anderen fout deden.',
    trainer: 'Voorbeelden bleven algemeen, ook na doorvragen.',
  },
  k9: {
    director: 'Brengt mensen bij elkaar en laat dan los.',
    deputy: 'Zeer sterk in samenwerken.',
    external: 'Goed. Iets minder in moeilijke gesprekken.',
    trainer: 'Ziet wat er nodig is en regelt het vooraf.',
  },
  k10: {
    director: 'Vertelt overtuigend. Bij de nabespreking vragen: wie deed wat?',
    deputy: 'Nog eens lezen wat er over het team gezegd is.',
    supervisor: 'Ik hoorde veel ik, en weinig van de verpleging.',
    resident: 'Sterk verhaal, maar wie deed wat?',
    external: 'Overtuigt. Op doorvragen komt er minder.',
  },
}

/** The member's private notes on a candidate; empty where nothing was written. */
export const exampleNotes = (member: ScorerKey, candidate: CandidateKey): string =>
  notes[candidate][member] ?? ''

/** The overall impression, 1 to 5, given last: the member's own ratings, rounded; null where nothing was rated. */
export const exampleOverall = (member: ScorerKey, candidate: CandidateKey): Level | null => {
  const given = criterionKeys.map((c) => exampleRating(member, candidate, c)).filter((r) => r !== null)
  if (given.length === 0) return null
  return toLevel(Math.round(given.reduce<number>((sum, r) => sum + r, 0) / given.length))
}
