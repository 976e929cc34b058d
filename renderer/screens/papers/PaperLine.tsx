import { Check, Download, Printer } from 'lucide-react'
import { useState } from 'react'
import type { Paper } from '../../../shared/domain/papers.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct } from '../../useAsk.ts'
import './papers.css'

interface PaperLineProps {
  readonly paper: Paper
  readonly cid: string | null
  /** Why it cannot be made. */
  readonly blocked?: string | undefined
}

/** One paper: what it is, on paper or as a file. */
export function PaperLine({ paper, cid, blocked }: PaperLineProps) {
  const { papers } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const [path, setPath] = useState<string | null>(null)
  const { title, text } = papers.kinds[paper]
  const input = { paper, cid, language }
  const save = async (format: 'pdf' | 'html') => {
    if (busy) return
    const saved = await act('paper.save', { ...input, format })
    if (saved?.path) setPath(saved.path)
  }
  return (
    <li className="papers-line">
      <div>
        <h3 className="z-h3">{title}</h3>
        <p className="z-muted">{text}</p>
        {error && <Note tone="red">{refusal(error)}</Note>}
        <p className="papers-saved" role="status">
          {path !== null && (
            <>
              <Icon of={Check} size={16} />
              <span>{papers.savedAt(path)}</span>
            </>
          )}
        </p>
      </div>
      <div className="papers-verbs">
        <Button
          size="small"
          icon={Printer}
          blocked={blocked}
          onPress={() => {
            if (!busy) void act('paper.print', input)
          }}
        >
          {papers.print}
        </Button>
        <Button size="small" icon={Download} blocked={blocked} onPress={() => void save('pdf')}>
          {papers.pdf}
        </Button>
        <Button size="small" kind="ghost" blocked={blocked} onPress={() => void save('html')}>
          {papers.html}
        </Button>
      </div>
    </li>
  )
}
