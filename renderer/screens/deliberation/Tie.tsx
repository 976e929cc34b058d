import { dateAndTime, list } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import type { Matrix } from './rows.ts'

/** What the rule that was published says of those who cannot be told apart; the lot is drawn here, once. */
export function Tie({ tie, drawable }: { tie: Matrix['tie']; drawable: boolean }) {
  const { deliberation, common } = useText()
  const language = useLanguage()
  const me = useMe()
  const refusal = useRefusal()
  const { procedure } = useSession()
  const { act, busy, error } = useAct()
  const words = deliberation.tie
  const said = tie.order?.map(({ code, place }) => words.placed(place, code))
  if (said)
    return (
      <p className="z-muted">
        {tie.drawnAt ? words.drawn(dateAndTime(tie.drawnAt, language)) : words.byRule} {list(said, language)}.
      </p>
    )
  if (tie.rule !== 'lot' || !drawable) return null
  if (!me?.coordinator || procedure?.phase !== 'revealed') return <p className="z-muted">{words.toDraw}</p>
  return (
    <p>
      <Button
        size="small"
        blocked={busy ? common.saving : undefined}
        onPress={() => void act('lot.draw', {})}
      >
        {words.draw}
      </Button>{' '}
      <span className="z-muted">{words.once}</span>
      {error && <Note tone="red">{refusal(error)}</Note>}
    </p>
  )
}
