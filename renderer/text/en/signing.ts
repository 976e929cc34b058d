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
  candidate: 'Candidate',
  outcome: 'Outcome',
  motivation: 'Motivation',
  departs: 'with a recorded reason',
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
