import { exampleCommittee, exampleDesign } from '../../shared/content/example/index.ts'
import type { Design } from '../../shared/domain/design.ts'
import { designDifference } from '../../shared/domain/difference.ts'
import type { Language } from '../../shared/domain/text.ts'
import { shownCommittee } from '../../shared/publish/committee.ts'
import type { Amendment, DescriptionInput } from '../../shared/publish/description.ts'

export const code = 'D4QA7MXH2KWB9TVC3R5JYN8E'

export const design: Design = exampleDesign('2026-11-19')

export const committee = exampleCommittee('strict', '2026-11-19', (key) => key)

/** The description of the example procedure, with whatever a test wants different. */
export const input = (
  language: Language,
  changes: Partial<Design> = {},
  others: Partial<DescriptionInput> = {},
): DescriptionInput => ({
  design: { ...design, ...changes },
  committee: shownCommittee(committee, design.institution, []),
  designCode: code,
  publishedAt: '2026-09-10T22:30:00.000Z',
  amendments: [],
  committeeChanges: [],
  lost: [],
  stoppedAt: null,
  language,
  ...others,
})

/** A change after publication that made this version of the example design. */
export const amended = (
  version: number,
  at: string,
  reason: string,
  change: (design: Design) => Design,
): Amendment => ({
  version,
  at,
  reason,
  code: `AAAA-BBBB-CCCC-DDDD-EEEE-000${version}`,
  before: `AAAA-BBBB-CCCC-DDDD-EEEE-000${version - 1}`,
  deciders: 1,
  changes: designDifference(design, change(design)),
})
