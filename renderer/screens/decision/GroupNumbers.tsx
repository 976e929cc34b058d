import type { Output } from '../../../shared/contract.ts'
import { candidateGroups, groupStages } from '../../../shared/domain/groupNumbers.ts'
import { useText } from '../../text/index.ts'
import { Table } from '../../ui/Table.tsx'

/** Who applied, was invited and got an offer, by where they come from. Numbers only: what they mean is not for an app. */
export function GroupNumbers({ groups }: { groups: Output<'offers.get'>['groups'] }) {
  const { decision } = useText()
  const { groups: words } = decision
  return (
    <section className="z-section decision-groups">
      <h2 className="z-h2">{words.title}</h2>
      <Table
        caption={words.title}
        captionHidden
        dense
        rows={candidateGroups.map((group) => ({ group, ...groups[group] }))}
        rowKey={({ group }) => group}
        columns={[
          { id: 'group', head: words.from, rowHeader: true, cell: ({ group }) => words.names[group] },
          ...groupStages.map((stage) => ({
            id: stage,
            head: words.stages[stage],
            align: 'right' as const,
            cell: (row: Record<typeof stage, number | null>) => row[stage] ?? words.hidden,
          })),
        ]}
      />
      <p className="z-caption">{words.why}</p>
    </section>
  )
}
