import type { Bilingual } from '../domain/text.ts'
import { both } from './both.ts'
import { type Citation, cite } from './sources.ts'

/** One way in which a judgement goes astray, and what helps. */
export interface PrimerItem {
  readonly id: string
  readonly title: Bilingual
  readonly text: Bilingual
  readonly helps: Bilingual
  readonly source: Citation
}

const judgement = cite(
  'continuum',
  'hoofdstuk V, thema 3, Oordeelsvorming',
  'chapter V, theme 3, forming a judgement',
)
const own = (nl: string, en: string) => cite('zegel', nl, en)

/** Read before the first interview of a season: two minutes, and it may be skipped. */
export const primer: readonly PrimerItem[] = [
  {
    id: 'first-impression',
    title: both('Eerste indruk', 'First impression'),
    text: both(
      'Een gevoel over iemand ontstaat in het begin van het gesprek. Daarna hoor je vooral wat daarbij past.',
      'A feeling about somebody comes at the beginning of the interview. After that you mostly hear what fits it.',
    ),
    helps: both(
      'Schrijf eerst op wat je hoort. Scoor pas als de vraag klaar is.',
      'Write down what you hear first. Score only when the question is done.',
    ),
    source: judgement,
  },
  {
    id: 'halo',
    title: both('Halo', 'Halo'),
    text: both(
      'Iemand die goed vertelt, lijkt ook goed in de rest. Eén sterk punt kleurt dan het hele formulier.',
      'Somebody who tells a story well seems good at the rest too. One strong point then colours the whole scorecard.',
    ),
    helps: both(
      'Scoor elk criterium los, met zijn eigen bewijs. Verschil op één formulier is gewoon.',
      'Score each criterion by itself, on its own evidence. Differences on one scorecard are normal.',
    ),
    source: judgement,
  },
  {
    id: 'similarity',
    title: both('Iemand zoals jij', 'Somebody like you'),
    text: both(
      'Wie dezelfde studie, kliniek of humor heeft, voelt vertrouwd. Dat zegt iets over jullie, niet over het werk.',
      'Whoever has the same study, clinic or humour feels familiar. That says something about the two of you, not about the work.',
    ),
    helps: both(
      'Geef vooraf op wat jullie delen. Vraag je bij een hoge score af: wat deed deze kandidaat?',
      'Say beforehand what you share. At a high score ask yourself: what did this candidate do?',
    ),
    source: judgement,
  },
  {
    id: 'proxies',
    title: both('Iets anders meten', 'Measuring something else'),
    text: both(
      'Muziek, topsport of een mooi cv zijn prestaties op een ander vlak. Ze vertellen weinig over de arts van straks.',
      'Music, top sport or a fine CV are achievements in another field. They tell little about the doctor to come.',
    ),
    helps: both(
      'Vraag door naar gedrag dat bij het criterium hoort. Zegel onderstreept zulke woorden in je notities.',
      'Ask on about behaviour that belongs to the criterion. Zegel underlines such words in your notes.',
    ),
    source: judgement,
  },
  {
    id: 'contrast',
    title: both('De kandidaat ervoor', 'The candidate before'),
    text: both(
      'Na een heel sterk gesprek lijkt het volgende zwakker dan het was, en andersom.',
      'After a very strong interview the next one seems weaker than it was, and the other way round.',
    ),
    helps: both(
      'Leg je score naast het voorbeeldgedrag, niet naast de vorige kandidaat.',
      'Lay your score beside the example behaviour, not beside the candidate before.',
    ),
    source: own(
      'de volgorde van gesprekken wordt daarom geloot en nagerekend',
      'that is why the order of interviews is drawn and checked',
    ),
  },
  {
    id: 'certainty',
    title: both('Geen buil aan vallen', 'The safe choice'),
    text: both(
      'Een bekende kandidaat is een veilige keus. Wie van buiten komt, krijgt dan geen gelijke kans, ook al is die beter.',
      'A known candidate is a safe choice. Whoever comes from outside then has no equal chance, even when better.',
    ),
    helps: both(
      'Tel alleen wat in dit gesprek is gezegd. Weet je meer over iemand? Zeg dat bij je relaties.',
      'Count only what was said in this interview. Do you know more about somebody? Say so under ties.',
    ),
    source: judgement,
  },
]

/** Read in passing at the screen where one scores, before the first note: at most twenty seconds. */
export const scoringReminder: Bilingual = both(
  'Schrijf eerst op wat de kandidaat deed of zei, geef dan de score. Elk criterium los. Vergelijk met het voorbeeldgedrag, niet met jezelf of met wie hiervoor kwam.',
  'First write down what the candidate did or said, then score. Each criterion by itself. Compare with the example behaviour, not with yourself or with whoever came before.',
)
