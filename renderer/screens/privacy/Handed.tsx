import { FileLock } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { longDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'

/** Who was given a report with small groups, and what for. Without any there is nothing to show. */
export function Handed({ reports }: { reports: Output<'privacy.get'>['handed'] }) {
  const { privacy } = useText()
  const language = useLanguage()
  if (reports.length === 0) return null
  return (
    <section aria-labelledby="privacy-handed">
      <h2 className="z-h2 z-section" id="privacy-handed">
        {privacy.handed}
      </h2>
      <ul className="privacy-list">
        {reports.map(({ recipient, purpose, at, by }) => (
          <li key={at}>
            <Icon of={FileLock} />
            <div>
              <p>{privacy.handedTo(recipient, longDate(at, language))}</p>
              <p className="z-muted">{privacy.handedFor(purpose, by)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
