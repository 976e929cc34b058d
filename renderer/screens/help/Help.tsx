import { type HelpKey, screenTitle } from '../../shell/names.ts'
import { useText } from '../../text/index.ts'
import type { KeyHint } from '../../ui/Bar.tsx'
import { HelpPanel } from '../../ui/HelpPanel.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'

interface HelpProps {
  readonly screen: HelpKey
  readonly keys: readonly KeyHint[]
  readonly close: () => void
}

/** What this screen is for, what to do now, who sees it, and every key that works here. */
export default function Help({ screen, keys, close }: HelpProps) {
  const text = useText()
  const { help, common, shell } = text
  const { why, now, seen } = help.screens[screen]
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
      title={help.title(screenTitle(text, screen))}
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
