import type { Text } from '../index.ts'

export const templates: Text['templates'] = {
  lead: 'Designs to use again, your own and those of other centres.',
  open: 'Templates',
  list: 'Templates on this computer',
  none: 'No templates yet',
  noneText: 'Make one under Design, or read in a file of another centre.',
  own: 'of yourselves',
  version: (n) => `version ${n}`,
  made: (from, date) => `Made by ${from} on ${date}`,
  contents: (criteria, rounds) =>
    `${criteria === 1 ? '1 criterion' : `${criteria} criteria`}, ${rounds === 1 ? '1 round' : `${rounds} rounds`}`,
  code: 'Code of the maker',
  codeHint: 'Call the maker. If you hear the same code, the file is really from that maker.',
  use: 'Begin with this',
  save: 'Save as a file',
  saved: (path) => `Saved: ${path}`,
  remove: 'Throw away',
  removeTitle: (name) => `Throw ${name} away?`,
  removeText: 'The template disappears from this computer. Procedures that began with it stay as they are.',
  removed: 'The template is gone',
  importTitle: 'Read in a template',
  drop: 'Drop the file here, or',
  dropping: 'Let go to look at the template',
  choose: 'Choose a template',

  readTitle: (name, version) => `${name}, version ${version}`,
  first: (from) =>
    `Signed as ${from}. You have not read in anything of this maker before. Anybody can use that name: call the maker and compare the code.`,
  knownSince: (from, date) =>
    `Signed as ${from}, with the same key as a template that you read in on ${date}.`,
  ownKey: 'Signed on this computer.',
  sameVersion: 'You have this version already. Nothing changes.',
  newer: (version) => `You have version ${version} now. This becomes different:`,
  noDifference: 'The content is the same.',
  holds: 'It holds:',
  keep: 'Take over',
  kept: (name) => `${name} is among the templates`,

  make: 'Save as template',
  makeTitle: 'Save this design as a template?',
  makeText:
    'It holds: specialty, rounds, parts, criteria with questions and example behaviour, and the rules. It does not hold: institution, places, days, addresses, your explanations and anything about persons.',
  makeSecret: 'Whoever gets the file also reads the questions. Give it away only after the interviews.',
  name: 'Name of the template',
  from: 'Made by',
  fromHint: 'The name of your centre or hospital, no person.',
  madeDone: (version) => `Version ${version} is among the templates`,
  fill: 'First fill in both fields.',

  update: (name, version) => `There is a newer version of the template ${name}: ${version}.`,
  look: 'See what becomes different',
  updateTitle: (version) => `Update to version ${version}?`,
  updateText:
    'What you changed in these parts yourselves is lost. Everything about your institution, the days and the places stays.',
  updateNow: 'Update design',
  updated: (version) => `The design follows version ${version} now`,
}
