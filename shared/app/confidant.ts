import type { Channel } from '../contract.ts'
import { type App, opened, unlocked } from './app.ts'
import { readDocument } from './documents.ts'

/**
 * What a confidential adviser may ask for: the procedure, the committee and what residents answered, and nothing about
 * candidates. They sit at the table for the residents, not for the choice.
 */
const mayAsk: ReadonlySet<Channel> = new Set<Channel>([
  'app.info',
  'app.set',
  'session.touch',
  'session.lock',
  'procedure.leave',
  'procedure.overview',
  'log.list',
  'design.get',
  'committee.get',
  'description.html',
  'roster.get',
  'roster.confirm',
  'seal.board',
  'round.state',
  'projector.view',
  'job.cancel',
  'sitting.get',
  'sitting.read',
])

/** Is this asked by a confidential adviser who may not? */
export const isBeyondConfidant = (app: App, channel: Channel): boolean => {
  if (mayAsk.has(channel)) return false
  const { session } = unlocked(app)
  const seats = readDocument(opened(app), 'mode')?.seats ?? []
  return seats.some((seat) => seat.id === session.member && seat.role === 'confidant')
}
