import type { Language } from '../../domain/text.ts'
import type { Section, Term } from '../document/model.ts'
import { paragraphs } from '../document/typed.ts'
import type { DescriptionInput } from './input.ts'

const institute = { text: 'mensenrechten.nl', href: 'https://www.mensenrechten.nl/' }
const nvp = { text: 'nvp-hrnetwork.nl', href: 'https://www.nvp-hrnetwork.nl/' }

interface Words {
  title: string
  ask: string
  unknown: string
  complain: string
  code: string
  term: string
  further: string
  discrimination: string
  institute: string
  free: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Vragen of een klacht',
    ask: 'Vragen',
    unknown: 'nog niet bekend',
    complain: 'Klacht over deze procedure',
    code: 'Sollicitatiecode van de NVP',
    term: 'Wij houden ons aan de Sollicitatiecode van de NVP, de vereniging voor HR. Volgens die code krijgt u binnen een maand schriftelijk antwoord op een schriftelijke klacht.',
    further: 'Krijgt u geen antwoord, of helpt het antwoord niet? Dan kunt u naar de NVP: ',
    discrimination: 'Ongelijke behandeling',
    institute:
      'Denkt u dat u ongelijk bent behandeld, bijvoorbeeld om uw geslacht, afkomst, leeftijd, geloof, een handicap of werken in deeltijd? U kunt een oordeel vragen aan het College voor de Rechten van de Mens: ',
    free: 'Dat is gratis en u hebt geen advocaat nodig. U hoeft niet eerst bij ons te klagen. Het oordeel komt meestal binnen zes maanden.',
  },
  en: {
    title: 'Questions or a complaint',
    ask: 'Questions',
    unknown: 'not yet known',
    complain: 'Complaint about this procedure',
    code: 'Recruitment code of the NVP',
    term: 'We follow the recruitment code (Sollicitatiecode) of the NVP, the Dutch association for HR. Under that code you get a written answer to a written complaint within a month.',
    further: 'No answer, or an answer that does not help? Then you can turn to the NVP: ',
    discrimination: 'Unequal treatment',
    institute:
      'Do you think you were treated unequally, for instance because of your sex, descent, age, religion, a disability or working part-time? You can ask the Netherlands Institute for Human Rights for an opinion: ',
    free: 'It is free and you need no lawyer. You do not have to complain to us first. The opinion usually comes within six months.',
  },
}

/** Whom to ask, where to complain, and the terms that apply. */
export const questionsSection = ({ design, language }: DescriptionInput): Section => {
  const w = texts[language]
  const typed = (text: string) => {
    const lines = paragraphs(text, language)
    return lines.length > 0 ? lines : [[w.unknown]]
  }
  const rows: Term[] = [
    { term: [w.ask], lines: typed(design.contact) },
    { term: [w.complain], lines: typed(design.complaints) },
    { term: [w.code], lines: [[w.term], [w.further, nvp, '.']] },
    { term: [w.discrimination], lines: [[w.institute, institute, '.'], [w.free]] },
  ]
  return { id: 'questions', title: w.title, blocks: [{ kind: 'terms', rows }] }
}
