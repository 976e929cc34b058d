/** What is learned over the rounds, by kind: counts of a round, lessons, cohorts. Checked by its schema when it is read. */
export const kept = `
CREATE TABLE kept (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
`
