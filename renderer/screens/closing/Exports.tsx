import { Check, Download } from 'lucide-react'
import { Fragment, useState } from 'react'
import type { Input } from '../../../shared/contract.ts'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useRound } from '../../shell/useRound.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import { Central } from './Central.tsx'

type Kind = Exclude<
  Input<'export.save'>['kind'],
  'candidates-example' | 'candidates-xlsx' | 'candidates-csv' | 'calendar'
>

/** What can be saved, and in which forms. */
const rows = [
  { name: 'audit', kinds: ['audit'] },
  { name: 'report', kinds: ['audit-pdf', 'audit-xlsx', 'audit-csv', 'audit-report'] },
  { name: 'archive', kinds: ['archive'] },
  { name: 'description', kinds: ['description', 'description-pdf', 'description-markdown'] },
  { name: 'scores', kinds: ['scores'] },
] as const satisfies readonly { name: string; kinds: readonly Kind[] }[]

/** Saves a file where the person chooses, and remembers where that was for as long as the screen is open. */
export const useExport = () => {
  const language = useLanguage()
  const me = useMe()
  const { act, busy, error } = useAct()
  const [paths, setPaths] = useState<Partial<Record<Kind, string>>>({})
  const isAllowed = (kind: Kind): boolean => kind !== 'audit' || me?.coordinator === true
  return {
    paths,
    busy,
    error,
    isAllowed,
    save: async (kind: Kind): Promise<void> => {
      if (busy || !isAllowed(kind)) return
      const saved = await act('export.save', { kind, language })
      const path = saved?.path
      if (path != null) setPaths((before) => ({ ...before, [kind]: path }))
    },
  }
}

/** Archive and audit of the rounds before this one. */
function Earlier() {
  const { closing } = useText()
  const language = useLanguage()
  const { number } = useRound()
  const me = useMe()
  const { act, busy } = useAct()
  const before = Array.from({ length: number - 1 }, (_, i) => i + 1)
  return before.map((round) => (
    <li key={round}>
      <div>
        <h3 className="z-h3">{closing.earlier(round)}</h3>
        <p className="z-muted">{closing.earlierText}</p>
      </div>
      <div className="closing-forms">
        {(['archive', 'audit', 'audit-pdf', 'audit-xlsx'] as const).map((kind) => (
          <Button
            key={kind}
            icon={Download}
            size="small"
            blocked={
              kind === 'audit' && me?.coordinator !== true
                ? closing.auditOnlySecretary
                : busy
                  ? closing.saving
                  : undefined
            }
            onPress={() => void act('export.save', { kind, language, round })}
          >
            {closing.saveAs[kind]}
          </Button>
        ))}
      </div>
    </li>
  ))
}

/** The files to keep or to hand over, each with what it is for and who can read it. */
export function Exports({ saving }: { saving: ReturnType<typeof useExport> }) {
  const { closing } = useText()
  const refusal = useRefusal()
  const { paths, busy, error, isAllowed, save } = saving
  return (
    <section aria-labelledby="closing-files">
      <h2 className="z-h2 z-section" id="closing-files">
        {closing.files}
      </h2>
      {error && <Note tone="red">{refusal(error)}</Note>}
      <ul className="closing-files">
        {rows.map(({ name, kinds }) => (
          <Fragment key={name}>
            <li>
              <div>
                <h3 className="z-h3">{closing.exports[name].title}</h3>
                <p className="z-muted">{closing.exports[name].text}</p>
                <div className="closing-saved" role="status">
                  {kinds.map(
                    (kind) =>
                      paths[kind] !== undefined && (
                        <p key={kind}>
                          <Icon of={Check} size={16} />
                          <span>{closing.savedAt(paths[kind])}</span>
                        </p>
                      ),
                  )}
                </div>
              </div>
              <div className="closing-forms">
                {kinds.map((kind) => (
                  <Button
                    key={kind}
                    icon={Download}
                    size={kinds.length > 1 ? 'small' : 'normal'}
                    keys={kind === 'audit' ? 'Ctrl+S' : undefined}
                    blocked={
                      !isAllowed(kind) ? closing.auditOnlySecretary : busy ? closing.saving : undefined
                    }
                    onPress={() => void save(kind)}
                  >
                    {closing.saveAs[kind]}
                  </Button>
                ))}
              </div>
            </li>
            {name === 'archive' && <Earlier />}
            {name === 'report' && <Central />}
          </Fragment>
        ))}
      </ul>
    </section>
  )
}
