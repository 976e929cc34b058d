import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import type { Board } from './points.ts'

interface QuotesProps {
  readonly board: Board
  /** At most so many; the rest is counted. */
  readonly most?: number | undefined
  readonly reasons?: boolean | undefined
  readonly who: (rater: number) => string
}

/** Words from the list where they stand in the notes. */
export function Quotes({ board, most = Number.POSITIVE_INFINITY, reasons = false, who }: QuotesProps) {
  const { attention } = useText()
  const language = useLanguage()
  const { found } = board.facts.words
  const shown = found.slice(0, most)
  const nameOf = (id: string) => {
    const criterion = board.criteria.find((one) => one.id === id)
    return criterion ? inLanguage(criterion.name, language) : id
  }
  return (
    <>
      {shown.map((one) => (
        <blockquote
          key={`${one.rater} ${one.cid} ${one.criterion} ${one.before}${one.word}`}
          className="attention-quote"
        >
          <p>
            “{one.before}
            <mark>{one.word}</mark>
            {one.after}”
          </p>
          <p className="z-caption">{attention.words(one.code, nameOf(one.criterion), who(one.rater))}</p>
          {reasons && <p className="z-caption">{inLanguage(one.reason, language)}</p>}
        </blockquote>
      ))}
      {found.length > shown.length && (
        <p className="z-muted">{attention.facts.H.more(found.length - shown.length)}</p>
      )}
    </>
  )
}
