import type { MemberRole, StakeholderGroup } from '../domain/committee.ts'
import type { Criterion, Design, Profile } from '../domain/design.ts'
import { type Bilingual, inLanguage, type Language } from '../domain/text.ts'
import type { Run } from './document/model.ts'
import { words } from './document/typed.ts'

/** Closed lists of the domain in words for readers outside, each in lower case to stand inside a sentence. */

export const roleNames: Readonly<Record<MemberRole, Bilingual>> = {
  programDirector: { nl: 'opleider', en: 'programme director (opleider)' },
  deputyDirector: { nl: 'plaatsvervangend opleider', en: 'deputy programme director' },
  supervisor: { nl: 'supervisor', en: 'supervisor' },
  practiceTrainer: { nl: 'praktijkopleider', en: 'practice trainer' },
  resident: { nl: 'aios', en: 'resident (aios)' },
  hrm: { nl: 'HRM-adviseur', en: 'HRM adviser' },
  external: { nl: 'extern lid', en: 'external member' },
  secretary: { nl: 'secretaris', en: 'secretary' },
  observer: { nl: 'toehoorder', en: 'observer' },
  confidant: { nl: 'vertrouwenspersoon', en: 'confidential adviser' },
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
  reread: {
    nl: 'een tweede beoordeling van afgewezen brieven',
    en: 'a second assessment of rejected letters',
  },
  interview: { nl: 'het gesprek', en: 'the interview' },
}

/** What a criterion is called; a dash as long as it has no name, because a heading must have words. */
export const criterionName = ({ name }: Criterion, language: Language): Run =>
  inLanguage(name, language).trim() === '' ? { text: '–' } : words(name, language)
