import { strToU8, zipSync } from 'fflate'
import type { Criterion } from '../../domain/design.ts'
import type { Language } from '../../domain/text.ts'
import { facetsFile } from './facets.ts'
import { type LongForm, orderCsv, scoresCsv } from './longForm.ts'
import { readMe } from './readMe.ts'
import { rScript } from './rScript.ts'

/** A moment that every zip can hold, so that the same ratings give the same bytes. */
const noMoment = new Date(1980, 0, 1)

/** One zip for whoever goes on in R or FACETS: the ratings in long form, a script, and what it all is. */
export const scoresZip = (form: LongForm, criteria: readonly Criterion[], language: Language): Uint8Array => {
  const order = orderCsv(form)
  const files = {
    'scores.csv': scoresCsv(form),
    ...(order === null ? {} : { 'scores.order.csv': order }),
    'scores.R': rScript,
    'facets.txt': facetsFile(form),
    [language === 'nl' ? 'LEESMIJ.txt' : 'README.txt']: readMe(criteria, language),
  }
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: noMoment })
}
