/**
 * A procedure on several laptops: whose laptop the file is on (null on that of the procedure's secretary), and the files
 * that came and are not messages yet, as the bytes they were; without bytes once somebody put one aside.
 */
export const exchange = `
ALTER TABLE procedure ADD COLUMN home TEXT;

CREATE TABLE arrived (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  bytes BLOB,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
