/** Tables of one scan's working store. `facts.body` is the value, or the cause where `known` is 0, as JSON. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS resources (
  rid INTEGER PRIMARY KEY, kind TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL,
  arn TEXT, name TEXT, managed INTEGER, UNIQUE (kind, account, region, id)
);
CREATE TABLE IF NOT EXISTS facts (
  rid INTEGER NOT NULL, fact TEXT NOT NULL, known INTEGER NOT NULL, body TEXT NOT NULL, operation TEXT, at TEXT,
  PRIMARY KEY (rid, fact)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS refs (
  kind TEXT NOT NULL, fact TEXT NOT NULL, ref TEXT NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (kind, fact, ref, rid)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS refs_rid ON refs (rid, fact);
CREATE TABLE IF NOT EXISTS runs (
  read TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, parent TEXT NOT NULL, state TEXT NOT NULL,
  cursor TEXT, cause TEXT, PRIMARY KEY (read, account, region, parent)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS listings (
  kind TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, cause TEXT, PRIMARY KEY (kind, account, region)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS findings (
  control TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER PRIMARY KEY, body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS findings_order ON findings (control, account, region, id, seq);
`;

/**
 * For finding resources by whatever names them. Made when the first is looked for, after the collection: kept up to date
 * while it runs, they would cost it half of what storing a resource does.
 */
export const LOOK_UPS = `
CREATE INDEX IF NOT EXISTS resources_id ON resources (kind, account, id);
CREATE INDEX IF NOT EXISTS resources_arn ON resources (kind, account, arn);
CREATE INDEX IF NOT EXISTS resources_name ON resources (kind, account, name);
`;
