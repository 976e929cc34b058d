import type { Text } from '../index.ts'
import { counted } from './counting.ts'

export const signing: Text['signing'] = {
  lead: 'This counts only once everybody has signed. Read it first; nobody can sign for you.',
  none: 'Nothing waits for a signature.',
  noneText: 'When the secretary asks you to sign, you will see it here and on the overview.',
  sentences: {
    decision: (_codes: string, n: number) =>
      `You sign that this is the decision about ${counted(n, 'candidate', 'candidates')}. After that nobody can change it.`,
    amendment: () =>
      'You sign that the published design changes like this. The change is public as soon as the secretary has your signature.',
    withdraw: (codes: string) =>
      `You sign that ${codes} withdrew. The scorecards on this candidate are not shown any more and not kept.`,
    purge: (codes: string, n: number) =>
      `You sign that ${codes} ${n === 1 ? 'is' : 'are'} erased. Name, scores, notes and motivation go from every laptop. This cannot be undone.`,
  },
  lines: 'The decision that you sign',
  why: 'The reason, as it will stand on the page for candidates:',
  codeBefore: 'Design code that holds now',
  codeAfter: 'Design code after the change',
  compare:
    'Compare the first code with the one on the page for candidates. If it is another one, do not sign.',
  further: (at) => `Follows on the decision of ${at}`,
  before: 'Before',
  now: 'Now',
  declined: 'declined or gone, says the secretary',
  kept: 'keeps this, says the secretary',
  askAnswers:
    'What candidates answered, only the secretary knows. If you doubt that somebody declined, ask before you sign.',
  candidate: 'Candidate',
  outcome: 'Outcome',
  motivation: 'Motivation',
  departs: 'with a recorded reason',
  decidedBy: 'Who decides formally',
  reserveUntil: 'Reserve up to and including',
  /** What the own app finds against a decision, by its codes. */
  against: {
    title: 'Attention: this is what your own app finds',
    text: 'Your app counted it again from the opened cards. Ask the secretary before you sign.',
    faults: {
      'no-reason': (codes: string) => `${codes}: departs from the order by score, without a reason.`,
      'no-outcome': (codes: string) => `${codes}: no outcome.`,
      'no-motivation': (codes: string) => `${codes}: no motivation.`,
      'left-out': (codes: string) => `${codes}: is not in the decision.`,
      'changes-left-out': (codes: string) =>
        `${codes}: a changed score that is known here is not counted in this decision.`,
      'said-declined': (codes: string) =>
        `${codes}: declined what was decided before, as this decision says. Only the secretary knows. Ask about it.`,
      'said-taken': (codes: string) =>
        `${codes}: keeps what was decided before, as this decision has it. Only the secretary knows. Ask about it.`,
      'taken-back': (codes: string) =>
        `${codes}: got a place or an invitation before and did not decline. Still this decision decides anew.`,
      'too-many-places': () => 'More places are given than there are.',
      'too-many-invited': () => 'More candidates are invited than was agreed beforehand.',
      'decided-by': () => 'It does not say who decides formally.',
      'reserve-until': () => 'It does not say until when a reserve counts.',
      'not-counted': () => 'Your app cannot count this decision again: the opened cards are not here.',
    } as Readonly<Record<string, (codes: string) => string>>,
  },
  secretary: 'The secretary',
  refuse: 'Do not sign',
  refused: 'Not signed, and put aside. Tell the secretary why yourself.',
  givenBack: 'Signed. It goes back to the secretary; after that it counts everywhere.',
  elsewhere: (who: string) =>
    `${who} signs on their own laptop. What you sign goes there; it counts once it comes back signed.`,
  proposed: (who: string) => `Waiting for the signature of ${who}`,
  proposedText:
    'Nothing changes until it comes back. If you want to change something after all, take it back: what comes back signed after that does not count.',
  toSigning: 'See what is waiting',
  sent: 'Signed by you. Now the other one.',
}
