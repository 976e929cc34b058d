import { Printer } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { dateAndTime } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CodeGroups } from '../../ui/CodeGroups.tsx'

interface PublishedAtProps {
  readonly frozen: NonNullable<Output<'design.get'>['frozen']>
  readonly onPrint: () => void
}

/** The code by which anybody can check that no rule changed quietly. */
export function PublishedAt({ frozen, onPrint }: PublishedAtProps) {
  const { publication: words } = useText()
  const language = useLanguage()
  return (
    <section className="z-section publication-code" aria-labelledby="publication-code">
      <div className="z-spread">
        <h2 id="publication-code" className="z-h2">
          {words.codeTitle}
        </h2>
        <Button size="small" icon={Printer} onPress={onPrint}>
          {words.printCode}
        </Button>
      </div>
      <p className="z-muted">{words.codeText}</p>
      <CodeGroups code={frozen.code.replaceAll('-', '')} label={words.codeTitle} size="large" />
      <p className="z-caption">{words.published(dateAndTime(frozen.at, language))}</p>
    </section>
  )
}
