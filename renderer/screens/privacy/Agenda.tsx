import { CalendarClock } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { list, longDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'

/** A code that never breaks over two lines. */
const unbroken = (code: string): string => code.replace('-', '\u2011')

/** What is due, the first day first. */
export function Agenda({ agenda }: { agenda: Output<'privacy.get'>['agenda'] }) {
  const { privacy } = useText()
  const language = useLanguage()
  return (
    <section aria-labelledby="privacy-agenda">
      <h2 className="z-h2 z-section" id="privacy-agenda">
        {privacy.agenda}
      </h2>
      {agenda.length === 0 && <p className="z-muted">{privacy.agendaNone}</p>}
      <ul className="privacy-list">
        {agenda.map(({ kind, on, codes, urgency }) => (
          <li key={`${kind} ${on} ${codes.join()}`}>
            <Icon of={CalendarClock} />
            <div>
              <p>{privacy.due[kind](list(codes.map(unbroken), language))}</p>
              <p className="z-row z-muted">
                {privacy.by(longDate(on, language))}
                {urgency !== 'later' && (
                  <Chip tone={urgency === 'late' ? 'red' : 'ochre'}>{privacy.urgency[urgency]}</Chip>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
