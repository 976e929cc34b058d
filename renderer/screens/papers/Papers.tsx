import { useState } from 'react'
import type { CandidatePaper } from '../../../shared/domain/papers.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Empty } from '../../ui/Empty.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAsk } from '../../useAsk.ts'
import { Letter } from './Letter.tsx'
import { PaperLine } from './PaperLine.tsx'

/** To the candidate: letter, guide for the talk, access, complaint, decision. One candidate at a time. */
export default function Papers() {
  const { papers, shell } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const me = useMe()
  const isSecretary = me?.coordinator === true
  const { data: kept, error } = useAsk('privacy.get', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const cid = chosen ?? kept?.candidates[0]?.cid ?? null
  const asked = isSecretary && cid !== null ? { cid, language } : null
  const { data, error: refused } = useAsk('letter.get', asked)
  const about = kept?.candidates.find((one) => one.cid === cid)
  const isHere = data !== null && data.code === about?.code
  const decided = isHere && data.outcome !== null
  const blocked = (paper: CandidatePaper): string | undefined => {
    if (paper === 'hired') return isHere && data.outcome === 'place' ? undefined : papers.hiredOnly
    return decided || paper === 'access' || paper === 'complaint' ? undefined : papers.letterNotYet
  }
  return (
    <Shell step="closing" screen="papers" back={() => go({ name: 'step', step: 'closing' })}>
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{shell.titles.papers}</h1>
          <p className="z-muted">{papers.lead}</p>
        </header>
        {(error ?? refused) && <Note tone="red">{refusal(error ?? refused)}</Note>}
        {!isSecretary && <Note tone="plain">{papers.onlySecretary}</Note>}
        {!kept && !error && <Loading />}
        {kept && kept.candidates.length === 0 && <Empty title={papers.none}>{papers.noneText}</Empty>}
        {isSecretary && cid !== null && kept && (
          <>
            <div className="papers-choose">
              <SelectField
                label={papers.candidate}
                value={cid}
                onChange={setChosen}
                options={kept.candidates.map((one) => ({
                  value: one.cid,
                  label: `${one.code} ${one.name}`,
                }))}
              />
            </div>
            {isHere && (
              <div className="papers-parts">
                <section aria-labelledby="papers-letter">
                  <h2 className="z-h2 z-section" id="papers-letter">
                    {papers.letter}
                  </h2>
                  <p className="z-muted">{decided ? papers.letterText : papers.letterNotYet}</p>
                  {decided && <Letter key={cid} cid={cid} data={data} />}
                  <ul className="papers-list">
                    <PaperLine
                      key={`feedback ${cid}`}
                      paper="feedback"
                      cid={cid}
                      blocked={blocked('feedback')}
                    />
                  </ul>
                </section>
                <section aria-labelledby="papers-others">
                  <h2 className="z-h2 z-section" id="papers-others">
                    {papers.others}
                  </h2>
                  <div className="papers-read">
                    <Note tone="plain">{papers.read}</Note>
                  </div>
                  <ul className="papers-list">
                    {(['talk', 'access', 'complaint', 'hired'] as const).map((paper) => (
                      <PaperLine key={`${paper} ${cid}`} paper={paper} cid={cid} blocked={blocked(paper)} />
                    ))}
                  </ul>
                </section>
              </div>
            )}
          </>
        )}
      </div>
    </Shell>
  )
}
