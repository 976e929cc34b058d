import type { Text } from '../index.ts'

export const exchange: Text['exchange'] = {
  title: 'Files',
  lead: 'Everything that goes back and forth between laptops, in one list.',
  open: 'Open files',
  openKey: 'open files',
  drop: {
    title: 'Drop to open',
    text: 'Zegel takes over what belongs to this procedure. The files themselves stay where they are.',
  },
  next: {
    sign: (who, mine) =>
      mine ? 'Something waits for your signature.' : `Something waits for a signature from ${who}.`,
    invite: () => 'Make the invitations for those who work on their own laptop.',
    freeze: () => 'Everybody is enrolled. Freeze committee, candidates and questions.',
    'next-list': () => 'An exception was decided. The secretary makes the next list.',
    confirm: (who, mine) =>
      mine ? 'Confirm the committee code.' : `Who still has to confirm the committee code: ${who}.`,
    score: () => 'Hold the interviews and fill in your scorecards.',
    submit: () => 'Seal your scorecards.',
    reseal: () => 'The list has changed. Seal the same scorecards once more.',
    close: () => 'Everybody has submitted. Close the list at Opening.',
    release: (who, mine) =>
      mine ? 'The list is closed. Give your key.' : `The list is closed. Giving their key now: ${who}.`,
    answer: (who, mine) =>
      mine
        ? 'The list is closed. Give the second key.'
        : `The list is closed. Now ${who} gives the second key.`,
    reveal: () => 'All keys are there. Break the seals.',
    give: (who) => `Give the files that are ready to ${who}.`,
    wait: (who) => `Waiting for a file from ${who}.`,
    read: () => 'The archive is here. You can read all scorecards.',
  },
  nothing: 'Nothing has to be done now.',
  secretary: 'the secretary',
  everybody: 'the others',
  toDo: 'What now',
  toList: 'Look at all files',
  troubles: (n) => (n === 1 ? '1 file asks for attention.' : `${n} files ask for attention.`),
  board: {
    title: 'Who is how far',
    member: 'Member',
    place: 'Laptop',
    invited: 'Invited',
    enrolled: 'Enrolled',
    confirmed: 'Code confirmed',
    sealed: 'Submitted',
    answered: 'Key given',
    finalised: 'Keys gone',
    erased: 'Erased',
    yes: 'yes',
    no: 'not yet',
    none: 'not needed',
    caption: 'In the fixed order of the committee. Without times: those could give something away.',
    finalisedHint:
      'The keys of this round go when a member types their own passphrase once more after the end.',
    places: { here: 'this laptop', own: 'own laptop' },
  },
  kinds: {
    invite: 'Invitation',
    enrol: 'Enrolment',
    roster: 'List of members and keys',
    briefing: 'Questions, candidates and schedule',
    amendment: 'Change of the design',
    confirm: 'Confirmation of the code',
    seal: 'Seal',
    receipt: 'Receipt',
    exception: 'Exception',
    close: 'Closed list',
    open: 'Answer of the second key holder',
    release: 'Key',
    handover: 'Handover',
    fault: 'Report of a broken seal',
    late: 'Late scorecard',
    withdraw: 'Withdrawal of a candidate',
    purge: 'Request to erase',
    revise: 'Changed score',
    decision: 'Decision',
    archive: 'Archive',
    compare: 'Comparison of the archive',
    finalise: 'Confirmation that keys are gone',
    audit: 'Audit',
  },
  noKind: 'Not a file of Zegel',
  from: (who) => `from ${who}`,
  attention: 'What is still missing',
  allHere: 'Everything that can be here now is here.',
  missing: (kind, who) => `${kind} of ${who} is not here yet.`,
  missingHint: 'Ask for the file, or wait until it is in the exchange folder.',
  waiting: 'Still waits',
  waitsFor: {
    committee: () => 'Waits until this member is in the committee.',
    roster: () => 'Waits for the list of members and keys, which comes from the secretary.',
    confirmation: (who) => `Waits for the confirmation of the code by ${who}.`,
    seal: (who) => `Waits for an earlier seal of ${who}.`,
    close: () => 'Waits for the closed list of the secretary.',
    archive: () => 'Waits for the archive of the secretary.',
    decision: () => 'Waits for the decision before it.',
    change: (who) => `Waits for a changed score${who ? ` of ${who}` : ''}, on which the decision rests.`,
    design: () => 'Waits for the previous change of the design, which comes from the secretary.',
    request: () => 'Waits for the request of the secretary to erase.',
    receipt: () =>
      'Signed by everybody. Waits for the receipt of the secretary; after that it counts here too.',
    signatures: (who) => `Waits for a signature of ${who}.`,
    handover: () => 'Waits until it is signed that this deputy may open.',
    'round-end': () => 'Waits until the round before is finished.',
  },
  unread: 'Cannot be read',
  unreadWhy: {
    E_BUSY:
      'Another program holds this file in the exchange folder. Close that program, or wait until it is done. Nothing is lost; Zegel tries again by itself.',
    E_NO_ACCESS:
      'Zegel may not read this file in the exchange folder. Ask the help desk for access, or ask for the file again. Nothing is lost; Zegel tries again by itself.',
    E_SIZE: 'This file is too large to be one of Zegel. Take it out of the exchange folder.',
  },
  unreadElse:
    'The disk or the network reports an error for this file in the exchange folder. Ask for the file again. Nothing is lost; Zegel tries again by itself.',
  refused: 'Refused',
  dismiss: 'Put aside',
  dismissed: 'Put aside. This file does not come back in the list.',
  outbox: 'To give',
  outboxText: 'These files are for the others. They are encrypted or may be seen; mail will do.',
  outboxFolder: 'They are in the exchange folder as well.',
  outboxNone: 'There is nothing to give now.',
  notYet: 'no sign of arrival yet',
  arrivedToo: (n) => (n === 1 ? '1 file has arrived already' : `${n} files have arrived already`),
  save: 'Save',
  saveAll: 'Put everything on a stick',
  savedOne: (path) => `Saved: ${path}`,
  savedAll: (n, path) =>
    n === 0
      ? `Everything was in ${path} already`
      : n === 1
        ? `1 file is in ${path}`
        : `${n} files are in ${path}`,
  came: (n) => (n === 1 ? '1 file has come' : `${n} files have come`),
  cameNone: 'Nothing has come yet.',
  what: 'What',
  forWhom: 'For whom',
  who: 'Whose',
  when: 'When',
  folder: {
    title: 'Exchange folder',
    none: 'Choose a folder that all laptops can see: in OneDrive, Nextcloud, Syncthing or on a stick. Zegel takes out what is new and puts in what is ready, by itself.',
    some: 'Zegel looks here by itself for what is new and puts in what is ready. Only what is about an erased candidate is removed.',
    choose: 'Choose an exchange folder',
    other: 'Choose another folder',
    stop: 'Use no folder any more',
    silent:
      'The exchange folder does not answer. Nothing is lost. Zegel goes on by itself as soon as it answers again.',
    look: 'Look now',
    looked: (n) =>
      n === 0
        ? 'Looked. There is nothing new.'
        : n === 1
          ? 'Looked at 1 new file.'
          : `Looked at ${n} new files.`,
    faults: {
      E_FOLDER_MISSING:
        'This folder is not there now. Plug in the stick or see whether the sync program runs.',
      E_NO_ACCESS:
        'Zegel may not read or write in this folder. Ask the help desk for access or choose another folder.',
      E_SILENT:
        'The exchange folder does not answer. Nothing is lost: what you do is saved on this laptop. See whether the network or the stick works, or choose another folder. Zegel goes on by itself as soon as the folder answers again.',
      E_IO: 'The disk or the network reports an error for this folder. Nothing is lost. See whether the stick or the connection is all right, or choose another folder.',
    },
  },
  results: {
    title: 'What came in',
    close: 'Close',
    one: (what) => `${what} is in.`,
    oneKnown: (what) => `${what} was here already.`,
    nothing: 'There is nothing in this file.',
    outcomes: {
      taken: 'is in',
      known: 'was here already',
      waits: 'waits for another file',
      refused: 'is refused',
      outdated: 'is no longer needed; there is nothing to do with it',
      'not-ours': 'is meant for another laptop; nothing happens with it here',
      elsewhere: 'belongs to another procedure on this computer and waits for you there',
      foreign: 'belongs to a procedure that this computer does not know',
      invitation: 'is an invitation',
    },
  },
}
