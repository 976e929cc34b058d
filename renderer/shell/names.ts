import { type Step, steps } from '../../shared/domain/phases.ts'
import { type Text, useText } from '../text/index.ts'
import { useStepNames } from './useRound.ts'

/** Every screen that has a name and a help text of its own. */
export type HelpKey = Step | keyof Text['shell']['titles']

const stepNames: ReadonlySet<string> = new Set(steps.map(([step]) => step))
const isStep = (key: HelpKey): key is Step => stepNames.has(key)

/** The name of a screen in this round, for the title of the window and for a reader of the screen. */
export const useScreenTitle = (screen: HelpKey): string => {
  const { shell } = useText()
  const names = useStepNames()
  return isStep(screen) ? names[screen] : shell.titles[screen]
}
