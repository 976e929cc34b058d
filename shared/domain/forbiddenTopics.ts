/**
 * Topics that a question to a candidate may not be about: family, pregnancy, health, descent, age, religion, wishes
 * to work part-time. Sollicitatiecode of the NVP, article 3; Algemene wet gelijke behandeling; Wet op de medische keuringen.
 */
const topics: ReadonlyArray<readonly [topic: string, words: RegExp]> = [
  [
    'family',
    /\b(kinderen|kinderwens|gezin\w*|partner|getrouwd|huwelijk|thuissituatie|oppas|children|married|spouse)\b/i,
  ],
  ['pregnancy', /\b(zwanger\w*|pregnan\w*|zwangerschapsverlof|maternity)\b/i],
  [
    'health',
    /\b(ziekte(verzuim|verleden)|ziek geweest|je gezondheid|uw gezondheid|burn-?out gehad|medication|your health|sick leave)\b/i,
  ],
  [
    'descent',
    /\b(afkomst|herkomst|geboorteland|moedertaal|nationaliteit|roots|where are you from|ethnic\w*|nationality)\b/i,
  ],
  ['age', /\b(leeftijd|hoe oud|geboortejaar|your age|how old)\b/i],
  ['religion', /\b(geloof|religie|kerk|moskee|hoofddoek|religio\w*|church|mosque)\b/i],
  ['part-time', /\b(parttime|deeltijd\w*|fulltime|voltijds|part-time|full-time)\b/i],
]

/** The topics that `text` touches, in a fixed order; empty when there is none. */
export const forbiddenTopics = (text: string): string[] =>
  topics.filter(([, words]) => words.test(text)).map(([topic]) => topic)
