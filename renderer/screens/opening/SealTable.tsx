import { Check } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Table } from '../../ui/Table.tsx'

/** Every seal of the closed list: genuine, and what it counts. Nothing of what is in it. */
export function SealTable({ seals }: { seals: Output<'round.state'>['seals'] }) {
  const { opening } = useText()
  const people = usePeople()
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
            <span className="z-mono">
              {seal.proof.slice(0, 4).toUpperCase()} {seal.proof.slice(4, 8).toUpperCase()}
            </span>
          ),
        },
        {
          id: 'genuine',
          head: '',
          cell: () => (
            <span className="z-row">
              <Icon of={Check} size={16} />
              {opening.genuine}
            </span>
          ),
        },
        {
          id: 'cards',
          head: '',
          cell: (seal) =>
            [opening.cards(seal.cards), seal.recusals > 0 ? opening.recusals(seal.recusals) : null]
              .filter(Boolean)
              .join(', '),
        },
      ]}
    />
  )
}
