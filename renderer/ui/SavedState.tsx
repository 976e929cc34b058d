import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { Icon } from './Icon.tsx'
import { LinkButton } from './LinkButton.tsx'
import './SavedState.css'

export type SavedStateProps = {
  /** saved: only after the database has it. */
  state: 'saved' | 'saving' | 'failed'
  text: string
  retry?: { label: string; run: () => void } | undefined
}

const pictures = { saved: Check, saving: LoaderCircle, failed: CircleAlert } as const

/** Foot-left: whether what is on screen is kept. Failing is announced at once and stays. */
export function SavedState({ state, text, retry }: SavedStateProps) {
  return (
    <span className={`z-saved z-saved-${state}`} role={state === 'failed' ? 'alert' : undefined}>
      <Icon of={pictures[state]} size={16} />
      <span>{text}</span>
      {state === 'failed' && retry && <LinkButton onPress={retry.run}>{retry.label}</LinkButton>}
    </span>
  )
}
