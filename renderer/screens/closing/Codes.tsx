import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { CodeGroups } from '../../ui/CodeGroups.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

interface CodesProps {
  readonly committee: string
  readonly archive: string
  /** Hash of the last row of the log. */
  readonly head: string
}

/** What people write down: with it they prove later that a file is the one of this day. */
export function Codes({ committee, archive, head }: CodesProps) {
  const { closing } = useText()
  const go = useApp((state) => state.go)
  return (
    <section aria-labelledby="closing-codes">
      <h2 className="z-h2 z-section" id="closing-codes">
        {closing.codes}
      </h2>
      <p className="z-muted">{closing.codesText}</p>
      <dl className="closing-codes">
        <div>
          <dt>{closing.committeeCode}</dt>
          <dd>
            <CodeGroups code={committee.replaceAll('-', '')} label={closing.committeeCode} />
          </dd>
        </div>
        <div>
          <dt>{closing.archiveCode}</dt>
          <dd>
            <CodeGroups code={archive.replaceAll('-', '')} label={closing.archiveCode} />
          </dd>
        </div>
        <div>
          <dt>
            {closing.head} · <LinkButton onPress={() => go({ name: 'log' })}>{closing.toLog}</LinkButton>
          </dt>
          <dd className="z-mono closing-head">{head}</dd>
        </div>
      </dl>
    </section>
  )
}
