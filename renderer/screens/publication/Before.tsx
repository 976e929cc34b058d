import { Check, CircleDashed, MessageSquareWarning, PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Output } from '../../../shared/contract.ts'
import type { Check as CheckResult } from '../../../shared/domain/check.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

type Description = Output<'description.html'>

interface BeforeProps {
  readonly checks: readonly CheckResult[]
  /** Is the committee complete, or explained where it departs? The freeze asks that, publishing does not. */
  readonly composed: boolean
  readonly missing: Description['missing']
  readonly why: Description['why']
  readonly published: boolean
  readonly secretary: boolean
  readonly busy: boolean
  /** Which members the page names, and how to change that. */
  readonly names: ReactNode
  readonly onPublish: () => void
  /** To a change of what is published; undefined while that cannot be. */
  readonly amend: { readonly label: string; readonly run: () => void } | undefined
}

/** What must be ready and what candidates still miss; after publication what comes next. */
export function Before(props: BeforeProps) {
  const { publication: words } = useText()
  const language = useLanguage()
  const go = useApp((state) => state.go)
  const open = props.checks.filter((check) => check.state === 'departs' || check.state === 'unknown').length
  const committee = !props.composed && (
    <p className="publication-line">
      <Icon of={CircleDashed} />
      <span>
        {words.committeeOpen}{' '}
        <LinkButton onPress={() => go({ name: 'step', step: 'committee' })}>{words.toCommittee}</LinkButton>
      </span>
    </p>
  )
  if (props.published)
    return (
      <section className="z-stack publication-side" aria-labelledby="publication-after">
        <h2 id="publication-after" className="z-h2">
          {words.afterTitle}
        </h2>
        <ol className="publication-after">
          {words.after.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <Button
          kind="ink"
          size="large"
          keys="Ctrl+Enter"
          wide
          onPress={() => go({ name: 'step', step: 'candidates' })}
        >
          {words.toCandidates}
        </Button>
        {props.amend && (
          <>
            <Button icon={PencilLine} wide onPress={props.amend.run}>
              {props.amend.label}
            </Button>
            <p className="z-caption">{words.amendText}</p>
          </>
        )}
        {props.names}
      </section>
    )
  return (
    <section className="z-stack publication-side" aria-labelledby="publication-before">
      <h2 id="publication-before" className="z-h2">
        {words.sideTitle}
      </h2>
      <p className="publication-line">
        <Icon of={open === 0 ? Check : MessageSquareWarning} />
        <span>
          {open === 0 ? words.checksDone : words.checksOpen(open)}{' '}
          {open > 0 && (
            <LinkButton onPress={() => go({ name: 'step', step: 'design' })}>{words.toDesign}</LinkButton>
          )}
        </span>
      </p>
      {committee}
      {props.missing.length === 0 ? (
        <p className="publication-line">
          <Icon of={Check} />
          <span>{words.complete}</span>
        </p>
      ) : (
        <div>
          <h3 className="z-h3">{words.missing(props.missing.length)}</h3>
          <p className="z-caption">{inLanguage(props.why, language)}</p>
          <ul className="publication-missing">
            {props.missing.map(({ code, sentence }) => {
              const step = code === 'committee' ? ('committee' as const) : ('design' as const)
              return (
                <li key={code}>
                  <Icon of={CircleDashed} size={16} />
                  <span>
                    {inLanguage(sentence, language)}{' '}
                    <LinkButton onPress={() => go({ name: 'step', step })}>
                      {step === 'committee' ? words.toCommittee : words.toDesign}
                    </LinkButton>
                  </span>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {props.secretary ? (
        <Button
          kind="ink"
          size="large"
          keys="Ctrl+Enter"
          wide
          blocked={props.busy ? words.publishing : open > 0 ? words.blocked : undefined}
          onPress={props.onPublish}
        >
          {words.publish}
        </Button>
      ) : (
        <p className="z-small z-muted">{words.onlySecretary}</p>
      )}
      {props.names}
    </section>
  )
}
