import { codeGroups, spokenCode } from './codeGroups.ts'
import './CodeGroups.css'

export type CodeGroupsProps = {
  code: string
  /** What this code is; read before its signs. */
  label: string
  size?: 'large' | 'normal' | undefined
  /** Only the first so many groups; the others are drawn as dots. */
  shown?: number | undefined
}

/** A code that people read aloud and compare: groups of four, large, in the mono letter. */
export function CodeGroups({ code, label, size = 'large', shown }: CodeGroupsProps) {
  const groups = codeGroups(code)
  const visible = groups.slice(0, shown ?? groups.length)
  return (
    <p className={`z-groups z-groups-${size}`}>
      <span className="z-hidden">{`${label}: ${spokenCode(visible.join(''))}`}</span>
      {groups
        .map((group, at) => ({ key: `group-${at + 1}`, text: at < visible.length ? group : '····' }))
        .map(({ key, text }) => (
          <span key={key} aria-hidden="true">
            {text}
          </span>
        ))}
    </p>
  )
}
