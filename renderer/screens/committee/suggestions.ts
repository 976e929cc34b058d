import { specialties } from '../../../shared/content/specialties.ts'
import type { Committee } from '../../../shared/domain/committee.ts'
import type { Design } from '../../../shared/domain/design.ts'
import type { Language } from '../../../shared/domain/text.ts'

type Typed = 'discipline' | 'clinic' | 'region'

const begun = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/**
 * What can be chosen instead of typed, without doubles: first what stands with another member, then what the design says of the
 * procedure, and of disciplines also those that doctors train for in the Netherlands.
 */
export const suggestionsFor = (
  key: Typed,
  { members }: Pick<Committee, 'members'>,
  design: Pick<Design, 'specialty' | 'institution' | 'region'>,
  language: Language,
): string[] => {
  const designed = { discipline: design.specialty, clinic: design.institution, region: design.region }[key]
  const usual =
    key === 'discipline' ? (language === 'nl' ? Object.keys(specialties) : Object.values(specialties)) : []
  const found = new Map<string, string>()
  for (const name of [...members.map((member) => member[key]), designed, ...usual.map(begun).toSorted()]) {
    const folded = name.trim().toLowerCase()
    if (folded !== '' && !found.has(folded)) found.set(folded, name.trim())
  }
  return [...found.values()]
}
