import type { Member } from '../../domain/committee.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { escapeHtml } from '../document/escape.ts'
import { fieldName } from '../document/field.ts'
import { capital } from '../document/figures.ts'
import { groupNames, roleNames } from '../names.ts'
import { listTable } from './table.ts'

interface Words {
  title: string
  caption: string
  head: readonly [string, string, string, string, string]
  scorer: string
  chair: string
  coordinator: string
  keeper: string
  deputy: string
  private: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'De commissie',
    caption: 'Wie meedoet en wat ieder doet. Kruis aan van wie je de code zelf gehoord hebt.',
    head: ['Naam', 'Rol', 'Groep en vakgebied', 'Taak', 'Gehoord'],
    scorer: 'geeft scores',
    chair: 'voorzitter',
    coordinator: 'secretaris van de commissie',
    keeper: 'tweede sleutelhouder',
    deputy: 'vervanger van de tweede sleutelhouder',
    private:
      'Op dit blad staan namen. Bewaar het bij de stukken van de commissie en vernietig het als de procedure klaar is.',
  },
  en: {
    title: 'The committee',
    caption: 'Who takes part and what everybody does. Tick from whom you heard the code yourself.',
    head: ['Name', 'Role', 'Group and field', 'Task', 'Heard'],
    scorer: 'gives scores',
    chair: 'chair',
    coordinator: 'secretary of the committee',
    keeper: 'second key holder',
    deputy: 'deputy of the second key holder',
    private:
      'This sheet holds names. Keep it with the papers of the committee and destroy it when the procedure is over.',
  },
}

/** The people of the committee by name, with a box to tick while the code is read aloud. For the committee only. */
export const rosterList = ({
  members,
  language,
}: {
  readonly members: readonly Member[]
  readonly language: Language
}): string => {
  const w = texts[language]
  const tasks = (m: Member): string =>
    [
      m.chair && w.chair,
      m.scorer && w.scorer,
      m.coordinator && w.coordinator,
      m.keeper && w.keeper,
      m.deputy && w.deputy,
    ]
      .filter((task) => task !== false)
      .join(', ')
  const rows = members.map((m) => [
    escapeHtml(m.name),
    escapeHtml(capital(inLanguage(roleNames[m.role], language))),
    [capital(inLanguage(groupNames[m.group], language)), fieldName(m.discipline, language), m.clinic]
      .filter((text) => text.trim() !== '')
      .map(escapeHtml)
      .join('<br>'),
    escapeHtml(tasks(m)) || '–',
    '<span class="box"></span>',
  ])
  return `${listTable(w.title, w.caption, w.head, rows)}\n<p class="small">${w.private}</p>`
}
