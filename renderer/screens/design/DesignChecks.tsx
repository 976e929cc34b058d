import type { Design } from '../../../shared/domain/design.ts'
import { designChecks } from '../../../shared/domain/designChecks.ts'
import { Checks } from '../../documents/Checks.tsx'
import { useText } from '../../text/index.ts'
import { isPractice, Practice } from './Practice.tsx'
import { type Part, placeOf } from './parts.ts'

interface DesignChecksProps {
  readonly design: Design
  readonly editable: boolean
  readonly onChange: (edit: (design: Design) => Design) => void
  /** Goes to a part of the design, and there to a criterion where it is about one. */
  readonly onGo: (part: Part, criterion: string | undefined) => void
}

/** The checks of the design as it stands on screen; what only a person knows is asked beside its check. */
export function DesignChecks({ design, editable, onChange, onGo }: DesignChecksProps) {
  const { design: words } = useText()
  return (
    <Checks
      id="design-checks"
      title={words.checksTitle}
      lead={words.checksLead}
      checks={designChecks(design)}
      departures={design.departures}
      editable={editable}
      onDepartures={(departures) => onChange((d) => ({ ...d, departures }))}
      answer={(check) =>
        editable && isPractice(check.id) ? (
          <Practice
            check={check}
            practices={design.practices}
            onChange={(practices) => onChange((d) => ({ ...d, practices }))}
          />
        ) : undefined
      }
      goTo={(check) => {
        const place = placeOf(check.id)
        const about = design.criteria.find((c) => check.found.includes(c.name.nl))
        return place && (() => onGo(place, about?.id))
      }}
    />
  )
}
