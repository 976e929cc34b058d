import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { AreaField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct } from '../../useAsk.ts'

/** The question in confidence. It opens blank every time, whatever was answered before: the screen cannot know it either. */
export function Question({ who }: { who: string }) {
  const { sitting } = useText()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [answer, setAnswer] = useState<'no' | 'yes' | null>(null)
  const [text, setText] = useState('')
  const [sent, setSent] = useState(false)
  const send = async () => {
    const done = await act('sitting.answer', { pressure: answer === 'yes', text })
    if (!done) return
    setSent(true)
    setAnswer(null)
    setText('')
  }
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (answer !== null && !busy) void send()
      }}
    >
      <p>{sitting.questionText(who)}</p>
      <RadioList
        legend={sitting.question}
        legendHidden
        value={answer}
        options={[
          { value: 'no', label: sitting.no, hint: sitting.noHint },
          { value: 'yes', label: sitting.yes, hint: sitting.yesHint },
        ]}
        onChange={(value) => {
          setSent(false)
          setAnswer(value === 'yes' ? 'yes' : 'no')
        }}
      />
      {answer === 'yes' && (
        <AreaField
          label={sitting.words}
          hint={sitting.wordsHint}
          rows={4}
          maxLength={600}
          value={text}
          onChange={setText}
        />
      )}
      {error && <Note tone="red">{refusal(error)}</Note>}
      <div className="z-row">
        <Button
          type="submit"
          kind="ink"
          icon={Lock}
          blocked={busy ? sitting.sending : answer === null ? sitting.choose : undefined}
        >
          {sitting.send}
        </Button>
        <span aria-live="polite">{sent && sitting.sent}</span>
      </div>
    </form>
  )
}
