import type { Text } from '../index.ts'

export const projector: Text['projector'] = {
  waiting: 'What you look at together appears here.',
  code: 'Committee code',
  codeText: 'Compare it with what you wrote down yourself.',
  codeNone: 'There is no committee code yet.',
  board: (sealed, of) => `${sealed} of ${of} sealed`,
  boardText: 'Nobody can read what is under a seal until all seals are opened together.',
  sealed: 'sealed',
  notYet: 'not yet',
  opening: 'The opening',
  openingText: {
    waiting: 'As soon as the round is closed, the seals are opened together.',
    strict: (given, of) => `${given} of ${of} keys given`,
    twokey: 'Waiting for the second key.',
    ready: 'All keys are there. The seals can be opened.',
    opened: 'The seals are broken.',
  },
  archiveCode: 'Code of the archive',
  matrix: 'Ratings side by side',
  matrixCorner: 'Candidate',
  rater: (letter) => `Rater ${letter}`,
  gap: 'Difference',
  recused: 'not judging',
  higher: 'higher than expected',
  lower: 'lower than expected',
}
