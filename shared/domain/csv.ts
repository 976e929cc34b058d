/** How CSV files are written: as Excel in the Netherlands opens them, or as programs elsewhere do. */
export const csvForms = ['semicolon', 'comma'] as const
export type CsvForm = (typeof csvForms)[number]
