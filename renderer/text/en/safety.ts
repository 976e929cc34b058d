import type { Text } from '../index.ts'

export const safety: Text['safety'] = {
  title: 'Copy in another place',
  lead: 'This procedure is on this laptop only. With a copy somewhere else it goes on, even when the laptop is lost.',
  how: 'Zegel keeps the copy up to date by itself: after every step that counts, before anything goes to the others, and at least once each day that you use Zegel.',
  who: 'The copy is encrypted. It opens with the passphrase of those who work on this laptop. The chair and the second key holder open it on their own laptop.',
  careful:
    'On the outside stand the title, the step you are at and how many members have sealed. Choose a place that only the committee can reach. Whoever has the file can guess a weak passphrase.',
  choose: 'Choose a place',
  chooseHint: 'A stick, a network drive, or a folder that is kept the same on another computer.',
  inExchangeFolder: 'Use the exchange folder',
  inExchangeFolderHint: (folder) => `${folder}. Whoever sees that folder also sees that there is a copy.`,
  where: 'Where',
  last: 'Last copy',
  never: 'none yet',
  behind: 'Something was done since. The copy follows in a moment.',
  other: 'Choose another place',
  now: 'Make a copy now',
  making: 'The copy is being made',
  made: 'The copy has been made and checked.',
  stop: 'Stop, and remove the copy',
  stopped: 'No copy is kept any more.',
  onlySecretary: 'Only the secretary chooses the place.',
  sameDisk:
    'This place is on the disk of this laptop. If the laptop is lost, so is the copy. Rather choose a stick or a network drive.',
  inExchange:
    'The copy is in the exchange folder, so all members have the file; only those named above can open it.',
  faults: {
    E_FOLDER_MISSING: 'The place is not there now. Insert the stick or connect to the drive.',
    E_NO_ACCESS:
      'Zegel may not write in this place. Choose another place, or ask the help desk for permission.',
    E_DISK_FULL: 'This place is full. Make room, or choose another place.',
  },
  otherFault: 'The last time the copy did not work out. The one before is still there. Try again.',
  after: 'After that it goes on by itself.',
  ownLaptop: 'This is an own laptop. The copy of the procedure is made by the secretary’s laptop.',
  line: {
    none: 'This procedure is on this laptop only.',
    choose: 'Keep a copy in another place as well',
    some: (at) => `Copy in another place: ${at}.`,
    fault: (at) => `The place for the copy was not found or cannot be used. Last copy: ${at}.`,
    look: 'Look',
    restored: (of) =>
      `This procedure was put back from a copy of ${of}. What was done on the other laptop after that is not in it. What members sent comes in again by itself. If the secretary cannot go on, choose under “Something has happened” who takes over.`,
  },
  unreached: {
    erases:
      'The copy in another place still holds people who have been erased. Zegel replaces it once the place is back.',
    left: (folder) => `Zegel removes the old copy in ${folder} once that place is back.`,
  },
  restore: {
    title: 'A procedure from a copy',
    open: 'Put a copy back',
    lead: 'Is the secretary’s laptop lost or broken? Then the procedure goes on here with the copy that was kept in another place.',
    warn: 'Do this only when the other laptop is really gone. Never go on working on two laptops.',
    pick: 'Choose the copy',
    other: 'Choose another copy',
    of: 'Copy of',
    state: 'Step',
    sealed: (sealed, scorers) => `${sealed} of ${scorers} members have sealed`,
    notIn: (at) =>
      `What was done after ${at} is not in it. Members need not do anything again: what the secretary had not confirmed, their laptops send again by themselves.`,
    here: {
      nothing: 'This procedure is not on this computer yet.',
      own: 'On this computer you take part as a member. That comes along. After this, this computer is the secretary’s laptop.',
      whole:
        'This procedure is on this computer already. There is nothing to put back; open it from the welcome screen.',
      broken:
        'On this computer there is a file of this procedure that does not open any more. It is kept beside the copy.',
    },
    who: 'Who are you?',
    whoHint: 'These are the people who can open this copy on this computer.',
    nobody:
      'Nobody can open this copy on this computer. If you work on a laptop of your own, put the copy back there.',
    notYou:
      'This copy does not open with your key. The chair, the second key holder and those who worked on the secretary’s laptop can open it.',
    passphrase: 'Your passphrase',
    chooseFirst: 'First choose who you are.',
    typeFirst: 'First type your passphrase.',
    run: 'Put back and go on',
    running: 'The copy is being checked and put back',
    done: 'The procedure is on this computer now.',
    keys: 'Keys that come along with the copy release nothing in a round that was under way. Zegel cannot know whether that was done on the other laptop already.',
  },
}
