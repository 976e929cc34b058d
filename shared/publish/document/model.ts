import type { Language } from '../../domain/text.ts'

/**
 * A published text as data: written once, rendered as HTML and as Markdown. Every string in it is plain text; the
 * renderers clean and escape all of it, whoever wrote it.
 */

/** Words with one look and one language. A line feed inside stays a line break. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  /** Set in monospace: codes, commands. */
  readonly mono?: boolean
  /** An address that passed `webAddress` or `mailAddress`, or a place on the same page. */
  readonly href?: string
  /** Language of these words, where it is not that of the page (WCAG 3.1.2). */
  readonly lang?: Language
}

export type Line = readonly (string | Run)[]

/** Small drawings beside a list item; decoration only. */
export type IconName = 'hidden' | 'history' | 'talk' | 'unasked' | 'fixed'

export type Block =
  /** `said`: set large, in the letter of what is said aloud. */
  | { readonly kind: 'paragraph'; readonly line: Line; readonly said?: boolean }
  | { readonly kind: 'heading'; readonly id: string; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly { readonly line: Line; readonly icon?: IconName }[] }
  | { readonly kind: 'steps'; readonly items: readonly Line[] }
  | { readonly kind: 'terms'; readonly rows: readonly Term[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Line[])[]
    }
  /** Days and what happens on them; caption and head are for who cannot see that the first column is a date. */
  | {
      readonly kind: 'days'
      readonly caption: string
      readonly head: readonly [day: string, event: string]
      readonly rows: readonly (readonly [day: Line, event: Line])[]
    }
  /** One bar per row, as long as its share of the heaviest; the number always stands beside it. */
  | {
      readonly kind: 'weights'
      readonly caption: string
      readonly head: readonly [name: string, points: string]
      readonly rows: readonly { readonly name: Line; readonly points: number }[]
    }
  /** What a 1, 2, 3, 4 and 5 look like, in that order. */
  | { readonly kind: 'levels'; readonly items: readonly Line[] }

/** A word or question, and what there is to say about it: one line per paragraph. */
export interface Term {
  readonly term: Line
  readonly lines: readonly Line[]
}

export interface Section {
  /** Fragment on the page, the same in every language. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface PublishedDocument {
  readonly language: Language
  readonly title: Line
  readonly lede: string
  /** Whose text this is: institution and region. */
  readonly owner: readonly string[]
  /** The few facts that everybody looks for first. */
  readonly facts: readonly { readonly term: string; readonly value: Line }[]
  readonly sections: readonly Section[]
  /** Date, version, code. */
  readonly colophon: readonly Line[]
}

/** The words of a line without their looks. */
export const plain = (line: Line): string =>
  line.map((run) => (typeof run === 'string' ? run : run.text)).join('')
