import type { ReactNode, Ref } from 'react'
import './LinkButton.css'

export type LinkButtonProps = {
  children: ReactNode
  onPress: () => void
  expanded?: boolean | undefined
  controls?: string | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

/** Underlined words in a sentence that do something: a button, because nothing is navigated to. */
export function LinkButton({ children, onPress, expanded, controls, ref }: LinkButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className="z-link"
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
