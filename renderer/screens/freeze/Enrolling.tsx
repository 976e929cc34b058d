import { Check, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import type { Member } from '../../../shared/domain/committee.ts'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segment } from '../../ui/Segment.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAct } from '../../useAsk.ts'
import { PassphraseChoice } from '../create/PassphraseChoice.tsx'

interface EnrollingProps {
  readonly members: readonly Member[]
  readonly enrolled: readonly string[]
  readonly secretary: boolean
  /** On which laptop each member works; empty as long as it is not known. */
  readonly places: ReadonlyMap<string, 'here' | 'own'>
}

/** Each member types an own passphrase, in turn, on the secretary's screen. */
export function Enrolling({ members, enrolled, secretary, places }: EnrollingProps) {
  const { freeze, common, ownLaptop } = useText()
  const { laptops } = ownLaptop
  const me = useMe()
  const refusal = useRefusal()
  const { act, busy, error, clear } = useAct()
  const [turn, setTurn] = useState<Member | null>(null)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const close = () => {
    clear()
    setTurn(null)
    setPassphrase(null)
  }
  const enrol = async () => {
    if (!turn || passphrase === null || busy) return
    if ((await act('enrol.member', { member: turn.id, passphrase })) !== null) close()
  }
  const isIn = (member: Member) => enrolled.includes(member.id)
  const isOwn = (member: Member) => places.get(member.id) === 'own'
  return (
    <>
      <Table
        caption={freeze.enrolTitle}
        captionHidden
        rows={members}
        rowKey={(member) => member.id}
        columns={[
          { id: 'member', head: freeze.member, rowHeader: true, cell: (member) => member.name },
          { id: 'role', head: freeze.role, cell: (member) => common.roles[member.role] },
          {
            id: 'place',
            head: laptops.head,
            cell: (member) =>
              !secretary || member.id === me?.id ? (
                <span className="z-small">{isOwn(member) ? laptops.own : laptops.here}</span>
              ) : (
                <Segment
                  label={laptops.place(member.name)}
                  value={isOwn(member) ? 'own' : 'here'}
                  options={[
                    { value: 'here', label: laptops.here },
                    { value: 'own', label: laptops.own },
                  ]}
                  onChange={(place) =>
                    void act('place.set', { member: member.id, place: place === 'own' ? 'own' : 'here' })
                  }
                />
              ),
          },
          {
            id: 'state',
            head: freeze.state,
            cell: (member) => (
              <Chip tone={isIn(member) ? 'ok' : 'outline'} icon={isIn(member) ? Check : CircleDashed}>
                {member.id === me?.id ? freeze.youAre : isIn(member) ? freeze.enrolled : freeze.notEnrolled}
              </Chip>
            ),
          },
          {
            id: 'act',
            head: '',
            align: 'right',
            cell: (member) =>
              secretary &&
              member.id !== me?.id &&
              !isOwn(member) && (
                <Button
                  kind={isIn(member) ? 'ghost' : 'outline'}
                  size="small"
                  onPress={() => setTurn(member)}
                >
                  {isIn(member) ? freeze.again : freeze.enrol}
                  <span className="z-hidden"> {member.name}</span>
                </Button>
              ),
          },
        ]}
      />
      <Dialog
        open={turn !== null}
        wide
        title={freeze.dialogTitle(turn?.name ?? '')}
        confirm={{
          label: freeze.dialogConfirm,
          run: () => void enrol(),
          blocked: passphrase === null ? freeze.choosePassphrase : busy ? common.saving : undefined,
        }}
        cancel={{ label: common.cancel, run: close }}
      >
        <p>{freeze.dialogText}</p>
        <PassphraseChoice onChange={setPassphrase} error={refusal(error) ?? undefined} />
      </Dialog>
    </>
  )
}
