import { useText } from '../../text/index.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { useAct } from '../../useAsk.ts'
import type { Matrix } from './rows.ts'

/** In the meeting a rater is a letter, also on the projector, unless that rater opens the own name. */
export function OwnName({ raters }: { raters: Matrix['raters'] }) {
  const { deliberation } = useText()
  const { act } = useAct()
  const own = raters.find(({ mine }) => mine)
  if (!own) return null
  const shown = own.name !== null
  return (
    <LinkButton onPress={() => void act('talk.name', { shown: !shown })}>
      {shown ? deliberation.hideName : deliberation.showName}
    </LinkButton>
  )
}
