import { instrumentNames } from '../../content/checks.ts'
import type { Design } from '../../domain/design.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { capital, enumerate, numeral, points } from '../document/figures.ts'
import type { Block, Line, Section } from '../document/model.ts'
import { criterionName, roundNames } from '../names.ts'
import type { DescriptionInput } from './input.ts'

interface Words {
  title: string
  star: string
  questions: string
  instruments: string
  head: readonly [string, string, string]
  what: Readonly<Record<'letter' | 'assessment' | 'references', string>>
  interview(minutes: number): string
  noCriterion: string
  none: string
  rounds(n: number, kinds: string): string
  letters: {
    readonly blind: string
    readers(n: string): string
    invited(n: string): string
    limit(score: string): string
    second: string
    onlyInvites: string
  }
  scale: string
  evidence: string
  combine: string
  perMember: string
  rules: Readonly<Record<Design['combination']['rule'], string>>
  threshold(score: string): string
  noThreshold: string
  decide: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Hoe we kiezen',
    star: 'We vragen naar wat u echt deed: wat was de situatie, wat was uw taak, wat deed u, en wat kwam eruit? Dat heet de STAR-methode. Soms vragen we ook hoe u erop terugkijkt.',
    questions:
      'Iedere kandidaat krijgt dezelfde vragen, in dezelfde woorden. De vragen zelf maken we niet bekend voor het laatste gesprek. Zo heeft niemand een voorsprong.',
    instruments: 'Wat we gebruiken, en waarvoor',
    head: ['Onderdeel', 'Wat er gebeurt', 'Waarop we letten'],
    what: {
      letter: 'De leden lezen uw brief en cv met een vaste lijst van criteria.',
      assessment: 'U doet een opdracht of test. Vooraf krijgt u uitleg, achteraf de uitslag.',
      references: 'We vragen mensen met wie u werkte, alleen met uw toestemming.',
    },
    interview: (minutes) => `Een gesprek van ${minutes} minuten met vaste vragen.`,
    noCriterion: 'geen criterium',
    none: 'Welke onderdelen we gebruiken, is nog niet bekend.',
    rounds: (n, kinds) =>
      n === 1
        ? `Er is één ronde: ${kinds}.`
        : `Er zijn ${numeral(n, 'nl')} rondes: ${kinds}. Iedere ronde geven we aparte scores.`,
    letters: {
      blind:
        'Wie uw brief leest, ziet een code en niet uw naam. Ieder lid leest alleen, in een eigen volgorde die het lot bepaalt.',
      readers: (n) => `Iedere brief wordt gelezen door ${n} leden; het lot bepaalt wie.`,
      invited: (n) => `Voor een gesprek nodigen we ten hoogste ${n} kandidaten uit.`,
      limit: (score) => `Wie met de brief gemiddeld lager uitkomt dan ${score}, nodigen we niet uit.`,
      second:
        'Wordt uw brief afgewezen, dan leest iemand anders hem opnieuw, zonder de eerste score te kennen. Zijn zij het niet eens, dan beslist de voorzitter of we u toch uitnodigen.',
      onlyInvites:
        'De scores voor de brief bepalen alleen wie we uitnodigen. Bij de keuze daarna tellen ze niet meer mee.',
    },
    scale:
      'Ieder lid geeft per criterium een score van 1 (laagste) tot 5 (hoogste). Bij elk cijfer staat beschreven wat we dan zien. Komt een criterium niet aan bod, dan krijgt u daar geen score voor. Dat is geen lage score.',
    evidence: 'Bij een score schrijft het lid op wat u zei of deed. Ontbreekt dat, dan staat erbij waarom.',
    combine: 'Zo komt de score van de commissie tot stand:',
    perMember: 'Per lid nemen we het gemiddelde van de scores. Een criterium met meer punten telt zwaarder.',
    rules: {
      'weighted-mean':
        'Daarna nemen we het gemiddelde van alle leden. De score van ieder lid telt even zwaar.',
      'group-mean':
        'Daarna nemen we per groep het gemiddelde van haar leden, en dan het gemiddelde van de groepen. Iedere groep telt even zwaar, ook als zij minder leden heeft.',
    },
    threshold: (score) => `Wie gemiddeld lager uitkomt dan ${score}, nemen we niet aan.`,
    noThreshold: 'Er is geen vaste ondergrens voor de score.',
    decide:
      'De commissie bespreekt de scores en besluit. Volgt het besluit de scores niet, dan legt de commissie vast waarom.',
  },
  en: {
    title: 'How we choose',
    star: 'We ask what you really did: what was the situation, what was your task, what did you do, and what came of it? This is called the STAR method. Sometimes we also ask how you look back on it.',
    questions:
      'Every candidate gets the same questions, in the same words. We do not publish the questions before the last interview. That way nobody has a head start.',
    instruments: 'What we use, and what for',
    head: ['Part', 'What happens', 'What we look at'],
    what: {
      letter: 'The members read your letter and CV with a fixed list of criteria.',
      assessment: 'You do an assignment or test. You get an explanation before it and the outcome after it.',
      references: 'We ask people you worked with, only with your consent.',
    },
    interview: (minutes) => `An interview of ${minutes} minutes with fixed questions.`,
    noCriterion: 'no criterion',
    none: 'It is not yet known which parts we use.',
    rounds: (n, kinds) =>
      n === 1
        ? `There is one round: ${kinds}.`
        : `There are ${numeral(n, 'en')} rounds: ${kinds}. Each round is scored on its own.`,
    letters: {
      blind:
        'Whoever reads your letter sees a code and not your name. Each member reads alone, in an order of their own, drawn by lot.',
      readers: (n) => `Each letter is read by ${n} members; a lot decides who.`,
      invited: (n) => `We invite at most ${n} candidates to an interview.`,
      limit: (score) => `We do not invite a candidate whose mean for the letter is lower than ${score}.`,
      second:
        'If your letter is rejected, somebody else reads it again without knowing the first score. Where they disagree, the chair decides whether we invite you after all.',
      onlyInvites:
        'The scores for the letter decide only whom we invite. In the choice after that they count no more.',
    },
    scale:
      'For every criterion each member gives a score from 1 (lowest) to 5 (highest). For each figure it is described what we see then. If a criterion does not come up, you get no score for it. That is not a low score.',
    evidence:
      'With a score the member writes down what you said or did. Where that is missing, the member says why.',
    combine: 'This is how the score of the committee is made:',
    perMember:
      'For each member we take the mean of the scores. A criterion with more points counts for more.',
    rules: {
      'weighted-mean': 'Then we take the mean over all members. The score of every member counts equally.',
      'group-mean':
        'Then we take the mean of the members of each group, and then the mean of the groups. Every group counts equally, also when it has fewer members.',
    },
    threshold: (score) => `We do not appoint a candidate whose mean is lower than ${score}.`,
    noThreshold: 'There is no fixed lower limit for the score.',
    decide:
      'The committee discusses the scores and decides. Where the decision does not follow the scores, the committee records why.',
  },
}

const instruments = ({ design, language }: DescriptionInput): Block => {
  const w = texts[language]
  const names = (ids: readonly string[]): Line => {
    const found = design.criteria.filter((c) => ids.includes(c.id)).map((c) => criterionName(c, language))
    return found.length === 0
      ? [w.noCriterion]
      : found.flatMap((name, at) => (at === 0 ? [name] : [', ', name]))
  }
  if (design.instruments.length === 0) return { kind: 'paragraph', line: [w.none] }
  return {
    kind: 'table',
    caption: w.instruments,
    head: w.head,
    rows: design.instruments.map(({ kind, criteria }) => [
      [capital(instrumentNames[kind]?.[language] ?? kind)],
      [kind === 'interview' ? w.interview(design.interviewMinutes) : w.what[kind]],
      names(criteria),
    ]),
  }
}

/** What candidates may know of the letter round before they write: who reads, how many go on, and who looks again. */
const lettersOf = ({ design, language }: DescriptionInput): string[] => {
  const w = texts[language].letters
  const letter = design.rounds.find(({ kind }) => kind === 'letter')
  if (!letter) return []
  const { readers, invited, threshold } = letter
  return [
    w.blind,
    ...(readers === null || readers === 1 ? [] : [w.readers(numeral(readers, language))]),
    ...(invited === null ? [] : [w.invited(numeral(invited, language))]),
    ...(threshold === null ? [] : [w.limit(points(threshold, language))]),
    ...(design.rounds.some(({ kind }) => kind === 'reread') ? [w.second] : []),
    ...(design.rounds.length > 1 ? [w.onlyInvites] : []),
  ]
}

/** Instruments, scale, how scores are combined, the threshold. Questions stay unpublished until the last interview. */
export const methodSection = (input: DescriptionInput): Section => {
  const { design, language } = input
  const w = texts[language]
  const { threshold } = design.combination
  const paragraph = (text: string): Block => ({ kind: 'paragraph', line: [text] })
  const rounds = design.rounds.map((r) => inLanguage(roundNames[r.kind], language))
  const talks = design.instruments.some((i) => i.kind === 'interview')
  return {
    id: 'method',
    title: w.title,
    blocks: [
      ...(talks ? [paragraph(w.star), paragraph(w.questions)] : []),
      paragraph(w.rounds(rounds.length, enumerate(rounds, language))),
      ...(lettersOf(input).length > 0 ? [paragraph(lettersOf(input).join(' '))] : []),
      instruments(input),
      paragraph(w.scale),
      paragraph(w.evidence),
      paragraph(w.combine),
      {
        kind: 'steps',
        items: [
          w.perMember,
          w.rules[design.combination.rule],
          threshold === null ? w.noThreshold : w.threshold(points(threshold, language)),
          w.decide,
        ].map((step) => [step]),
      },
    ],
  }
}
