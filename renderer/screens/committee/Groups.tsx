import { CircleAlert } from 'lucide-react'
import { faultTexts } from '../../../shared/content/checks.ts'
import { type Committee, stakeholderGroups } from '../../../shared/domain/committee.ts'
import { committeeFaults } from '../../../shared/domain/committeeChecks.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Blocks } from '../../ui/Blocks.tsx'
import { Note } from '../../ui/Note.tsx'

/** The groups as proportional blocks, and what still makes the committee impossible. */
export function Groups({ committee }: { committee: Committee }) {
  const { committee: words, common } = useText()
  const language = useLanguage()
  const { members } = committee
  const groups = stakeholderGroups
    .map((id) => ({
      id,
      label: common.groups[id],
      count: members.filter((m) => m.group === id).length,
      muted: !members.some((m) => m.group === id && m.scorer),
    }))
    .filter((group) => group.count > 0)
  const title = words.groupsTitle(members.length, groups.length)
  const faults = committeeFaults(committee)
  return (
    <>
      <section>
        <h2 className="committee-groups">{title}</h2>
        <Blocks label={title} items={groups} />
      </section>
      {faults.length > 0 && (
        <Note tone="ochre" icon={CircleAlert} title={words.faultsTitle}>
          <ul className="committee-faults">
            {faults.map((id) => (
              <li key={id}>
                {inLanguage(faultTexts[id]?.title ?? { nl: id, en: '' }, language)}{' '}
                {inLanguage(faultTexts[id]?.remedy ?? { nl: '', en: '' }, language)}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}
