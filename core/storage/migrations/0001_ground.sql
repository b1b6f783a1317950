-- What every office file stands on, whatever registers it holds.

-- One row beside each record of any kind: what links, hits and scope need to know of it.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    reference TEXT,
    title TEXT,
    department_id INTEGER,
    person_id INTEGER,
    restricted INTEGER NOT NULL DEFAULT 0,
    withdrawn INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX record_by_reference ON record (reference COLLATE NOCASE) WHERE reference IS NOT NULL;
CREATE INDEX record_by_person ON record (person_id, kind) WHERE person_id IS NOT NULL;

-- The last number given of each kind and financial year.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal: one act per transaction, chained; its entries' texts may be erased, their digests not.
CREATE TABLE act (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    why TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE entry (
    act INTEGER NOT NULL REFERENCES act (seq) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    digest BLOB NOT NULL,
    change TEXT,
    PRIMARY KEY (act, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_by_record ON entry (record_id);

CREATE TRIGGER act_is_next BEFORE INSERT ON act
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM act)
BEGIN SELECT RAISE(ABORT, 'the journal only grows by its next act'); END;
CREATE TRIGGER act_stays BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER act_remains BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'the journal is never deleted'); END;
CREATE TRIGGER entry_is_next BEFORE INSERT ON entry
WHEN NEW.act <> (SELECT coalesce(max(seq), 0) + 1 FROM act)
    OR NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry WHERE act = NEW.act)
BEGIN SELECT RAISE(ABORT, 'the journal only grows by its next entry'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
WHEN NEW.change IS NOT NULL OR OLD.act <> NEW.act OR OLD.number <> NEW.number OR OLD.record_id <> NEW.record_id
    OR OLD.kind <> NEW.kind OR OLD.what <> NEW.what OR OLD.digest <> NEW.digest
    OR NOT EXISTS (SELECT 1 FROM entry AS disposal WHERE disposal.act = (SELECT coalesce(max(seq), 0) + 1 FROM act)
        AND disposal.what = 'disposed' AND disposal.record_id = OLD.record_id)
BEGIN SELECT RAISE(ABORT, 'of a journal entry only the text can be erased, in the act that disposes of its record'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the journal is never deleted'); END;

-- What somebody was typing; not a record, not journalled.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER,
    kept TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- Filters of registers that people keep by name; not records, not journalled.
CREATE TABLE saved_filter (
    list TEXT NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    content TEXT NOT NULL,
    PRIMARY KEY (list, name)
) STRICT, WITHOUT ROWID;

-- Files inside the office file, once each, by their SHA-256. Those that only a draft holds go with it.
CREATE TABLE attachment_content (
    digest TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    recorded INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment_chunk (
    digest TEXT NOT NULL REFERENCES attachment_content (digest) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (digest, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft_attachment (
    draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    digest TEXT NOT NULL REFERENCES attachment_content (digest),
    PRIMARY KEY (draft_id, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_attachment_by_digest ON draft_attachment (digest);

-- Published street crime around the sites: reference data, one act a file, no record of its own.
CREATE TABLE local_crime (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL,
    crime_id TEXT,
    month TEXT NOT NULL,
    reported_by TEXT,
    falls_within TEXT,
    longitude TEXT,
    latitude TEXT,
    easting TEXT,
    northing TEXT,
    location TEXT,
    lsoa_code TEXT,
    lsoa_name TEXT,
    crime_type TEXT NOT NULL,
    last_outcome TEXT,
    context TEXT
) STRICT;
CREATE INDEX local_crime_by_month ON local_crime (month, crime_type);
CREATE INDEX local_crime_by_import ON local_crime (import_id);

-- What the program derived of the descriptions and may make anew, such as the digest of the search source.
CREATE TABLE derived (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
