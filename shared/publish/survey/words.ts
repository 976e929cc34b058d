import type { SurveyQuestion } from '../../domain/lessons.ts'
import type { Language } from '../../domain/text.ts'

interface Words {
  title: (procedure: string) => string
  lede: string
  statements: Readonly<Record<SurveyQuestion, string>>
  scale: readonly [string, string, string, string, string]
  none: string
  strong: string
  better: string
  make: string
  made: string
  how: string
  print: string
}

/** The words of the questionnaire for candidates. */
export const surveyWords: Readonly<Record<Language, Words>> = {
  nl: {
    title: (procedure) => `Hoe hebt u de selectie ervaren? ${procedure}`,
    lede: 'Wij leren graag van u. Uw antwoorden zijn anoniem: er staat geen naam en geen datum bij. Ze tellen niet mee voor een besluit. Pas vanaf vier antwoorden maken we een overzicht. Noem geen namen.',
    statements: {
      informed: 'Ik wist vooraf hoe en waarop er gekozen werd.',
      fair: 'Iedereen kreeg een gelijke kans.',
      questions: 'De vragen pasten bij het werk van een aios.',
      shown: 'Ik kon laten zien wat ik kan.',
      treated: 'Ik ben met respect behandeld.',
      outcome: 'De uitkomst is mij duidelijk uitgelegd.',
    },
    scale: ['helemaal oneens', 'oneens', 'neutraal', 'eens', 'helemaal eens'],
    none: 'geen antwoord',
    strong: 'Wat ging goed?',
    better: 'Wat kan beter?',
    make: 'Maak het antwoordbestand',
    made: 'Het bestand is gemaakt. Stuur het naar de secretaris van de commissie.',
    how: 'Deze pagina stuurt niets. Met de knop maakt u een bestand op uw eigen computer. Stuur dat naar de secretaris van de commissie, of druk deze pagina af en vul haar met pen in.',
    print: 'Kruis per regel één vakje aan.',
  },
  en: {
    title: (procedure) => `How did you experience the selection? ${procedure}`,
    lede: 'We would like to learn from you. Your answers are anonymous: no name and no date. They count for no decision. We only report from four answers up. Please name nobody.',
    statements: {
      informed: 'I knew beforehand how and on what the choice was made.',
      fair: 'Everybody got an equal chance.',
      questions: 'The questions fitted the work of a resident.',
      shown: 'I could show what I can do.',
      treated: 'I was treated with respect.',
      outcome: 'The outcome was explained to me clearly.',
    },
    scale: ['fully disagree', 'disagree', 'neutral', 'agree', 'fully agree'],
    none: 'no answer',
    strong: 'What went well?',
    better: 'What could be better?',
    make: 'Make the answer file',
    made: 'The file has been made. Send it to the secretary of the committee.',
    how: 'This page sends nothing. The button makes a file on your own computer. Send that to the secretary of the committee, or print this page and fill it in with a pen.',
    print: 'Tick one box in each row.',
  },
}
