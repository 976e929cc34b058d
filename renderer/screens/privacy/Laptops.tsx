import type { Output } from '../../../shared/contract.ts'
import { list } from '../../format.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'

/** Erasing that is not done everywhere: a signature that is missing, laptops that have not answered. */
export function Laptops({ data }: { data: Output<'privacy.get'> }) {
  const { privacy, signing } = useText()
  const language = useLanguage()
  const go = useApp((state) => state.go)
  return (
    <>
      {data.proposed.length > 0 && (
        <Note tone="ochre" title={privacy.proposed(list(data.proposed, language))}>
          <p>{privacy.proposedText}</p>
          <Button size="small" onPress={() => go({ name: 'signing' })}>
            {signing.toSigning}
          </Button>
        </Note>
      )}
      {data.laptops.length > 0 && (
        <Note tone="ochre" title={privacy.laptops(list(data.laptops, language))}>
          {privacy.laptopsText}
        </Note>
      )}
    </>
  )
}
