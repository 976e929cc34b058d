import { z } from 'zod'

/** A text in the two languages of the product. Dutch is always there; English may be empty and then falls back to Dutch. */
export const bilingual = z.strictObject({ nl: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof bilingual>
