import { Check, CircleDashed, CircleSlash2, FileDown, Printer } from 'lucide-react'
import { clock } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useRound, useRoundDesign, useStepNames } from '../../shell/useRound.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAct, useAsk } from '../../useAsk.ts'

const icons = { complete: Check, started: CircleDashed, recused: CircleSlash2, empty: undefined } as const

/** The member's own interviews: what comes first, where one was, and the way to sealing. */
export default function Interviews() {
  const text = useText()
  const { interviews } = text
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { data, error } = useAsk('cards.mine', {})
  const { data: roster } = useAsk('roster.get', {})
  const design = useRoundDesign()
  const { letters: areLetters } = useRound()
  const names = useStepNames()
  const { act, error: refused } = useAct()
  const tell = useApp((state) => state.tell)
  const saveKit = async () => {
    const path = (await act('kit.save', { cid: null, language }))?.path
    if (path) tell({ text: (t) => t.interviews.kitSaved(path) })
  }
  const mayReview = data?.scorer === true && data.tiesOpen === 0 && roster?.mine === false
  useHotkeys([{ keys: 'Ctrl+Enter', run: () => go({ name: 'review' }), when: mayReview }])
  const criteria = design?.criteria.length ?? 0
  // Where one was, or else the first that is not finished; once all are, to review them is the way on.
  const waiting = data?.rows.filter((row) => row.state === 'empty' || row.state === 'started') ?? []
  const resume =
    data?.mayScore && data.tiesOpen === 0
      ? (waiting.find((row) => row.cid === data.last) ?? waiting[0])
      : undefined
  return (
    <Shell
      step="interviews"
      keys={[
        { keys: 'ArrowUp ArrowDown', label: interviews.keys.choose },
        { keys: 'Enter', label: interviews.keys.open },
        ...(mayReview ? [{ keys: 'Ctrl+Enter', label: interviews.keys.review }] : []),
      ]}
    >
      <div className="z-stack">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{names.interviews}</h1>
            <p className="z-muted">{areLetters ? text.letters.lead : interviews.lead}</p>
          </div>
          {data?.scorer && roster?.mine === false && (
            <div className="z-row">
              {resume && (
                <Button kind="ink" autoFocus onPress={() => go({ name: 'card', cid: resume.cid })}>
                  {resume.state === 'empty' ? interviews.begin(resume.code) : interviews.resume(resume.code)}
                </Button>
              )}
              {!areLetters && (
                <Button onPress={() => go({ name: 'practice' })}>{text.search.practice}</Button>
              )}
              {(areLetters || data.sealed || data.tiesOpen === 0) && (
                <Button onPress={() => go({ name: 'ties' })}>
                  {areLetters ? text.letters.known : interviews.changeTies}
                </Button>
              )}
              {mayReview && (
                <Button
                  kind={resume ? 'outline' : 'ink'}
                  keys="Ctrl+Enter"
                  autoFocus={!resume}
                  onPress={() => go({ name: 'review' })}
                >
                  {data.sealed ? interviews.toBoard : interviews.review}
                </Button>
              )}
            </div>
          )}
          {roster && !areLetters && (
            <div className="z-row">
              <Button
                kind="ghost"
                icon={Printer}
                onPress={() => void act('print.list', { list: 'kit', language })}
              >
                {interviews.printKit}
              </Button>
              <Button kind="ghost" icon={FileDown} onPress={() => void saveKit()}>
                {interviews.saveKit}
              </Button>
            </div>
          )}
        </header>
        {(error ?? refused) && <Note tone="red">{refusal(error ?? refused)}</Note>}
        {!data && !error && <Loading />}
        {data && !data.scorer && <Empty title={interviews.notScorer}>{interviews.notScorerText}</Empty>}
        {data?.scorer && roster?.mine && (
          <Empty
            title={interviews.confirmFirst}
            action={
              <Button kind="ink" onPress={() => go({ name: 'step', step: 'freeze' })}>
                {interviews.toFreeze}
              </Button>
            }
          >
            {interviews.confirmFirstText}
          </Empty>
        )}
        {data?.scorer && roster?.mine === false && (
          <>
            {data.sealed && <Note tone="ok">{interviews.sealed}</Note>}
            {data.tiesOpen > 0 && !data.sealed && (
              <Note tone="ochre" title={interviews.tiesFirst(data.tiesOpen)}>
                <Button kind="ink" onPress={() => go({ name: 'ties' })}>
                  {interviews.toTies}
                </Button>
              </Note>
            )}
            {data.mayScore && !data.primed && !areLetters && (
              <Note tone="plain" title={interviews.primerTitle}>
                <div className="z-row">
                  <Button onPress={() => go({ name: 'primer' })}>{interviews.primerRead}</Button>
                  <Button kind="ghost" onPress={() => void act('primer.seen', {})}>
                    {interviews.primerSkip}
                  </Button>
                </div>
              </Note>
            )}
            <Table
              caption={areLetters ? text.letters.caption : interviews.caption}
              captionHidden
              rows={data.rows}
              rowKey={(row) => row.cid}
              open={(row) => {
                if (row.state !== 'recused' && data.tiesOpen === 0) go({ name: 'card', cid: row.cid })
                else go({ name: 'ties' })
              }}
              openLabel={(row) => interviews.open(row.code)}
              columns={[
                {
                  id: 'candidate',
                  head: interviews.candidate,
                  rowHeader: true,
                  cell: (row) => <span className="z-code">{row.code}</span>,
                },
                ...(areLetters
                  ? []
                  : [
                      {
                        id: 'time',
                        head: interviews.time,
                        cell: (row: (typeof data.rows)[number]) =>
                          row.at === null ? interviews.notPlanned : clock(row.at, language),
                      },
                    ]),
                {
                  id: 'state',
                  head: interviews.state,
                  cell: (row) => (
                    <Chip tone={row.state === 'complete' ? 'ok' : 'plain'} icon={icons[row.state]}>
                      {text.card.states[row.state]}
                    </Chip>
                  ),
                },
                {
                  id: 'scores',
                  head: interviews.scores,
                  align: 'right',
                  cell: (row) => (row.state === 'recused' ? '' : interviews.scored(row.answered, criteria)),
                },
              ]}
            />
          </>
        )}
      </div>
    </Shell>
  )
}
