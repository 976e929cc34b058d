import type { KeyboardEvent } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useText } from '../../text/index.ts'
import { Empty } from '../../ui/Empty.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { useAct } from '../../useAsk.ts'
import { Broken } from './Broken.tsx'
import { ProcedureRow } from './ProcedureRow.tsx'

interface ProceduresProps {
  readonly library: Output<'library.list'>
  readonly onOpen: (id: string) => void
}

/** Arrows walk along the rows; Enter opens, because rows are buttons. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.welcome-row')]
  const at = rows.indexOf(event.target as HTMLElement)
  if (!step || at < 0) return
  event.preventDefault()
  rows[at + step]?.focus()
}

/** The procedures on this computer, the last one first; the example apart from them; files that cannot be opened. */
export function Procedures({ library, onOpen }: ProceduresProps) {
  const { welcome } = useText()
  const { act } = useAct()
  const rows = library.rows
    .filter((row) => !row.example)
    .toSorted((a, b) => b.touchedAt.localeCompare(a.touchedAt))
  const examples = library.rows.filter((row) => row.example)
  return (
    <section className="welcome-list" aria-label={welcome.list} onKeyDown={walk}>
      {library.broken.map((file) => (
        <Broken key={file.id} file={file} title={file.title ?? file.id} />
      ))}
      {rows.length === 0 ? (
        <Empty title={welcome.none}>{welcome.noneText}</Empty>
      ) : (
        <section aria-labelledby="welcome-resume">
          <h2 id="welcome-resume">{welcome.resume}</h2>
          <ul>
            {rows.map((row, at) => (
              <ProcedureRow key={row.id} row={row} first={at === 0} onOpen={() => onOpen(row.id)} />
            ))}
          </ul>
        </section>
      )}
      {examples.length > 0 && (
        <section className="z-rule welcome-example" aria-labelledby="welcome-example">
          <div className="z-spread">
            <h3 id="welcome-example">{welcome.exampleTitle}</h3>
            {examples.map((row) => (
              <LinkButton key={row.id} onPress={() => void act('example.remove', { id: row.id })}>
                {welcome.removeExample}
              </LinkButton>
            ))}
          </div>
          <ul>
            {examples.map((row) => (
              <ProcedureRow key={row.id} row={row} first={rows.length === 0} onOpen={() => onOpen(row.id)} />
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
