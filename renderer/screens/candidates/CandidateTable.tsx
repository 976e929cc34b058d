import { X } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { dateAndTime } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Table } from '../../ui/Table.tsx'

interface CandidateTableProps {
  readonly data: Output<'candidates.get'>
  /** Are letters read now? Then nobody has a time. */
  readonly letters: boolean
  readonly removable: boolean
  readonly onOpen: (cid: string) => void
  readonly onRemove: (cid: string) => void
}

/** Everybody who applies, in the order of the interviews; who withdrew stands last. */
export function CandidateTable({ data, letters, removable, onOpen, onRemove }: CandidateTableProps) {
  const { candidates: words } = useText()
  const language = useLanguage()
  const { candidates, schedule, editable, hidden } = data
  const place = new Map(schedule.slots.map((slot, at) => [slot.cid, at]))
  const slotOf = new Map(schedule.slots.map((slot) => [slot.cid, slot]))
  const rows = candidates.toSorted((a, b) => (place.get(a.cid) ?? 1000) - (place.get(b.cid) ?? 1000))
  if (rows.length === 0) return null
  return (
    <Table
      caption={words.count(rows.length)}
      rows={rows}
      rowKey={(row) => row.cid}
      open={editable ? (row) => onOpen(row.cid) : undefined}
      openLabel={(row) => `${words.edit(row.code)}, ${row.name}`}
      columns={[
        {
          id: 'code',
          head: words.code,
          rowHeader: true,
          width: '88px',
          cell: (row) => <span className="z-code">{row.code}</span>,
        },
        {
          id: 'name',
          head: hidden ? words.state : words.name,
          cell: (row) => (
            <span className="candidates-name">
              {!hidden && (row.name || <span className="z-faint">{words.afterTies}</span>)}
              {row.withdrawn && <Chip>{words.withdrawn}</Chip>}
              {!row.takesPart && !row.withdrawn && <Chip>{words.notInvited}</Chip>}
            </span>
          ),
        },
        ...(hidden
          ? []
          : [
              { id: 'email', head: words.email, cell: (row: (typeof rows)[number]) => row.email },
              { id: 'clinic', head: words.clinic, cell: (row: (typeof rows)[number]) => row.clinic },
              { id: 'region', head: words.region, cell: (row: (typeof rows)[number]) => row.region },
            ]),
        {
          id: 'time',
          head: letters ? '' : words.time,
          cell: (row) => {
            const slot = slotOf.get(row.cid)
            if (!slot || letters) return null
            if (slot.at === null) return <span className="z-faint">{words.noTime}</span>
            return [dateAndTime(slot.at, language), slot.room].filter((part) => part !== '').join(' · ')
          },
        },
        ...(removable
          ? [
              {
                id: 'remove',
                head: '',
                align: 'right' as const,
                cell: (row: (typeof rows)[number]) => (
                  <Button size="small" kind="ghost" icon={X} hiddenLabel onPress={() => onRemove(row.cid)}>
                    {words.remove(row.code)}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
