import type { Member } from '../../domain/committee.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { escapeHtml } from '../document/escape.ts'
import { fieldName } from '../document/field.ts'
import { dayInWords } from '../document/figures.ts'
import { roleNames } from '../names.ts'

export interface CertificateInput {
  readonly member: Pick<Member, 'name' | 'role' | 'scorer' | 'starTraining' | 'biasTraining'>
  readonly design: {
    readonly title: string
    readonly specialty: string
    readonly institution: string
  }
  /** First and last day of what the member took part in, YYYY-MM-DD. */
  readonly from: string
  readonly until: string
  /** Who signs: name and role. */
  readonly signers: readonly Pick<Member, 'name' | 'role' | 'chair' | 'coordinator'>[]
  readonly language: Language
}

interface Words {
  title: string
  declares(name: string, role: string): string
  period(from: string, until: string): string
  committee: string
  did: string
  tasks: readonly string[]
  scored: readonly string[]
  trained(star: string | null, bias: string | null): string | null
  sign: string
  chair: string
  secretary: string
  private: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Bewijs van deelname aan een selectiecommissie',
    declares: (name, role) => `${name} nam als ${role} deel aan de selectiecommissie voor`,
    period: (from, until) => (from === until ? `Op ${from}.` : `Van ${from} tot en met ${until}.`),
    committee: 'De commissie koos wie met de opleiding begint.',
    did: 'Wat dat inhield',
    tasks: [
      'interviews voeren met vooraf vastgestelde vragen volgens STAR, voor iedere kandidaat dezelfde;',
      'vooraf opgeven wat de eigen relatie met kandidaten is;',
      'in de nabespreking als eerste het woord voeren, en daarna samen besluiten met redenen.',
    ],
    scored: [
      'alleen, en zonder de scores van anderen te kennen, onderbouwing opschrijven en scoren op beschreven gedrag;',
    ],
    trained: (star, bias) => {
      const parts = [
        star && `interviewen volgens STAR (${star})`,
        bias && `herkennen van vooroordelen (${bias})`,
      ].filter(Boolean)
      return parts.length === 0 ? null : `Volgens eigen opgave getraind in ${parts.join(' en ')}.`
    },
    sign: 'Voor akkoord',
    chair: 'voorzitter',
    secretary: 'secretaris van de commissie',
    private: 'Op dit blad staat niets over kandidaten.',
  },
  en: {
    title: 'Certificate of taking part in a selection committee',
    declares: (name, role) => `${name} took part, as ${role}, in the selection committee for`,
    period: (from, until) => (from === until ? `On ${from}.` : `From ${from} to ${until}.`),
    committee: 'The committee chose who begins the training.',
    did: 'What that meant',
    tasks: [
      'interviewing with STAR questions that were fixed beforehand, the same for every candidate;',
      'declaring beforehand one’s own relation with candidates;',
      'speaking first in the deliberation, and then deciding together, with reasons.',
    ],
    scored: [
      'alone, without knowing the scores of others, writing down evidence and scoring described behaviour;',
    ],
    trained: (star, bias) => {
      const parts = [star && `STAR interviews (${star})`, bias && `recognising bias (${bias})`].filter(
        Boolean,
      )
      return parts.length === 0 ? null : `By own account trained in ${parts.join(' and ')}.`
    },
    sign: 'Signed',
    chair: 'chair',
    secretary: 'secretary of the committee',
    private: 'This sheet holds nothing about candidates.',
  },
}

/** A certificate for a portfolio: that somebody sat in the committee, what they did there, and room for two signatures. */
export const certificate = ({ member, design, from, until, signers, language }: CertificateInput): string => {
  const w = texts[language]
  const day = (at: string | null) => at && dayInWords(at, language)
  const role = inLanguage(roleNames[member.role], language)
  const trained = w.trained(day(member.starTraining), day(member.biasTraining))
  const [first = '', ...rest] = w.tasks
  const tasks = [first, ...(member.scorer ? w.scored : []), ...rest]
  const lines = signers.map(({ name, chair }) => {
    const as = chair ? w.chair : w.secretary
    return `<tr><th scope="row">${escapeHtml(name)}, ${as}</th><td></td></tr>`
  })
  return `<h2>${w.title}</h2>
<p class="lead">${escapeHtml(w.declares(member.name, role))}<br><b>${escapeHtml(design.title)}</b>, ${escapeHtml(fieldName(design.specialty, language))}, ${escapeHtml(design.institution)}.</p>
<p>${escapeHtml(w.period(dayInWords(from, language), dayInWords(until, language)))} ${w.committee}</p>
<h3>${w.did}</h3>
<ul>${tasks.map((task) => `<li>${task}</li>`).join('')}</ul>
${trained === null ? '' : `<p>${escapeHtml(trained)}</p>`}
<table class="list sign"><caption>${w.sign}</caption><tbody>${lines.join('')}</tbody></table>
<p class="small">${w.private}</p>`
}
