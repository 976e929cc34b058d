import type { Text } from '../index.ts'

export const interviews: Text['interviews'] = {
  lead: 'You judge alone. Nobody sees what you write until everybody has sealed.',
  notScorer: 'You do not score in this round',
  notScorerText: 'You see nothing of the interviews here. Who is done, you see under Sealing.',
  confirmFirst: 'Confirm the committee code first',
  confirmFirstText: 'So you know that you score for the right committee. Then you can begin.',
  toFreeze: 'To Freeze',
  tiesFirst: (n) =>
    n === 1
      ? 'First say for 1 candidate what you are to them'
      : `First say for ${n} candidates what you are to them`,
  toTies: 'Declare ties',
  changeTies: 'See ties',
  caption: 'Your interviews',
  time: 'Time',
  candidate: 'Candidate',
  state: 'State',
  scores: 'Scores',
  scored: (n, of) => `${n} of ${of}`,
  open: (code) => `Open ${code}`,
  resume: (code) => `Go on with ${code}`,
  review: 'Review and seal',
  sealed: 'Your cards are sealed. You can still read them.',
  toBoard: 'Who has sealed?',
  notPlanned: 'no time planned',
  printKit: 'Print interview papers',
  keys: { choose: 'candidate', open: 'open', review: 'review' },

  tiesLead:
    'What are you to this candidate? Only you see your answer until the seals open. If you do not judge somebody, the committee sees just that, never why.',
  tieKinds: {
    unknown: 'I do not know this candidate',
    acquaintance: 'We know each other',
    workedTogether: 'We worked together',
    supervised: 'I supervised or managed them',
    family: 'Family or close friend',
  },
  tieColumn: 'Tie',
  sharesColumn: 'What do you have in common?',
  shares: {
    faculty: 'Faculty',
    studyYears: 'Study years',
    researchGroup: 'Research group',
    association: 'Association',
  },
  chooseTie: 'Choose',
  recuse: 'I do not judge this candidate',
  advised: 'We advise this for so close a tie.',
  allUnknown: 'I know nobody who is still open',
  tiesDone: 'Done, to the interviews',
  tiesLeft: (n) => (n === 1 ? '1 candidate left' : `${n} candidates left`),
  tiesSaved: 'Saved',

  reviewLead: 'One criterion at a time, all your candidates side by side. Does a 3 mean the same everywhere?',
  column: (level) => `Score ${level}`,
  none: 'Did not come up',
  unrated: 'No score yet',
  noNotes: 'Without evidence',
  ready: 'Ready to seal?',
  notReady: 'Still to do',
  cardsDone: (n, of) => `${n} of ${of} cards done`,
  ratingsWith: (n) => (n === 1 ? '1 score, with evidence' : `${n} scores, with evidence`),
  ratingsWithout: (n) => (n === 1 ? '1 score without evidence' : `${n} scores without evidence`),
  recused: (n) => (n === 1 ? '1 candidate you do not judge' : `${n} candidates you do not judge`),
  same: (code, level) => `${code}: a ${level} everywhere. That may be right.`,
  readAgain: 'Read it again',
  toSeal: 'Seal my cards',
  sealNote: 'You hand in everything at once. After that you see only who is done as well.',
  faults: {
    'ties-open': (n) => `Your tie with ${n === 1 ? '1 candidate' : `${n} candidates`} is still open`,
    'not-all-confirmed': (n) =>
      n === 1
        ? '1 member has not confirmed the committee code'
        : `${n} members have not confirmed the committee code`,
    unanswered: (n) => (n === 1 ? '1 criterion open' : `${n} criteria open`),
    'no-evidence': (n) => (n === 1 ? '1 score lacks evidence' : `${n} scores lack evidence`),
  },
  moved: (code, level) => `The score of ${code} is now ${level}`,
  reviewKeys: { shift: 'move score', card: 'read whole card', criterion: 'criterion', seal: 'seal' },
  done: 'done',
}
