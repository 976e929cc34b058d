import { useState } from 'react'
import { type Candidate, candidateCode } from '../../../shared/domain/candidate.ts'
import { importLimits } from '../../../shared/domain/candidateImport.ts'
import { foldEmail, foldName } from '../../../shared/domain/samePerson.ts'
import { useText } from '../../text/index.ts'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'

type Fields = Omit<Candidate, 'cid'>

interface CandidateDialogProps {
  /** null for a new one. */
  readonly candidate: Candidate | null
  readonly others: readonly Candidate[]
  readonly onKeep: (candidate: Fields) => void
  readonly onClose: () => void
}

const blank: Fields = { name: '', email: '', clinic: '', region: '', withdrawn: false }

/** Somebody was at least able to receive post there: one sign before the at, a dot after it. */
const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

/** One candidate by hand: the four things that may be known, and nothing else. */
export function CandidateDialog({ candidate, others, onKeep, onClose }: CandidateDialogProps) {
  const { candidates: words, common } = useText()
  const [fields, setFields] = useState<Fields>(candidate ?? blank)
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }))
  const name = fields.name.trim()
  const email = fields.email.trim()
  const wrongEmail = email !== '' && !looksLikeEmail(email)
  const namesake = others.find((c) => name !== '' && foldName(c.name) === foldName(name))
  const sameAddress = others.find((c) => email !== '' && foldEmail(c.email) === foldEmail(email))
  const emailError = wrongEmail
    ? words.emailWrong
    : sameAddress
      ? words.sameEmail(candidateCode(sameAddress.cid))
      : undefined
  return (
    <Dialog
      open
      title={candidate ? words.editTitle(candidateCode(candidate.cid)) : words.newTitle}
      confirm={{
        label: words.save,
        run: () =>
          onKeep({ ...fields, name, email, clinic: fields.clinic.trim(), region: fields.region.trim() }),
        blocked: name === '' ? words.nameMissing : emailError,
      }}
      cancel={{ label: common.cancel, run: onClose }}
    >
      <TextField
        label={words.name}
        required
        maxLength={importLimits.name}
        value={fields.name}
        hint={namesake && words.sameName(candidateCode(namesake.cid))}
        onChange={(value) => set({ name: value })}
      />
      <TextField
        label={words.email}
        mark={common.optional}
        type="email"
        maxLength={importLimits.email}
        value={fields.email}
        error={emailError}
        onChange={(value) => set({ email: value })}
      />
      <TextField
        label={words.clinic}
        mark={common.optional}
        hint={words.clinicHint}
        maxLength={importLimits.clinic}
        value={fields.clinic}
        onChange={(clinic) => set({ clinic })}
      />
      <TextField
        label={words.region}
        mark={common.optional}
        maxLength={importLimits.region}
        value={fields.region}
        onChange={(region) => set({ region })}
      />
      {candidate && (
        <CheckboxRow
          label={words.withdrew}
          hint={words.withdrewHint}
          checked={fields.withdrawn}
          onChange={(withdrawn) => set({ withdrawn })}
        />
      )}
    </Dialog>
  )
}
