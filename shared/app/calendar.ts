import { createEvents, type EventAttributes } from 'ics'
import { candidateCode } from '../domain/candidate.ts'
import { ZegelError } from '../domain/error.ts'
import { withoutMarks } from '../domain/marks.ts'
import type { Language } from '../domain/text.ts'
import { sha256Hex } from '../sealing/hash.ts'
import type { Open } from './app.ts'
import { ownOf } from './atScoring.ts'
import { currentDesign } from './documents.ts'
import { scheduleOf } from './schedule.ts'

const words = {
  nl: (code: string) => `Selectiegesprek ${code}`,
  en: (code: string) => `Selection interview ${code}`,
} as const

/**
 * One line: what writes the calendar escapes a line feed, and leaves a carriage return as it is, which many calendars take for
 * the end of a line (RFC 5545, 3.1), so that a room could bring in lines of its own.
 */
const line = (text: string): string =>
  withoutMarks(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()

/**
 * The planned interviews as an iCalendar file (RFC 5545), in UTC, which every calendar shows in its own zone, summer and winter.
 * Codes only, because calendars are read by many, and without the candidates that the unlocked member does not judge. Planning
 * again and importing again moves what was there.
 * @throws E_NOT_PLANNED when no interview has a time yet
 */
export const calendarOf = (open: Open, at: string, language: Language): string => {
  const recused = new Set(ownOf(open).recused)
  const stamp = Math.floor(new Date(at).getTime() / 1000)
  const events = scheduleOf(open, currentDesign(open).interviewMinutes).slots.flatMap(
    (slot): EventAttributes[] =>
      slot.at === null || recused.has(slot.cid)
        ? []
        : [
            {
              // The same at every export, so that a calendar knows it again; and nothing but a name for itself.
              uid: `${sha256Hex(new TextEncoder().encode(`zegel.calendar/v1\n${open.id}\n${slot.cid}`)).slice(0, 32)}@zegel`,
              sequence: stamp - 1_700_000_000,
              title: words[language](candidateCode(slot.cid)),
              start: new Date(slot.at).getTime(),
              startInputType: 'utc',
              startOutputType: 'utc',
              duration: { minutes: slot.minutes },
              productId: 'zegel',
              busyStatus: 'BUSY',
              classification: 'PRIVATE',
              ...(line(slot.room) === '' ? {} : { location: line(slot.room) }),
            },
          ],
  )
  if (events.length === 0) throw new ZegelError('E_NOT_PLANNED')
  const { value, error } = createEvents(events)
  if (typeof value !== 'string') throw error ?? new Error('ics')
  return value
}
