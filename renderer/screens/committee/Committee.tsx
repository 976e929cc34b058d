import { ArrowRight, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Committee as CommitteeDocument, Member } from '../../../shared/domain/committee.ts'
import { committeeChecks, mostDeputies } from '../../../shared/domain/committeeChecks.ts'
import { reached } from '../../../shared/domain/phases.ts'
import { ask } from '../../ask.ts'
import { Checks } from '../../documents/Checks.tsx'
import { DocumentStatus } from '../../documents/DocumentStatus.tsx'
import { ReadOnly } from '../../documents/ReadOnly.tsx'
import { useDocument } from '../../documents/useDocument.ts'
import { dayNow, longDate } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { blankMember, putMember, removeMember, withoutStaleDepartures } from './edits.ts'
import { Groups } from './Groups.tsx'
import { Likeness } from './Likeness.tsx'
import { MemberDialog } from './MemberDialog.tsx'
import { Members } from './Members.tsx'
import { Opening } from './Opening.tsx'
import './committee.css'

const kind = {
  name: 'committee' as const,
  get: () => ask('committee.get', {}),
  of: (answer: Output<'committee.get'>): CommitteeDocument => answer.committee,
  put: (committee: CommitteeDocument) => ask('committee.put', { committee }),
}

/** Focus goes to the first member, from where the arrows go on. */
const toMembers = () => document.querySelector<HTMLElement>('.committee .z-row-open')?.focus()

/** Step 2: members and their groups, how the seals open, and the checks of the composition. */
export default function Committee() {
  const text = useText()
  const words = text.committee
  const language = useLanguage()
  const refusal = useRefusal()
  const go = useApp((state) => state.go)
  const { procedure } = useSession()
  const document_ = useDocument(kind)
  const { answer, value: committee, refused, saved, store } = document_
  const { act, error } = useAct()
  const [editing, setEditing] = useState<Member | null>(null)
  const editable = answer?.editable ?? false
  const practised = answer?.practised ?? {}
  // What is published is not looked at again on the way.
  const onward = procedure !== null && reached(procedure.phase, 'published') ? 'candidates' : 'publication'
  // As long as nobody scores, members are what is missing.
  const alone = committee !== null && !committee.members.some(({ scorer }) => scorer)
  const frozen = procedure !== null && reached(procedure.phase, 'frozen')
  const { data: roster } = useAsk('roster.get', frozen ? {} : null)
  const checks = committee ? committeeChecks(committee, dayNow(), practised) : []

  const change = (edit: (committee: CommitteeDocument) => CommitteeDocument) => {
    if (editable) document_.change((before) => withoutStaleDepartures(edit(before), dayNow(), practised))
  }
  const add = async () => {
    const made = editable ? await act('id.new', {}) : null
    if (made) setEditing(blankMember(made.id))
  }
  const keep = (member: Member) => {
    setEditing(null)
    change((c) => putMember(c, member))
    void store()
  }
  const remove = (member: Member) =>
    void document_.changeAndTell(
      (c) => withoutStaleDepartures(removeMember(c, member.id), dayNow(), practised),
      ({ committee }) => committee.removed(member.name || committee.noName),
    )
  const next = async () => {
    await store()
    go({ name: 'step', step: onward })
  }
  useHotkeys([
    { keys: 'n', run: () => void add(), when: editable },
    { keys: ['ArrowDown', 'ArrowUp'], run: toMembers, when: editable },
    { keys: 'Ctrl+Z', run: document_.undo, inFields: false, when: editable },
    { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], run: document_.redo, inFields: false, when: editable },
    { keys: 'Ctrl+Enter', run: () => void next() },
  ])
  const problem = refusal(refused ?? error)
  const untrained = new Set(
    checks.filter((c) => c.id.endsWith('-trained') && c.state !== 'met').flatMap((c) => c.found),
  ).size
  return (
    <Shell
      step="committee"
      sideLabel={words.checksTitle}
      side={
        committee && (
          <>
            <Checks
              id="committee-checks"
              title={words.checksTitle}
              lead={words.checksLead}
              checks={checks}
              departures={committee.departures}
              editable={editable}
              onDepartures={(departures) => change((c) => ({ ...c, departures }))}
              goTo={(check) =>
                check.id === 'diversity'
                  ? () => document.getElementById('committee-diversity')?.focus()
                  : toMembers
              }
            />
            <Likeness committee={committee} />
          </>
        )
      }
      status={
        <DocumentStatus saved={saved} retry={() => void store()}>
          <span>{words.status(checks.filter((c) => c.state === 'explained').length, untrained)}</span>
        </DocumentStatus>
      }
      keys={
        editable
          ? [
              { keys: 'ArrowUp ArrowDown', label: words.keys.member },
              { keys: 'Enter', label: words.keys.edit },
              { keys: 'N', label: words.keys.add },
              { keys: 'Ctrl+Enter', label: words.keys.next(text.common.stepNames[onward]) },
            ]
          : [{ keys: 'Ctrl+Enter', label: words.keys.next(text.common.stepNames[onward]) }]
      }
    >
      <div className="z-stack committee">
        <header className="z-spread">
          <div>
            <h1 className="z-h1">{text.common.stepNames.committee}</h1>
            <p className="z-muted">{words.lead}</p>
          </div>
          {editable && (
            <div className="z-row">
              <Button kind={alone ? 'ink' : 'outline'} icon={UserPlus} keys="N" onPress={() => void add()}>
                {words.add}
              </Button>
              <Button
                kind={alone ? 'outline' : 'ink'}
                icon={ArrowRight}
                keys="Ctrl+Enter"
                onPress={() => void next()}
              >
                {text.shell.toStep(text.common.stepNames[onward])}
              </Button>
            </div>
          )}
        </header>
        {problem && <Note tone="red">{problem}</Note>}
        {answer && (
          <ReadOnly
            editable={editable}
            frozen={
              frozen
                ? {
                    title: words.frozen,
                    text: roster && text.common.frozenSince(longDate(roster.at, language)),
                  }
                : null
            }
          />
        )}
        {!committee && !refused && <Loading />}
        {committee && (
          <>
            <Groups committee={committee} />
            <Members
              members={committee.members}
              editable={editable}
              practised={practised}
              onOpen={setEditing}
              onRemove={remove}
            />
            <Opening committee={committee} editable={editable} onChange={change} />
          </>
        )}
      </div>
      {editing && committee && (
        <MemberDialog
          member={editing}
          mode={committee.mode}
          isNew={!committee.members.some((m) => m.id === editing.id)}
          mayDeputise={committee.members.filter((m) => m.deputy).length < mostDeputies}
          onKeep={keep}
          onClose={() => setEditing(null)}
        />
      )}
    </Shell>
  )
}
