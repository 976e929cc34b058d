import { useState } from 'react'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import { blankMember } from '../committee/edits.ts'
import { MemberDialog } from '../committee/MemberDialog.tsx'
import '../committee/committee.css'

/** Somebody new: first in the committee and enrolled, then in the next list. */
export function AddMember() {
  const { happened } = useText()
  const me = useMe()
  const { procedure } = useSession()
  const tell = useApp((state) => state.tell)
  const refusal = useRefusal()
  const { act, error } = useAct()
  const [id, setId] = useState<string | null>(null)
  if (!me?.coordinator) return null
  const begin = async () => setId((await act('id.new', {}))?.id ?? null)
  return (
    <div className="z-stack">
      <p className="z-muted">{happened.addMemberText}</p>
      {error && (
        <Note tone="red" live>
          {refusal(error)}
        </Note>
      )}
      <div className="z-row">
        <Button onPress={() => void begin()}>{happened.addMember}</Button>
        <Button kind="ghost" onPress={() => void act('invite.make', {})}>
          {happened.invite}
        </Button>
      </div>
      {id !== null && (
        <MemberDialog
          member={blankMember(id)}
          mode={procedure?.mode ?? 'strict'}
          isNew
          mayDeputise={false}
          onClose={() => setId(null)}
          onKeep={async (member) => {
            setId(null)
            if (await act('member.add', { member })) tell({ text: (t) => t.happened.added(member.name) })
          }}
        />
      )}
    </div>
  )
}
