import type { Text } from '../index.ts'

const inDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`

export const welcome: Text['welcome'] = {
  headline: ['Each judges alone.', 'We choose together.'],
  promise:
    'Scores stay closed until everybody is done. Then we lay them side by side and explain what we decide.',
  create: 'New procedure',
  example: 'Look around in an example',
  invited: 'I was invited',
  local: 'Your data stay on this computer. Zegel never connects to the internet.',
  version: (version) => `Zegel ${version}`,
  language: 'English',
  settings: 'settings',
  list: 'Procedures on this computer',
  resume: 'Go on where you were',
  none: 'No procedures on this computer yet',
  noneText: 'Make a new procedure, open your invitation, or look around in the example first.',
  exampleTitle: 'Example',
  exampleHint: 'made-up candidates and members',
  harmless: 'look around, nothing can go wrong',
  removeExample: 'Remove the example',
  phases: {
    design: 'Design',
    published: 'Published',
    frozen: 'Interviews',
    sealed: 'Sealed',
    closed: 'Sealed',
    stopped: 'Stopped',
    revealed: 'Deliberation',
    again: 'Further decision',
    decided: 'Decided',
    ended: 'Finished',
  },
  phaseHints: {
    design: () => 'not published yet',
    published: () => 'committee and candidates',
    frozen: (sealed, scorers) =>
      sealed === 0 ? 'nobody has sealed yet' : `waiting for ${scorers - sealed} of ${scorers} members`,
    sealed: () => 'ready to open',
    closed: () => 'the seals are being opened',
    stopped: () => 'retention runs',
    revealed: () => 'the seals are open',
    decided: () => 'still to be closed',
    ended: () => 'retention period runs',
  },
  due: {
    erase: (days) =>
      days < 0
        ? `erasing is ${inDays(-days)} late`
        : days === 0
          ? 'erase today'
          : `erase within ${inDays(days)}`,
    keep: (days) => (days < 0 ? 'reserve can no longer be called' : `keep reserves? ${inDays(days)} left`),
    review: (days) =>
      days < 0
        ? `review a hold, ${inDays(-days)} late`
        : days === 0
          ? 'review a hold today'
          : `review a hold, ${inDays(days)} left`,
    reserve: (days) =>
      days < 0
        ? 'reserve term is over'
        : days === 0
          ? 'last day of the reserve'
          : `reserve term, ${inDays(days)} left`,
  },
  copyLate: (on) => `last copy elsewhere: ${on}`,
  sealStates: { open: 'not sealed yet', closed: 'sealed', broken: 'opened' },
  yesterday: 'yesterday',
  choose: 'choose',
  open: 'open',
  broken: {
    title: 'A file cannot be opened',
    what: (name) => `Procedure ${name}.`,
    restore: 'Put a backup back',
    dialog: 'Put a backup back?',
    explain:
      'Choose a copy. What was done after that moment is not in it. The damaged file is kept beside the copy.',
    legend: 'Copies',
    none: 'There is no backup of this procedure on this computer.',
    confirm: 'Put back',
    keep: 'Leave as it is',
    before: (before) => `made before: ${before}`,
    done: 'The backup was put back.',
    steps: {
      publish: 'publishing',
      amend: 'publishing a change',
      freeze: 'freezing',
      seal: 'sealing',
      close: 'closing',
      reveal: 'opening',
      decide: 'finalising the decision',
      migrate: 'updating the file',
      restore: 'putting back a copy',
      erase: 'fresh after erasing',
    },
    otherStep: 'a step that cannot be undone',
  },
  first: {
    title: 'Welcome. What brings you here?',
    setUp: 'I set up a procedure',
    setUpHint: 'You are the secretary of the committee, or organise the selection.',
    invited: 'I was invited',
    invitedHint: 'You are in a committee and will interview and score.',
    around: 'I want to look around',
    aroundHint: 'A finished procedure with made-up names. Nothing can go wrong.',
  },
  invitation: {
    title: 'You were invited',
    own: 'On your own laptop',
    ownText:
      'Did you get a file? Open it here, drag it into this window or double-click it. Then choose your passphrase.',
    open: 'Open the invitation',
    shared: 'On the laptop of the committee',
    intro:
      'The committee takes turns on this laptop. Your scorecards stay yours alone, on a shared laptop too.',
    steps: [
      'The secretary enrols you. You choose your own passphrase.',
      'Open the procedure of your committee here.',
      'Choose who you are and type your passphrase.',
      'Lock with Ctrl+L when you are done. Then the next can begin.',
    ],
    here: 'Choose your procedure below.',
    notHere: 'Is your procedure not here? Ask the secretary which laptop it is on.',
    understood: 'Understood',
  },
}
