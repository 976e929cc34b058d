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
      ? 'First say of 1 candidate whether you know them'
      : `First say of ${n} candidates whether you know them`,
  toTies: 'Declare ties',
  changeTies: 'See ties',
  caption: 'Your interviews',
  time: 'Time',
  candidate: 'Candidate',
  state: 'State',
  scores: 'Scores',
  scored: (n, of) => `${n} of ${of}`,
  open: (code) => `Open ${code}`,
  begin: (code) => `Begin with ${code}`,
  resume: (code) => `Go on with ${code}`,
  review: 'Review and seal',
  sealed: 'Your scorecards are sealed. You can still read them.',
  toBoard: 'Who has sealed?',
  notPlanned: 'no time planned',
  printKit: 'Print interview papers',
  saveKit: 'Save as PDF',
  savePaper: 'Paper as PDF',
  kitSaved: (path) => `Saved as ${path}`,
  keys: { choose: 'candidate', open: 'open', review: 'review' },

  primerTitle: 'Where does a judgement go astray? Two minutes to read',
  primerLead: 'Six ways in which a judgement goes astray, and what helps. Two minutes; you may skip it.',
  primerRead: 'Read this first',
  primerSkip: 'Skip',
  primerDone: 'Read, go on',
  primerHelps: 'What helps:',
  primerSource: 'Source:',

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
  recuseNow: {
    title: (code) => `Not judging after all: ${code}`,
    text: 'What you wrote about this candidate does not count then. The committee sees that you do not judge, and whether that came out after the interview; never why. Until you seal you can take this back under your ties.',
    stop: 'Do not judge',
    sayTie: 'Choose your tie to this candidate',
  },
  advised: 'We advise this for so close a tie.',
  late: 'Told late: the committee sees that, not why.',
  allUnknown: (some) => (some ? 'I know nobody else' : 'I know nobody'),
  tiesDone: 'Done, to Interviews',
  tiesLeft: (n) => (n === 1 ? '1 candidate left' : `${n} candidates left`),
  tiesSaved: 'Saved',

  reviewLead: 'One criterion at a time, all your candidates side by side. Does a 3 mean the same everywhere?',
  was: (rating: number) => (rating === 0 ? 'first: did not come up' : `first: ${rating}`),
  changedHere: (n: number) =>
    n === 1
      ? '1 score changed while reviewing. After the opening the committee sees what stood there first.'
      : `${n} scores changed while reviewing. After the opening the committee sees what stood there first.`,
  column: (level) => `Score ${level}`,
  none: 'Did not come up',
  unrated: 'No score yet',
  noNotes: 'Without evidence',
  ready: 'Ready to seal?',
  notReady: 'Still to do',
  cardsDone: (n, of) => `${n} of ${of} scorecards done`,
  ratingsWith: (n) => (n === 1 ? '1 score, with evidence' : `${n} scores, with evidence`),
  ratingsWithout: (n) => (n === 1 ? '1 score without evidence' : `${n} scores without evidence`),
  recused: (n) => (n === 1 ? '1 candidate you do not judge' : `${n} candidates you do not judge`),
  same: (code, level) => `${code}: a ${level} everywhere. That may be right.`,
  recuseSomebody: 'Not judge somebody after all',
  readAgain: 'Read it again',
  toSeal: 'Seal my scorecards',
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
  reviewKeys: { shift: 'move score', card: 'read whole scorecard', criterion: 'criterion', seal: 'seal' },
  done: 'done',
}
