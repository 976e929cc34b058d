import type { Text } from '../index.ts'

/** What a resident takes along from the committee, and may say in confidence. */
export const sitting: Text['sitting'] = {
  title: 'Your part',
  lead: 'For your portfolio, and a question to you.',
  readsTitle: 'What residents reported',
  certificate: 'Certificate',
  certificateText:
    'A sheet for your portfolio: that you sat in this committee and what you did there. It holds nothing about candidates. In the printer’s window you can also keep it as a PDF.',
  print: 'Print the certificate',
  question: 'Was there pressure to judge differently?',
  questionText: (who: string) =>
    `Only ${who} can read what you answer. It is encrypted for that. The log does not say so, and the file does not show whether you reported anything. Zegel cannot show you your answer later either.`,
  no: 'No',
  noHint: 'Also to take an earlier report away.',
  yes: 'Yes, there was pressure',
  yesHint: 'You need not explain anything.',
  words: 'What would you like to say about it?',
  wordsHint: 'Optional. Better not to name candidates.',
  send: 'Keep my answer',
  sending: 'Encrypting',
  choose: 'Choose an answer first.',
  sent: 'Your answer is kept.',
  given: (who: string) =>
    `The procedure has ended, and your answer went along, encrypted, to ${who}. One goes along from everybody who is asked; nobody can see whether you wrote anything. If you want to say more, say it yourself.`,
  noReaders:
    'Zegel cannot ask you this here: the committee has no HRM adviser or confidential adviser. Go to the confidential adviser of your hospital.',
  notAsked: 'This screen is for the residents in the committee, and for HRM and the confidential adviser.',
  notYet: 'Not yet',
  notYetText: 'This comes after the opening.',
  read: 'Decrypt the answers',
  reading: 'Decrypting',
  readText:
    'Only you can read this, and whoever is HRM or confidential adviser with you. Talk to who reported it first; the committee knows nothing of it.',
  nobody: 'There is no resident in this committee.',
  caption: 'Answer of each resident',
  columns: { member: 'Resident', pressure: 'Pressure', text: 'In their own words' },
  felt: 'reports pressure',
  notFelt: 'no report',
}
