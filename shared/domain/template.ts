import type { Design } from './design.ts'
import type { TemplateDesign } from './schemas/template.ts'

export type { TemplateDesign } from './schemas/template.ts'

/** What of a design goes into a template. */
export const templateOf = (design: Design): TemplateDesign => {
  const { specialty, rounds, instruments, criteria } = design
  const { combination, tiesFirst, interviewMinutes, retentionWeeks } = design
  return {
    ...{ specialty, rounds, instruments, criteria },
    ...{ combination, tiesFirst, interviewMinutes, retentionWeeks },
  }
}

/** The design as a version of a template makes it: what is the procedure's own stays. */
export const underTemplate = (
  design: Design,
  from: { readonly id: string; readonly version: number; readonly design: TemplateDesign },
): Design => ({
  ...design,
  ...from.design,
  specialty: from.design.specialty || design.specialty,
  template: { id: from.id, version: from.version },
})
