import type { Block, Line } from '../document/model.ts'
import type { CandidateFile } from './file.ts'
import { seenOf } from './letter.ts'
import type { Paper } from './page.ts'
import { ownerOf } from './shared.ts'

const talks = {
  nl: {
    title: (code: string) => `Gesprek met kandidaat ${code}: vier stappen`,
    lede: 'Een leidraad voor wie het gesprek voert. Reken op een half uur, met z’n tweeën, op een rustige plek. Lees de brief en de onderbouwing vooraf.',
    steps: [
      [
        'Contact maken',
        'Zorg dat de ander zich welkom voelt voordat het over scores gaat.',
        [
          'Vertel wie je bent, hoe lang jullie hebben en dat van dit gesprek niets wordt bewaard: het is voor de kandidaat.',
          'Vraag: hoe hebt u de procedure en het gesprek beleefd?',
          'Vraag: wat hoopt u vandaag te horen?',
        ],
      ],
      [
        'Reactie onderzoeken',
        'Eerst luisteren naar wat de uitslag met iemand doet. Verdedig de commissie niet.',
        [
          'Vraag: wat dacht u toen u de brief las?',
          'Vraag: wat herkent u, en wat niet?',
          'Wees stil na een antwoord. Boos of teleurgesteld mag.',
        ],
      ],
      [
        'Inhoud begrijpen',
        'Samen kijken naar wat er gezegd en gedaan is, per criterium. Nooit naar andere kandidaten.',
        [
          'Noem per criterium één ding dat de commissie zag, in de woorden van de onderbouwing.',
          'Vraag: past dat bij hoe u het zich herinnert? Welk voorbeeld had u ook kunnen geven?',
          'Kies samen één of twee criteria die ertoe doen. Meer blijft niet hangen.',
        ],
      ],
      [
        'Vooruit kijken',
        'Van wat was naar wat nu. De ander maakt het plan, jij helpt.',
        [
          'Vraag: wat wilt u hiermee doen, en waar kunt u dat oefenen?',
          'Vraag: wie kan u daarbij helpen, en wanneer kijkt u terug?',
          'Eindig met wat sterk was. Beloof niets over een volgende ronde.',
        ],
      ],
    ],
    bring: 'Per criterium, uit de onderbouwing',
    levels: {
      strong: 'sterk',
      middle: 'deels gezien',
      weak: 'nog weinig gezien',
      notSeen: 'niet aan bod gekomen',
    },
    not: 'Niet doen',
    nots: [
      'Geen scores of volgorde noemen, geen anderen vergelijken.',
      'Niet zeggen wie wat vond: het is het oordeel van de commissie.',
      'Niets opschrijven over gezondheid, gezin, afkomst of geloof, ook niet als het ter sprake komt.',
    ],
    source:
      'De vier stappen volgen het R2C2-model voor feedback en coaching (Sargeant en anderen), in eigen woorden. Deelnemers aan het opleidingssymposium van OOR Leiden oefenden ermee in 2022.',
  },
  en: {
    title: (code: string) => `Talk with candidate ${code}: four steps`,
    lede: 'A guide for whoever leads the talk. Take half an hour, the two of you, in a quiet place. Read letter and evidence beforehand.',
    steps: [
      [
        'Make contact',
        'See that the other feels welcome before it is about scores.',
        [
          'Say who you are, how long you have, and that nothing of this talk is kept: it is for the candidate.',
          'Ask: how did you experience the procedure and the interview?',
          'Ask: what do you hope to hear today?',
        ],
      ],
      [
        'Explore the reaction',
        'First listen to what the outcome does to somebody. Do not defend the committee.',
        [
          'Ask: what did you think when you read the letter?',
          'Ask: what do you recognise, and what not?',
          'Be silent after an answer. Angry or disappointed is all right.',
        ],
      ],
      [
        'Understand the content',
        'Look together at what was said and done, criterion by criterion. Never at other candidates.',
        [
          'Name one thing per criterion that the committee saw, in the words of the evidence.',
          'Ask: does that fit how you remember it? Which example could you have given as well?',
          'Choose one or two criteria that matter. More does not stick.',
        ],
      ],
      [
        'Look ahead',
        'From what was to what now. The other makes the plan, you help.',
        [
          'Ask: what do you want to do with this, and where can you practise it?',
          'Ask: who can help you, and when will you look back?',
          'End with what was strong. Promise nothing about a next round.',
        ],
      ],
    ],
    bring: 'Per criterion, from the evidence',
    levels: { strong: 'strong', middle: 'partly seen', weak: 'little seen yet', notSeen: 'did not come up' },
    not: 'Do not',
    nots: [
      'Mention no scores or order, compare with nobody.',
      'Do not say who thought what: it is the judgement of the committee.',
      'Write down nothing about health, family, descent or religion, not even when it comes up.',
    ],
    source:
      'The four steps follow the R2C2 model for feedback and coaching (Sargeant and others), with which participants of the training symposium of OOR Leiden practised in 2022. In our own words.',
  },
} as const

/** A guide in four steps for the talk about the letter, with what was seen at hand. */
export const talkPaper = (file: CandidateFile, redact: (text: string) => string): Paper => {
  const { language } = file
  const w = talks[language]
  const found = seenOf(file, redact)
  const row = ({ name, level, written }: (typeof found)[number]): { term: Line; lines: Line[] } => ({
    term: [name],
    lines: [[{ text: w.levels[level], strong: true }], ...written.map((text): Line => [text])],
  })
  return {
    language,
    title: w.title(file.code),
    lede: w.lede,
    owner: ownerOf(file).slice(0, 2),
    sections: [
      ...w.steps.map(([name, aim, asks], at) => ({
        id: `stap-${at + 1}`,
        title: `${at + 1}. ${name}`,
        blocks: [
          { kind: 'paragraph', line: [aim], said: true } as Block,
          { kind: 'list', items: asks.map((ask) => ({ line: [ask] })) } as Block,
        ],
      })),
      { id: 'criteria', title: w.bring, blocks: [{ kind: 'terms', rows: found.map(row) }] },
      {
        id: 'niet',
        title: w.not,
        blocks: [
          { kind: 'list', items: w.nots.map((line) => ({ line: [line] })) },
          { kind: 'paragraph', line: [w.source] },
        ],
      },
    ],
  }
}
