import type { Committee } from '../../../shared/domain/committee.ts'
import { useMe } from '../../shell/session.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'

/** `twokey`: who opens, and who does when that person is ill. Asked here because the list names them. */
export function WhoOpens({ committee: { mode, members } }: { committee: Committee }) {
  const { freeze } = useText()
  const me = useMe()
  const go = useApp((state) => state.go)
  const keeper = members.find((one) => one.keeper)
  if (mode !== 'twokey' || !keeper) return null
  const deputies = members.filter((one) => one.deputy).map((one) => one.name)
  return (
    <p className="z-small">
      <strong>{freeze.opens.title}</strong> {freeze.opens.keeper(keeper.name)}{' '}
      {deputies.length > 0 ? freeze.opens.deputies(deputies) : freeze.opens.nobody(keeper.name)}{' '}
      {me?.coordinator && (
        <LinkButton onPress={() => go({ name: 'step', step: 'committee' })}>
          {deputies.length > 0 ? freeze.opens.change : freeze.opens.name}
        </LinkButton>
      )}
    </p>
  )
}
