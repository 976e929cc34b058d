import type { Text } from '../index.ts'

export const search: Text['search'] = {
  label: 'Find or do',
  placeholder: 'Type what you look for or want to do',
  none: 'Nothing found. Try another word.',
  count: (n) => `${n} found`,
  steps: 'Steps',
  actions: 'Do',
  overview: 'To the overview',
  privacy: 'Personal data and erasing',
  log: 'Look at the log',
  settings: 'Change the settings',
  lock: 'Lock',
  leave: 'Close this procedure',
  ties: 'Say whether you know candidates',
  review: 'Read your scorecards through',
  project: {
    code: 'Show the committee code on the screen for the room',
    board: 'Show who has submitted on the screen for the room',
    opening: 'Show the opening on the screen for the room',
    talk: 'Show who speaks on the screen for the room',
    matrix: 'Show the ratings on the screen for the room',
  },
  projectEnd: 'Close the screen for the room',
  projectWords: 'projector beamer screen room',
  kinds: {
    criterion: 'Criteria',
    question: 'Questions',
    member: 'Committee',
    candidate: 'Candidates',
    note: 'Your own notes',
  },
}
