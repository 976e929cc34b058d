import { CalendarCheck, Mail, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { reached } from '../../../shared/domain/phases.ts'
import { retainUntilOf } from '../../../shared/domain/retention.ts'
import { dayNow, longDate } from '../../format.ts'
import { useMe, useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'

/** The end: an act with a date, from which the retention runs; between two rounds it is a stop without an outcome. */
export function End() {
  const { closing, common } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const me = useMe()
  const { procedure } = useSession()
  const { data } = useAsk('procedure.overview', {})
  const { act, busy, error } = useAct()
  const [asking, setAsking] = useState(false)
  const found = data?.steps.find(({ step }) => step === 'closing')
  const weeks = Number(found?.facts['weeks'] ?? 0)
  const until = String(found?.facts['retainUntil'] ?? '')
  const today = dayNow()
  const decided = procedure !== null && reached(procedure.phase, 'decided')
  const stops = data?.mayStop === true || procedure?.phase === 'stopped'
  const words = stops ? closing.stop : closing.finish
  const end = async () => {
    if (!busy && (await act('procedure.end', {}))) setAsking(false)
  }
  return (
    <section className="closing-end" aria-labelledby="closing-end">
      <h2 className="z-h2 z-section" id="closing-end">
        {closing.end}
      </h2>
      {until !== '' && found?.at ? (
        <div className="z-panel closing-ended">
          <Icon of={CalendarCheck} />
          <p>
            <strong>{words.done(longDate(found.at, language))}</strong>
            <br />
            {closing.retain(longDate(until, language))}
          </p>
        </div>
      ) : (
        <>
          {found && <p>{words.text(weeks)}</p>}
          <p>
            <Button
              kind="ink"
              icon={CalendarCheck}
              blocked={
                !decided && !stops
                  ? closing.endNotYet
                  : me?.coordinator === true
                    ? undefined
                    : closing.endOnlySecretary
              }
              onPress={() => setAsking(true)}
            >
              {words.button}
            </Button>
          </p>
        </>
      )}
      <p className="z-row">
        {!procedure?.own && (
          <Button icon={Mail} onPress={() => go({ name: 'papers' })}>
            {closing.toPapers}
          </Button>
        )}
        <Button icon={UserRoundX} onPress={() => go({ name: 'privacy' })}>
          {closing.toPrivacy}
        </Button>
      </p>
      <Dialog
        open={asking}
        title={words.question}
        confirm={{ label: words.button, icon: CalendarCheck, run: () => void end() }}
        cancel={{ label: common.cancel, run: () => setAsking(false) }}
      >
        <p>{words.dialog(longDate(today, language), longDate(retainUntilOf(today, weeks), language))}</p>
        <p>{words.dialogText}</p>
        {error && <Note tone="red">{refusal(error)}</Note>}
      </Dialog>
    </section>
  )
}
