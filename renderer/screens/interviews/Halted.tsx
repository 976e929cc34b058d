import { candidateCode } from '../../../shared/domain/candidate.ts'
import type { Design } from '../../../shared/domain/design.ts'
import { type Draft, emptyEntry, starParts } from '../../../shared/domain/scorecard.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'

interface HaltedProps {
  readonly cid: string
  readonly design: Design
  readonly draft: Draft
  /** The last words came after the list, and no database takes them any more. */
  readonly unsaved: boolean
}

/** In place of a card whose writer does not score any more: what was kept, and what was typed since, to be copied. */
export function Halted({ cid, design, draft, unsaved }: HaltedProps) {
  const { card } = useText()
  const language = useLanguage()
  const ways = useWays()
  const { title, text, kept, toOverview, last } = card.halted
  const said = design.criteria.flatMap((criterion) => {
    const { evidence } = draft.entries[criterion.id] ?? emptyEntry
    const words = starParts.map((part) => evidence[part].trim()).filter(Boolean)
    return words.length > 0 ? [`${inLanguage(criterion.name, language)}\n${words.join('\n')}`] : []
  })
  const words = [...said, draft.notes.trim()].filter(Boolean).join('\n\n')
  return (
    <Shell step="interviews" screen="card">
      <div className="z-stack">
        <h1 className="z-h1">{candidateCode(cid)}</h1>
        <Note tone="ochre" title={title} live>
          <p>{text}</p>
          <p>{kept}</p>
          <Button size="small" onPress={ways.overview}>
            {toOverview}
          </Button>
        </Note>
        {unsaved && words !== '' && (
          <section aria-labelledby="card-last">
            <h2 id="card-last" className="z-h3">
              {last}
            </h2>
            <p className="z-said card-last">{words}</p>
          </section>
        )}
      </div>
    </Shell>
  )
}
