import { useState } from 'react'
import type { Design } from '../../../shared/domain/design.ts'
import { designDifference } from '../../../shared/domain/difference.ts'
import { underTemplate } from '../../../shared/domain/template.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { Differences } from '../../documents/Differences.tsx'
import type { Say } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { withoutStaleDepartures } from './edits.ts'

interface NewerTemplateProps {
  readonly design: Design
  readonly onUpdate: (edit: (design: Design) => Design, sentence: Say) => void
}

/** Says that the template of a design has a newer version, and takes it over after a look at what becomes different. */
export function NewerTemplate({ design, onUpdate }: NewerTemplateProps) {
  const { templates: words, common } = useText()
  const language = useLanguage()
  const from = design.template
  const { data: found } = useAsk('template.get', from && { id: from.id })
  const [looking, setLooking] = useState(false)
  if (!from || !found || found.id !== from.id || found.version <= from.version) return null
  const update = (before: Design) => withoutStaleDepartures(underTemplate(before, found))
  const changes = designDifference(design, update(design))
  return (
    <>
      <Note tone="plain">
        {words.update(inLanguage(found.name, language), found.version)}{' '}
        <LinkButton onPress={() => setLooking(true)}>{words.look}</LinkButton>
      </Note>
      <Dialog
        open={looking}
        wide
        title={words.updateTitle(found.version)}
        confirm={{
          label: words.updateNow,
          run: () => {
            setLooking(false)
            onUpdate(update, (t) => t.templates.updated(found.version))
          },
        }}
        cancel={{ label: common.cancel, run: () => setLooking(false) }}
      >
        {changes.length === 0 ? <p>{words.noDifference}</p> : <Differences changes={changes} />}
        <p>{words.updateText}</p>
      </Dialog>
    </>
  )
}
