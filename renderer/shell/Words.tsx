import type { ReactNode } from 'react'
import { type Catalogue, TextContext } from '../text/index.ts'
import { KeyNames } from '../ui/KeyNames.tsx'

/** Gives everything below it the words of one language. */
export function Words({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  return (
    <TextContext value={catalogue}>
      <KeyNames value={catalogue.text.shell.keyNames}>{children}</KeyNames>
    </TextContext>
  )
}
