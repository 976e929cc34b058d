import { primer } from '../../../shared/content/primer.ts'
import { citation } from '../../../shared/content/sources.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useStepNames } from '../../shell/useRound.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import './primer.css'

/** Once a season, before the first interview: how judgements go astray and what helps. Whoever wants skips it. */
export default function Primer() {
  const text = useText()
  const { interviews } = text
  const language = useLanguage()
  const names = useStepNames()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { act, error } = useAct()
  const leave = async () => {
    if (await act('primer.seen', {})) go({ name: 'step', step: 'interviews' })
  }
  useHotkeys([{ keys: 'Ctrl+Enter', run: () => void leave() }])
  const sources = [...new Set(primer.map(({ source }) => citation(source, language)))]
  return (
    <Shell
      step="interviews"
      screen="primer"
      back={() => go({ name: 'step', step: 'interviews' })}
      keys={[{ keys: 'Ctrl+Enter', label: names.interviews }]}
    >
      <div className="z-stack">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{text.shell.titles.primer}</h1>
            <p className="z-muted">{interviews.primerLead}</p>
          </div>
          <div className="z-row">
            <Button kind="ghost" onPress={() => void leave()}>
              {interviews.primerSkip}
            </Button>
            <Button kind="ink" keys="Ctrl+Enter" onPress={() => void leave()}>
              {interviews.primerDone}
            </Button>
          </div>
        </header>
        {error && <Note tone="red">{refusal(error)}</Note>}
        <ul className="primer">
          {primer.map(({ id, title, text: what, helps }) => (
            <li key={id} className="z-section">
              <h2 className="z-h2">{inLanguage(title, language)}</h2>
              <p className="z-said">{inLanguage(what, language)}</p>
              <p>
                <strong>{interviews.primerHelps}</strong> {inLanguage(helps, language)}
              </p>
            </li>
          ))}
        </ul>
        <p className="z-caption">
          {interviews.primerSource} {sources.join('. ')}.
        </p>
      </div>
    </Shell>
  )
}
