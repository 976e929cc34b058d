import { fingerprint } from '../../sealing/codes.ts'
import { readWorkbook } from '../candidatesImport/workbook.ts'
import { amendment, decision, late, readLates, readRevisions, revision, withdrawal } from './afterwards.ts'
import { attention } from './attention.ts'
import { dropRounds } from './dropRounds.ts'
import { erase, purges } from './erase.ts'
import { deputy, exception, office, readReason, roster, sign } from './exceptions.ts'
import { briefing, readArchive, readBriefed, readDecision, readFile } from './exchange.ts'
import { newPerson, openIdentity, recovered, recoveryCard, unlockPerson } from './identity.ts'
import { mentions } from './mentions.ts'
import { analysis, cardsOn, scores } from './opened.ts'
import { makeCopy, openCopy, wrapFor } from './safety.ts'
import { answer, fault, reveal, seal } from './sealing.ts'
import { readSittings, sittingAnswer } from './sitting.ts'

/** Every piece of work by its name: what the worker thread can be asked. */
export const works = {
  newPerson,
  unlockPerson,
  openIdentity,
  recoveryCard,
  recovered,
  roster,
  seal,
  answer,
  reveal,
  fault,
  revision,
  amendment,
  readRevisions,
  withdrawal,
  late,
  readLates,
  sittingAnswer,
  readSittings,
  decision,
  exception,
  office,
  deputy,
  sign,
  readReason,
  briefing,
  readBriefed,
  readArchive,
  readDecision,
  readFile,
  dropRounds,
  purges,
  erase,
  attention,
  mentions,
  analysis,
  cardsOn,
  scores,
  readWorkbook,
  makeCopy,
  openCopy,
  wrapFor,
  code: ({ hash }: { hash: string }) => fingerprint(hash),
}
export type WorkTable = typeof works
