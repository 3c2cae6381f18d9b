-- The desk's tables. A statement ends at a line that holds only a semicolon.
-- Nothing here is the truth: all of it is made from the archive, and `rebuild` makes it again.
--
-- What the archive holds, by volume and place in it; sorted so, in order of arrival.
CREATE TABLE IF NOT EXISTS deliveries (
  volume  TEXT NOT NULL,
  place   INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  origin  TEXT NOT NULL,
  url     TEXT,
  taken   TEXT NOT NULL,
  form    TEXT NOT NULL,
  type    TEXT NOT NULL,
  sha256  TEXT NOT NULL,
  bytes   INTEGER NOT NULL,
  was_read INTEGER NOT NULL,
  PRIMARY KEY (volume, place)
) STRICT, WITHOUT ROWID
;
CREATE INDEX IF NOT EXISTS deliveries_by_origin ON deliveries (origin, sha256)
;
CREATE INDEX IF NOT EXISTS deliveries_by_url ON deliveries (url, taken)
;
CREATE INDEX IF NOT EXISTS deliveries_unread ON deliveries (volume, place) WHERE was_read = 0
;
CREATE TABLE IF NOT EXISTS notes (
  volume  TEXT NOT NULL,
  place   INTEGER NOT NULL,
  subject TEXT NOT NULL,
  taken   TEXT NOT NULL,
  words   TEXT NOT NULL,
  PRIMARY KEY (volume, place)
) STRICT, WITHOUT ROWID
;
CREATE TABLE IF NOT EXISTS reports (
  id        TEXT PRIMARY KEY,
  place     INTEGER NOT NULL,
  outlet    TEXT,
  published TEXT,
  story     TEXT,
  arrived   INTEGER NOT NULL,
  state     TEXT NOT NULL,
  content   BLOB NOT NULL
) STRICT
;
-- Where a report was found: more than once, where it came again or under several addresses.
CREATE TABLE IF NOT EXISTS addresses (
  report TEXT NOT NULL,
  origin TEXT NOT NULL,
  url    TEXT,
  PRIMARY KEY (report, origin)
) STRICT, WITHOUT ROWID
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
  confidence REAL NOT NULL,
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
