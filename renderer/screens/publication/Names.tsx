import { useMe, useSession } from '../../shell/session.ts'
import { useText } from '../../text/index.ts'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'

interface NamesProps {
  /** Members that the page names. */
  readonly named: readonly string[]
  readonly published: boolean
  readonly onChange: (members: readonly string[]) => void
}

/** The page names roles; a member who agrees to it stands there by name. One tick a member, because nobody agrees for another. */
export function Names({ named, published, onChange }: NamesProps) {
  const { publication: words, common } = useText()
  const { seats } = useSession()
  const secretary = useMe()?.coordinator === true
  const members = seats.flatMap(({ id, name, role }) => (name ? [{ id, name, role }] : []))
  return (
    <fieldset className="publication-names">
      <legend className="z-h3">{words.names.title}</legend>
      <p className="z-caption">{words.names.text}</p>
      {members.map(({ id, name, role }) => (
        <CheckboxRow
          key={id}
          label={
            <>
              {name} <span className="z-muted">{common.roles[role]}</span>
            </>
          }
          checked={named.includes(id)}
          blocked={secretary ? undefined : words.names.onlySecretary}
          onChange={(checked) => onChange(checked ? [...named, id] : named.filter((other) => other !== id))}
        />
      ))}
      {published && <p className="z-caption">{words.names.told}</p>}
    </fieldset>
  )
}
