import type { HandedReport } from '../../domain/schemas/auditReport.ts'
import type { Design } from '../../domain/schemas/design.ts'
import type { Language } from '../../domain/text.ts'
import { dayInWords, dayOf, enumerate } from '../document/figures.ts'
import type { Line, Term } from '../document/model.ts'
import { typedOnce } from '../document/typed.ts'
import type { Paper } from './page.ts'

interface Words {
  title: string
  lede: string
  section: string
  rows: (input: RegisterInput, w: Words) => readonly (readonly [term: string, lines: readonly Line[]])[]
  fill: string
}

/** What the record is made from: the design as published, the roles in the committee, the way of working. */
export interface RegisterInput {
  readonly design: Design
  /** Roles in the committee, in words. */
  readonly roles: readonly string[]
  readonly candidates: number
  readonly mode: 'strict' | 'twokey'
  readonly severalLaptops: boolean
  readonly endedOn: string | null
  readonly retainUntil: string | null
  readonly holds: number
  readonly consents: number
  /** Reports with small groups that the central training committee was given. */
  readonly handed: readonly HandedReport[]
  readonly language: Language
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Register van verwerkingen: selectieprocedure',
    lede: 'Een regel voor het register van artikel 30 AVG, gemaakt uit de instellingen van deze procedure. Wat Zegel niet weet, vult de instelling aan.',
    section: 'De verwerking',
    fill: '………… (vul aan)',
    rows: (
      {
        design,
        roles,
        candidates,
        mode,
        severalLaptops,
        endedOn,
        retainUntil,
        holds,
        consents,
        handed,
        language,
      },
      w,
    ) => [
      ['Naam', [[typedOnce(design.title, language)]]],
      [
        'Verantwoordelijke',
        [
          [typedOnce(design.institution || w.fill, language)],
          [`Vertegenwoordiger: ${w.fill}`],
          [`Functionaris gegevensbescherming: ${w.fill}`],
        ],
      ],
      ['Contact', [[typedOnce(design.contact || w.fill, language)]]],
      [
        'Doel',
        [['Kiezen wie de opleidingsplaatsen krijgt, de keuze uitleggen en een klacht kunnen behandelen.']],
      ],
      [
        'Grond',
        [
          [
            'Artikel 6 lid 1 onder b AVG: stappen op verzoek van de kandidaat voor een overeenkomst. Voor de controle achteraf: onder f.',
          ],
        ],
      ],
      ['Betrokkenen', [[`Kandidaten (${candidates}) en leden van de commissie (${roles.length}).`]]],
      [
        'Gegevens van kandidaten',
        [
          ['Naam, e-mailadres, werkplek, regio, tijd en plek van het gesprek.'],
          [
            'Van leden: hun relatie met de kandidaat, wat zij met de kandidaat gemeen hebben (faculteit, studiejaren, onderzoeksgroep, vereniging, kliniek, regio), scores, onderbouwing en wie wanneer over de kandidaat sprak.',
          ],
          [
            'Van de uitkomst: besluit en motivering, het antwoord op een aanbod, de brief, toestemming om langer te bewaren en uitstel van wissen.',
          ],
          [
            'Geen brief, cv, foto, leeftijd, afkomst, geloof, gezondheid of gezin: daar zijn geen velden voor.',
          ],
        ],
      ],
      [
        'Gegevens van leden',
        [
          [
            'Naam, rol, discipline, werkplek, regio, jaren ervaring, training, handtekeningen en sleutels. Na de opening ook patronen in hun scores, die de commissie bespreekt.',
          ],
        ],
      ],
      [
        'Ontvangers',
        [
          [`Leden van de commissie: ${enumerate(roles, 'nl')}.`],
          [
            'HRM en het publiek: aantallen zonder namen. Het besluit over wie een plaats krijgt: het personeelsdossier.',
          ],
          ...handed.map(
            ({ recipient, purpose, at }): Line => [
              'Centrale opleidingscommissie, aantallen met kleine groepen: ',
              typedOnce(recipient, language),
              `, op ${dayInWords(dayOf(at), 'nl')}. Doel: `,
              typedOnce(purpose, language),
            ],
          ),
        ],
      ],
      ['Doorgifte buiten de EU', [['Geen. Zegel maakt geen verbinding met internet.']]],
      [
        'Verwerkers',
        [
          ['Geen. Zegel draait op computers van de instelling.'],
          [
            severalLaptops
              ? 'Verzegelde bestanden gaan tussen laptops via een map, mail of usb-stick van de instelling.'
              : 'Alles staat op één computer.',
          ],
        ],
      ],
      [
        'Bewaartermijn',
        [
          [
            `${design.retentionWeeks} weken na het einde van de procedure; met toestemming ten hoogste een jaar.`,
          ],
          [
            endedOn && retainUntil
              ? `Afgesloten op ${dayInWords(endedOn, 'nl')}; gegevens blijven tot en met ${dayInWords(retainUntil, 'nl')}.`
              : 'De procedure loopt nog.',
          ],
          [`Nu met toestemming langer bewaard: ${consents}. Wissen uitgesteld: ${holds}.`],
        ],
      ],
      [
        'Beveiliging',
        [
          [
            'Persoonsgegevens staan versleuteld op schijf (AES-256-GCM, age X25519). Elk lid heeft een eigen sleutel achter een wachtzin.',
          ],
          [
            mode === 'strict'
              ? 'Scores zijn voor niemand leesbaar tot ieder lid heeft ingediend en de eigen sleutel geeft.'
              : 'Scores zijn voor niemand leesbaar tot ieder lid heeft ingediend en een tweede sleutelhouder antwoordt.',
          ],
          [
            'Handelingen staan in een logboek waarvan weglaten of wijzigen blijkt. Wissen vraagt twee handtekeningen en reikt tot reservekopieën.',
          ],
        ],
      ],
      [
        'Besluiten door een computer',
        [['Geen. Zegel rekent gemiddelden uit en wijst op patronen; mensen besluiten.']],
      ],
      ['Beoordeling van effecten (DPIA)', [[w.fill]]],
    ],
  },
  en: {
    title: 'Record of processing: selection procedure',
    lede: 'One entry for the record of article 30 GDPR, made from the settings of this procedure. What Zegel does not know, the institution adds.',
    section: 'The processing',
    fill: '………… (to be filled in)',
    rows: (
      {
        design,
        roles,
        candidates,
        mode,
        severalLaptops,
        endedOn,
        retainUntil,
        holds,
        consents,
        handed,
        language,
      },
      w,
    ) => [
      ['Name', [[typedOnce(design.title, language)]]],
      [
        'Controller',
        [
          [typedOnce(design.institution || w.fill, language)],
          [`Representative: ${w.fill}`],
          [`Data protection officer: ${w.fill}`],
        ],
      ],
      ['Contact', [[typedOnce(design.contact || w.fill, language)]]],
      [
        'Purpose',
        [
          [
            'Choosing who gets the training places, explaining the choice, and being able to handle a complaint.',
          ],
        ],
      ],
      [
        'Ground',
        [
          [
            'Article 6(1)(b) GDPR: steps at the request of the candidate prior to a contract. For checking afterwards: (f).',
          ],
        ],
      ],
      ['Data subjects', [[`Candidates (${candidates}) and members of the committee (${roles.length}).`]]],
      [
        'Data of candidates',
        [
          ['Name, e-mail address, workplace, region, time and place of the interview.'],
          [
            'From members: their relation with the candidate, what they have in common with the candidate (faculty, study years, research group, association, clinic, region), scores, evidence, and who spoke about the candidate when.',
          ],
          [
            'Of the outcome: decision and motivation, the answer to an offer, the letter, consent to be kept longer and putting off erasure.',
          ],
          ['No letter, CV, picture, age, descent, religion, health or family: there are no fields for them.'],
        ],
      ],
      [
        'Data of members',
        [
          [
            'Name, role, discipline, workplace, region, years of experience, training, signatures and keys. After the opening also patterns in their scores, which the committee discusses.',
          ],
        ],
      ],
      [
        'Recipients',
        [
          [`Members of the committee: ${enumerate(roles, 'en')}.`],
          [
            'HR and the public: counts without names. The decision about who gets a place: the personnel file.',
          ],
          ...handed.map(
            ({ recipient, purpose, at }): Line => [
              'Central training committee, counts with small groups: ',
              typedOnce(recipient, language),
              `, on ${dayInWords(dayOf(at), 'en')}. Purpose: `,
              typedOnce(purpose, language),
            ],
          ),
        ],
      ],
      ['Transfer outside the EU', [['None. Zegel never connects to the internet.']]],
      [
        'Processors',
        [
          ['None. Zegel runs on computers of the institution.'],
          [
            severalLaptops
              ? 'Sealed files travel between laptops by a folder, mail or USB stick of the institution.'
              : 'Everything is on one computer.',
          ],
        ],
      ],
      [
        'Retention',
        [
          [`${design.retentionWeeks} weeks after the end of the procedure; with consent a year at most.`],
          [
            endedOn && retainUntil
              ? `Ended on ${dayInWords(endedOn, 'en')}; data stay until ${dayInWords(retainUntil, 'en')}.`
              : 'The procedure is still running.',
          ],
          [`Kept longer with consent now: ${consents}. Erasing put off: ${holds}.`],
        ],
      ],
      [
        'Security',
        [
          [
            'Personal data are encrypted on disk (AES-256-GCM, age X25519). Every member has their own key behind a passphrase.',
          ],
          [
            mode === 'strict'
              ? 'Nobody can read scores until every member has submitted and gives their own key.'
              : 'Nobody can read scores until every member has submitted and a second key holder answers.',
          ],
          [
            'Acts stand in a log in which leaving out or changing shows. Erasing takes two signatures and reaches backups.',
          ],
        ],
      ],
      ['Decisions by a computer', [['None. Zegel computes means and points at patterns; people decide.']]],
      ['Impact assessment (DPIA)', [[w.fill]]],
    ],
  },
}

/** The entry of this procedure for the institution's record of processing (GDPR, article 30). */
export const registerPaper = (input: RegisterInput): Paper => {
  const { language, design } = input
  const w = texts[language]
  const rows: Term[] = w.rows(input, w).map(([term, lines]) => ({ term: [term], lines }))
  return {
    language,
    title: w.title,
    lede: w.lede,
    owner: design.institution === '' ? [] : [[typedOnce(design.institution, language)]],
    sections: [{ id: 'verwerking', title: w.section, blocks: [{ kind: 'terms', rows }] }],
  }
}
