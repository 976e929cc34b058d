import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Evidence, Part } from '../../shared/domain/scorecard.ts'
import {
  type Change,
  endOf,
  fromMarked,
  markAt,
  paragraphAt,
  paragraphs,
  toMarked,
  unmarkAt,
} from '../../shared/domain/starText.ts'
import { useLanguage, useText } from '../text/index.ts'
import { AreaField } from '../ui/AreaField.tsx'
import { MarkBar } from './MarkBar.tsx'
import { NotedWords } from './NotedWords.tsx'
import { useNotedWords } from './useNotedWords.ts'
import './evidence.css'

interface MarkedEvidenceProps {
  readonly evidence: Evidence
  /** The part to go on with. */
  readonly start: Part
  /** Read only, and since when. */
  readonly fixed?: string | undefined
  /** Takes the focus as soon as it is shown. */
  readonly autoFocus?: boolean | undefined
  readonly inDialog?: boolean | undefined
  readonly onWrite: (evidence: Evidence) => void
  /** Which part the cursor is in. */
  readonly onPart?: ((part: Part) => void) | undefined
  readonly onLeave?: (() => void) | undefined
}

/**
 * Evidence in one text: a key begins a paragraph about another part of STAR(R), in the order in which it is told. What comes
 * out is the evidence by part, so a text that is opened again stands in the order of the parts.
 */
export function MarkedEvidence(props: MarkedEvidenceProps) {
  // The marks are words of a language: in another one the text is put together anew.
  return <Text key={useLanguage()} {...props} />
}

function Text(props: MarkedEvidenceProps) {
  const { evidence, start, fixed, onWrite, onPart } = props
  const { card } = useText()
  const words = card.parts
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => toMarked(evidence, words, fixed === undefined ? start : undefined))
  const [part, setPart] = useState(start)
  const { marked, words: noted } = useNotedWords(text)
  const begin = useRef({ focus: props.autoFocus, at: endOf(text, start, words) })
  useEffect(() => {
    const { focus, at } = begin.current
    area.current?.setSelectionRange(at, at)
    if (focus) area.current?.focus()
  }, [])
  const write = (next: string) => {
    onWrite(fromMarked(next, words)) // first: storing does not wait for drawing
    setText(next)
  }
  /** As if it were typed, so that Ctrl Z takes it back. */
  const apply = ({ from, to, insert }: Change) => {
    const field = area.current
    if (!field || fixed !== undefined) return
    field.focus()
    field.setSelectionRange(from, to)
    if (insert === '') document.execCommand('delete')
    else document.execCommand('insertText', false, insert)
  }
  const cursor = () => area.current?.selectionStart ?? text.length
  const mark = (next: Part) => apply(markAt(area.current?.value ?? text, cursor(), next, words))
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    if (event.key !== 'Backspace' || event.ctrlKey || selectionStart !== selectionEnd) return
    const change = unmarkAt(value, selectionStart, words)
    if (!change) return
    event.preventDefault()
    apply(change)
  }
  const labels = paragraphs(text, words)
    .filter((one) => one.start > one.from)
    .map(({ from }) => ({ start: from, end: text.indexOf(':', from) + 1 }))
  return (
    <div className="marked">
      {fixed === undefined && (
        <MarkBar words={words} current={part} inDialog={props.inDialog} onMark={mark} />
      )}
      <AreaField
        ref={area}
        label={card.evidence}
        mark={fixed === undefined ? card.partHints[part] : undefined}
        value={text}
        fixed={fixed}
        marked={fixed === undefined ? marked : undefined}
        labels={labels}
        onChange={write}
        onKeyDown={onKeyDown}
        onSelect={(at) => {
          const now = paragraphAt(text, at, words).part
          setPart(now)
          if (document.activeElement === area.current) onPart?.(now)
        }}
        onBlur={props.onLeave}
        fill
        rows={5}
        maxLength={4000}
      />
      {fixed === undefined && <NotedWords words={noted} />}
    </div>
  )
}
