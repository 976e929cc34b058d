import type { Text } from '../index.ts'

/** Reading letters: by code, one line of evidence, in an order of one’s own. */
export const letters: Text['letters'] = {
  lead: 'Read letter and CV under this code in your own system. The order differs for each member and was drawn by lot.',
  caption: 'Your letters',
  known: 'I recognise somebody',
  place: (n, of) => `letter ${n} of ${of}`,
  question: (n, of) => `criterion ${n} of ${of}`,
  where: 'Look in letter and CV for what is about this. Name, age, sex and origin do not count.',
  line: 'Where in the letter or CV?',
  lineHint: 'One line: what does it say, and where.',
  way: 'How you read',
  ways: { letter: 'By letter', criterion: 'By criterion' },
  wayHint: {
    letter: 'Next goes to the next criterion of this letter.',
    criterion: 'Next goes to the same criterion in the next letter.',
  },
  tiesLead:
    'In this round you know codes only. Do you recognise somebody all the same? Then choose not to judge this letter. The committee sees only that, never why.',
  toLetters: 'Back to the letters',
}
