import { dayInWords, momentInWords } from '../document/figures.ts'
import type { Block, Line, Section, Term } from '../document/model.ts'
import { paragraphs, typedOnce } from '../document/typed.ts'
import { cardBlocks } from './cards.ts'
import { logSection } from './complaint.ts'
import type { CandidateFile } from './file.ts'
import type { Paper } from './page.ts'
import { decisionSection, ownerOf } from './shared.ts'

const texts = {
  nl: {
    title: 'Uw gegevens in deze procedure',
    lede: 'U vroeg om inzage (AVG, artikel 15). Dit is alles wat in Zegel over u staat, ook de aantekeningen van de leden. Andere mensen zijn zwart gemaakt.',
    you: 'Over u',
    name: 'Naam',
    code: 'Code',
    email: 'E-mailadres',
    clinic: 'Waar u werkt',
    region: 'Regio',
    interview: 'Gesprek',
    withdrawn: 'U trok zich terug.',
    notes: 'Wat de leden opschreven en hun scores',
    letters: 'De leden staan als letters, in een vaste volgorde.',
    none: 'Er zijn geen beoordelingsformulieren over u.',
    gone: 'Aantekeningen die een lid alleen voor zichzelf maakte, zijn bij het verzegelen gewist. Die zijn er niet meer.',
    turns: 'Wie in de nabespreking over u sprak',
    turnsText: 'Alleen wie wanneer sprak is bewaard, niet wat er is gezegd.',
    turn: (letter: string | null, at: string) =>
      `${letter === null ? 'Een lid dat geen scores geeft' : `Lid ${letter}`}, ${at}`,
    answers: 'Wat u op een aanbod antwoordde',
    answer: {
      accepted: (at: string) => `U nam de plaats aan, ${at}.`,
      refused: (at: string) => `U zag ervan af, ${at}.`,
    },
    letter: 'De brief aan u',
    keeping: 'Bewaren',
    until: (day: string) => `Uw gegevens worden bewaard tot en met ${day}.`,
    running: 'De procedure loopt nog. Daarna gaat de bewaartermijn in.',
    consent: (until: string, how: string, at: string) =>
      `U vond goed dat uw gegevens langer blijven, tot en met ${until}. Vastgelegd op ${at}: ${how}`,
    hold: (ground: string, at: string) => `Wissen is uitgesteld op ${at}. Grond: ${ground}`,
    outside: 'Wat niet in Zegel staat',
    outsideText:
      'Uw brief, cv en referenties staan in het systeem van het ziekenhuis. Papier en mail vallen ook buiten dit overzicht. Vraag daarvoor de instelling.',
    rights: 'Klopt er iets niet, of wilt u dat iets gewist wordt? Laat het weten via:',
    notYet: {
      title: 'Uw gegevens: wat er is, en wanneer het te lezen is',
      lede: 'U vroeg om inzage (AVG, artikel 15). Een deel kan nog niemand lezen. Hier staat wat er is, waarom dat zo is en wanneer u het krijgt.',
      what: 'Wat er is en nog dicht zit',
      cards: (n: number) =>
        n === 0
          ? 'Er is nog geen beoordelingsformulier over u verzegeld.'
          : `Er ${n === 1 ? 'is 1 beoordelingsformulier' : `zijn ${n} beoordelingsformulieren`} over u verzegeld.`,
      drafts:
        'Leden kunnen al hebben opgegeven wat hun relatie met u is en wat zij met u gemeen hebben. Ook kunnen zij aantekeningen over u hebben. Dat is versleuteld met de sleutel van dat lid alleen.',
      why: 'Ieder lid oordeelt alleen. De formulieren gaan pas open als iedereen heeft ingediend. Tot dan kan niemand ze lezen: de secretaris niet, de voorzitter niet en de instelling niet.',
      when: (day: string) => `De opening is voorzien op of kort na ${day}.`,
      unknown: 'Wanneer de zegels opengaan, staat nog niet vast.',
      after:
        'Daarna krijgt u alles wat over u is opgeschreven. U hoeft daarvoor niet opnieuw te vragen; noem deze brief.',
    },
  },
  en: {
    title: 'Your data in this procedure',
    lede: 'You asked for access (GDPR, article 15). This is everything that Zegel holds about you, the notes of the members included. Other people are blacked out.',
    you: 'About you',
    name: 'Name',
    code: 'Code',
    email: 'E-mail address',
    clinic: 'Where you work',
    region: 'Region',
    interview: 'Interview',
    withdrawn: 'You withdrew.',
    notes: 'What the members wrote, and their scores',
    letters: 'Members are letters, in a fixed order.',
    none: 'There are no scorecards about you.',
    gone: 'Notes that a member made for themself alone were erased at sealing. They no longer exist.',
    turns: 'Who spoke about you in the deliberation',
    turnsText: 'Only who spoke when is kept, not what was said.',
    turn: (letter: string | null, at: string) =>
      `${letter === null ? 'A member who gives no scores' : `Member ${letter}`}, ${at}`,
    answers: 'What you answered to an offer',
    answer: {
      accepted: (at: string) => `You took the place, ${at}.`,
      refused: (at: string) => `You declined, ${at}.`,
    },
    letter: 'The letter to you',
    keeping: 'Retention',
    until: (day: string) => `Your data are kept until ${day}.`,
    running: 'The procedure is still running. The retention begins after it.',
    consent: (until: string, how: string, at: string) =>
      `You agreed that your data stay longer, until ${until}. Recorded on ${at}: ${how}`,
    hold: (ground: string, at: string) => `Erasing was put off on ${at}. Ground: ${ground}`,
    outside: 'What is not in Zegel',
    outsideText:
      'Your letter, CV and references are in the hospital’s own system. Paper and mail are not in this overview either. Ask the institution for them.',
    rights: 'Is something wrong, or do you want something erased? Say so at:',
    notYet: {
      title: 'Your data: what there is, and when it can be read',
      lede: 'You asked for access (GDPR, article 15). Part of it nobody can read yet. This says what there is, why, and when you get it.',
      what: 'What there is and is still closed',
      cards: (n: number) =>
        n === 0
          ? 'No scorecard about you has been sealed yet.'
          : `${n} scorecard${n === 1 ? '' : 's'} about you ${n === 1 ? 'has' : 'have'} been sealed.`,
      drafts:
        'Members may have stated their relation with you and what they have in common with you, and may have notes about you. All of it is encrypted with the key of that member alone.',
      why: 'Every member judges alone. The scorecards open only once everybody has submitted. Until then nobody can read them: not the secretary, not the chair and not the institution.',
      when: (day: string) => `The opening is planned on or shortly after ${day}.`,
      unknown: 'When the seals will be opened is not known yet.',
      after:
        'After that you get everything that was written about you. You need not ask again; mention this letter.',
    },
  },
} as const

const aboutSection = (file: CandidateFile): Section => {
  const { language, interview } = file
  const w = texts[language]
  const row = (term: string, text: string): Term[] =>
    text.trim() === '' ? [] : [{ term: [term], lines: [[typedOnce(text, language)]] }]
  const when = interview?.heldAt ?? interview?.at ?? null
  return {
    id: 'over-u',
    title: w.you,
    blocks: [
      {
        kind: 'terms',
        rows: [
          ...row(w.name, file.name),
          ...row(w.code, file.code),
          ...row(w.email, file.email),
          ...row(w.clinic, file.clinic),
          ...row(w.region, file.region),
          ...row(
            w.interview,
            when ? [momentInWords(when, language), interview?.room].filter(Boolean).join(', ') : '',
          ),
        ],
      },
      ...(file.withdrawn ? [{ kind: 'paragraph' as const, line: [w.withdrawn] }] : []),
    ],
  }
}

const keepingSection = (file: CandidateFile, redact: (text: string) => string): Section => {
  const { language, hold, consent, keptUntil } = file
  const w = texts[language]
  const lines: Line[] = [
    [keptUntil ? w.until(dayInWords(keptUntil, language)) : w.running],
    ...(consent
      ? [
          [
            w.consent(
              dayInWords(consent.until, language),
              redact(consent.how),
              momentInWords(consent.at, language),
            ),
          ],
        ]
      : []),
    ...(hold ? [[w.hold(redact(hold.ground), momentInWords(hold.at, language))]] : []),
    [w.rights, ' ', typedOnce(file.design.contact, language)],
  ]
  return {
    id: 'bewaren',
    title: w.keeping,
    blocks: lines.map((line) => ({ kind: 'paragraph', line })),
  }
}

const outsideSection = ({ language }: CandidateFile): Section => ({
  id: 'elders',
  title: texts[language].outside,
  blocks: [{ kind: 'paragraph', line: [texts[language].outsideText] }],
})

/** Who spoke about the candidate, and what the candidate answered: sections only where there is something. */
const laterSections = ({ language, turns, answers }: CandidateFile): Section[] => {
  const w = texts[language]
  const when = (at: string) => momentInWords(at, language)
  const list = (lines: readonly string[]): Block => ({
    kind: 'list',
    items: lines.map((line) => ({ line: [line] })),
  })
  return [
    ...(turns.length === 0
      ? []
      : [
          {
            id: 'nabespreking',
            title: w.turns,
            blocks: [
              { kind: 'paragraph' as const, line: [w.turnsText] },
              list(turns.map(({ letter, at }) => w.turn(letter, when(at)))),
            ],
          },
        ]),
    ...(answers.length === 0
      ? []
      : [
          {
            id: 'antwoord',
            title: w.answers,
            blocks: [list(answers.map(({ answer, at }) => w.answer[answer](when(at))))],
          },
        ]),
  ]
}

/** Before the opening: what exists, that nobody can read it yet, and when. */
const notYetSection = (file: CandidateFile): Section => {
  const { language } = file
  const w = texts[language].notYet
  const day = file.design.dates.interviews
  const lines = [
    w.cards(file.sealed),
    w.drafts,
    w.why,
    day ? w.when(dayInWords(day, language)) : w.unknown,
    w.after,
  ]
  return {
    id: 'dicht',
    title: w.what,
    blocks: lines.map((line) => ({ kind: 'paragraph', line: [line] })),
  }
}

/**
 * Everything that is kept about one candidate, for that candidate; before the opening the letter that says what there is.
 * @param redact blacks out other people
 */
export const accessPaper = (file: CandidateFile, redact: (text: string) => string): Paper => {
  const { language, letter } = file
  const w = texts[language]
  const owner = ownerOf(file)
  if (!file.opened)
    return {
      language,
      title: w.notYet.title,
      lede: w.notYet.lede,
      owner,
      sections: [aboutSection(file), notYetSection(file), keepingSection(file, redact), outsideSection(file)],
    }
  const cards = cardBlocks(file, redact, true)
  const notes: Block[] = [
    { kind: 'paragraph', line: [cards.length > 0 ? w.letters : w.none] },
    ...cards,
    { kind: 'paragraph', line: [w.gone] },
  ]
  return {
    language,
    title: w.title,
    lede: w.lede,
    owner,
    sections: [
      aboutSection(file),
      { id: 'aantekeningen', title: w.notes, blocks: notes },
      decisionSection(file, redact),
      ...laterSections(file),
      ...(letter
        ? [
            {
              id: 'brief',
              title: w.letter,
              blocks: paragraphs(redact(letter.text), language).map((line) => ({
                kind: 'paragraph' as const,
                line,
              })),
            },
          ]
        : []),
      keepingSection(file, redact),
      logSection(file),
      outsideSection(file),
    ],
  }
}
