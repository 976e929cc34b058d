import { familyNames } from '../../../shared/content/families.ts'
import type { Text } from '../index.ts'
import { counted, inWords, sentence } from './counting.ts'

const times = (n: number) => (n === 1 ? 'Once' : n === 2 ? 'Twice' : `${sentence(inWords(n))} times`)

/** Points of attention after the opening, and each scorer’s own feedback before it. */
export const attention: Text['attention'] = {
  title: 'Points of attention',
  view: 'What you look at',
  views: { scores: 'Scores', points: 'Points of attention', feedback: 'My feedback' },
  lead: (rate, candidates) =>
    `These are questions about scores, no judgement of people. Without any bias Zegel still reports something in about ${rate} of 100 rounds with ${candidates} candidates.`,
  outcomes: { flag: 'Point of attention', none: 'No indication', 'too-few': 'Too few data' },
  families: familyNames.en,
  rater: (letter) => `Scorer ${letter}`,
  you: 'You',
  shares: {
    clinic: 'the same clinic',
    region: 'the same region',
    faculty: 'the same faculty',
    studyYears: 'the same study years',
    workedTogether: 'a shared workplace',
    supervision: 'a tie as supervisor',
    researchGroup: 'the same research group',
    association: 'the same association',
    sex: 'the same sex',
  },
  origins: { clinic: 'own clinic', region: 'own region', elsewhere: 'elsewhere' },
  flags: {
    halo: (who, _x, percent) =>
      `Within one candidate ${who} often gave nearly the same score: the differences are ${percent}% of those of the others.`,
    similarity: (who, x, _percent, what) =>
      `${who} gave candidates with ${what} ${x} points more on average than the others gave them.`,
    'similarity-pooled': (_who, x, _percent, what) =>
      `Whoever shares ${what} with a scorer got ${x} points more on average from that scorer.`,
    severity: (who, x) => `${who} scored the same candidates ${x} points lower on average than the others.`,
    leniency: (who, x) => `${who} scored the same candidates ${x} points higher on average than the others.`,
    'range-narrow': (who, _x, percent) =>
      `${who} stayed close to the middle: the spread is ${percent}% of that of the others.`,
    'range-wide': (who, _x, percent) =>
      `${who} gave very low and very high scores more often: the spread is ${percent}% of that of the others.`,
    drift: (who, x, _percent, _what, up) =>
      `${who} became ${up ? 'milder' : 'more severe'} during the day: ${x} points from the first to the last candidate.`,
    contrast: (who, x) =>
      `After a strong candidate ${who} scored the next one lower: ${x} points for each point of difference.`,
    trend: (_who, x, _percent, _what, up) =>
      `The whole committee became ${up ? 'milder' : 'more severe'} during the day: ${x} points from beginning to end.`,
    'contrast-panel': (_who, x) =>
      `After a strong candidate everybody scored the next one lower: ${x} points for each point of difference.`,
    fatigue: () => 'Later in the day the committee made fewer differences between criteria.',
    'group-gap': (_who, x, _percent, what, up) =>
      `The group “${what}” got ${x} points ${up ? 'more' : 'less'} on average than the other candidates.`,
    'group-selection': (_who, _x, _percent, what) =>
      `The group “${what}” got a place less often in proportion.`,
  },
  silent: {
    A: 'Nobody gives the same score within one candidate remarkably often.',
    B: 'Nobody gives remarkably more to candidates with whom something is shared.',
    C: 'Nobody scores the same candidates remarkably lower or higher.',
    D: 'Everybody uses about as much of the scale.',
    E: 'The order of the day does not seem to count.',
    I: 'Between the groups we see no remarkable difference.',
  },
  tooFew: {
    A: 'Too few to say whether somebody often gives the same score within one candidate.',
    B: 'Too few to say whether having something in common counts.',
    C: 'Too few to say whether somebody is more severe or milder.',
    D: 'Too few to say whether everybody uses as much of the scale.',
    E: 'Too few to see whether the order of the day counts.',
    I: 'We show no numbers: one of the groups has fewer than four candidates, or where they come from is not known.',
  },
  facts: {
    F: {
      flag: (early, of) =>
        `${sentence(counted(early, 'score', 'scores'))} of ${of} stood before the first note or in the first three minutes, and never changed.`,
      overallFirst: (n) => `${times(n)} the overall impression came before the criteria.`,
      none: 'Write first, then score: every score came after the first note.',
      'too-few': 'It was not recorded when scores were given.',
    },
    G: {
      flag: (without, of) =>
        `${sentence(counted(without, 'score', 'scores'))} of ${of} ${without === 1 ? 'has' : 'have'} no evidence.`,
      none: 'Every score has evidence.',
      'too-few': 'There are no scores.',
      identical: (n, of) =>
        `${n} of ${of} scorecards ${n === 1 ? 'has' : 'have'} the same number everywhere. That can be right.`,
    },
    H: {
      flag: (n) => `${times(n)} a note holds a word that may measure something else than the criterion.`,
      none: 'No note holds a word of the list.',
      'too-few': 'There are no notes.',
      more: (n) => `and ${n} more`,
    },
    K: {
      flag: (n) => `${times(n)} somebody judged a candidate with whom the tie is very close.`,
      none: 'Nobody judged a candidate with whom the tie is very close.',
      'too-few': 'There are no scorecards.',
      departures: (n) =>
        n === 0
          ? 'Design and committee depart nowhere from the guideline.'
          : `Design and committee departed from the guideline ${inWords(n)} ${n === 1 ? 'time' : 'times'}, with a public explanation.`,
    },
  },
  agreement: {
    low: 'You see the candidates differently.',
    adequate: 'You see the candidates largely alike.',
    undecided: 'Whether you see the candidates alike cannot be said with so few data.',
    unknown: 'The agreement cannot be computed.',
  },
  todoLabel: 'Do',
  todo: {
    A: 'lay the example behaviour of each criterion beside your notes. Does each score fit what you saw?',
    B: 'reread the notes. Would you have given this to somebody with whom you have nothing in common?',
    C: 'lay the example behaviour of 2, 3 and 4 side by side.',
    D: 'look together at the example behaviour of 1 and 5. When do you give them?',
    E: 'compare the first and the last candidate once more on one criterion.',
    F: 'ask yourself what behaviour you had already seen.',
    G: 'recall the behaviour behind these scores, or do not let them weigh.',
    H: 'what behaviour did you see in the interview? Add it, with the date.',
    I: 'groups may really differ. See under “Something in common” whether origin plays a part.',
    J: 'first discuss the candidates with the largest difference.',
    K: 'say aloud whether these scores should count.',
  },
  crossed: 'It does not change the order: everybody saw all candidates.',
  notCrossed:
    'Not everybody saw all candidates, so this may touch the order. The combined score allows for it.',
  power: {
    A: (p) =>
      `If somebody leaves out three quarters of the differences, we see it here about ${p} times in 10.`,
    B: (p) => `One and a half points extra we see here about ${p} times in 10.`,
    C: (p) => `One point of difference we see here about ${p} times in 10.`,
    D: (p) => `If somebody uses a quarter of the scale, we see it here about ${p} times in 10.`,
    E: (p) => `A shift of one point over the day we see here about ${p} times in 10.`,
    I: (p) => `One point of difference we see here about ${p} times in 10.`,
  },
  fewLabel: 'Know',
  few: {
    A: 'that nothing is reported means nothing here. Talk about it yourselves.',
    B: 'that nothing is reported means nothing here. Talk about it yourselves.',
    C: 'that nothing is reported means nothing here. Talk about it yourselves.',
    D: 'that nothing is reported means nothing here. Talk about it yourselves.',
    E: 'at least twelve candidates in an order drawn by lot are needed.',
    I: 'that way nobody can be recognised, nor worked out.',
    J: 'this asks for more candidates or more scorers.',
    F: 'nothing can be said about this.',
    G: 'nothing can be said about this.',
    H: 'nothing can be said about this.',
    K: 'nothing can be said about this.',
  },
  fact: 'A fact from what was recorded, no test.',
  open: (family) => `Numbers and method: ${family}`,
  openShort: 'Numbers and method',
  numbers: 'The numbers',
  effect: 'Size',
  p: 'p value',
  q: 'Corrected for all tests (q)',
  chance: 'Chance that we see it if it is there',
  noNumber: 'cannot be computed',
  small: (x) => `less than ${x}`,
  units: { points: (x) => `${x} points`, percent: (x) => `${x}%` },
  method: 'How it is computed',
  source: 'Source',
  done: 'What did you do with it?',
  doneLead: 'The explanation stays in the archive. The audit only says how often something was discussed.',
  codes: {
    discussed: 'Discussed',
    reread: 'Notes reread',
    explained: 'There is a good explanation',
    changed: 'A score was changed',
  },
  text: 'Explanation',
  keep: 'Record it',
  wasDone: (what, date) => `${what}, ${date}`,
  remarkOf: (who) => `${who} writes`,
  notSeen: (letters) => `Not yet read their own feedback: ${letters}. Wait a moment for that.`,
  words: (code, criterion, who) => `${who} about ${code}, ${criterion}`,
  ties: (code, who) => `${who} and ${code}`,
  note: 'note',
  minutes: 'Minutes between the first note and the score, by scorer',
  plots: {
    A: 'Spread within each candidate, by scorer',
    B: 'How much higher or lower than expected, in points',
    C: 'Difference from the others in points; the grey area is less than half a point',
    D: 'How much of the scale is used, by scorer',
    E: 'Scores in the order of the interviews; open is the mean',
    I: 'Mean score of each candidate, by group',
    J: 'Agreement of the combined score; the line is the limit',
  },
  same: 'equal',
  shared: 'shared',
  notShared: 'not',
  hidden: 'group smaller than 4',
  mean: 'mean',
  position: (n) => String(n),
  columns: {
    rater: 'Scorer',
    values: 'Values',
    between: 'Between',
    mean: 'Mean',
    candidate: 'Candidate',
    group: 'Group',
  },
  toAnd: (low, high) => `${low} and ${high}`,
  computed: 'Computed after the opening, with fixed formulas',
  keys: { card: 'card', open: 'numbers and method', table: 'table', scores: 'scores' },
  toScores: 'To the scores',
  toBoard: 'See the points of attention',
  feedback: {
    title: 'My feedback',
    lead: 'Only you see this now. Read it quietly, before you see the scores of the others.',
    none: 'There is nothing to report about your scores',
    noneText: 'That is no proof that all is well: in small committees we do not see everything.',
    remark: 'Do you want to say something about it?',
    share: 'Let the committee read this',
    shareHint: 'Without a tick only you read it.',
    keep: 'Save',
    kept: 'Saved',
    notScorer: 'You did not rate in this round',
    notScorerText: 'Feedback is for those who judged candidates.',
  },
}
