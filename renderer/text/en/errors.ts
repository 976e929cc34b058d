import type { Text } from '../index.ts'

export const errors: Text['errors'] = {
  E_UNEXPECTED: () =>
    'Something went wrong that we did not foresee. What was saved is still there. Try again.',
  E_INPUT: () => 'This input is not right. Nothing has changed.',
  E_LOCKED: () => 'Zegel is locked. Type your passphrase first.',
  E_NOT_ALLOWED: () => 'Only the secretary of the committee can do this.',
  E_PHASE: () => 'This cannot be done in this step (any more). Nothing has changed.',
  E_FROZEN: () => 'This is frozen and cannot be changed any more.',
  E_PASSPHRASE: () => 'This passphrase does not fit. Mind capitals and spaces and try again.',
  E_WEAK: () => 'This passphrase is too weak. Take one of 12 characters or more that is not widely used.',
  E_DISK_FULL: () =>
    'The disk is full. The last change was not saved; what was saved before is still there. Make room and try again.',
  E_NO_ACCESS: () =>
    'Zegel may not read or write here. Choose another folder or ask the help desk for access.',
  E_BUSY: () => 'Another program holds this file. Close it and try again.',
  E_MISSING: () => 'This file is no longer there.',
  E_EXISTS: () => 'This exists already.',
  E_EMPTY_FILE: () => 'This file is empty. Put a backup back from the welcome screen.',
  E_NOT_DATABASE: () =>
    'This is not a file of Zegel, or it is damaged. Put a backup back from the welcome screen.',
  E_OTHER_FILE: () => 'This file belongs to another program.',
  E_NEWER: () => 'This procedure was made with a newer Zegel. Update Zegel to open it; nothing has changed.',
  E_BACKUP: () => 'The backup failed, so the step was not taken. Nothing has changed.',
  E_CODE: () =>
    'These groups do not fit the committee code. Have them read aloud once more. If they still do not fit, do not begin, and tell the secretary.',
  E_SEALED: () => 'Your cards are sealed. They do not change any more.',
  E_CARDS_OPEN: () => 'Your cards are not finished yet. Review shows what is left.',
  E_RECUSED: () => 'You do not judge this candidate. Nothing is saved here.',
  E_UNCONFIRMED: () => 'Confirm the committee code at Freeze first.',
  E_NOT_SCORER: () => 'Only a member who scores can do this.',
  E_NO_IDENTITY: () =>
    'The key of this member is not on this computer. Restore a backup or ask the secretary.',
  E_NOT_PUBLISHED: () => 'Publish the procedure first.',
  E_NOT_ENROLLED: () => 'Not all members are enrolled yet.',
  E_NO_CANDIDATES: () => 'There are no candidates yet.',
  E_COMMITTEE: () => 'The committee is not complete yet.',
  E_CHECKS_OPEN: () => 'A point of attention is still open. Comply or explain.',
  E_CHANGED_MEANWHILE: () =>
    'Something changed in the meantime. Nothing was done. Look again and try once more.',
  E_CANCELLED: () => 'Stopped. Nothing was changed.',
  E_SECRETARY: () =>
    'The secretary must stay in the committee: they set up the procedure. Nothing has changed.',
  E_PRINT: () => 'Printing failed. See whether there is a printer and whether it is on. Nothing is lost.',
}
