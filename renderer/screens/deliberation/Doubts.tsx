import { ArrowRight, Check, Monitor } from 'lucide-react'
import { explanations } from '../../../shared/content/explanations.ts'
import { citation } from '../../../shared/content/sources.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { usePeople } from '../../shell/usePeople.ts'
import { Shell } from '../../shell.tsx'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useAct } from '../../useAsk.ts'
import type { TalkAbout } from './useTalk.ts'

interface DoubtsProps {
  readonly talk: TalkAbout
  readonly toScores: () => void
}

/** Before anybody compares: everybody says aloud what they are not sure of. Only who spoke is kept, never what was said. */
export function Doubts({ talk, toScores }: DoubtsProps) {
  const text = useText()
  const { deliberation } = text
  const language = useLanguage()
  const people = usePeople()
  const { act } = useAct()
  const words = deliberation.doubts
  const done = talk.next === null
  const show = () => void act('projector.show', { view: 'talk' })
  useHotkeys([
    { keys: 'Space', run: talk.speak },
    { keys: 'Shift+Space', run: talk.back },
    { keys: 'Ctrl+Enter', run: toScores },
  ])
  const { title, text: why, source } = explanations['round-of-doubts']
  return (
    <Shell
      step="deliberation"
      keys={[
        { keys: 'Space', label: deliberation.keys.speaker },
        { keys: 'Shift+Space', label: deliberation.keys.speakerBack },
        { keys: 'Ctrl+Enter', label: deliberation.keys.scores },
      ]}
    >
      <div className="z-stack doubts">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{text.common.stepNames.deliberation}</h1>
            <p className="z-muted">{inLanguage(title, language)}</p>
          </div>
          <div className="z-row">
            <Button kind="ghost" icon={Monitor} onPress={show}>
              {deliberation.project}
            </Button>
            <Button kind={done ? 'ink' : 'outline'} icon={ArrowRight} keys="Ctrl+Enter" onPress={toScores}>
              {deliberation.toScores}
            </Button>
          </div>
        </header>
        <p className="z-display doubts-question">{words.question}</p>
        <ol className="doubts-speakers" aria-label={words.speakers}>
          {talk.order.map((seat, i) => (
            <li key={seat.id} aria-current={!done && seat.id === talk.now ? 'step' : undefined}>
              <span className="deliberation-turn">
                {talk.spoken.has(seat.id) && (done || seat.id !== talk.now) ? <Icon of={Check} /> : i + 1}
              </span>
              <span>
                <strong>{people.name(seat.id)}</strong>{' '}
                <span className="z-muted">{deliberation.roles[seat.role]}</span>
              </span>
              <span className="z-muted">
                {!done && seat.id === talk.now
                  ? deliberation.speaking
                  : talk.spoken.has(seat.id)
                    ? deliberation.spoke
                    : seat.id === talk.next && talk.now === null
                      ? words.example
                      : ''}
              </span>
            </li>
          ))}
        </ol>
        <div className="z-row">
          <Button
            kind={done ? 'outline' : 'ink'}
            keys="Space"
            blocked={done ? words.everybody : undefined}
            onPress={talk.speak}
          >
            {talk.now === null ? words.begin : words.next}
          </Button>
          <span className="z-muted" aria-live="polite">
            {words.count(talk.spoken.size, talk.order.length)}
          </span>
        </div>
        <div className="doubts-why z-muted">
          {inLanguage(why, language)
            .split('\n\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          <p>{words.kept}</p>
          {source && <p className="z-caption">{citation(source, language)}</p>}
        </div>
      </div>
    </Shell>
  )
}
