import type { Text } from '../index.ts'

/** Letters and files about one candidate. */
export const papers: Text['papers'] = {
  lead: 'Letter, talk, access and complaint: per candidate, without data of others.',
  candidate: 'Candidate',
  none: 'No candidates',
  noneText:
    'There are no data of anybody here now. Candidates are added at step 4; whoever was erased is not here any more.',
  onlySecretary: 'The secretary of the committee makes these papers.',
  letter: 'Feedback',
  letterText:
    'The proposal comes from the evidence of the members. Read it and rewrite it: this goes to the candidate. Name nobody else.',
  letterNotYet: 'The letter can be written once the decision is final.',
  field: 'Letter',
  proposal: 'Back to the proposal',
  isProposal: 'This is the proposal, not edited yet.',
  saved: 'Saved',
  saving: 'Saving',
  failed: 'Not saved',
  again: 'Try again',
  print: 'Print',
  pdf: 'Save as PDF',
  html: 'Save as web page',
  savedAt: (path) => `Saved at ${path}`,
  others: 'Other papers',
  kinds: {
    feedback: { title: 'The letter', text: 'As it stands above.' },
    talk: {
      title: 'Guide for the talk',
      text: 'Four steps, with what was seen per criterion. For whoever leads the talk.',
    },
    access: {
      title: 'Access',
      text: 'Everything that is kept about this candidate, notes included. Others are blacked out. Before the opening: a letter that says what there is and when it can be read.',
    },
    complaint: {
      title: 'File for a complaint',
      text: 'What was decided, on which evidence and rules, and what the log proves.',
    },
    hired: {
      title: 'Decision for the personnel file',
      text: 'The decision with its motivation, without scores and notes. Only with a place.',
    },
    register: {
      title: 'Record of processing',
      text: 'One entry for the record of the institution (GDPR, article 30), from the settings of this procedure.',
    },
  },
  hiredOnly: 'This paper only exists for who gets a place.',
  read: 'Read every paper before it leaves. Zegel blacks out names and codes of others, but knows no nicknames or descriptions.',
}
