import { useState } from 'react'
import { inLanguage } from '../../shared/domain/text.ts'
import { useLanguage, useText } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { useHotkeys } from '../ui/hotkeys.ts'
import type { NotedWord } from './useNotedWords.ts'

/** Under the notes: which words are worth a second look, and why, one key away. It asks; it holds nothing against anybody. */
export function NotedWords({ words }: { words: readonly NotedWord[] }) {
  const { card } = useText()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const some = words.length > 0
  const toggle = () => setOpen((before) => !before)
  useHotkeys([{ keys: 'Alt+W', run: toggle, when: some }])
  if (!some) return null
  return (
    <section className="noted-words" aria-label={card.words}>
      <div className="z-row">
        <p className="z-caption">
          {card.wordsFound(words.length)} <em>{words.map(({ word }) => word).join(', ')}</em>
        </p>
        <Button
          kind="ghost"
          size="small"
          keys="Alt+W"
          expanded={open}
          controls="noted-words"
          onPress={toggle}
        >
          {card.wordsWhy}
        </Button>
      </div>
      {open && (
        <dl id="noted-words" className="z-caption">
          {words.map(({ word, reason }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{inLanguage(reason, language)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
