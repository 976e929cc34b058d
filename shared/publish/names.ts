import type { MemberRole, StakeholderGroup } from '../domain/committee.ts'
import type { Design, Profile } from '../domain/design.ts'
import type { Bilingual } from '../domain/text.ts'

/** Closed lists of the domain in words for readers outside, each in lower case to stand inside a sentence. */

export const roleNames: Readonly<Record<MemberRole, Bilingual>> = {
  programDirector: { nl: 'opleider', en: 'programme director (opleider)' },
  deputyDirector: { nl: 'plaatsvervangend opleider', en: 'deputy programme director' },
  supervisor: { nl: 'supervisor', en: 'supervisor' },
  practiceTrainer: { nl: 'praktijkopleider', en: 'practice trainer' },
  resident: { nl: 'aios', en: 'resident (aios)' },
  hrm: { nl: 'HRM-adviseur', en: 'HR adviser' },
  external: { nl: 'extern lid', en: 'external member' },
  secretary: { nl: 'secretaris', en: 'secretary' },
  observer: { nl: 'toehoorder', en: 'observer' },
}

export const groupNames: Readonly<Record<StakeholderGroup, Bilingual>> = {
  trainers: { nl: 'opleiders', en: 'trainers' },
  staff: { nl: 'staf', en: 'staff' },
  residents: { nl: 'aios', en: 'residents' },
  hrm: { nl: 'HRM', en: 'HR' },
  external: { nl: 'externe leden', en: 'external members' },
  support: { nl: 'ondersteuning', en: 'support' },
}

export const profileNames: Readonly<Record<Profile, Bilingual>> = {
  research: { nl: 'onderzoek', en: 'research' },
  education: { nl: 'onderwijs', en: 'education' },
  management: { nl: 'bestuur en management', en: 'management' },
  quality: { nl: 'kwaliteit en veiligheid', en: 'quality and safety' },
  innovation: { nl: 'innovatie', en: 'innovation' },
}

export const roundNames: Readonly<Record<Design['rounds'][number]['kind'], Bilingual>> = {
  letter: { nl: 'de brief en het cv', en: 'the letter and CV' },
  interview: { nl: 'het gesprek', en: 'the interview' },
}
