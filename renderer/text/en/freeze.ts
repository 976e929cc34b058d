import type { Text } from '../index.ts'

export const freeze: Text['freeze'] = {
  lead: 'Everybody gets a key of their own. After that questions, members and candidates are frozen.',
  enrolTitle: 'Enrol members',
  enrolText: 'Pass the keyboard to each member. Each chooses a passphrase. You do not look.',
  member: 'Member',
  role: 'Role',
  state: 'Enrolled',
  enrolled: 'enrolled',
  notEnrolled: 'not yet',
  youAre: 'you, enrolled',
  enrol: 'Enrol',
  again: 'Again',
  dialogTitle: (name) => `${name}, choose your passphrase`,
  dialogText:
    'This passphrase unlocks Zegel for you. Nobody can look it up or change it for you. Keep it well.',
  dialogConfirm: 'Enrol me',
  choosePassphrase: 'Choose a passphrase first',
  before: 'Before freezing',
  checks: {
    published: 'The procedure is published',
    publishedNot: 'Publish the procedure first',
    committee: 'The committee is complete and explained',
    committeeNot: 'The committee is not complete or explained yet',
    candidates: (n) => (n === 1 ? '1 candidate' : `${n} candidates`),
    candidatesNot: 'There are no candidates yet',
    nobodyLeft: 'Nobody who was invited takes part any more',
    enrolled: 'All members are enrolled',
    enrolledNot: (n) => (n === 1 ? '1 member is not enrolled yet' : `${n} members are not enrolled yet`),
  },
  nobodyLeft: {
    title: 'How to go on',
    text: 'Does somebody take part after all? Change that at Candidates. Otherwise you stop the procedure without an appointment, and begin a new one later.',
    toClosing: 'Stop the procedure at Closing',
  },
  toStep: 'Go there',
  mode: 'How will the seals be opened?',
  modes: {
    strict: 'Together: after the close each member types the passphrase once more.',
    twokey: 'With a second key holder, who answers when everybody has sealed.',
  },
  opens: {
    title: 'Who opens?',
    keeper: (name) => `${name}, together with the secretary.`,
    deputies: (names) => `If that person is ill, ${names.join(' or ')}.`,
    nobody: (name) =>
      `Who opens when ${name} is ill has not been agreed yet. Without a deputy everybody then has to seal again.`,
    name: 'Name a deputy',
    change: 'Change that at Committee',
  },
  freeze: 'Freeze all',
  freezeTitle: 'Freeze all?',
  freezeText:
    'Questions, members and candidates are frozen after this. You get a committee code to read aloud. A backup is made first.',
  notYet: 'Something has to happen first',
  onlySecretary: 'The secretary enrols the members and freezes.',
  codeTitle: 'The committee code',
  codeText:
    'Read this code aloud together. If everybody sees the same code, everybody is in the same committee.',
  print: 'Print',
  printRoster: 'Print list of members',
  project: 'Show on the screen in the room',
  frozenAt: (date) => `Frozen on ${date}`,
  confirmTitle: 'Confirm the code',
  confirmText:
    'Have somebody else read the last four groups aloud, from paper or another screen. Type what you hear.',
  typed: 'The last four groups, as you hear them',
  group: (n) => `Group ${n} of the last four`,
  confirm: 'Confirm',
  everybody: 'Everybody who has to confirm told me in person that their Zegel shows this code',
  everybodyHint:
    'Said and heard, in the room or by telephone, not by way of the secretary. If anybody says “my key is not in it”, everybody stops.',
  everybodyFirst: 'Ask everybody first, then tick this.',
  incomplete: 'Type all four groups',
  membersTitle: 'Now the members',
  membersText:
    'Each member confirms the code: on this laptop after you have locked it, or on a laptop of their own. Then the interviews begin.',
  membersDone: 'Everybody has confirmed. The interviews can begin.',
  confirmed: 'Confirmed. You can begin.',
  toInterviews: 'To the interviews',
  stuck: {
    ask: 'Is the code not right, or can you not confirm?',
    other:
      'Do you hear something else than you see? Do not confirm. Have the groups read aloud again, not by the secretary. If it stays different, you do not have the same list: tell everybody. The secretary then makes a new list, with a new code.',
    nobody:
      'Can you hear nobody, or does somebody say “my key is not in it”? Do not confirm then either. Without your confirmation the round does not close and nothing is opened.',
    lost: 'Lost your passphrase or your laptop? Tell the secretary: you get a new key in a new list.',
  },
  silent: {
    title: 'Can somebody not confirm?',
    text: 'The round closes only once everybody on this list has confirmed, a deputy too. Do not wait for who cannot. Under “Something has happened” somebody gets a new key, a member or a deputy leaves the list, or there is a new list because the code differs.',
    toHappened: 'Something has happened',
  },
  whoTitle: 'Who has confirmed',
  confirmedOf: (n, of) =>
    `${n === 0 ? 'None' : n} of ${of} members confirmed the code. Sealing is possible when everybody did.`,
  done: 'confirmed',
  waits: 'not yet',
  keys: { next: 'go on' },
}
