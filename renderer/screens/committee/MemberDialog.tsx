import { useState } from 'react'
import {
  type Member,
  mayBeSpecialist,
  memberRoles,
  type SealMode,
  stakeholderGroups,
} from '../../../shared/domain/committee.ts'
import { mostDeputies } from '../../../shared/domain/committeeChecks.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DateField, NumberField, SelectField, TextField } from '../../ui/Field.tsx'
import { useAsk } from '../../useAsk.ts'
import { withRole } from './edits.ts'
import { suggestionsFor } from './suggestions.ts'

interface MemberDialogProps {
  readonly member: Member
  readonly mode: SealMode
  readonly isNew: boolean
  /** Are there fewer deputies of the second key holder than there may be? */
  readonly mayDeputise: boolean
  readonly onKeep: (member: Member) => void
  readonly onClose: () => void
}

/** Everything about one member; nothing is kept before one says so. */
export function MemberDialog({
  member: before,
  mode,
  isNew,
  mayDeputise,
  onKeep,
  onClose,
}: MemberDialogProps) {
  const { committee: words, common } = useText()
  const language = useLanguage()
  const { data: committee } = useAsk('committee.get', {})
  const { data: designed } = useAsk('design.get', {})
  const [member, setMember] = useState(before)
  const [typedYears, setYears] = useState(before.yearsRegistered)
  const years = mayBeSpecialist(member.role) ? typedYears : null
  const set = (change: Partial<Member>) => setMember((m) => ({ ...m, ...change }))
  const wrongYears = years !== null && !(Number.isInteger(years) && years >= 0 && years <= 60)
  const nameless = member.name.trim() === ''
  const day = (value: string) => (value === '' ? null : value)
  const words_ = (key: 'discipline' | 'clinic' | 'region') => (
    <TextField
      label={words[key]}
      maxLength={120}
      suggestions={
        committee && designed ? suggestionsFor(key, committee.committee, designed.design, language) : []
      }
      value={member[key]}
      onChange={(value) => set({ [key]: value })}
    />
  )
  return (
    <Dialog
      open
      wide
      title={isNew ? words.newTitle : words.editTitle(before.name || words.noName)}
      confirm={{
        label: words.save,
        run: () => onKeep({ ...member, name: member.name.trim(), yearsRegistered: years }),
        blocked: nameless ? words.nameMissing : wrongYears ? words.yearsError : undefined,
      }}
      cancel={{ label: common.cancel, run: onClose }}
    >
      <div className="committee-fields">
        <TextField
          label={words.name}
          required
          maxLength={120}
          value={member.name}
          onChange={(name) => set({ name })}
        />
        <SelectField
          label={words.role}
          value={member.role}
          options={memberRoles.map((value) => ({ value, label: common.roles[value] }))}
          onChange={(value) => {
            const role = memberRoles.find((one) => one === value)
            if (role) setMember((m) => withRole(m, role))
          }}
        />
        <SelectField
          label={words.group}
          value={member.group}
          options={stakeholderGroups.map((value) => ({ value, label: common.groups[value] }))}
          onChange={(value) => {
            const group = stakeholderGroups.find((one) => one === value)
            if (group) set({ group })
          }}
        />
        {words_('discipline')}
        {words_('clinic')}
        {words_('region')}
        <DateField
          label={words.starDay}
          hint={words.selfReported}
          max="2199-12-31"
          value={member.starTraining ?? ''}
          onChange={(value) => set({ starTraining: day(value) })}
        />
        <DateField
          label={words.biasDay}
          hint={words.selfReported}
          max="2199-12-31"
          value={member.biasTraining ?? ''}
          onChange={(value) => set({ biasTraining: day(value) })}
        />
        {mayBeSpecialist(member.role) && (
          <NumberField
            label={words.years}
            mark={common.optional}
            width={6}
            value={years}
            error={wrongYears ? words.yearsError : undefined}
            onChange={setYears}
          />
        )}
      </div>
      <div className="committee-choices">
        <CheckboxRow label={words.scorer} checked={member.scorer} onChange={(scorer) => set({ scorer })} />
        <CheckboxRow
          label={words.chair}
          hint={words.chairHint}
          checked={member.chair}
          onChange={(chair) => set({ chair })}
        />
        {mode === 'twokey' && (
          <>
            <CheckboxRow
              label={words.keeperChoice}
              hint={words.keeperHint}
              checked={member.keeper}
              onChange={(keeper) => set({ keeper, deputy: member.deputy && !keeper })}
            />
            <CheckboxRow
              label={words.deputyChoice}
              hint={words.deputyHint}
              checked={member.deputy}
              blocked={mayDeputise || member.deputy ? undefined : words.deputiesFull(mostDeputies)}
              onChange={(deputy) => set({ deputy, keeper: member.keeper && !deputy })}
            />
          </>
        )}
      </div>
      {before.coordinator && <p className="z-caption">{words.keepSecretary}</p>}
    </Dialog>
  )
}
