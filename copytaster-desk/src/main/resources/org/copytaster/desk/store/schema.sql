-- The desk's tables. A statement ends at a line that holds only a semicolon.
-- Truth, append-only: triggers refuse every change.
CREATE TABLE IF NOT EXISTS deliveries (
  number  INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,
  origin  TEXT NOT NULL,
  sha256  TEXT NOT NULL,
  bytes   BLOB NOT NULL,
  UNIQUE (origin, sha256)
) STRICT
;
CREATE TRIGGER IF NOT EXISTS deliveries_stay BEFORE DELETE ON deliveries
BEGIN SELECT RAISE(ABORT, 'the archive is append-only'); END
;
CREATE TRIGGER IF NOT EXISTS deliveries_keep BEFORE UPDATE ON deliveries
BEGIN SELECT RAISE(ABORT, 'the archive is append-only'); END
;
CREATE TABLE IF NOT EXISTS remarks (
  number   INTEGER PRIMARY KEY,
  received TEXT NOT NULL,
  story    TEXT NOT NULL,
  line     TEXT,
  verdict  TEXT NOT NULL,
  words    TEXT NOT NULL
) STRICT
;
CREATE TRIGGER IF NOT EXISTS remarks_stay BEFORE DELETE ON remarks
BEGIN SELECT RAISE(ABORT, 'remarks are append-only'); END
;
CREATE TRIGGER IF NOT EXISTS remarks_keep BEFORE UPDATE ON remarks
BEGIN SELECT RAISE(ABORT, 'remarks are append-only'); END
;
-- Made from the archive; `rebuild` makes all of it again.
CREATE TABLE IF NOT EXISTS reports (
  id        TEXT PRIMARY KEY,
  place     INTEGER NOT NULL,
  outlet    TEXT,
  published TEXT,
  story     TEXT,
  edges     TEXT NOT NULL,
  content   BLOB NOT NULL
) STRICT
;
CREATE INDEX IF NOT EXISTS reports_by_story ON reports (story)
;
CREATE INDEX IF NOT EXISTS reports_by_outlet ON reports (outlet)
;
CREATE TABLE IF NOT EXISTS statements (
  report TEXT NOT NULL,
  id TEXT NOT NULL,
  speaker TEXT,
  cue TEXT,
  form TEXT NOT NULL,
  modality TEXT NOT NULL,
  hedge TEXT NOT NULL,
  words TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (report, id)
) STRICT, WITHOUT ROWID
;
CREATE INDEX IF NOT EXISTS statements_by_speaker ON statements (speaker)
;
CREATE TABLE IF NOT EXISTS events (
  report TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT NOT NULL,
  quad TEXT NOT NULL,
  cameo TEXT,
  goldstein REAL,
  modality TEXT NOT NULL,
  actors TEXT NOT NULL,
  recipients TEXT NOT NULL,
  time TEXT,
  place TEXT,
  statement TEXT,
  trigger_words TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (report, id)
) STRICT, WITHOUT ROWID
;
CREATE TABLE IF NOT EXISTS stories (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  deck TEXT,
  section TEXT,
  updated TEXT,
  picture TEXT,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  roots INTEGER NOT NULL,
  heat REAL NOT NULL,
  related TEXT NOT NULL,
  brief BLOB NOT NULL
) STRICT
;
