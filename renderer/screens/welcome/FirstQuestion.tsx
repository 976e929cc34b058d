import { useText } from '../../text/index.ts'

interface FirstQuestionProps {
  readonly onSetUp: () => void
  readonly onInvited: () => void
  readonly onAround: () => void
}

/** The one question of the first start. Whoever answers never sees it again. */
export function FirstQuestion({ onSetUp, onInvited, onAround }: FirstQuestionProps) {
  const { first } = useText().welcome
  const answers = [
    { title: first.setUp, hint: first.setUpHint, run: onSetUp },
    { title: first.invited, hint: first.invitedHint, run: onInvited },
    { title: first.around, hint: first.aroundHint, run: onAround },
  ]
  return (
    <>
      <h2>{first.title}</h2>
      <ul className="welcome-answers">
        {answers.map(({ title, hint, run }) => (
          <li key={title}>
            <button type="button" className="welcome-answer" onClick={run}>
              <span className="welcome-name">{title}</span>
              <span className="welcome-hint">{hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
