import { Check, CircleDashed, Minus } from 'lucide-react'
import type { Exchange } from '../../exchange/useExchange.ts'
import { type SecondKey, useSecondKey } from '../../exchange/useSecondKey.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Table } from '../../ui/Table.tsx'

type Line = Exchange['board'][number]

/** Who is how far, by name: no times, no order but that of the committee. */
export function Board({ board, secondKey }: { board: readonly Line[]; secondKey: SecondKey }) {
  const { exchange } = useText()
  const words = exchange.board
  const people = usePeople()
  const said = useSecondKey()(secondKey)
  const state = (value: boolean | null) => (
    <span className={value === true ? 'z-ok files-state' : 'z-muted files-state'}>
      <Icon of={value === null ? Minus : value ? Check : CircleDashed} size={16} />
      {value === null ? words.none : value ? words.yes : words.no}
    </span>
  )
  const column = (id: string, head: string, of: (line: Line) => boolean | null) => ({
    id,
    head,
    cell: (line: Line) => state(of(line)),
  })
  const frozen = board.some((line) => line.confirmed !== null)
  const answers = board.some((line) => line.answered !== null)
  const ended = board.some((line) => line.finalised !== null)
  const erased = board.some((line) => line.erased !== null)
  return (
    <section className="z-section" aria-labelledby="files-board">
      <h2 id="files-board" className="z-h2">
        {words.title}
      </h2>
      {said !== null && <p>{said}</p>}
      <Table
        dense
        caption={words.title}
        captionHidden
        rows={board}
        rowKey={(line) => line.member}
        columns={[
          { id: 'member', head: words.member, rowHeader: true, cell: (line) => people.name(line.member) },
          {
            id: 'place',
            head: words.place,
            cell: (line) => <span className="files-state">{words.places[line.place]}</span>,
          },
          // Once all is over only what is over counts; before that every step to it.
          ...(ended
            ? []
            : [
                column('invited', words.invited, (line) => (line.place === 'own' ? line.invited : null)),
                column('enrolled', words.enrolled, (line) => line.enrolled),
              ]),
          ...(frozen && !ended
            ? [
                column('confirmed', words.confirmed, (line) => line.confirmed),
                column('sealed', words.sealed, (line) => line.sealed),
              ]
            : []),
          ...(answers && !ended ? [column('answered', words.answered, (line) => line.answered)] : []),
          ...(ended ? [column('finalised', words.finalised, (line) => line.finalised)] : []),
          ...(erased ? [column('erased', words.erased, (line) => line.erased)] : []),
        ]}
      />
      <p className="z-caption">{ended ? words.finalisedHint : words.caption}</p>
    </section>
  )
}
