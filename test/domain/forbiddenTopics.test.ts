import { describe, expect, test } from 'vitest'
import { competencies } from '../../shared/content/competencies/index.ts'
import { forbiddenTopics } from '../../shared/domain/forbiddenTopics.ts'

describe('a question to a candidate', () => {
  test.each([
    ['Heb je kinderen?', 'family'],
    ['Wil je later nog kinderen?', 'family'],
    ['Hoe combineer je de diensten met je gezin?', 'family'],
    ['Hoe houd je werk en gezin in balans?', 'family'],
    ['Wat vindt uw partner van deze baan?', 'family'],
    ['Bent u getrouwd?', 'family'],
    ['Heb je een kinderwens?', 'family'],
    ['Do you have any young children?', 'family'],
    ['Are you married?', 'family'],
    ['Is your husband moving too?', 'family'],
    ['Ben je zwanger of van plan zwanger te worden?', 'pregnancy'],
    ['Wanneer eindigt je zwangerschapsverlof?', 'pregnancy'],
    ['Are you planning to become pregnant?', 'pregnancy'],
    ['Hoe is het met je gezondheid?', 'health'],
    ['Heb je een chronische ziekte?', 'health'],
    ['Ben je vaak ziek?', 'health'],
    ['Hoe vaak was je vorig jaar ziek?', 'health'],
    ['Heb je ooit een burn-out gehad?', 'health'],
    ['Do you take any medication?', 'health'],
    ['Waar kom je oorspronkelijk vandaan?', 'descent'],
    ['Wat is je moedertaal?', 'descent'],
    ['Wat betekent uw culturele achtergrond voor u?', 'descent'],
    ['Where are you originally from?', 'descent'],
    ['Hoe oud ben je eigenlijk?', 'age'],
    ['Wat is uw geboortejaar?', 'age'],
    ['Are you not too old for this training?', 'age'],
    ['Ben je gelovig?', 'religion'],
    ['Draag je altijd een hoofddoek?', 'religion'],
    ['Ga je naar de moskee?', 'religion'],
    ['What is your religion?', 'religion'],
    ['Wil je parttime werken?', 'part-time'],
    ['Is deeltijd iets voor jou?', 'part-time'],
    ['Hoeveel dagen wil je werken?', 'part-time'],
    ['Would you like to work part-time?', 'part-time'],
  ])('“%s” is about %s', (question, topic) => {
    expect(forbiddenTopics(question)).toContain(topic)
  })

  test.each([
    'Vertel over een gesprek met ouders van een ziek kind. Wat deed je?',
    'Hoe stel je kinderen gerust voor een onderzoek?',
    'Heb je kinderen behandeld die niet konden praten?',
    'Vertel over een patiënte die zwanger was en niet behandeld wilde worden.',
    'Vertel over een patiënte die zwanger wilde worden en medicijnen slikte.',
    'Tell us about a medication error that you noticed.',
    'Wat deed je toen de partner van de patiënt boos werd?',
    'Vertel over een gezin dat het niet eens was met het beleid.',
    'Hoe ging je om met een patiënt die een andere moedertaal had?',
    'Vertel over een patiënt die om zijn geloof een transfusie weigerde. Wat zei je?',
    'Hoe bespreek je met een patiënt op hoge leeftijd of behandelen nog zin heeft?',
    'Waar kwam die informatie vandaan?',
    'Ik geloof dat u iets wilde vertellen over een overdracht.',
    'Wat regelde je toen een collega ziek werd?',
    'Tell us about a handover to a colleague who works part-time. What did you do?',
    'Hoe verdeelde je de diensten met collega’s die parttime werken?',
    'Wat deed je voor de gezondheid van mensen in de wijk?',
    'What did you do when the family of the patient disagreed?',
  ])('“%s” is about work, not about the candidate', (question) => {
    expect(forbiddenTopics(question)).toEqual([])
  })

  test('of the library touches none of them, nor do its probes', () => {
    const texts = competencies.flatMap((c) => c.questions.flatMap((q) => [q.text, ...q.probes]))
    expect(texts.length).toBeGreaterThan(200)
    for (const { nl, en } of texts) expect(forbiddenTopics(`${nl} ${en}`), nl).toEqual([])
  })
})
