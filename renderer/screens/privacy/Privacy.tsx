import { Eraser } from 'lucide-react'
import { useState } from 'react'
import { longDate } from '../../format.ts'
import { Unreached } from '../../safety/Unreached.tsx'
import { Loading } from '../../shell/Loading.tsx'
import { useMe } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { PaperLine } from '../papers/PaperLine.tsx'
import { Agenda } from './Agenda.tsx'
import { Candidates } from './Candidates.tsx'
import { Countdown } from './Countdown.tsx'
import { Delete } from './Delete.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { Handed } from './Handed.tsx'
import { Laptops } from './Laptops.tsx'
import { Outside } from './Outside.tsx'
import './privacy.css'

/** Personal data: how long they stay and why, what is due, erasing, and what lies where Zegel cannot reach it. */
export default function Privacy() {
  const { privacy, shell } = useText()
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const tell = useApp((state) => state.tell)
  const me = useMe()
  const { data, error } = useAsk('privacy.get', {})
  const { act, busy, error: refused } = useAct()
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [erasing, setErasing] = useState(false)
  const back = () => go({ name: 'step', step: 'closing' })
  const isSecretary = me?.coordinator === true
  const pressing = data?.candidates.filter(({ urgency }) => urgency === 'due' || urgency === 'late') ?? []
  const here = new Set(data?.candidates.filter(({ hold }) => hold === null).map(({ cid }) => cid))
  const picked = (chosen ?? pressing.map(({ cid }) => cid)).filter((cid) => here.has(cid))
  return (
    <Shell step="closing" screen="privacy" back={back}>
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{shell.titles.privacy}</h1>
          <p className="z-muted">{privacy.lead}</p>
        </header>
        {(error ?? refused) && <Note tone="red">{refusal(error ?? refused)}</Note>}
        {!data && !error && <Loading />}
        {data?.unfinished && (
          <Note tone="red" title={privacy.unfinished}>
            <p>{privacy.unfinishedText}</p>
            <Button
              size="small"
              blocked={isSecretary ? undefined : privacy.eraseOnlySecretary}
              onPress={() => {
                if (!busy) void act('erase.finish', {})
              }}
            >
              {privacy.finish}
            </Button>
          </Note>
        )}
        {data && (
          <div className="privacy-parts z-parts">
            <div className="z-part">
              <Countdown data={data} toClosing={back} />
              <Laptops data={data} />
              <Candidates
                data={data}
                isSecretary={isSecretary}
                picked={picked}
                onPick={(cid, on) =>
                  setChosen(on ? [...picked, cid] : picked.filter((other) => other !== cid))
                }
              />
              {data.candidates.length > 0 && !isSecretary && (
                <p className="z-small z-muted">{privacy.eraseOnlySecretary}</p>
              )}
              {data.candidates.length > 0 && isSecretary && (
                <p>
                  <Button
                    kind="danger"
                    icon={Eraser}
                    blocked={
                      !data.ended
                        ? privacy.eraseNotYet
                        : picked.length === 0
                          ? privacy.eraseNobody
                          : undefined
                    }
                    onPress={() => setErasing(true)}
                  >
                    {privacy.erase(picked.length)}
                  </Button>
                </p>
              )}
              {data.erased.length > 0 && (
                <section aria-labelledby="privacy-erased">
                  <h2 className="z-h2 z-section" id="privacy-erased">
                    {privacy.erased}
                  </h2>
                  <ul className="privacy-erased">
                    {data.erased.map(({ code, at }) => (
                      <li key={code}>{privacy.erasedOn(code, longDate(at, language))}</li>
                    ))}
                  </ul>
                </section>
              )}
            </div>
            <div className="z-part">
              <Agenda agenda={data.agenda} />
              <Handed reports={data.handed} />
              <Unreached />
              <Outside items={data.outside} isSecretary={isSecretary} />
              <Delete data={data} isSecretary={isSecretary} />
              {isSecretary && (
                <section aria-labelledby="privacy-record">
                  <h2 className="z-h2 z-section" id="privacy-record">
                    {privacy.record}
                  </h2>
                  <ul className="privacy-outside">
                    <PaperLine paper="register" cid={null} />
                  </ul>
                </section>
              )}
            </div>
          </div>
        )}
        {data && erasing && (
          <EraseDialog
            data={data}
            cids={picked}
            close={() => setErasing(false)}
            onErased={(n) => {
              setErasing(false)
              setChosen(null)
              if (n > 0) tell({ text: (t) => t.privacy.erasedDone(n) })
            }}
          />
        )}
      </div>
    </Shell>
  )
}
