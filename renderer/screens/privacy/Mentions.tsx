import type { Output } from '../../../shared/contract.ts'
import type { ZegelError } from '../../../shared/domain/error.ts'
import { list } from '../../format.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Note } from '../../ui/Note.tsx'

interface MentionsProps {
  /** Null while Zegel looks. */
  readonly mentions: Output<'erase.mentions'>['mentions'] | null
  readonly error: ZegelError | null
}

/** Where whoever is erased is named in what is kept about others and stays, and what to do about it. */
export function Mentions({ mentions, error }: MentionsProps) {
  const { privacy } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const t = privacy.mentions
  if (error) return <p className="z-red">{refusal(error)}</p>
  if (mentions === null) return <p className="z-caption">{t.looking}</p>
  return (
    <>
      <p>{t.black}</p>
      {mentions.length > 0 && (
        <Note tone="ochre" title={t.title}>
          <ul className="privacy-mentions">
            {mentions.map(({ code, names, places }) => (
              <li key={code}>
                {t.line(
                  code ?? t.log,
                  list(names, language),
                  list(
                    places.map((place) => t.places[place]),
                    language,
                  ),
                )}
              </li>
            ))}
          </ul>
          <p>{t.why}</p>
          <p>{t.limit}</p>
        </Note>
      )}
    </>
  )
}
