import { useState } from 'react'
import { inLanguage } from '../../../shared/domain/text.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { TextField } from '../../ui/Field.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { EnterForm } from './EnterForm.tsx'

/** A new procedure: with which template, what it is called, who its secretary is, and the passphrase of that person. */
export default function Create({ template: asked }: { template: string | null }) {
  const { create } = useText()
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const { data: templates } = useAsk('library.templates', {})
  const { act, busy, error } = useAct()
  const [chosen, setChosen] = useState(asked)
  const [title, setTitle] = useState('')
  const [name, setName] = useState('')
  const template = chosen ?? templates?.[0]?.id ?? null
  const make = async (passphrase: string) => {
    if (template === null) return
    const made = await act('procedure.create', {
      template,
      title: title.trim(),
      name: name.trim(),
      passphrase,
    })
    if (made) go({ name: 'overview' })
  }
  return (
    <EnterForm
      screen="create"
      title={create.title}
      lead={create.lead}
      verb={{ key: create.submitKey, button: create.submit, busy: create.making }}
      missing={
        title.trim() === '' ? create.missing.title : name.trim() === '' ? create.missing.name : undefined
      }
      busy={busy}
      error={error}
      run={(passphrase) => void make(passphrase)}
      fields={
        <>
          {templates ? (
            <RadioList
              legend={create.template}
              options={templates.map((one) => ({
                value: one.id,
                label: inLanguage(one.name, language),
                hint:
                  one.from === null
                    ? inLanguage(one.description, language)
                    : create.fromCentre(one.from, one.version),
              }))}
              value={template}
              onChange={setChosen}
            />
          ) : (
            <Loading />
          )}
          <p className="z-small">
            <LinkButton onPress={() => go({ name: 'templates' })}>{create.otherTemplate}</LinkButton>
          </p>
          <TextField
            label={create.name}
            hint={create.nameHint}
            value={title}
            maxLength={200}
            required
            onChange={setTitle}
          />
          <TextField
            label={create.you}
            hint={create.youHint}
            value={name}
            maxLength={120}
            required
            onChange={setName}
          />
        </>
      }
    />
  )
}
