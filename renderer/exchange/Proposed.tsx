import { usePeople } from '../shell/usePeople.ts'
import { useApp } from '../state.ts'
import { useText } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Note } from '../ui/Note.tsx'

/** Something waits for the signature of `who`: nothing changes until it is here, or taken back. */
export function Proposed({ who }: { who: string | undefined }) {
  const { signing } = useText()
  const people = usePeople()
  const go = useApp((state) => state.go)
  return (
    <Note tone="ochre" title={signing.proposed(who === undefined ? '' : people.name(who))}>
      <p>{signing.proposedText}</p>
      <Button size="small" onPress={() => go({ name: 'signing' })}>
        {signing.toSigning}
      </Button>
    </Note>
  )
}
