import { type Step, steps } from '../../shared/domain/phases.ts'
import type { Text } from '../text/index.ts'

/** Every screen that has a name and a help text of its own. */
export type HelpKey = Step | keyof Text['shell']['titles']

const stepNames: ReadonlySet<string> = new Set(steps.map(([step]) => step))
const isStep = (key: HelpKey): key is Step => stepNames.has(key)

/** The name of a screen, for the title of the window and for a reader of the screen. */
export const screenTitle = (text: Text, screen: HelpKey): string =>
  isStep(screen) ? text.common.stepNames[screen] : text.shell.titles[screen]
