import type { ReactNode } from 'react'
import { TextContext } from '../text/index.ts'
import { KeyNames } from '../ui/KeyNames.tsx'
import type { Catalogue } from './useCatalogue.ts'

/** Gives everything below it the words of one language. */
export function Words({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  return (
    <TextContext value={catalogue}>
      <KeyNames value={catalogue.text.shell.keyNames}>{children}</KeyNames>
    </TextContext>
  )
}
