import type { Candidate, TieKind } from '../../domain/candidate.ts'
import type { Committee, Member, SealMode } from '../../domain/committee.ts'
import { dayAfter, exampleHospital, exampleRegion } from './design.ts'
import { type CandidateKey, type MemberKey, memberKeys, type ScorerKey, scorerKeys } from './keys.ts'

/** Every name, hospital and region here is invented. */
type Person = Pick<
  Member,
  'name' | 'role' | 'group' | 'discipline' | 'clinic' | 'region' | 'yearsRegistered'
> & {
  /** Days before the given day on which the training was; null for none. */
  readonly star: number | null
  readonly bias: number | null
}

const here = { clinic: exampleHospital, region: exampleRegion } as const

const people: Readonly<Record<MemberKey, Person>> = {
  director: {
    ...here,
    name: 'Hanneke van Rietvoorde',
    role: 'programDirector',
    group: 'trainers',
    discipline: 'Klinische geriatrie',
    yearsRegistered: 19,
    star: 210,
    bias: 400,
  },
  deputy: {
    ...here,
    name: 'Siebrân Hoekemeijer',
    role: 'deputyDirector',
    group: 'trainers',
    discipline: 'Klinische geriatrie',
    yearsRegistered: 11,
    star: 210,
    bias: 210,
  },
  supervisor: {
    ...here,
    name: 'Yasmina Aït Lahsen',
    role: 'supervisor',
    group: 'staff',
    discipline: 'Psychiatrie',
    yearsRegistered: 6,
    star: 95,
    bias: 95,
  },
  resident: {
    ...here,
    name: 'Joëlle Kromhof',
    role: 'resident',
    group: 'residents',
    discipline: 'Klinische geriatrie',
    yearsRegistered: null,
    star: 95,
    bias: 95,
  },
  external: {
    name: 'Koen Tjin Asoei',
    role: 'external',
    group: 'external',
    discipline: 'Interne geneeskunde',
    clinic: 'Griendwaard Ziekenhuis',
    region: 'OOR Heuvelrand',
    yearsRegistered: 24,
    star: 640,
    bias: null,
  },
  trainer: {
    name: 'Zoë Brouwershaven',
    role: 'practiceTrainer',
    group: 'trainers',
    discipline: 'Ouderengeneeskunde',
    clinic: 'Verpleeghuis Het Griendhof',
    region: exampleRegion,
    yearsRegistered: 8,
    star: 330,
    bias: 95,
  },
  secretary: {
    ...here,
    name: 'Anja Willemsteijn',
    role: 'secretary',
    group: 'support',
    discipline: '',
    yearsRegistered: null,
    star: null,
    bias: 210,
  },
  hrm: {
    ...here,
    name: 'Gül Çelikbaşak',
    role: 'hrm',
    group: 'hrm',
    discipline: '',
    yearsRegistered: null,
    star: 150,
    bias: 150,
  },
}

const isScorer = (key: MemberKey): boolean => scorerKeys.some((s) => s === key)

/**
 * The committee of the example: six who score, a secretary, and an HRM adviser who in `twokey` holds the second key.
 * @param mode how the seals will be opened
 * @param today the day that training dates count back from, YYYY-MM-DD
 * @param idOf the id made for each person
 */
export const exampleCommittee = (
  mode: SealMode,
  today: string,
  idOf: (key: MemberKey) => string,
): Committee => ({
  mode,
  members: memberKeys.map((key) => {
    const { star, bias, ...person } = people[key]
    return {
      id: idOf(key),
      ...person,
      starTraining: star === null ? null : dayAfter(today, -star),
      biasTraining: bias === null ? null : dayAfter(today, -bias),
      scorer: isScorer(key),
      chair: key === 'director',
      coordinator: key === 'secretary',
      keeper: mode === 'twokey' && key === 'hrm',
      deputy: false,
    }
  }),
  diversity:
    'We keken samen naar deze commissie. We verschillen in beroep, werkplek, ervaring en achtergrond. Eén lid is aios, twee leden werken in een ander huis. We missen een verpleegkundige. Die vragen we voor de volgende ronde.',
  departures: [
    {
      check: 'bias-trained',
      code: 'planned',
      text: 'Eén lid kon pas na de gesprekken naar de training over eerste indrukken. Dit lid heeft de lesstof vooraf gelezen en met de HRM-adviseur besproken.',
    },
  ],
})

/** The ten candidates, without the id. `clinic` is where somebody works now. */
export const exampleCandidates: Readonly<Record<CandidateKey, Omit<Candidate, 'cid'>>> = (() => {
  const from = (name: string, mail: string, clinic: string, region: string): Omit<Candidate, 'cid'> => ({
    name,
    email: `${mail}@example.nl`,
    clinic,
    region,
    withdrawn: false,
  })
  return {
    k1: from('Noémie van Schaijkerveld', 'n.vanschaijkerveld', exampleHospital, exampleRegion),
    k2: from('Daniël Rooseboomer', 'd.rooseboomer', 'Heidekamp Gasthuis', 'OOR Heuvelrand'),
    k3: from('Şeyma Yıldızhan', 's.yildizhan', 'Lingestroom Ziekenhuis', exampleRegion),
    k4: from('Björn Hettinghuizen', 'b.hettinghuizen', exampleHospital, exampleRegion),
    k5: from('Amira Benhaddouni', 'a.benhaddouni', 'Duinweide Medisch Centrum', 'OOR Duinstreek'),
    k6: from('Wessel Duijvestijnen', 'w.duijvestijnen', exampleHospital, exampleRegion),
    k7: from('Renée Kartosentiko', 'r.kartosentiko', 'Wadborg Ziekenhuis', 'OOR Waddenland'),
    k8: from('Thijs Laarhuizer', 't.laarhuizer', exampleHospital, exampleRegion),
    k9: from('Jikke Sânmeer', 'j.sanmeer', 'Wadborg Ziekenhuis', 'OOR Waddenland'),
    k10: from('Rafael Peña Oosterlinck', 'r.penaoosterlinck', 'Duinweide Medisch Centrum', 'OOR Duinstreek'),
  }
})()

/** What members declared; every pair that is not here is `unknown`. */
export const exampleTies: readonly { member: ScorerKey; candidate: CandidateKey; kind: TieKind }[] = [
  { member: 'deputy', candidate: 'k4', kind: 'supervised' },
  { member: 'director', candidate: 'k4', kind: 'workedTogether' },
  { member: 'director', candidate: 'k1', kind: 'workedTogether' },
  { member: 'resident', candidate: 'k1', kind: 'workedTogether' },
  { member: 'resident', candidate: 'k8', kind: 'acquaintance' },
  { member: 'supervisor', candidate: 'k6', kind: 'acquaintance' },
  { member: 'external', candidate: 'k2', kind: 'acquaintance' },
]

/** Who does not judge whom. */
export const exampleRecusals: readonly { member: ScorerKey; candidate: CandidateKey }[] = [
  { member: 'deputy', candidate: 'k4' },
]

/** Minutes from the first interview; the order was drawn by lot. */
export const exampleSchedule = {
  start: '08:30',
  room: 'Overlegkamer Waalzicht',
  slots: [
    { candidate: 'k7', offset: 0, minutes: 40 },
    { candidate: 'k2', offset: 50, minutes: 40 },
    { candidate: 'k9', offset: 100, minutes: 40 },
    { candidate: 'k4', offset: 165, minutes: 40 },
    { candidate: 'k10', offset: 215, minutes: 40 },
    { candidate: 'k1', offset: 295, minutes: 40 },
    { candidate: 'k6', offset: 345, minutes: 40 },
    { candidate: 'k3', offset: 395, minutes: 40 },
    { candidate: 'k5', offset: 460, minutes: 40 },
    { candidate: 'k8', offset: 510, minutes: 40 },
  ],
  breaks: [
    { offset: 140, minutes: 25 },
    { offset: 255, minutes: 40 },
    { offset: 435, minutes: 25 },
  ],
} as const satisfies {
  start: string
  room: string
  slots: readonly { candidate: CandidateKey; offset: number; minutes: number }[]
  breaks: readonly { offset: number; minutes: number }[]
}
