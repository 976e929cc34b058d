import { Check, CircleDashed } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { type Column, Table } from '../../ui/Table.tsx'

type SealRow = Output<'round.state'>['seals'][number]

interface SealTableProps {
  /** In the fixed order of the committee. */
  readonly seals: readonly SealRow[]
  /** `strict`: each member has a key of the own to give. */
  readonly withKeys: boolean
}

/** Every seal of the closed list: genuine, and what it counts. Nothing of what is in it. */
export function SealTable({ seals, withKeys }: SealTableProps) {
  const { opening } = useText()
  const people = usePeople()
  const keys: Column<SealRow> = {
    id: 'key',
    head: opening.key,
    cell: (seal) => (
      <span className="opening-tick">
        <Icon of={seal.released ? Check : CircleDashed} size={16} />
        {seal.released ? opening.released : opening.notReleased}
      </span>
    ),
  }
  return (
    <Table
      dense
      caption={opening.sealTable}
      captionHidden
      rows={seals}
      rowKey={(seal) => seal.member}
      columns={[
        { id: 'member', head: opening.member, rowHeader: true, cell: (seal) => people.name(seal.member) },
        {
          id: 'proof',
          head: opening.proof,
          cell: (seal) => (
            <span className="z-mono opening-proof">
              {seal.proof.slice(0, 4).toUpperCase()} {seal.proof.slice(4, 8).toUpperCase()}
            </span>
          ),
        },
        {
          id: 'genuine',
          head: opening.seal,
          cell: () => (
            <span className="opening-tick">
              <Icon of={Check} size={16} />
              {opening.genuine}
            </span>
          ),
        },
        {
          id: 'cards',
          head: opening.counted,
          cell: (seal) =>
            [
              opening.cards(seal.cards),
              ...seal.recusals.map(({ code, late }) => opening.recusal(code, late)),
            ].join(', '),
        },
        ...(withKeys ? [keys] : []),
      ]}
    />
  )
}
