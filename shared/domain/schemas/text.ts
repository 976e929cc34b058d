import { z } from 'zod'

/** No text of a design is longer, in UTF-16 units: a page of an application is none. */
const text = z.string().max(2000)

/** A text in the two languages of the product. Dutch is always there; English may be empty and then falls back to Dutch. */
export const bilingual = z.strictObject({ nl: text, en: text })
export type Bilingual = z.infer<typeof bilingual>
