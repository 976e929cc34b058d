import type { Seen } from '../exchange/watch.ts'

/** What can be asked of a folder elsewhere, by name; `answers.ts` answers. */
export interface Asked {
  readonly kind: 'ask'
  readonly id: number
  readonly name: string
  readonly input: readonly unknown[]
}

export type ToElsewhere = Asked | { readonly kind: 'watch'; readonly on: boolean }

export type FromElsewhere =
  /** The folder answers: said every `beat` while nothing is asked of it, and in the middle of what takes long. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'seen'; readonly seen: Seen }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  /** Without a code nobody foresaw it. */
  | { readonly kind: 'failed'; readonly id: number; readonly code: string | null; readonly detail: string }

/** How often a sign of life is given and looked for, in milliseconds. */
export const beat = 1000
