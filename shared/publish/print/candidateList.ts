import type { Language } from '../../domain/text.ts'
import { escapeHtml } from '../document/escape.ts'
import { dayInWords } from '../document/figures.ts'
import { listTable } from './table.ts'

/** An interview on the list: the code of the candidate, and when (HH:MM, local time) and where, as far as planned. */
export interface PlannedInterview {
  readonly code: string
  readonly start: string | null
  readonly end: string | null
  readonly room: string
}

interface Words {
  title: string
  caption(day: string | null): string
  head: readonly [string, string, string, string]
  unplanned: string
  codes: string
  none: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Kandidaten',
    caption: (day) => (day ? `Gesprekken op ${day}` : 'Gesprekken, dag nog niet bekend'),
    head: ['Kandidaat', 'Tijd', 'Ruimte', 'Is er'],
    unplanned: 'nog niet gepland',
    codes: 'Kandidaten staan hier met hun code. De namen kent alleen de secretaris.',
    none: 'Er zijn nog geen kandidaten.',
  },
  en: {
    title: 'Candidates',
    caption: (day) => (day ? `Interviews on ${day}` : 'Interviews, day not yet known'),
    head: ['Candidate', 'Time', 'Room', 'Present'],
    unplanned: 'not yet planned',
    codes: 'Candidates stand here by their code. Only the secretary knows the names.',
    none: 'There are no candidates yet.',
  },
}

/** When somebody is interviewed, in words for the list. */
export const slotInWords = ({ start, end }: PlannedInterview, language: Language): string =>
  start === null ? texts[language].unplanned : [start, end].filter((time) => time !== null).join(' – ')

/** Interviews in the order of the day; those without a time last, in the order given. */
export const byTime = (interviews: readonly PlannedInterview[]): PlannedInterview[] =>
  [...interviews].sort((a, b) => (a.start ?? '99:99').localeCompare(b.start ?? '99:99'))

/** The candidates by code with their interview times. Holds no name. */
export const candidateList = ({
  candidates,
  day,
  language,
}: {
  readonly candidates: readonly PlannedInterview[]
  readonly day: string | null
  readonly language: Language
}): string => {
  const w = texts[language]
  if (candidates.length === 0) return `<h2>${w.title}</h2>\n<p>${w.none}</p>`
  const rows = byTime(candidates).map((interview) => [
    `<span class="code">${escapeHtml(interview.code)}</span>`,
    escapeHtml(slotInWords(interview, language)),
    escapeHtml(interview.room),
    '<span class="box"></span>',
  ])
  return `${listTable(w.title, w.caption(day && dayInWords(day, language)), w.head, rows)}\n<p class="small">${w.codes}</p>`
}
