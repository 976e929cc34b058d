/** A design may be changed back to what it was: two versions then have one hash. The rest of the table is as it was (001-foundation.ts). */
export const backAgain = `
CREATE TABLE design_next (
  version INTEGER PRIMARY KEY,
  body BLOB NOT NULL,
  hash TEXT NOT NULL,
  code TEXT NOT NULL,
  at TEXT NOT NULL,
  app TEXT NOT NULL,
  reason TEXT,
  CHECK ((version = 1) = (reason IS NULL))
) STRICT;
INSERT INTO design_next SELECT version, body, hash, code, at, app, reason FROM design ORDER BY version;
DROP TABLE design;
ALTER TABLE design_next RENAME TO design;
CREATE TRIGGER design_chain BEFORE INSERT ON design BEGIN
  SELECT RAISE(ABORT, 'design: not the next version')
    WHERE NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM design);
  SELECT RAISE(ABORT, 'design: nothing changed')
    WHERE NEW.hash = (SELECT hash FROM design ORDER BY version DESC LIMIT 1);
END;
CREATE TRIGGER design_no_update BEFORE UPDATE ON design BEGIN SELECT RAISE(ABORT, 'design: append only'); END;
CREATE TRIGGER design_no_delete BEFORE DELETE ON design BEGIN SELECT RAISE(ABORT, 'design: append only'); END;
`
