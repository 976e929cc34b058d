import type { Language } from '../../domain/text.ts'

/** Headers of the four things that are read of a candidate, as the import knows them again. */
export const candidateHeads = {
  nl: ['naam', 'e-mail', 'werkplek', 'OOR'],
  en: ['name', 'email', 'workplace', 'region'],
} as const

const people: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: [
    ['Zoë van den Voorbeeld', 'zoe@voorbeeld.example', 'Ziekenhuis Voorbeeld', 'Zuidwest'],
    ['José Ibáñez', 'jose@voorbeeld.example', 'UMC Voorbeeld, afdeling 3', 'Noordoost'],
  ],
  en: [
    ['Zoë van den Voorbeeld', 'zoe@voorbeeld.example', 'Voorbeeld Hospital', 'South-west'],
    ['José Ibáñez', 'jose@voorbeeld.example', 'Voorbeeld University Hospital, ward 3', 'North-east'],
  ],
}

/** The example of a list of candidates, as rows. */
export const candidatesTemplate = (language: Language): readonly (readonly string[])[] => [
  candidateHeads[language],
  ...people[language],
]
