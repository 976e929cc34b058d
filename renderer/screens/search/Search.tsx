import { useEffect, useState } from 'react'
import { reached } from '../../../shared/domain/phases.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import CommandPalette from '../../ui/CommandPalette.tsx'
import { matchItems } from '../../ui/paletteMatch.ts'
import { useAsk } from '../../useAsk.ts'
import { type Doing, useDoings } from './useDoings.ts'

/** A search while somebody types would ask for every letter. */
const TYPING = 150

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** Sections stay together, the one with the best match first. */
const bySection = (doings: readonly Doing[]): Doing[] =>
  [...new Set(doings.map((one) => one.section))].flatMap((section) =>
    doings.filter((one) => one.section === section),
  )

/** Find or do: steps and actions of the app, and everything in the procedure that one may see. */
export default function Search({ close }: { close: () => void }) {
  const { search } = useText()
  const go = useApp((state) => state.go)
  const me = useMe()
  const { procedure } = useSession()
  // Whoever is scoring looks for a candidate to go to the own card.
  const scoring =
    me?.scorer === true &&
    procedure !== null &&
    reached(procedure.phase, 'frozen') &&
    !reached(procedure.phase, 'closed')
  const [query, setQuery] = useState('')
  const text = useSettled(query.trim())
  const { data } = useAsk('search.find', text.length < 2 ? null : { text })
  const doings = useDoings()
  const found = (text.length < 2 ? [] : (data ?? [])).map(
    (hit): Doing => ({
      id: `${hit.kind}-${hit.id}`,
      section: search.kinds[hit.kind],
      label: hit.label,
      hint: hit.detail,
      run: () =>
        go(
          hit.kind === 'note' || (hit.kind === 'candidate' && scoring)
            ? { name: 'card', cid: hit.id }
            : { name: 'step', step: hit.step },
        ),
    }),
  )
  const items = bySection([...matchItems(doings, query), ...found])
  return (
    <CommandPalette
      label={search.label}
      placeholder={search.placeholder}
      query={query}
      onQuery={setQuery}
      items={items}
      none={search.none}
      count={search.count}
      onClose={close}
      onRun={(id) => {
        close()
        items.find((item) => item.id === id)?.run()
      }}
    />
  )
}
