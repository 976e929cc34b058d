import type { Output } from '../../../shared/contract.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import type { Exceptions } from './options.ts'

interface AnewProps {
  readonly member: string
  readonly exceptions: Exceptions
  readonly proposals: Output<'proposal.list'>['proposals']
  readonly propose: () => void
}

/** Somebody enrolled anew and no list has that key: also a second key holder who had signed to stay with the one of the list. */
export function Anew({ member, exceptions, proposals, propose }: AnewProps) {
  const { happened } = useText()
  const people = usePeople()
  const { title, text, first, button } = happened.anew
  const { decided, second } = exceptions
  // Another key of the second key holder or a deputy goes as another second key, about the holder.
  const about = second && [second.keeper, ...second.deputies].includes(member) ? second.keeper : member
  const isProposed = proposals.some(
    ({ exception }) => exception?.who === about && ['key', 'keeper'].includes(exception.kind),
  )
  if (isProposed) return null
  return (
    <Note tone="ochre" title={title(people.name(member))}>
      <p>{decided ? first : text}</p>
      {!decided && (
        <Button size="small" onPress={propose}>
          {button}
        </Button>
      )}
    </Note>
  )
}
