import { blankDesign } from '../../../shared/content/blankDesign.ts'
import type { Output } from '../../../shared/contract.ts'
import { designDifference } from '../../../shared/domain/difference.ts'
import { underTemplate } from '../../../shared/domain/template.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { Differences } from '../../documents/Differences.tsx'
import { longDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { CodeGroups } from '../../ui/CodeGroups.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'

type Read = Output<'template.read'>

interface ReadDialogProps {
  readonly read: Read
  readonly busy: boolean
  readonly onKeep: () => void
  readonly onClose: () => void
}

/** Who signed a template, whether that key was here before, and what is new in it, before anything is kept. */
export function ReadDialog({ read, busy, onKeep, onClose }: ReadDialogProps) {
  const { templates: words, common } = useText()
  const language = useLanguage()
  const { kept, design } = read
  const same = kept?.version === read.version
  const changes = kept
    ? designDifference(
        underTemplate(blankDesign, { ...read, design: kept.design }),
        underTemplate(blankDesign, { ...read, design }),
      )
    : []
  return (
    <Dialog
      open
      wide
      title={words.readTitle(inLanguage(read.name, language), read.version)}
      confirm={
        same
          ? { label: common.close, run: onClose }
          : { label: words.keep, run: onKeep, blocked: busy ? words.keep : undefined }
      }
      cancel={{ label: common.cancel, run: onClose }}
    >
      {read.own ? (
        <p>{words.ownKey}</p>
      ) : read.knownSince ? (
        <p>{words.knownSince(read.from, longDate(read.knownSince, language))}</p>
      ) : (
        <Note tone="plain">{words.first(read.from)}</Note>
      )}
      <p className="z-small z-muted">{words.code}</p>
      <CodeGroups code={read.code.replaceAll('-', '')} label={words.code} />
      {same && <p>{words.sameVersion}</p>}
      {kept && !same && (
        <>
          <p>{words.newer(kept.version)}</p>
          {changes.length === 0 ? <p>{words.noDifference}</p> : <Differences changes={changes} />}
        </>
      )}
      {!kept && (
        <>
          <p>{words.holds}</p>
          <p>{words.contents(design.criteria.length, design.rounds.length)}</p>
          <ul className="templates-holds">
            {design.criteria.map((one) => (
              <li key={one.id}>{`${inLanguage(one.name, language)}: ${one.weight}`}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
