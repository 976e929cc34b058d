import { type Candidate, candidateCode } from '../../domain/candidate.ts'
import { dayOf, timeOf } from '../../domain/dutchTime.ts'
import type { Language } from '../../domain/text.ts'
import { dayInWords } from '../../publish/document/figures.ts'
import { candidateHeads } from '../candidatesImport/template.ts'
import type { SheetOfRows } from './xlsx.ts'

const texts = {
  nl: {
    name: 'Kandidaten',
    more: ['code', 'gesprek', 'begin', 'ruimte', 'stand'],
    withdrawn: 'teruggetrokken',
    takesNoPart: 'niet in deze ronde',
  },
  en: {
    name: 'Candidates',
    more: ['code', 'interview', 'start', 'room', 'state'],
    withdrawn: 'withdrawn',
    takesNoPart: 'not in this round',
  },
} as const

interface Slot {
  readonly cid: string
  readonly at: string | null
  readonly room: string
}

/**
 * The candidates as a sheet, those with an interview first, in the order of the day. Its first four columns are what an import
 * reads, under the same headers; a code is never taken over from a file, because codes are drawn.
 */
export const candidateSheet = (
  candidates: readonly Candidate[],
  { slots }: { readonly slots: readonly Slot[] },
  language: Language,
): SheetOfRows => {
  const w = texts[language]
  const slotOf = new Map(slots.map((slot, place) => [slot.cid, { ...slot, place }]))
  const place = ({ cid }: Candidate): number => slotOf.get(cid)?.place ?? slots.length
  return {
    name: w.name,
    head: [...candidateHeads[language], ...w.more],
    rows: candidates
      .toSorted((a, b) => place(a) - place(b))
      .map((candidate) => {
        const { cid, name, email, clinic, region, withdrawn } = candidate
        const slot = slotOf.get(cid)
        const at = slot?.at ?? null
        return [
          ...[name, email, clinic, region, candidateCode(cid)],
          at && dayInWords(dayOf(at), language),
          at && timeOf(at),
          slot?.room ?? '',
          withdrawn ? w.withdrawn : slot ? '' : w.takesNoPart,
        ]
      }),
  }
}
