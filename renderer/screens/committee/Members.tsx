import { CircleDashed, Eye, KeyRound, PenLine, X } from 'lucide-react'
import type { Member } from '../../../shared/domain/committee.ts'
import { initials, monthAndYear } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PersonDot } from '../../ui/PersonDot.tsx'
import { Table } from '../../ui/Table.tsx'

interface MembersProps {
  readonly members: readonly Member[]
  readonly editable: boolean
  /** By member the day on which they practised scoring here. */
  readonly practised: Readonly<Record<string, string>>
  readonly onOpen: (member: Member) => void
  readonly onRemove: (member: Member) => void
}

/** The later of two days; a training or practising here. */
const latest = (day: string | null, other: string | undefined): string | null =>
  [day, other]
    .filter((one) => one != null)
    .sort()
    .at(-1) ?? null

/** Everybody in the committee; Enter opens one. */
export function Members({ members, editable, practised, onOpen, onRemove }: MembersProps) {
  const { committee: words, common } = useText()
  const language = useLanguage()
  const nameOf = (member: Member) => member.name || words.noName
  const training = (member: Member, day: string | null) => {
    if (day !== null) return <span className="committee-day">{monthAndYear(day, language)}</span>
    if (!member.scorer) return null
    return (
      <span className="committee-not-yet">
        <Icon of={CircleDashed} size={16} />
        {words.notYet}
      </span>
    )
  }
  return (
    <Table
      caption={words.members}
      captionHidden
      rows={members}
      rowKey={(member) => member.id}
      open={editable ? onOpen : undefined}
      columns={[
        {
          id: 'member',
          head: words.member,
          rowHeader: true,
          width: '31%',
          cell: (member) => (
            <span className="committee-member">
              <span aria-hidden="true">
                <PersonDot initials={initials(nameOf(member))} name={nameOf(member)} />
              </span>
              <span>
                {nameOf(member)}
                <span className="committee-role">
                  {[common.roles[member.role], ...(member.chair ? [common.chair] : [])].join(', ')}
                </span>
              </span>
            </span>
          ),
        },
        {
          id: 'clinic',
          head: words.worksAt,
          cell: (member) => member.clinic,
        },
        {
          id: 'star',
          head: words.star,
          cell: (member) => training(member, latest(member.starTraining, practised[member.id])),
        },
        { id: 'bias', head: words.bias, cell: (member) => training(member, member.biasTraining) },
        {
          id: 'round',
          head: words.inRound,
          cell: (member) => (
            <span className="committee-chips">
              {member.scorer && (
                <Chip tone="outline" icon={PenLine}>
                  {words.scores}
                </Chip>
              )}
              {member.keeper && (
                <Chip tone="ok" icon={KeyRound}>
                  {words.keeper}
                </Chip>
              )}
              {member.deputy && (
                <Chip tone="outline" icon={KeyRound}>
                  {words.deputy}
                </Chip>
              )}
              {member.coordinator && <Chip>{words.secretary}</Chip>}
              {!member.scorer && !member.keeper && !member.deputy && !member.coordinator && (
                <Chip icon={Eye}>{words.watches}</Chip>
              )}
            </span>
          ),
        },
        ...(editable
          ? [
              {
                id: 'remove',
                head: '',
                align: 'right' as const,
                width: '44px',
                // The secretary stays; why, says the dialog of that member.
                cell: (member: Member) =>
                  !member.coordinator && (
                    <Button size="small" kind="ghost" icon={X} hiddenLabel onPress={() => onRemove(member)}>
                      {words.remove(nameOf(member))}
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
