import type { Text } from '../index.ts'
import { outOf, sentence } from './counting.ts'

export const safety: Text['safety'] = {
  title: 'Copy in another place',
  lead: 'The whole procedure is on one laptop, the secretary’s. With a copy in another place it goes on, even when that laptop is lost.',
  how: 'Zegel keeps the copy up to date by itself: after every step that counts, before anything goes to the others, and at least once each day that you use Zegel.',
  who: 'The copy is encrypted. It opens with the passphrase of those who work on this laptop. If the chair or the second key holder work on a laptop of their own, they can open it there. If neither does, every member who scores can, on their own laptop.',
  careful:
    'Without a passphrase one sees only the title, the institution, the roles of those who work on this laptop, the step you are at and how many members have sealed. Choose a place that only the committee can reach. Whoever has the file can guess a weak passphrase.',
  choose: 'Choose a place',
  chooseHint: 'A stick, a network drive or a shared folder.',
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
    'The copy is in the exchange folder, so all members have the file. Only those named below can open it.',
  faults: {
    E_FOLDER_MISSING: 'The place is not there now. Insert the stick or connect to the drive.',
    E_NO_ACCESS:
      'Zegel may not write in this place. Choose another place, or ask the help desk for permission.',
    E_DISK_FULL: 'This place is full. Make room, or choose another place.',
    E_SILENT:
      'This place does not answer. See whether the network or the stick works. You can also choose another place at once, or stop.',
  },
  otherFault: 'The last copy did not succeed. An earlier copy is still there. Try again.',
  after: 'After that it goes on by itself. On this laptop everything is saved as usual.',
  ownLaptop: 'This is an own laptop. The secretary’s laptop makes the copy of the procedure.',
  line: {
    none: 'This procedure is on this laptop only.',
    choose: 'Keep a copy in another place as well',
    some: (at) => `Copy in another place: ${at}.`,
    fault: (at) => `Zegel cannot find or use the place for the copy. Last copy: ${at}.`,
    look: 'Look',
    restored: (of) =>
      `This procedure was put back from a copy of ${of}. What was done on the other laptop after that is not in it. What members sent from their own laptops comes in again by itself. If the secretary cannot go on, choose under “Something has happened” who takes over.`,
  },
  copied: {
    title: 'A key from the copy does not open this round',
    why: (who: string) =>
      `Came with the copy: the key of ${who}. Zegel cannot know whether it was given in this round on the lost laptop. A key counts only once.`,
    before:
      'Enrol whoever works on this laptop anew before you freeze. Then nothing is lost: the new key does open.',
    secretary:
      'The secretary cannot enrol anew in person. Untick scoring under Committee, or let the seals be opened with a second key holder.',
    under:
      'Whoever has not sealed enrols anew and gets a new key. Whoever has sealed drops out, or the round stops and begins again. Everybody keeps what they wrote themselves; only what is sealed with this key is not opened.',
    toFreeze: 'To Freeze',
    toHappened: 'Something has happened',
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
    sealed: (sealed, scorers) => `${sentence(outOf(sealed, scorers, 'members', 'has', 'have'))} sealed`,
    notIn: (at) =>
      `What was done on the other laptop after ${at} is not in it. What members did on a laptop of their own stays there: what the secretary had not confirmed, that laptop sends again by itself.`,
    here: {
      nothing: 'This procedure is not on this computer yet.',
      own: 'On this computer you take part as a member. What you wrote here comes along. After this, this computer is the secretary’s laptop.',
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
      'This copy does not open with your key. Nothing has changed. Ask the chair, the second key holder or somebody who worked on the secretary’s laptop.',
    passphrase: 'Your passphrase',
    chooseFirst: 'First choose who you are.',
    typeFirst: 'First type your passphrase.',
    run: 'Put back and go on',
    running: 'The copy is being checked and put back',
    done: 'The procedure is on this computer now.',
    keys: 'A key that comes along with the copy opens nothing in a round that was under way. Zegel cannot know whether it was given on the other laptop already.',
  },
}
