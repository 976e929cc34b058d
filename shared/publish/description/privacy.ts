import type { Language } from '../../domain/text.ts'
import { dayInWords, laterDay, numeral } from '../document/figures.ts'
import type { Line, Section, Term } from '../document/model.ts'
import { paragraphs } from '../document/typed.ts'
import type { DescriptionInput } from './input.ts'

/** Where a complaint about personal data goes (AVG, article 77). */
const authority = {
  href: 'https://www.autoriteitpersoonsgegevens.nl/',
  shown: 'autoriteitpersoonsgegevens.nl',
}

interface Words {
  title: string
  notice: string
  controller: readonly [term: string, text: (institution: string) => string]
  contact: readonly [term: string, unknown: string]
  unnamed: string
  purpose: readonly [term: string, text: string, ground: string]
  kept: readonly [term: string, you: string, committee: string, outcome: string, not: string]
  source: readonly [term: string, text: string, references: string]
  readers: readonly [term: string, text: string, elsewhere: string, central: string, nobody: string]
  period: readonly [
    term: string,
    text: (weeks: number) => string,
    consent: string,
    hold: string,
    hired: string,
  ]
  expected(decision: string, erased: string): string
  audit: string
  obliged: readonly [term: string, text: string]
  automatic: readonly [term: string, text: string]
  rights: readonly [term: string, list: string, how: string, complaint: string]
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Uw gegevens',
    notice: 'Dit is de privacyverklaring van deze procedure (AVG, artikel 13 en 14).',
    controller: [
      'Wie verantwoordelijk is',
      (institution) => `${institution} is verantwoordelijk voor uw gegevens in deze procedure.`,
    ],
    contact: [
      'Bij wie u terechtkunt',
      'Nog niet bekend. Vraag het via het adres onder ‘Vragen of een klacht’.',
    ],
    unnamed: 'De instelling die opleidt',
    purpose: [
      'Waarvoor, en op welke grond',
      'We gebruiken uw gegevens alleen hiervoor: kiezen wie de opleiding krijgt, dat uitleggen en een klacht behandelen.',
      'De grond: u vraagt ons om u te beoordelen voor een overeenkomst (AVG, artikel 6 lid 1 onder b). Voor de uitleg achteraf is het ons gerechtvaardigd belang dat de keuze te controleren is (onder f).',
    ],
    kept: [
      'Wat we bewaren',
      'Van u: uw naam, e-mailadres, waar u nu werkt en in welke regio, en de tijd van uw gesprek.',
      'Van de leden: hun relatie met u, wat zij met u gemeen hebben, hun aantekeningen en scores, en wie wanneer over u sprak.',
      'Van de uitkomst: het besluit met de motivering, wat u op een aanbod antwoordt en onze brief aan u.',
      'Uw brief, cv en mails staan niet in Zegel, maar in systemen van de instelling. Zegel kan daar niet bij. Wij laten ze daar wissen binnen dezelfde termijn, en de secretaris vinkt af dat het gedaan is. We leggen niets vast over afkomst, geloof, gezondheid, gezin of leeftijd.',
    ],
    source: [
      'Van wie we gegevens krijgen',
      'Van uzelf en van de leden van de commissie.',
      'En van uw referenties, als u daar toestemming voor gaf.',
    ],
    readers: [
      'Wie ze ziet',
      'De leden van de commissie en de secretaris. Scores van een ander zien zij pas na de opening. Alles ligt versleuteld op computers van de commissie.',
      'HRM krijgt een rapport zonder namen. Groepen van minder dan vier kandidaten staan daar niet apart in.',
      'De centrale opleidingscommissie kan zo’n rapport met kleine groepen krijgen, ook zonder namen. We leggen vast wie het krijgt en waarvoor.',
      'Verder delen we uw gegevens met niemand, ook niet buiten de Europese Unie.',
    ],
    period: [
      'Hoe lang',
      (weeks) =>
        `We wissen uw gegevens ${numeral(weeks, 'nl')} ${weeks === 1 ? 'week' : 'weken'} na het einde van de procedure.`,
      'Langer bewaren doen we alleen als u dat goedvindt, en nooit langer dan een jaar. U kunt die toestemming altijd intrekken.',
      'Loopt er een klacht of rechtszaak over uw sollicitatie, dan bewaren we wat daarvoor nodig is tot die klaar is.',
      'Krijgt u een plaats, dan gaat het besluit naar uw personeelsdossier.',
    ],
    expected: (decision, erased) =>
      `Eindigt de procedure op ${decision}, de dag van de uitslag, dan is dat op ${erased}.`,
    audit: 'Het auditrapport blijft, zonder namen en zonder aantekeningen.',
    obliged: [
      'Moet u gegevens geven?',
      'Nee. Maar zonder naam, e-mailadres en gesprek kunnen we u niet beoordelen.',
    ],
    automatic: [
      'Beslist een computer?',
      'Nee. Zegel rekent gemiddelden uit en wijst op patronen. Mensen besluiten.',
    ],
    rights: [
      'Uw rechten',
      'U mag uw gegevens inzien, laten verbeteren, laten wissen, laten overdragen, het gebruik laten beperken en bezwaar maken.',
      'Vraag het via het adres onder ‘Bij wie u terechtkunt’. U krijgt binnen een maand antwoord. Vóór de opening kan niemand de scores lezen; ook wij kunnen ze u dan nog niet laten zien.',
      'Bent u het niet eens met hoe we met uw gegevens omgaan? U kunt klagen bij de Autoriteit Persoonsgegevens: ',
    ],
  },
  en: {
    title: 'Your data',
    notice: 'This is the privacy notice of this procedure (GDPR, articles 13 and 14).',
    controller: [
      'Who is responsible',
      (institution) => `${institution} is responsible for your data in this procedure.`,
    ],
    contact: ['Whom to ask', 'Not yet known. Ask through the address under ‘Questions or a complaint’.'],
    unnamed: 'The institution that trains',
    purpose: [
      'What for, and on which ground',
      'We use your data only to choose who gets the training, to explain that choice and to be able to handle a complaint.',
      'The ground is that you ask us to consider you for a contract (GDPR, article 6(1)(b)). For the explanation afterwards it is our legitimate interest that the choice can be checked (article 6(1)(f)).',
    ],
    kept: [
      'What we keep',
      'Of you: your name, e-mail address, where you work now and in which region, and the time of your interview.',
      'Of the members: their relation with you, what they have in common with you, their notes and scores, and who spoke about you and when.',
      'Of the outcome: the decision with its reasons, what you answer to an offer, and our letter to you.',
      'Your letter, CV and e-mails are not in Zegel but in systems of the institution, which Zegel cannot reach. We have them erased there within the same period, and the secretary ticks off that it was done. We record nothing about descent, religion, health, family or age.',
    ],
    source: [
      'From whom we get data',
      'From yourself and from the members of the committee.',
      'And from your references, if you consented to that.',
    ],
    readers: [
      'Who sees them',
      'The members of the committee and the secretary. They see scores of somebody else only after the opening. Everything is kept encrypted on computers of the committee.',
      'HR gets a report without names. Groups of fewer than four candidates are not shown apart in it.',
      'The central training committee can get such a report with small groups, also without names. We record who gets it and what for.',
      'We share your data with nobody else, inside or outside the European Union.',
    ],
    period: [
      'How long',
      (weeks) =>
        `We erase your data ${numeral(weeks, 'en')} ${weeks === 1 ? 'week' : 'weeks'} after the end of the procedure.`,
      'We keep them longer only if you agree, and never longer than a year. You can always withdraw that consent.',
      'If a complaint or lawsuit about your application is running, we keep what is needed for it until it is over.',
      'If you get a place, the decision goes into your personnel file.',
    ],
    expected: (decision, erased) =>
      `If the procedure ends on ${decision}, the day of the outcome, that is on ${erased}.`,
    audit: 'The audit report stays, without names and without notes.',
    obliged: [
      'Must you give data?',
      'No. But without name, e-mail address and interview we cannot consider you.',
    ],
    automatic: [
      'Does a computer decide?',
      'No. Zegel works out means and points out patterns. People decide.',
    ],
    rights: [
      'Your rights',
      'You may see your data, have them corrected, erased or transferred, have their use restricted, and object.',
      'Ask through the address under ‘Whom to ask’. You get an answer within a month. Before the opening nobody can read the scores; we cannot show them to you then either.',
      'Do you disagree with how we handle your data? You can complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens: ',
    ],
  },
}

/** The privacy notice of articles 13 and 14 AVG, with the terms of the design. */
export const privacySection = ({ design, language }: DescriptionInput): Section => {
  const w = texts[language]
  const { decision } = design.dates
  const expected: Line[] = decision
    ? [
        [
          w.expected(
            dayInWords(decision, language),
            dayInWords(laterDay(decision, 7 * design.retentionWeeks), language),
          ),
        ],
      ]
    : []
  const references = design.instruments.some((i) => i.kind === 'references')
  const contact = paragraphs(design.privacyContact, language)
  const [, weeks, consent, hold, hired] = w.period
  const rows: Term[] = [
    {
      term: [w.controller[0]],
      lines: [[w.controller[1](design.institution.trim() || w.unnamed)]],
    },
    { term: [w.contact[0]], lines: contact.length > 0 ? contact : [[w.contact[1]]] },
    { term: [w.purpose[0]], lines: [[w.purpose[1]], [w.purpose[2]]] },
    { term: [w.kept[0]], lines: w.kept.slice(1).map((text) => [text]) },
    { term: [w.source[0]], lines: [[w.source[1], ...(references ? [` ${w.source[2]}`] : [])]] },
    { term: [w.readers[0]], lines: w.readers.slice(1).map((text) => [text]) },
    {
      term: [w.period[0]],
      lines: [[weeks(design.retentionWeeks)], ...expected, [consent], [hold], [hired], [w.audit]],
    },
    { term: [w.obliged[0]], lines: [[w.obliged[1]]] },
    { term: [w.automatic[0]], lines: [[w.automatic[1]]] },
    {
      term: [w.rights[0]],
      lines: [
        [w.rights[1]],
        [w.rights[2]],
        [w.rights[3], { text: authority.shown, href: authority.href }, '.'],
      ],
    },
  ]
  return {
    id: 'privacy',
    title: w.title,
    blocks: [
      { kind: 'paragraph', line: [w.notice] },
      { kind: 'terms', rows },
    ],
  }
}
