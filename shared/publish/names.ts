import type { ShareKind, TieKind } from '../domain/candidate.ts'
import type { MemberRole, SealMode, StakeholderGroup } from '../domain/committee.ts'
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

/** Who opens the seals. */
export const openingNames: Readonly<Record<SealMode, Bilingual>> = {
  strict: { nl: 'alle beoordelaars samen', en: 'all scorers together' },
  twokey: {
    nl: 'de secretaris met een tweede sleutelhouder',
    en: 'the secretary with a second key holder',
  },
}

/** What a member is to a candidate, after "relatie: " and "relation: ". */
export const tieNames: Readonly<Record<TieKind, Bilingual>> = {
  unknown: { nl: 'onbekend', en: 'unknown' },
  acquaintance: { nl: 'een bekende', en: 'an acquaintance' },
  workedTogether: { nl: 'samengewerkt', en: 'worked together' },
  supervised: { nl: 'begeleid', en: 'supervised' },
  family: { nl: 'familie of een goede vriend', en: 'family or a close friend' },
}

/** What a member and a candidate have in common. */
export const shareNames: Readonly<Record<ShareKind, Bilingual>> = {
  clinic: { nl: 'kliniek', en: 'clinic' },
  region: { nl: 'regio', en: 'region' },
  faculty: { nl: 'faculteit', en: 'faculty' },
  studyYears: { nl: 'studiejaren', en: 'study years' },
  workedTogether: { nl: 'werkplek', en: 'workplace' },
  supervision: { nl: 'begeleiding', en: 'supervision' },
  researchGroup: { nl: 'onderzoeksgroep', en: 'research group' },
  association: { nl: 'vereniging', en: 'association' },
  sex: { nl: 'geslacht', en: 'sex' },
}

/** What a criterion is called; a dash as long as it has no name, because a heading must have words. */
export const criterionName = ({ name }: Criterion, language: Language): Run =>
  inLanguage(name, language).trim() === '' ? { text: '–' } : words(name, language)
