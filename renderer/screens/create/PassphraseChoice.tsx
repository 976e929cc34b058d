import { RefreshCw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '../../ask.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { TextField } from '../../ui/Field.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import './passphrase.css'

/** Fewer characters are refused by the main process as well; here it is said while one types. */
const LEAST = 12

interface PassphraseChoiceProps {
  /** The chosen passphrase; null as long as there is none that was written down or typed twice. */
  readonly onChange: (passphrase: string | null) => void
  /** Why the last one was refused. */
  readonly error?: string | undefined
}

/**
 * Choosing a passphrase: five words drawn for you, or one of your own. Because nobody can reset it, drawn words ask
 * whether they were written down, and own ones are typed twice unless they were shown.
 */
export function PassphraseChoice({ onChange, error }: PassphraseChoiceProps) {
  const { secret } = useText().create
  const [way, setWay] = useState<'proposed' | 'own'>('proposed')
  return (
    <div className="passphrase">
      <RadioList
        inline
        legend={secret.legend}
        options={[
          { value: 'proposed', label: secret.proposed },
          { value: 'own', label: secret.own },
        ]}
        value={way}
        onChange={(value) => {
          setWay(value === 'own' ? 'own' : 'proposed')
          onChange(null)
        }}
      />
      {way === 'proposed' ? <Proposed onChange={onChange} /> : <Own onChange={onChange} error={error} />}
    </div>
  )
}

function Proposed({ onChange }: Pick<PassphraseChoiceProps, 'onChange'>) {
  const { secret } = useText().create
  const [words, setWords] = useState<string | null>(null)
  const [written, setWritten] = useState(false)
  const propose = useCallback(() => {
    ask('passphrase.propose', {}).then(
      ({ passphrase }) => setWords(passphrase),
      () => setWords(null),
    )
  }, [])
  useEffect(propose, [propose])
  return (
    <>
      <div className="passphrase-words">
        <output className="z-mono" aria-live="polite">
          {words ?? secret.proposing}
        </output>
        <Button
          kind="ghost"
          size="small"
          icon={RefreshCw}
          onPress={() => {
            setWords(null)
            setWritten(false)
            onChange(null)
            propose()
          }}
        >
          {secret.other}
        </Button>
      </div>
      <CheckboxRow
        label={secret.copied}
        checked={written}
        onChange={(checked) => {
          if (words === null) return // other words are on their way: these were not written down
          setWritten(checked)
          onChange(checked ? words : null)
        }}
      />
    </>
  )
}

function Own({ onChange, error }: PassphraseChoiceProps) {
  const { secret } = useText().create
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [left, setLeft] = useState(false)
  const tell = (first: string, second: string, visible: boolean) =>
    onChange(first.length >= LEAST && (visible || first === second) ? first : null)
  const short = left && typed.length < LEAST ? secret.tooShort : undefined
  return (
    <>
      <TextField
        label={secret.first}
        hint={secret.firstHint}
        error={short ?? error}
        type={shown ? 'text' : 'password'}
        mono={shown}
        value={typed}
        autoComplete="new-password"
        onBlur={() => setLeft(typed !== '')}
        onChange={(value) => {
          setTyped(value)
          setLeft(false)
          tell(value, again, shown)
        }}
      />
      {!shown && (
        <TextField
          label={secret.again}
          error={again !== '' && !typed.startsWith(again) ? secret.differs : undefined}
          type="password"
          value={again}
          autoComplete="new-password"
          onChange={(value) => {
            setAgain(value)
            tell(typed, value, shown)
          }}
        />
      )}
      <CheckboxRow
        label={secret.show}
        checked={shown}
        onChange={(checked) => {
          setShown(checked)
          tell(typed, again, checked)
        }}
      />
    </>
  )
}
