import type { Text } from '../index.ts'

export const publication: Text['publication'] = {
  lead: 'Candidates read beforehand how you choose. Publishing freezes the design.',
  language: 'Language of the description',
  languages: { nl: 'Dutch', en: 'English' },
  preview: 'What the description looks like',
  contents: 'On this page',
  saveHtml: 'Save as web page',
  savePdf: 'Save as PDF',
  saveMarkdown: 'Save as Markdown',
  print: 'Print description',
  savedAs: (path) => `Saved: ${path}`,

  sideTitle: 'Before you publish',
  complete: 'The description is complete.',
  missing: (n) => (n === 1 ? 'Candidates still lack one thing' : `Candidates still lack ${n} things`),
  toDesign: 'To Design',
  toCommittee: 'To Committee',
  checksOpen: (n) =>
    n === 1
      ? 'One check is still without answer or explanation.'
      : `${n} checks are still without answer or explanation.`,
  checksDone: 'All checks of the design are answered or explained.',
  committeeOpen:
    'The committee is not complete yet, or still lacks an explanation. You can add to it after publishing too.',
  publish: 'Publish design',
  blocked: 'First answer all checks of the design, or explain why you depart.',
  onlySecretary: 'The secretary publishes the design.',
  publishing: 'Publishing',
  dialogTitle: 'Publish the design?',
  dialogFrozen:
    'Frozen from then on: criteria, weights, example behaviour, questions, dates, the rule for equal scores and your explanations.',
  dialogOpen: 'Committee and candidates can still change, until you freeze them.',
  dialogMissing: (n) =>
    n === 1
      ? 'Mind: candidates still lack one thing. Later it can only be added as a change that everybody sees.'
      : `Mind: candidates still lack ${n} things. Later they can only be added as a change that everybody sees.`,
  dialogCode: 'You get a design code. A backup is made first.',

  published: (date) => `Published on ${date}`,
  codeTitle: 'The design code',
  codeText: 'This code belongs to exactly these rules. If one changes, the code changes.',
  printCode: 'Print code',
  afterTitle: 'What now',
  after: [
    'Save the description and put it on your website. Zegel itself has no internet.',
    'Put the design code in the minutes.',
    'Then add the candidates.',
  ],
  amendText: 'A change stands in the description with its date and reason.',
  names: {
    title: 'Naming members',
    text: 'The description states roles, no names. Does a member want to be named? Ask that member first: everybody can read the description, also long after the procedure.',
    onlySecretary: 'The secretary ticks this.',
    told: 'Whoever is added or taken off later is told in the description with the date, without the name. Save it again then and replace the one on your website.',
  },
  toCandidates: 'To Candidates',
  keys: { publish: 'publish', candidates: 'to Candidates' },
}
