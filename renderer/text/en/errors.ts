import type { Text } from '../index.ts'

export const errors: Text['errors'] = {
  E_UNEXPECTED: () =>
    'Something went wrong that we did not foresee. What was saved is still there. Try again.',
  E_INPUT: () => 'This input is not right. Nothing has changed.',
  E_LOCKED: () => 'Zegel is locked. Type your passphrase first.',
  E_NOT_ALLOWED: () => 'Only the secretary of the committee can do this.',
  E_NOT_PLANNED: () => 'No interview has been planned yet. Plan the interviews first.',
  E_PHASE: () => 'This cannot be done in this step (any more). Nothing has changed.',
  E_STILL_KEPT: () =>
    'Data of candidates are still kept. End the procedure and erase everybody; then the procedure can go.',
  E_PROPOSED: () =>
    'This is waiting for a signature of somebody else. Take that proposal back first if you want to change something.',
  E_STILL_JUDGING: () =>
    'You still judge in a later round. Until the last round is open, no scores of earlier rounds leave as a file. Nothing was saved.',
  E_FROZEN: () => 'This is frozen and cannot be changed any more.',
  E_PASSPHRASE: () => 'This passphrase does not fit. Mind capitals and spaces and try again.',
  E_WEAK: () => 'This passphrase is too weak. Take one of 12 characters or more that is not widely used.',
  E_DISK_FULL: () =>
    'The disk is full. The last change was not saved; what was saved before is still there. Make room and try again.',
  E_NO_ACCESS: () =>
    'Zegel may not read or write here. Choose another folder or ask the help desk for access.',
  E_BUSY: () => 'Another program holds this file. Close it and try again.',
  E_SILENT: () =>
    'This folder does not answer. Nothing is lost. See whether the network or the stick works, and try again.',
  E_IO: () =>
    'The disk or the network reports an error. See whether the stick or the connection is all right, and try again.',
  E_MISSING: () => 'This file is no longer there.',
  E_EXISTS: () => 'This exists already.',
  E_EMPTY_FILE: () => 'This file is empty. Put a backup back from the welcome screen.',
  E_NOT_DATABASE: () =>
    'This is not a file of Zegel, or it is damaged. Put a backup back from the welcome screen.',
  E_OTHER_FILE: () => 'This file belongs to another program.',
  E_NEWER: () => 'This procedure was made with a newer Zegel. Update Zegel to open it; nothing has changed.',
  E_PLACE_RULE: ({ rule = '' }) =>
    `The design names rule ${rule} for who is above or below the last place. This Zegel does not know that rule and uses no other. Update Zegel; nothing has been changed.`,
  E_BACKUP: () => 'The backup failed, so the step was not taken. Nothing has changed.',
  E_CODE: () =>
    'These groups do not fit the committee code. Have them read aloud once more. If they still do not fit, do not begin, and tell the secretary.',
  E_SEALED: () => 'Your scorecards are sealed. They do not change any more.',
  E_CARDS_OPEN: () => 'Your scorecards are not finished yet. Review shows what is left.',
  E_NO_SEAT: () => 'This person is no longer in the committee and can open nothing here any more.',
  E_RECUSED: () => 'You do not judge this candidate. Nothing is saved here.',
  E_UNCONFIRMED: () => 'Confirm the committee code at Freeze first.',
  E_CONFIDANT: () =>
    'A confidential adviser sees nothing about candidates. You can read what residents reported.',
  E_NOT_SCORER: () => 'Only a member who scores can do this.',
  E_NO_HANDOVER: () =>
    'Nobody has signed that this deputy may open this list. Propose it at “Something has happened”. Nothing was opened.',
  E_NO_IDENTITY: () =>
    'The key of this member is not on this computer. Restore a backup or ask the secretary.',
  E_LESSON_NAME: () =>
    'Somebody’s name or code is in here. What others get is only about the procedure. Take the name out; nothing was saved.',
  E_LESSON_FILE: () =>
    'This is no file that Zegel can read here, or it holds something else than it should. Nothing was taken in.',
  E_TEMPLATE_FILE: () =>
    'This is no template that Zegel can read, or it holds something that does not belong in it. Nothing was read in. Ask the maker for a new file.',
  E_TEMPLATE_SIG: () =>
    'The signature does not hold: this file was changed after it was signed. Nothing was read in. Ask whoever made it for it again.',
  E_TEMPLATE_KEY: () =>
    'You have this template already, but it was signed with another key. Nothing was read in. Ask the maker whether that is right; then throw the old one away first.',
  E_TEMPLATE_OLD: () => 'You have a newer version of this template already. Nothing has changed.',
  E_NOT_OURS: () =>
    'This is no file of Zegel; nothing of it was kept. Letters and CVs belong in the hospital’s own system.',
  E_IS_TEMPLATE: () => 'This is a template. Open it on the welcome screen, under Templates.',
  E_NO_LESSONS: () => 'Write down a lesson first. There is nothing to save yet.',
  E_COUNTS_GONE: () =>
    'Candidates were erased. The counts of small groups are gone since then. You can still make the report for HR.',
  E_ON_HOLD: () =>
    'Erasing is put off for one of these candidates. End that first, or choose the others. Nothing was erased.',
  E_REVIEW_DAY: () => 'Choose a day between tomorrow and three months from today. Nothing has changed.',
  E_CONSENT_DAY: () =>
    'Choose a day after the ordinary retention and within a year of the end of the procedure. Nothing has changed.',
  E_NOT_PUBLISHED: () => 'Publish the procedure first.',
  E_SAME_KEYS: () =>
    'No key changes in this list. Untick the deputy who leaves, or let whoever gets a new key enrol first.',
  E_NO_MAJORITY: ({ least = 2, of = 0 }) =>
    `Those are too few: the second key holder in person with one other${of > least ? `, or at least ${least} of the ${of} members who score and do not follow themselves` : of === least ? ', or the two members who score and do not follow themselves' : ''}. Nothing was proposed.`,
  E_NOT_ENROLLED: () => 'Not all members are enrolled yet.',
  E_NO_SECOND_READER: () =>
    'For a rejected letter nobody is left who has not read it. Add a member under Committee who reads it.',
  E_NO_CANDIDATES: ({ round }) =>
    round === 1
      ? 'There are no candidates yet.'
      : 'Everybody who was invited withdrew. Does somebody take part after all? Change that at Candidates. Otherwise the procedure stops here, at Closing.',
  E_COMMITTEE: () => 'The committee is not complete yet.',
  E_CHECKS_OPEN: () => 'A check is still open. Adapt the design or explain why you depart from it.',
  E_NO_CHANGE: () => 'Nothing differs from what is published already. Change something first.',
  E_REASON: () => 'First write down why you change this. Candidates read it.',
  E_SECOND: () =>
    'The closing day has passed. Let somebody else decide with you, with their own passphrase. Nothing has changed.',
  E_CHANGED_MEANWHILE: () =>
    'Something changed in the meantime. Nothing was done. Look again and try once more.',
  E_CANCELLED: () => 'Stopped. Nothing was changed.',
  E_SECRETARY: () =>
    'The secretary must stay in the committee: they set up the procedure. Nothing has changed.',
  E_PRINT: () => 'Printing failed. See whether there is a printer and whether it is on. Nothing is lost.',
  E_ATT: () =>
    'A part of this file is missing, changed or does not belong in it. Nothing was stored. Ask for the file again.',
  E_CANON: () =>
    'This file was rewritten by another program. Nothing was stored. Ask for the file as Zegel made it.',
  E_CARD: () =>
    'A scorecard does not follow the format. Nothing has changed. Review your scorecards and try again.',
  E_CHANNEL: () => 'This version of Zegel does not know that question. Close Zegel and start it again.',
  E_CLOSE: () =>
    'The closed list does not name the seals that are known here. Nothing has changed. Talk to the secretary.',
  E_COMMIT: () => 'What was opened is not what was sealed. Do not go on, and tell the whole committee.',
  E_CONFLICT: () => 'Somebody sealed twice with the same number. That member must seal once more.',
  E_COVERAGE: () =>
    'Each candidate needs exactly one scorecard, or the choice not to judge. Nothing has changed.',
  E_DECISION_OPEN: () => 'The decision is not complete yet. See what is missing and try again.',
  E_ENVELOPE: () => 'This is not a whole file of Zegel. Copy or send it again.',
  E_FACTS: () =>
    'What this computer promised before is damaged or shorter than known. Do not go on, and talk to the secretary.',
  E_INCOMPLETE: () => 'Not everybody has sealed yet, or somebody is named twice. Nothing has changed.',
  E_INNER: () =>
    'A seal opened, but what is inside does not belong to it. Nothing has changed. Tell the committee.',
  E_KEY_ON_STICK: () =>
    'Your key is on a stick too. Was it used to answer already? Then do not answer here a second time. If it was not, tick that.',
  E_KEY: () => 'This cannot be opened with your key. Nothing has changed.',
  E_LOG: () => 'The log is cut or changed. Do not go on, and compare the code in the minutes.',
  E_MYKEY: () => 'A key in the list is not that of the member. Stop, and tell the whole committee.',
  E_NO_PROCEDURE: () => 'No procedure is open. Choose one on the welcome screen.',
  E_PROCEDURE: () => 'This file belongs to another procedure. Nothing was stored.',
  E_RELEASE: () => 'A key in this file does not belong to this seal. Ask the member to do it again.',
  E_ROSTER: () => 'The list of members and keys does not hold. Nothing has changed. Talk to the secretary.',
  E_ROUND: () => 'This file belongs to another round. Nothing was stored.',
  E_SCHEMA: () => 'The contents of this file do not follow the format. Nothing was stored.',
  E_SEAL_BROKEN: () =>
    'One seal could not be opened. The others are safe and nothing has changed. Talk to the committee.',
  E_SECOND_CLOSE: () =>
    'This key was already given for another list of this round. That is possible only once.',
  E_SENDER: () => 'This window may not ask that. Close Zegel and start it again.',
  E_SEQ: () => 'An earlier version of this seal is missing, or there is a newer one. Nothing was stored.',
  E_SIG: () => 'A signature does not hold. Do not use this file; tell the secretary and one other member.',
  E_SIGNERS: () => 'This file is not signed by exactly those who must sign it. Nothing was stored.',
  E_SIZE: () => 'This file is too large. Nothing was stored.',
  E_SLOT: () => 'The list uses keys of an earlier round. Ask the secretary for a new list.',
  E_STATE: () => 'This cannot be done in this step (any more). Nothing has changed.',
  E_VERSION: () => 'This file comes from another version of Zegel. Use the version of the committee.',
  E_PLACE_NETWORK: ({ folder }) => `The folder ${folder} is on a network drive.`,
  E_PLACE_SYNCED: ({ folder, by }) => `The folder ${folder} is kept the same on other computers by ${by}.`,
  E_ZIP: () =>
    'Zegel cannot read this zip file. Perhaps it is damaged or has a password. Ask for the files without a password.',
  E_ZIP_LARGE: () =>
    'Unpacked, this zip file is too large. Nothing was stored. Unpack it yourself and open only the files of Zegel.',
  E_ZIP_NESTED: () =>
    'There is another zip file in this zip file. Unpack it yourself first and open what is in it.',
  E_WORK: () => 'This file asks for too much computing to open. Do not use it.',
  E_FOLDER_MISSING: () =>
    'This exchange folder is not there (any more). Plug in the stick or choose another folder. Nothing is lost.',
  E_ENROLLED_HERE: () =>
    'This member enrols on the secretary’s laptop. The enrolment in this file was not used. Set the member to “own laptop” if that is what you want.',
  E_RESTORED: () =>
    'This file was made on this laptop but is not in this procedure. Was a backup restored? Do not go on, and talk to the committee.',
  E_INVITED_ALREADY: () => 'You have opened this invitation already. The procedure is on the welcome screen.',
  E_NOT_HEARD: ({ count }) =>
    `The keys of ${count} ${count === 1 ? 'member' : 'members'} are not on this laptop. Ask everybody whether their Zegel shows the same code, and tick that.`,
  E_NOT_SEALED: () => 'You have not sealed yet. There is nothing to correct.',
  E_NO_CARD: () => 'No recovery card was made for this member on this laptop.',
  E_NO_COPY: () =>
    'This file is not a copy of a procedure, or it is not complete. Choose a file that ends in .zegelcopy. Nothing has changed.',
  E_COPY_OTHER: () =>
    'On this computer somebody takes part who cannot open this copy. Nothing has changed. Put the copy back on another computer, or on the laptop of the chair or the second key holder.',
  E_COPY_OLD: () =>
    'This copy is older than what the committee already has: a list or an archive from after it is known. The other laptops refuse what you make with it. Nothing has changed. Look for a newer copy or for the laptop itself. If there is none, begin a new procedure; what everybody wrote is still on their own laptop.',
  E_COPY_HERE: () =>
    'This procedure is on this computer already. Nothing has changed. Open it from the welcome screen.',
  E_COPIED_KEY: () =>
    'This procedure was put back from a copy. Zegel does not know here whether this key was given in this round already, and that is possible only once. Give the key on the member’s own laptop. If that is not possible, let that member drop out, or let the round stop under “Something has happened” and begin again. Everybody then begins with what they wrote.',
  E_COPIED_SCORER: ({ copied }) =>
    `${copied === 1 ? 'One key that must open this round' : `${copied} keys that must open this round`} came with the copy and cannot do that. Let those people enrol anew first. The secretary cannot, and does not score in this round. Nothing was frozen.`,
  E_FORMER_SECRETARY: () =>
    'An earlier round had another secretary. Without that person’s key and passphrase on this laptop nothing is erased, not by half either. If that key is gone, delete the whole procedure on every laptop after the retention period.',
  E_AFTER_LIST: () =>
    'Everybody has signed this further decision, but this laptop did not know it when you froze the list for the next round here. An older copy was put back. It does not count here; other laptops show it. If there is a copy from after that decision, put that back. If there is none, tell the committee that this round is about whoever is on the list, and write that in your minutes.',
  E_AFTER_COPY: () =>
    'A seal that came belongs to something that was done after the copy that was put back. Nothing is lost. Make a next list under “Something has happened”; then its member seals the same again with one click.',
}
