import type { Text } from '../index.ts'

export const create: Text['create'] = {
  title: 'New procedure',
  lead: 'You become the secretary of the committee. You can change everything later, except your passphrase.',
  template: 'What do you start with?',
  fromCentre: (from, version) => `Template of ${from}, version ${version}.`,
  otherTemplate: 'Read in a template of another centre',
  name: 'Name of the procedure',
  nameHint: 'For example: Geriatric medicine, autumn 2026. Shown on the welcome screen.',
  you: 'Your own name',
  youHint: 'This is how the members of the committee see you.',
  submit: 'Make the procedure',
  making: 'Making the procedure',
  submitKey: 'make',
  missing: {
    title: 'Name the procedure first.',
    name: 'Fill in your own name first.',
    passphrase: 'Choose a passphrase first and write it down.',
  },
  secret: {
    title: 'Your passphrase',
    protects:
      'Your passphrase opens everything that only you may read. Nobody can look it up or reset it, not even we: write it down and keep it safe.',
    legend: 'How do you choose?',
    proposed: 'These five words',
    own: 'A passphrase of your own',
    other: 'Other words',
    copied: 'I have written this passphrase down',
    first: 'Passphrase',
    firstHint: 'At least 12 characters. A few words in a row work well.',
    again: 'Once more',
    show: 'Show what I type',
    tooShort: 'These are fewer than 12. Make it longer.',
    differs: 'This is not the same. Type it once more.',
    proposing: 'Choosing words',
  },
}
