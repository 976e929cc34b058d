import { useText } from '../../text/index.ts'

/** How somebody who was not there checks the audit, in three lines. */
export function Verify({ code }: { code: string }) {
  const { closing } = useText()
  const [ask, run, answer] = closing.checkSteps
  return (
    <section aria-labelledby="closing-check">
      <h2 className="z-h2 z-section" id="closing-check">
        {closing.check}
      </h2>
      <ol className="closing-check">
        <li>{ask}</li>
        <li>
          {run}
          <code className="z-mono">
            zegel verify audit.json --code <wbr />
            {code}
          </code>
        </li>
        <li>{answer}</li>
      </ol>
    </section>
  )
}
