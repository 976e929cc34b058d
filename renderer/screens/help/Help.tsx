import { type HelpKey, useScreenTitle } from '../../shell/names.ts'
import { useRound } from '../../shell/useRound.ts'
import { useText } from '../../text/index.ts'
import type { KeyHint } from '../../ui/Bar.tsx'
import { HelpPanel } from '../../ui/HelpPanel.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'

interface HelpProps {
  readonly screen: HelpKey
  readonly keys: readonly KeyHint[]
  readonly close: () => void
}

/** Screens on which a round of letters does something else than one of interviews. */
const ofLetters = ['candidates', 'interviews', 'card'] as const
const isOfLetters = (screen: HelpKey): screen is (typeof ofLetters)[number] =>
  (ofLetters as readonly HelpKey[]).includes(screen)

/** What this screen is for, what to do now, who sees it, and every key that works here. */
export default function Help({ screen, keys, close }: HelpProps) {
  const text = useText()
  const { help, common, shell } = text
  const title = useScreenTitle(screen)
  const { letters } = useRound()
  const { why, now, seen } = letters && isOfLetters(screen) ? help.letters[screen] : help.screens[screen]
  useHotkeys([{ keys: 'Escape', run: close, inFields: false }])
  const everywhere = [
    { keys: 'Ctrl+K', label: common.search },
    { keys: 'Ctrl+J', label: shell.titles.log },
    { keys: 'Ctrl+L', label: common.lock },
    { keys: 'F1', label: common.help },
  ]
  const all = [...keys, ...everywhere.filter((one) => !keys.some((key) => key.keys === one.keys))]
  return (
    <HelpPanel
      open
      title={help.title(title)}
      close={{ label: common.close, run: close }}
      keys={{ title: help.keys, items: all }}
    >
      <section>
        <h3>{help.why}</h3>
        <p>{why}</p>
      </section>
      <section>
        <h3>{help.now}</h3>
        <p>{now}</p>
      </section>
      <section>
        <h3>{help.seen}</h3>
        <p>{seen}</p>
      </section>
    </HelpPanel>
  )
}
