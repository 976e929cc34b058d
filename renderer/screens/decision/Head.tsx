import { ArrowRight, Lock } from 'lucide-react'
import { dateAndTime } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'

interface HeadProps {
  readonly fixedAt: string | null
  /** Does this round invite to the next, instead of giving places? */
  readonly invites: boolean
  readonly motivated: number
  readonly of: number
  readonly editable: boolean
  /** Why it cannot be fixed yet. */
  readonly blocked: string | undefined
  readonly onFix: () => void
  readonly onClosing: () => void
}

/** What is decided here, how far it is, and the one verb that ends it. */
export function Head({ fixedAt, invites, motivated, of, editable, blocked, onFix, onClosing }: HeadProps) {
  const { common, decision } = useText()
  const language = useLanguage()
  return (
    <header className="z-spread">
      <div>
        <h1 className="z-h1">{common.stepNames.decision}</h1>
        <p className="z-muted">
          {fixedAt ? decision.fixedText : invites ? decision.leadInvite : decision.lead}
        </p>
      </div>
      {fixedAt ? (
        <div className="z-row decision-verbs">
          <Chip tone="plain" icon={Lock}>
            {decision.fixed(dateAndTime(fixedAt, language))}
          </Chip>
          <Button kind="ink" icon={ArrowRight} keys="Ctrl+Enter" onPress={onClosing}>
            {decision.toClosing}
          </Button>
        </div>
      ) : (
        <div className="z-row decision-verbs">
          {of > 0 && <span className="z-muted">{decision.motivated(motivated, of)}</span>}
          {editable && (
            <Button kind="ink" icon={Lock} blocked={blocked} onPress={onFix}>
              {decision.fix}
            </Button>
          )}
        </div>
      )}
    </header>
  )
}
