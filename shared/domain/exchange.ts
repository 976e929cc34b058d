/** Words of the exchange between laptops, each list closed: screens have a sentence for every one. */

/** Where a member does the own work: on the secretary's laptop or on an own one. */
export const places = ['here', 'own'] as const
export type Place = (typeof places)[number]

/** What a file is, as its name says it too. */
export const fileKinds = [
  'invite',
  'enrol',
  'roster',
  'briefing',
  'confirm',
  'seal',
  'receipt',
  'amendment',
  'exception',
  'close',
  'open',
  'release',
  'handover',
  'fault',
  'late',
  'withdraw',
  'purge',
  'revise',
  'decision',
  'archive',
  'compare',
  'finalise',
  'audit',
] as const
export type FileKind = (typeof fileKinds)[number]

/** What became of a file that was brought. */
export const outcomes = [
  'taken', // it is part of the procedure now
  'known', // it was already
  'waits', // another file has to come first; it is tried again by itself
  'outdated', // a newer list has replaced the one it names, or the round is open already: nothing is to be done with it
  'refused', // it does not hold; the code says why
  'not-ours', // in order, but meant for another laptop
  'elsewhere', // it belongs to another procedure on this laptop, where it waits to be looked at
  'foreign', // it belongs to a procedure that this laptop does not know
  'invitation', // it invites somebody to a procedure that this laptop does not know: to be accepted with a passphrase
] as const
export type Outcome = (typeof outcomes)[number]

/** What a file that came too early waits for. */
export const awaitedThings = [
  'committee', // the member it is from is not in the committee
  'roster', // the list that it names
  'confirmation', // its author's
  'seal', // an earlier one of its author
  'close',
  'handover', // of a deputy who answers under it
  'archive',
  'decision',
  'change', // of a score, on which the decision rests
  'design', // as it was published before this change of it
  'request', // to erase, which it answers
  'receipt', // of the secretary, who alone completes what others sign
  'signatures', // of others who must sign it too
  'round-end', // the end of the round before
] as const
export type Awaited = (typeof awaitedThings)[number]

/** What somebody can do next, in the order in which it is asked. */
export const exchangeTasks = [
  'sign', // a proposal of somebody else waits for this signature
  'invite', // make the invitations
  'freeze',
  'next-list', // an exception was decided: make the list that it allows
  'confirm', // type the last four groups of the code as heard
  'score',
  'submit',
  'reseal', // seal the same cards again under the next list
  'close',
  'release',
  'answer',
  'reveal',
  'give', // hand over files: nobody has shown to have them yet
  'wait', // for files of others
  'read', // everything is here: read the archive
] as const
export type ExchangeTask = (typeof exchangeTasks)[number]

/** The path of a member on an own laptop, one sentence each. */
export const memberPath = [
  'invitation',
  'enrol',
  'code',
  'score',
  'submit',
  'receipt',
  'release',
  'answer',
  'archive',
  'decision',
  'end',
] as const
export type MemberStep = (typeof memberPath)[number]

/**
 * What does not fit: first what only this laptop can see, then what an app finds in an archive (sealing.md, rule 6;
 * docs/formats.md, compare). Everybody is told of the latter.
 */
export const alarms = [
  'unreadable', // a file that the secretary signed for everybody does not open here, or holds something else
  'other-key', // the list names another key for me: from an earlier laptop of mine, or somebody put it there
  'other-card', // an opened card of mine is not what I sealed
  'answer-missing', // what I answered or released is not in it
  'answer-other', // I answered or released for other contents
  'answer-unknown', // an answer in my name that I did not give
  'confirm-missing', // my confirmation is not in it
  'exception-missing', // something that I signed is not in it
  'exception-unknown', // an exception in my name that I did not sign
  'archive-other', // another archive or close of this round came here
  'head-missing', // the log lacks what I have a receipt for
  'roster-missing', // a list under which I sealed is not in it
  'seal-missing', // a seal of mine is not in it
  'seal-other', // another seal of mine counts than my last one
] as const
export type Alarm = (typeof alarms)[number]
