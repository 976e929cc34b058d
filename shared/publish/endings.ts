import { both } from '../content/both.ts'
import type { Ending } from '../domain/exceptions.ts'
import type { Bilingual } from '../domain/text.ts'

/** A round that ended without an opening: when (a moment), how, why, and how many people decided so. */
export interface LostRound {
  readonly at: string
  readonly how: Ending
  readonly reason: string
  readonly deciders: number
}

const reasons: Readonly<Record<string, Bilingual>> = {
  illness: both('ziekte', 'illness'),
  absence: both('afwezigheid', 'absence'),
  'lost-laptop': both('een laptop is weg', 'a laptop is lost'),
  'read-early': both('iets is te vroeg gelezen', 'something was read too early'),
  'nobody-releases': both('niet iedereen gaf de eigen sleutel', 'not everybody gave their own key'),
  'vacancy-withdrawn': both('de vacature is ingetrokken', 'the vacancy was withdrawn'),
  'wrong-procedure': both('een fout in de procedure', 'a mistake in the procedure'),
}

/** Why a round ended, as it is said to people outside; what is only known inside is "another reason". */
export const endingReason = (code: string): Bilingual =>
  reasons[code] ?? both('een andere reden', 'another reason')
