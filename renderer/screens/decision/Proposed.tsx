import type { Output } from '../../../shared/contract.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'

/** The decision waits for the chair's signature: nothing changes until it is here, or taken back. */
export function Proposed({ chair }: { chair: Output<'decision.get'>['chair'] }) {
  const { signing } = useText()
  const people = usePeople()
  const go = useApp((state) => state.go)
  return (
    <Note tone="ochre" title={signing.proposed(chair ? people.name(chair.id) : '')}>
      <p>{signing.proposedText}</p>
      <Button size="small" onPress={() => go({ name: 'signing' })}>
        {signing.toSigning}
      </Button>
    </Note>
  )
}
