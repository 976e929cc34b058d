import { candidateCode } from '../../domain/candidate.ts'
import type { Criterion } from '../../domain/design.ts'
import { inLanguage, type Language } from '../../domain/text.ts'

const words = {
  nl: (criteria: string) => `Scores uit Zegel, zoals ze verzegeld zijn.

scores.csv        candidate, rater, criterion, score (1 tot en met 5): één regel per score
scores.order.csv  volgorde van de gesprekken, als die bekend is
scores.R          leest scores.csv in R; gebruikt lme4, TAM en sirt als die er zijn
facets.txt        dezelfde scores voor FACETS

Kandidaten staan er met hun code (zoals ${candidateCode('7qf')}), leden met de letter uit de nabespreking.
Een criterium dat niet aan bod kwam, heeft geen regel. Wijzigingen van na de opening staan er niet in.
In de csv-bestanden scheidt een komma de kolommen. Alle getallen zijn heel.
Excel in het Nederlands verwacht een puntkomma: kies Gegevens, Van tekst/CSV.

Criteria:
${criteria}

Dit zijn persoonsgegevens, ook zonder namen: wie de codes kent, weet om wie het gaat.
Verwijder deze bestanden als de bewaartermijn om is. Met zo weinig kandidaten zijn uitkomsten onzeker.
`,
  en: (criteria: string) => `Ratings from Zegel, as they were sealed.

scores.csv        candidate, rater, criterion, score (1 to 5): one line for each rating
scores.order.csv  the order of the interviews, where it is known
scores.R          reads scores.csv in R; uses lme4, TAM and sirt where they are installed
facets.txt        the same ratings for FACETS

Candidates stand by their code (such as ${candidateCode('7qf')}), members by their letter in the deliberation.
A criterion that did not come up has no line. What was changed after the opening is not in it.
In the csv files a comma parts the columns. All numbers are whole.
Excel in Dutch expects a semicolon: choose Data, From Text/CSV.

Criteria:
${criteria}

These are personal data, also without names: who knows the codes knows whom it is about.
Remove these files when the retention is over. With so few candidates results are uncertain.
`,
}

/** What the files are, for whoever finds them later. */
export const readMe = (criteria: readonly Criterion[], language: Language): string =>
  words[language](
    criteria.map(({ id, name }) => `${id}: ${inLanguage(name, language)}`).join('\n'),
  ).replaceAll('\n', '\r\n')
