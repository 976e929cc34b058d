/** What outlives a procedure: which ones there are, and settings. Nothing about a person. */
export const foundation = `
CREATE TABLE procedure (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  institution TEXT NOT NULL,
  phase TEXT NOT NULL,
  sealed INTEGER NOT NULL,
  scorers INTEGER NOT NULL,
  example INTEGER NOT NULL CHECK (example IN (0, 1)),
  touched_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
