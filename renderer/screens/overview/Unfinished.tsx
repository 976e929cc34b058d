import type { Output } from '../../../shared/contract.ts'
import type { Step } from '../../../shared/domain/phases.ts'
import { dateAndTime } from '../../format.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'

type Work = Output<'procedure.overview'>['unfinished'][number]

/** Where the work of a channel is done. */
const placeOf: Readonly<Record<string, Step>> = {
  'design.publish': 'publication',
  'enrol.member': 'freeze',
  'roster.freeze': 'freeze',
  'roster.confirm': 'freeze',
  'seal.submit': 'sealing',
  'round.close': 'opening',
  'release.give': 'opening',
  'keeper.answer': 'opening',
  'deputy.propose': 'opening',
  'round.reveal': 'opening',
  'decision.fix': 'decision',
  'procedure.end': 'closing',
}

/** Work that a crash cut off: shown until somebody does it again or lets it go. */
export function Unfinished({ work }: { work: readonly Work[] }) {
  const { unfinished } = useText().overview
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const { act, busy } = useAct()
  return (
    <div className="overview-unfinished">
      {work.map(({ id, channel, at }) => {
        const step = placeOf[channel]
        return (
          <Note key={id} tone="ochre" title={unfinished.title}>
            <p className="overview-reason">
              {unfinished.text(unfinished.jobs[channel] ?? unfinished.job, dateAndTime(at, language))}
            </p>
            <div className="z-row">
              {step && (
                <Button size="small" onPress={() => go({ name: 'step', step })}>
                  {unfinished.again}
                </Button>
              )}
              <Button
                size="small"
                kind="ghost"
                onPress={() => {
                  if (!busy) void act('intent.dismiss', { id })
                }}
              >
                {unfinished.dismiss}
              </Button>
            </div>
          </Note>
        )
      })}
    </div>
  )
}
