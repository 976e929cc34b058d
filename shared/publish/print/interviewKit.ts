import type { Criterion, Design } from '../../domain/design.ts'
import { type Bilingual, inLanguage, type Language } from '../../domain/text.ts'
import { escapeHtml } from '../document/escape.ts'
import { dayInWords } from '../document/figures.ts'
import { criterionName } from '../names.ts'
import { byTime, type PlannedInterview, slotInWords } from './candidateList.ts'

interface Words {
  candidate: string
  member: string
  recused: string
  /** Letters of STAR(R), each with the number of lines to write on: what somebody did gets most. */
  star: readonly (readonly [name: string, lines: number])[]
  notObserved: string
  private: string
  none: string
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    candidate: 'Kandidaat',
    member: 'Lid',
    recused: 'Dit lid beoordeelt deze kandidaat niet.',
    star: [
      ['Situatie', 2],
      ['Taak', 2],
      ['Actie', 4],
      ['Resultaat', 2],
      ['Reflectie', 2],
    ],
    notObserved: 'Niet aan bod gekomen',
    private:
      'Schrijf op wat de kandidaat zei of deed, niet wat je ervan vindt. Geef daarna de score. Neem alles over in Zegel en vernietig dit papier.',
    none: 'Er zijn nog geen kandidaten of criteria.',
  },
  en: {
    candidate: 'Candidate',
    member: 'Member',
    recused: 'This member does not judge this candidate.',
    star: [
      ['Situation', 2],
      ['Task', 2],
      ['Action', 4],
      ['Result', 2],
      ['Reflection', 2],
    ],
    notObserved: 'Did not come up',
    private:
      'Write down what the candidate said or did, not what you think of it. Give the score after that. Enter everything in Zegel and destroy this paper.',
    none: 'There are no candidates or criteria yet.',
  },
}

const topic = (criterion: Criterion, code: string, language: Language): string => {
  const w = texts[language]
  const text = (of: Bilingual) => escapeHtml(inLanguage(of, language))
  const questions = criterion.questions.map((q) => {
    const probes = q.probes.map((probe) => `<li>${text(probe)}</li>`).join('')
    return `<li><p class="question">${text(q.text)}</p>${probes ? `<ul class="probes">${probes}</ul>` : ''}</li>`
  })
  const star = w.star.map(([name, lines]) => `<dt>${name}</dt><dd>${'<i></i>'.repeat(lines)}</dd>`)
  const levels = criterion.anchors.map(
    (anchor, at) => `<li><span class="box"></span><b>${at + 1}</b><span>${text(anchor)}</span></li>`,
  )
  return `<section class="topic"><div class="head"><h3>${escapeHtml(criterionName(criterion, language).text)}</h3><p><span class="code">${escapeHtml(code)}</span> · ${w.member} <span class="blank"></span></p></div>
<p>${text(criterion.definition)}</p>
${questions.length > 0 ? `<ol class="questions">${questions.join('')}</ol>` : ''}
<dl class="star">${star.join('')}</dl>
<ul class="rate">${levels.join('')}<li><span class="box"></span><b>–</b><span>${w.notObserved}</span></li></ul></section>`
}

/** Criteria that the interview measures; all of them where the design does not say. */
const interviewed = (design: Design): readonly Criterion[] => {
  const measured = design.instruments.find((i) => i.kind === 'interview')?.criteria ?? []
  const chosen = design.criteria.filter((c) => measured.includes(c.id))
  return chosen.length > 0 ? chosen : design.criteria
}

/**
 * Per candidate a sheet for each criterion: questions, probes, lines for STAR(R), and the five levels to tick. For
 * when the laptop stays shut. Holds codes, no names; the questions are not public before the last interview.
 */
export const interviewKit = ({
  design,
  candidates,
  day,
  language,
}: {
  readonly design: Design
  readonly candidates: readonly PlannedInterview[]
  readonly day: string | null
  readonly language: Language
}): string => {
  const w = texts[language]
  const criteria = interviewed(design)
  if (candidates.length === 0 || criteria.length === 0) return `<p>${w.none}</p>`
  return byTime(candidates)
    .map((interview) => {
      const when = [day && dayInWords(day, language), slotInWords(interview, language), interview.room]
      return `<section class="kit"><div class="head"><h2>${w.candidate} <span class="code">${escapeHtml(interview.code)}</span></h2>
<p>${when
        .filter((part) => part)
        .map((part) => escapeHtml(part ?? ''))
        .join(' · ')}</p></div>
<p class="small">${w.private}</p>
<p><span class="box"></span> ${w.recused}</p>
${criteria.map((criterion) => topic(criterion, interview.code, language)).join('\n')}</section>`
    })
    .join('\n')
}
