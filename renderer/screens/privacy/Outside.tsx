import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { longDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

type Item = Output<'privacy.get'>['outside'][number]

/** What lies where Zegel cannot reach it; ticked off by who saw to it. A file that Zegel saved itself it can remove. */
export function Outside({ items, isSecretary }: { items: readonly Item[]; isSecretary: boolean }) {
  const { privacy } = useText()
  const language = useLanguage()
  const { act } = useAct()
  const [changed, setChanged] = useState<string | null>(null)
  const name = (item: Item): string => {
    const thing = [privacy.things[item.what] ?? item.what, item.code].filter(Boolean).join(' ')
    return item.what === ''
      ? privacy.outsideKinds[item.kind]
      : `${privacy.outsideKinds[item.kind]}: ${thing}, ${privacy.at(longDate(item.at, language))}`
  }
  const hint = (item: Item): string | undefined => {
    if (item.done) return privacy.ticked(item.done.by, longDate(item.done.at, language))
    return item.path && item.file ? `${item.path}: ${privacy.file[item.file]}` : undefined
  }
  const remove = async (item: Item) => {
    const done = await act('outside.remove', { id: item.id })
    setChanged(done?.found === 'changed' ? item.id : null)
  }
  return (
    <section aria-labelledby="privacy-outside">
      <h2 className="z-h2 z-section" id="privacy-outside">
        {privacy.outside}
      </h2>
      <p className="z-muted">{items.length > 0 ? privacy.outsideText : privacy.outsideLater}</p>
      <ul className="privacy-outside">
        {items.map((item) => (
          <li key={item.id}>
            <CheckboxRow
              label={name(item)}
              checked={item.done !== null}
              hint={isSecretary ? hint(item) : undefined}
              blocked={isSecretary ? undefined : privacy.tickOnlySecretary}
              onChange={(done) => void act('outside.tick', { id: item.id, done })}
            />
            {isSecretary && item.file === 'there' && (
              <Button size="small" onPress={() => void remove(item)}>
                {privacy.remove}
              </Button>
            )}
            {changed === item.id && (
              <Note tone="ochre" live>
                {privacy.removeChanged}
              </Note>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
