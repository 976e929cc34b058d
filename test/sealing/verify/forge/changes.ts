import type { Draft, Value } from './file.ts'
import type { Plan } from './plan.ts'

/** Short ways to say what a forger wants otherwise. */

export type Change = Plan['change']

/** Changes every message of a type, or those of one member. */
export const on =
  (type: string, change: (draft: Draft) => Draft | null, member?: string): Change =>
  (draft) =>
    draft.type === type && (member === undefined || draft.payload['member'] === member)
      ? change(draft)
      : draft

/** Other members of the payload. */
export const put =
  (members: { readonly [key: string]: Value }) =>
  (draft: Draft): Draft => ({ ...draft, payload: { ...draft.payload, ...members } })

/** One change after the other. */
export const both =
  (first: Change, second: Change): Change =>
  (draft) => {
    const changed = first(draft)
    return changed && second(changed)
  }

/** Other attachments. */
export const attach =
  (att: Draft['att']) =>
  (draft: Draft): Draft => ({ ...draft, att: { ...draft.att, ...att } })

/** Without these attachments. */
export const detach =
  (...names: readonly string[]) =>
  (draft: Draft): Draft => ({
    ...draft,
    att: Object.fromEntries(Object.entries(draft.att).filter(([name]) => !names.includes(name))),
  })
