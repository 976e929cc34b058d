/** Choices for this computer. */
export const settings = {
  title: 'Instellingen',
  lead: 'Ze gelden voor iedereen op deze computer en werken meteen.',
  language: 'Taal',
  theme: 'Uiterlijk',
  themes: { system: 'Zoals de computer', light: 'Licht', dark: 'Donker' },
  csv: 'Csv-bestanden',
  csvHint: 'Zo opent een lijst die je bewaart goed met een dubbelklik.',
  csvForms: {
    semicolon: 'Excel in het Nederlands: puntkomma en decimale komma',
    comma: 'Excel in het Engels: komma en decimale punt',
  },
  keys: 'Toetsen',
  singleKeys: 'Losse letters en cijfers werken als toets',
  singleKeysHint:
    'Bijvoorbeeld 1 tot en met 9 voor de stappen. Zet dit uit als je met spraak typt of per ongeluk toetsen raakt. In tekstvelden werken ze nooit.',
  zoom: 'Groter of kleiner: Ctrl+Plus en Ctrl+Min.',
  helpDesk: 'Voor de helpdesk',
  helpDeskHint: 'Geen naam, geen titel en geen score staat hierin. Je kunt deze tekst veilig mailen.',
  diagnostics: 'Gegevens',
  copy: 'Kopieer de tekst',
  copied: 'De tekst is gekopieerd.',
  notCopied: 'Kopiëren lukte niet. De tekst is geselecteerd: druk op Ctrl+C.',
}
