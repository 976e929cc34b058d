import type { Text } from '../index.ts'
import { outOf, sentence } from './counting.ts'

export const practice: Text['practice'] = {
  lead: 'Read the answer and score it alone. Only when you have scored them all do you see how far you are from the reference.',
  doneLead: 'Discuss together where you differ. After that you measure with the same yardstick.',
  answerOf: (n, of) => `Answer ${n} of ${of}.`,
  scoreFirst: 'Choose a score first',
  next: 'Next answer',
  finish: 'Done, show the outcome',
  away: (distance) => `On average you are ${distance} points from the reference.`,
  rowText: (name, own, reference, others) =>
    `${name}: you gave ${own}, the reference is ${reference}${others.length > 0 ? `, the others ${others.join(', ')}` : ''}.`,
  tableCaption: 'Scores on the practice answers',
  answer: 'Answer',
  own: 'You',
  reference: 'Reference',
  others: 'The others',
  legend: 'Diamond: you. Dots: the others who show their scores. Open ring: the reference.',
  legendAlone: 'Diamond: you. Open ring: the reference. The others are added once everybody is done.',
  legendHere: 'Diamond: you. Open ring: the reference.',
  tellTitle: (day) => `You practised on ${day}: tell the secretary`,
  tell: 'Nothing of this leaves your own laptop. The secretary fills in the day at ‘Last training in STAR’; then your training counts for the committee.',
  waiting: (done, of) => `${sentence(outOf(done, of, 'members', 'has', 'have'))} practised.`,
  allDone: (of) => (of === 1 ? 'The one member has practised.' : `All ${of} members have practised.`),
  show: 'Show my scores to the others, without my name',
  showHint: 'They are seen once everybody is done. You can take them back.',
  counts: (day) => `You practised on ${day}. In the committee that counts as training in STAR.`,
  whyTitle: 'Why this reference?',
  whyHead: (name, reference, own) =>
    own === reference ? `${name}: ${reference}, the same as you` : `${name}: ${reference}, you gave ${own}`,
  backTo: (step) => `Back to ${step}`,
}
