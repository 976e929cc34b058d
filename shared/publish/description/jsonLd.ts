import { inLanguage } from '../../domain/text.ts'
import { webAddress } from '../document/address.ts'
import { clean } from '../document/clean.ts'
import { capital, dayOf } from '../document/figures.ts'
import { type PublishedDocument, plain } from '../document/model.ts'
import { changedAt, type DescriptionInput } from './input.ts'
import { seatName } from './people.ts'

/** Only what is known: an empty text or an unknown day says nothing to a machine either. */
const known = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined && value !== ''))

/**
 * The page and the vacancy as schema.org data (WebPage with a JobPosting), so that search engines and job sites find
 * the days and the number of places without guessing.
 */
export const jsonLd = (input: DescriptionInput, document: PublishedDocument): Record<string, unknown> => {
  const { design, designCode, language } = input
  const name = clean(plain(document.title))
  const published = dayOf(input.publishedAt)
  const changed = changedAt(input)
  const institution = clean(design.institution)
  const people = input.committee.roles.flatMap((person) =>
    person.name === null
      ? []
      : [
          known([
            ['@type', 'Person'],
            ['name', clean(person.name)],
            ['jobTitle', clean(capital(seatName(person, language)))],
          ]),
        ],
  )
  const posting = known([
    ['@type', 'JobPosting'],
    ['title', clean(design.title) || name],
    [
      'description',
      [document.lede, clean(inLanguage(design.regionNeeds, language))].filter(Boolean).join(' '),
    ],
    ['datePosted', design.dates.publishedFrom ?? published],
    ['validThrough', design.dates.applyUntil],
    ['jobStartDate', design.dates.start],
    ['totalJobOpenings', design.places > 0 ? design.places : null],
    ['employmentType', design.partTime ? ['FULL_TIME', 'PART_TIME'] : ['FULL_TIME']],
    ['hiringOrganization', institution ? { '@type': 'Organization', name: institution } : null],
    [
      'jobLocation',
      institution
        ? {
            '@type': 'Place',
            name: institution,
            address: known([
              ['@type', 'PostalAddress'],
              ['addressRegion', clean(design.region)],
              ['addressCountry', 'NL'],
            ]),
          }
        : null,
    ],
    [
      'skills',
      design.criteria
        .map((c) => clean(inLanguage(c.name, language)))
        .filter(Boolean)
        .join(', '),
    ],
    ['url', webAddress(design.website)?.href],
    ['identifier', designCode ? { '@type': 'PropertyValue', name: 'Zegel', value: designCode } : null],
  ])
  return known([
    ['@context', 'https://schema.org'],
    ['@type', 'WebPage'],
    ['name', name],
    ['inLanguage', language],
    ['datePublished', published],
    ['dateModified', changed ? dayOf(changed) : published],
    ['mainEntity', posting],
    ['mentions', people.length > 0 ? people : null],
  ])
}
