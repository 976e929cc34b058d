import './PersonDot.css'

export type PersonDotProps = {
  /** One to three characters. */
  initials: string
  /** Read instead of the initials. */
  name: string
  tone?: 'plain' | 'ink' | undefined
  size?: 'normal' | 'small' | undefined
}

/** A person as initials in a circle; never a face. */
export function PersonDot({ initials, name, tone = 'plain', size = 'normal' }: PersonDotProps) {
  return (
    <span className={`z-dot z-dot-${tone} z-dot-${size}`} role="img" aria-label={name} title={name}>
      {initials}
    </span>
  )
}

export type PersonDotsProps = {
  people: readonly { initials: string; name: string }[]
  /** How many are drawn at most; the rest is said by `more`. */
  max?: number | undefined
  more?: ((rest: number) => string) | undefined
}

/** Several people in a row, in the order given. */
export function PersonDots({ people, max = 6, more }: PersonDotsProps) {
  const rest = people.length - max
  return (
    <span className="z-dots">
      {people.slice(0, max).map((person) => (
        <PersonDot key={person.name} {...person} />
      ))}
      {rest > 0 && more && <span className="z-dots-more">{more(rest)}</span>}
    </span>
  )
}
