import { criteriaSection } from '../description/criteria.ts'
import type { DescriptionInput } from '../description/input.ts'
import { methodSection } from '../description/method.ts'
import { dayInWords, momentInWords } from '../document/figures.ts'
import type { Block, Section } from '../document/model.ts'
import { cardBlocks } from './cards.ts'
import type { CandidateFile } from './file.ts'
import type { Paper } from './page.ts'
import { decisionSection, ownerOf } from './shared.ts'

const texts = {
  nl: {
    title: (code: string) => `Dossier bij een klacht van kandidaat ${code}`,
    lede: 'Wat over deze kandidaat is besloten, op welke onderbouwing en volgens welke regels. Over anderen staat hier niets; wie toch genoemd werd, is zwart gemaakt.',
    evidence: 'De onderbouwing',
    evidenceText:
      'De leden staan als letters. Wat na de opening is gewijzigd, staat naast wat was verzegeld.',
    noCards: 'Er zijn geen geopende beoordelingsformulieren over deze kandidaat.',
    closed: 'De zegels zijn nog niet verbroken. Tot dan kan niemand de formulieren lezen.',
    proves: 'Wat het logboek bewijst',
    provesText:
      'Elke regel sluit aan op de vorige: weglaten of veranderen is te zien. De volgorde staat vast, de tijd is die van de computer.',
    sealed: (n: number) =>
      `Over deze kandidaat zijn ${n} beoordelingsformulieren verzegeld voordat iemand ze kon lezen. Van elk staat een vaste code in het archief: een gewijzigd formulier past daar niet meer bij.`,
    check: 'Wie het archief en de commissiecode heeft, rekent dit na met de opdracht zegel verify.',
    head: ['Regel', 'Wanneer', 'Wat'],
    caption: 'Regels van het logboek over de procedure en over deze kandidaat',
    kinds: {
      procedure: 'procedure gemaakt',
      design: 'ontwerp vastgezet en gepubliceerd',
      amendment: 'ontwerp gewijzigd, met reden',
      roster: 'commissie, kandidaten en vragen vastgezet',
      seal: 'formulieren van een lid verzegeld',
      exception: 'uitzondering vastgelegd',
      close: 'lijst gesloten',
      open: 'tweede sleutel gegeven',
      release: 'sleutel gegeven',
      archive: 'zegels verbroken en archief gemaakt',
      revise: 'score over deze kandidaat gewijzigd, met reden',
      decision: 'besluit vastgezet',
      finalise: 'procedure afgesloten',
      hold: 'wissen van deze kandidaat uitgesteld of hervat',
      consent: 'toestemming van deze kandidaat om langer te bewaren',
      feedback: 'brief aan deze kandidaat gemaakt',
      late: 'laat formulier over deze kandidaat',
      withdraw: 'kandidaat teruggetrokken',
    } as Readonly<Record<string, string>>,
    complaint: 'De klacht',
    hold: (ground: string, on: string, review: string) =>
      `Wissen is uitgesteld op ${on}. Grond: ${ground}. Opnieuw bekijken uiterlijk op ${review}.`,
  },
  en: {
    title: (code: string) => `File for a complaint by candidate ${code}`,
    lede: 'What was decided about this candidate, on which evidence and by which rules. Nothing about others is in it; who was named all the same is blacked out.',
    evidence: 'The evidence',
    evidenceText: 'Members are letters. What was changed after the opening stands beside what was sealed.',
    noCards: 'There are no opened scorecards about this candidate.',
    closed: 'The seals have not been broken yet. Until then nobody can read the scorecards.',
    proves: 'What the log proves',
    provesText:
      'Each row follows the one before: leaving out or changing shows. The order is proven, the time is that of the computer.',
    sealed: (n: number) =>
      `${n} scorecards about this candidate were sealed before anybody could read them. The archive holds a fixed code of each: a changed scorecard no longer fits it.`,
    check: 'Whoever has the archive and the committee code checks this with the command zegel verify.',
    head: ['Row', 'When', 'What'],
    caption: 'Rows of the log about the procedure and about this candidate',
    kinds: {
      procedure: 'procedure made',
      design: 'design frozen and published',
      amendment: 'design amended, with a reason',
      roster: 'committee, candidates and questions frozen',
      seal: 'scorecards of a member sealed',
      exception: 'exception recorded',
      close: 'round closed',
      open: 'second key given',
      release: 'key given',
      archive: 'seals broken and archive made',
      revise: 'score about this candidate changed, with a reason',
      decision: 'decision made final',
      finalise: 'procedure ended',
      hold: 'erasing this candidate put off or resumed',
      consent: 'consent of this candidate to be kept longer',
      feedback: 'letter to this candidate made',
      late: 'late scorecard about this candidate',
      withdraw: 'candidate withdrawn',
    } as Readonly<Record<string, string>>,
    complaint: 'The complaint',
    hold: (ground: string, on: string, review: string) =>
      `Erasing was put off on ${on}. Ground: ${ground}. To be looked at again by ${review}.`,
  },
} as const

/** Rows about this person and this procedure, with what they prove. */
export const logSection = (file: CandidateFile): Section => {
  const { language } = file
  const w = texts[language]
  const rows = file.log.flatMap(({ seq, at, kind }) => {
    const what = w.kinds[kind]
    return what ? [[[String(seq)], [momentInWords(at, language)], [what]]] : []
  })
  return {
    id: 'logboek',
    title: w.proves,
    blocks: [
      { kind: 'paragraph', line: [w.provesText] },
      ...(file.sealed > 0 ? [{ kind: 'paragraph' as const, line: [w.sealed(file.sealed)] }] : []),
      ...(file.archiveCode ? [{ kind: 'paragraph' as const, line: [w.check] }] : []),
      { kind: 'table', caption: w.caption, head: w.head, rows },
    ],
  }
}

/**
 * The file for whoever judges a complaint by one candidate.
 * @param rules what was published: criteria and method are quoted from it
 * @param redact blacks out other people
 */
export const complaintPaper = (
  file: CandidateFile,
  rules: DescriptionInput,
  redact: (text: string) => string,
): Paper => {
  const { language, hold } = file
  const w = texts[language]
  const cards = cardBlocks(file, redact, false)
  const evidence: Block[] =
    cards.length > 0
      ? [{ kind: 'paragraph', line: [w.evidenceText] }, ...cards]
      : [{ kind: 'paragraph', line: [file.opened ? w.noCards : w.closed] }]
  return {
    language,
    title: w.title(file.code),
    lede: w.lede,
    owner: ownerOf(file),
    sections: [
      ...(hold
        ? [
            {
              id: 'klacht',
              title: w.complaint,
              blocks: [
                {
                  kind: 'paragraph' as const,
                  line: [
                    w.hold(
                      redact(hold.ground),
                      momentInWords(hold.at, language),
                      dayInWords(hold.reviewOn, language),
                    ),
                  ],
                },
              ],
            },
          ]
        : []),
      decisionSection(file, redact),
      { id: 'onderbouwing', title: w.evidence, blocks: evidence },
      criteriaSection(rules),
      methodSection(rules),
      logSection(file),
    ],
  }
}
