/**
 * The first shape of a procedure file. Times are UTC text; a blob of a person's data is always ciphertext. Messages have
 * a number of their own for the order in which they came: without it VACUUM, and so a backup, may number rows anew.
 */
export const foundation = `
CREATE TABLE procedure (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  app TEXT NOT NULL,
  example INTEGER NOT NULL CHECK (example IN (0, 1)),
  ended_at TEXT,
  retain_until TEXT
) STRICT;

CREATE TABLE document (
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  body BLOB NOT NULL,
  at TEXT NOT NULL,
  app TEXT NOT NULL,
  PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_mark (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  FOREIGN KEY (name, version) REFERENCES document (name, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE design (
  version INTEGER PRIMARY KEY,
  body BLOB NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL,
  at TEXT NOT NULL,
  app TEXT NOT NULL,
  reason TEXT,
  CHECK ((version = 1) = (reason IS NULL))
) STRICT;

CREATE TABLE message (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  round INTEGER,
  generation INTEGER,
  member TEXT,
  bytes BLOB NOT NULL,
  at TEXT NOT NULL,
  app TEXT NOT NULL
) STRICT;
CREATE INDEX message_type ON message (type);

CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  prev TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  ref TEXT,
  body TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE draft (
  round INTEGER NOT NULL,
  member TEXT NOT NULL,
  cid TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (round, member, cid)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_wrap (
  member TEXT PRIMARY KEY,
  body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE intent (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER log_chain BEFORE INSERT ON log BEGIN
  SELECT RAISE(ABORT, 'log: not the next row') WHERE NEW.seq <> (SELECT coalesce(max(seq), -1) + 1 FROM log);
  SELECT RAISE(ABORT, 'log: does not follow the last row')
    WHERE NEW.prev <> coalesce((SELECT hash FROM log ORDER BY seq DESC LIMIT 1), '${'0'.repeat(64)}');
END;
CREATE TRIGGER log_no_update BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'log: append only'); END;
CREATE TRIGGER log_no_delete BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'log: append only'); END;
CREATE TRIGGER design_chain BEFORE INSERT ON design BEGIN
  SELECT RAISE(ABORT, 'design: not the next version')
    WHERE NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM design);
END;
CREATE TRIGGER message_no_update BEFORE UPDATE ON message BEGIN SELECT RAISE(ABORT, 'message: append only'); END;
CREATE TRIGGER message_no_delete BEFORE DELETE ON message BEGIN SELECT RAISE(ABORT, 'message: append only'); END;
CREATE TRIGGER design_no_update BEFORE UPDATE ON design BEGIN SELECT RAISE(ABORT, 'design: append only'); END;
CREATE TRIGGER design_no_delete BEFORE DELETE ON design BEGIN SELECT RAISE(ABORT, 'design: append only'); END;
`
