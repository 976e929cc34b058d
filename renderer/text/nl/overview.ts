import { counted, inWords, outOf, sentence } from './counting.ts'

/** The numbers and codes that a step's sentence is made of. */
interface Facts {
  readonly n: (key: string) => number
  readonly s: (key: string) => string
  /** A day among the facts, written out. */
  readonly day: (key: string) => string
}
type Sentence = (f: Facts, done: boolean) => string

const explained = (f: Facts) =>
  f.n('departures') === 0
    ? ''
    : ` ${sentence(counted(f.n('departures'), 'afwijking', 'afwijkingen'))} uitgelegd.`

const shortCode = (code: string) => `${code.slice(0, 4)} ${code.slice(5, 9)} …`

/** One line of each step, from what has happened. */
const sentences = {
  design: (f) =>
    f.n('criteria') === 0
      ? 'Kies waarop jullie letten, en hoe je het herkent.'
      : `${sentence(counted(f.n('criteria'), 'criterium', 'criteria'))}, ${counted(f.n('questions'), 'vraag', 'vragen')}.${explained(f)}`,
  committee: (f) =>
    f.n('members') < 2
      ? 'Stel de commissie samen.'
      : `${sentence(counted(f.n('members'), 'lid', 'leden'))} uit ${counted(f.n('groups'), 'groep', 'groepen')}.${explained(f)}`,
  publication: (f, done) =>
    done
      ? `Het ontwerp ligt vast. Ontwerpcode ${shortCode(f.s('code'))}`
      : 'Lees de beschrijving na en zet het ontwerp vast.',
  candidates: (f) => {
    if (f.n('candidates') === 0) return 'Voer de kandidaten in, of lees een lijst in.'
    const planned = f.n('planned') === 0 ? '' : `, ${inWords(f.n('planned'))} ingepland`
    return `${sentence(counted(f.n('candidates'), 'kandidaat', 'kandidaten'))}${planned}${f.s('day') ? ` op ${f.day('day')}` : ''}.`
  },
  freeze: (f, done) =>
    done
      ? `Commissie en vragen liggen vast. Commissiecode ${shortCode(f.s('code'))}`
      : f.n('members') < 2
        ? 'Ieder lid kiest een eigen wachtzin. Dan ligt alles vast.'
        : `${sentence(inWords(f.n('enrolled')))} van de ${counted(f.n('members'), 'lid', 'leden')} aangemeld.`,
  interviews: (f, done) =>
    done
      ? f.n('letters')
        ? 'De brieven zijn gelezen.'
        : 'De gesprekken zijn gevoerd.'
      : f.n('cards') === 0
        ? f.n('letters')
          ? 'Ieder leest en scoort alleen.'
          : 'Ieder interviewt en scoort alleen.'
        : f.n('cards') === 1
          ? `Je formulier is ${f.n('complete') === 1 ? '' : 'nog niet '}compleet.`
          : `${sentence(inWords(f.n('complete')))} van je ${counted(f.n('cards'), 'formulier', 'formulieren')} ${f.n('complete') > 1 ? 'zijn' : 'is'} compleet.`,
  sealing: (f, done) =>
    done
      ? `Alle ${counted(f.n('scorers'), 'beoordelaar', 'beoordelaars')} hebben ingediend.`
      : 'Ieder levert alle formulieren in één keer in.',
  opening: (f, done) => {
    if (done) return 'De zegels zijn samen verbroken.'
    if (f.s('mode') === 'twokey') return 'De tweede sleutelhouder en de secretaris openen samen.'
    return f.n('closed') === 0
      ? 'Ieder lid geeft de eigen sleutel; samen gaan de zegels open.'
      : `${sentence(inWords(f.n('released')))} van de ${counted(f.n('scorers'), 'sleutel', 'sleutels')} gegeven.`
  },
  deliberation: () => 'Scores naast elkaar. De aios spreekt eerst.',
  decision: (f, done) => {
    const { n } = f
    const after = done && n('after') ? ' Na het besluit kwam er nog iets binnen: kijk bij het besluit.' : ''
    if (n('goOn'))
      return done
        ? `${sentence(counted(n('invited'), 'kandidaat', 'kandidaten'))} uitgenodigd, elk met een motivering.${after}`
        : n('places') === 0
          ? 'Wie doorgaat, met een motivering per kandidaat.'
          : `Ten hoogste ${counted(n('places'), 'uitnodiging', 'uitnodigingen')}, met een motivering per kandidaat.`
    return done
      ? `${sentence(counted(f.n('offered'), 'plaats', 'plaatsen'))}, ${counted(f.n('reserve'), 'reserve', 'reserves')}, elk met een motivering.${after}`
      : `${sentence(counted(f.n('places'), 'plaats', 'plaatsen'))}, met een motivering per kandidaat.`
  },
  closing: (f, done) =>
    done && f.s('retainUntil')
      ? `Afgesloten. De bewaartermijn loopt tot ${f.day('retainUntil')}.`
      : `Anoniem auditrapport. Bewaartermijn ${counted(f.n('weeks'), 'week', 'weken')}.`,
  lessons: (f) =>
    f.n('lessons') > 0
      ? `${sentence(counted(f.n('lessons'), 'leerpunt', 'leerpunten'))} opgeschreven.`
      : f.n('adopted') > 0
        ? `${sentence(counted(f.n('adopted'), 'wijziging', 'wijzigingen'))} door eerdere leerpunten.`
        : 'Wat ging goed, wat kan beter, en wat veranderde daardoor.',
} satisfies Record<string, Sentence>

export const overview = {
  sentences: sentences as { readonly [K in keyof typeof sentences]: Sentence },
  region: (name: string) => (name.startsWith('OOR') ? name : `OOR ${name}`),
  places: (n: number) => (n === 0 ? '' : counted(n, 'opleidingsplaats', 'opleidingsplaatsen')),
  start: (date: string) => `start ${date}`,
  timeline: 'De twaalf stappen',
  description: 'Procedurebeschrijving',
  otherwise: 'Iets anders dan gepland?',
  happened: 'Zeg wat er gebeurd is',
  files: 'Bestanden',
  log: 'Logboek',
  today: 'vandaag',
  everybody: 'iedereen',
  more: (n: number) => `en ${n} meer`,
  turn: 'Wie is aan zet',
  nobody: 'Er hoeft nu niets te gebeuren.',
  now: 'nu',
  me: 'jij',
  allScorers: (n: number) => `alle ${counted(n, 'beoordelaar', 'beoordelaars')}`,
  people: (n: number) => counted(n, 'lid', 'leden'),
  tasks: {
    design: 'Het ontwerp afmaken',
    committee: 'De commissie samenstellen',
    publish: 'Publiceren',
    candidates: 'Kandidaten invoeren',
    enrol: 'Aanmelden met een eigen wachtzin',
    freeze: 'Commissie en vragen vastzetten',
    confirm: 'De commissiecode bevestigen',
    ties: 'Vertellen wie je kent',
    score: 'Interviewen en scoren',
    read: 'Brieven lezen en scoren',
    seal: 'Eigen formulieren verzegelen',
    close: 'De lijst sluiten',
    release: 'De eigen sleutel geven',
    answer: 'De tweede sleutel geven',
    reveal: 'De zegels verbreken',
    deliberate: 'Samen nabespreken',
    decide: 'Besluiten en motiveren',
    end: 'De procedure afsluiten',
  } as Readonly<Record<string, string>>,
  sealed: (n: number, of: number) => `${n} van ${of} verzegeld`,
  sealedText: {
    closed: 'Je ziet wie klaar is, nooit wat iemand schreef of scoorde. Ook de secretaris ziet dat niet.',
    open: 'De zegels zijn verbroken. Iedereen in de commissie ziet alle formulieren.',
  },
  arcs: (n: number, of: number) => `${sentence(outOf(n, of, 'beoordelaars', 'heeft', 'hebben'))} verzegeld`,
  logState: (rows: number, whole: boolean) =>
    `Logboek: ${rows} ${rows === 1 ? 'regel' : 'regels'}, ${whole ? 'sluitend' : 'niet sluitend'}`,
  due: {
    title: 'Persoonsgegevens',
    erase: (n: number, day: string, late: boolean) =>
      late
        ? `${counted(n, 'kandidaat', 'kandidaten')} had${n === 1 ? '' : 'den'} uiterlijk op ${day} gewist moeten zijn.`
        : `Wis ${counted(n, 'kandidaat', 'kandidaten')}, uiterlijk op ${day}.`,
    review: (n: number, day: string, late: boolean) =>
      late
        ? `${counted(n, 'uitstel', 'keer uitstel')} had uiterlijk op ${day} opnieuw bekeken moeten zijn.`
        : `Bekijk ${counted(n, 'uitstel', 'keer uitstel')} opnieuw, uiterlijk op ${day}.`,
    keep: (n: number, day: string, late: boolean) =>
      late
        ? `${sentence(counted(n, 'reserve', 'reserves'))} zou${n === 1 ? '' : 'den'} na ${day} gewist zijn en ${n === 1 ? 'is' : 'zijn'} dan niet meer te bellen.`
        : `Vraag ${counted(n, 'reserve', 'reserves')} vóór ${day} of de gegevens langer mogen blijven.`,
    reserve: (n: number, day: string, late: boolean) =>
      late
        ? `De termijn van ${counted(n, 'reserve', 'reserves')} liep af op ${day}.`
        : `De termijn van ${counted(n, 'reserve', 'reserves')} loopt af op ${day}.`,
    look: 'Bekijk en wis',
  },
  unfinished: {
    title: 'Dit is niet afgemaakt',
    text: (job: string, when: string) =>
      `${job}: begonnen op ${when}, daarna stopte Zegel. Er is niets half gedaan; doe het opnieuw.`,
    again: 'Ga erheen',
    dismiss: 'Laat vervallen',
    jobs: {
      'design.publish': 'Publiceren',
      'enrol.member': 'Aanmelden',
      'roster.freeze': 'Vastzetten',
      'roster.confirm': 'Bevestigen',
      'seal.submit': 'Verzegelen',
      'round.close': 'De lijst sluiten',
      'release.give': 'Een sleutel geven',
      'keeper.answer': 'De tweede sleutel geven',
      'deputy.propose': 'Tekenen dat een vervanger mag openen',
      'round.reveal': 'De zegels verbreken',
      'decision.fix': 'Het besluit vastleggen',
      'procedure.end': 'Afsluiten',
    } as Readonly<Record<string, string>>,
    job: 'Een handeling',
  },
  lost: {
    gone: 'iemand die niet meer in de commissie zit',
    title: (round: number) => `Ronde ${round} is geëindigd zonder opening`,
    what: {
      abort: (day: string, why: string) => `Afgebroken op ${day}. Reden: ${why}.`,
      void: (day: string, why: string) => `Ongeldig verklaard op ${day}. Reden: ${why}.`,
    },
    by: (who: string) => `Getekend door ${who}.`,
    choose:
      'Wat verzegeld was, gaat nooit open. Begin een nieuwe ronde: ieder begint met wat die zelf al schreef. Of stop de procedure.',
    wait: 'Wat verzegeld was, gaat nooit open. De secretaris begint een nieuwe ronde of stopt de procedure.',
    goesOn:
      'Wat toen verzegeld was, gaat nooit open. Deze ronde komt ervoor in de plaats: ieder bevestigt de nieuwe code en begint met wat die zelf al schreef, ook met de relaties.',
    stopped: 'De procedure is gestopt. Wat verzegeld was, gaat nooit open.',
    again: 'Begin opnieuw',
    stop: 'Stop de procedure…',
  },
  leave: 'Andere procedure',
  toStep: 'naar stap',
  chooseStep: 'kiezen',
  openStep: 'openen',
  goOn: 'Ga verder',
  pips: (done: number, of: number) => `${done} van ${of} formulieren compleet`,
}
