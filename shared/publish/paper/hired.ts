import type { CandidateFile } from './file.ts'
import type { Paper } from './page.ts'
import { decisionSection, ownerOf } from './shared.ts'

const texts = {
  nl: {
    title: 'Besluit voor het personeelsdossier',
    lede: (name: string) =>
      `Het besluit van de selectiecommissie over ${name}. Scores en aantekeningen horen hier niet bij.`,
    check: 'Controleren',
    checkText: 'Met de archiefcode bovenaan is na te gaan dat dit besluit op dit archief rust.',
  },
  en: {
    title: 'Decision for the personnel file',
    lede: (name: string) =>
      `The decision of the selection committee about ${name}. Scores and notes are no part of it.`,
    check: 'Checking',
    checkText: 'With the archive code above one can check that this decision rests on this archive.',
  },
} as const

/** The decision about somebody who got a place, without scores and notes: what may go into the personnel file. */
export const hiredPaper = (file: CandidateFile, redact: (text: string) => string): Paper => {
  const w = texts[file.language]
  return {
    language: file.language,
    title: w.title,
    lede: w.lede(file.name),
    owner: ownerOf(file),
    sections: [
      decisionSection(
        {
          ...file,
          decision: file.decision && { ...file.decision, departure: null, again: null },
          earlier: [],
        },
        redact,
      ),
      { id: 'controle', title: w.check, blocks: [{ kind: 'paragraph', line: [w.checkText] }] },
    ],
  }
}
