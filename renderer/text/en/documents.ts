import type { Text } from '../index.ts'

export const documents: Text['documents'] = {
  unchanged: 'Everything is saved',
  undone: 'Undone',
  redone: 'Done again',
  nothing: 'There is nothing to go back to',
  states: { met: 'in order', departs: 'departs', explained: 'explained', unknown: 'not answered yet' },
  counted: (fine, departing, open) =>
    [
      `${fine} in order`,
      departing > 0 ? `${departing} without explanation` : '',
      open > 0 ? `${open} to answer` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  toFirst: 'To the first that is still open',
  comply: 'Comply',
  explain: 'Explain',
  explained: 'Explained:',
  changeText: 'Change',
  source: 'Source:',
  goThere: 'Go there',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  ourReason: 'Our explanation',
  noPersons: 'Candidates read this. Write nothing about persons.',
  done: 'Done',
  onlySecretary: 'Only the secretary of the committee can change this.',
  yes: 'Yes',
  no: 'No',
  english: 'English',
  was: 'Was:',
  becomes: 'Becomes:',
  languageNames: { nl: 'Dutch:', en: 'English:' },
}
