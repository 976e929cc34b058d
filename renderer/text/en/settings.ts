import type { Text } from '../index.ts'

export const settings: Text['settings'] = {
  title: 'Settings',
  lead: 'They hold for everybody on this computer and work at once.',
  language: 'Language',
  theme: 'Look',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  csv: 'CSV files',
  csvHint: 'So that a list you save opens right with a double click.',
  csvForms: {
    semicolon: 'Excel in Dutch: semicolon and decimal comma',
    comma: 'Excel in English: comma and decimal point',
  },
  keys: 'Keys',
  singleKeys: 'Single letters and digits work as keys',
  singleKeysHint:
    'For example 1 to 9 for the steps. Switch this off if you type by voice or hit keys by accident. They never work in text fields.',
  zoom: 'Larger or smaller: Ctrl+Plus and Ctrl+Minus.',
  helpDesk: 'For the help desk',
  helpDeskHint: 'No name, no title and no score is in this. It is safe to mail this text.',
  diagnostics: 'Details',
  copy: 'Copy the text',
  copied: 'The text was copied.',
  notCopied: 'Copying failed. The text is selected: press Ctrl+C.',
}
