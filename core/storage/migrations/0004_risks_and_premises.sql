-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    name TEXT,
    kind TEXT,
    site INTEGER REFERENCES site (id),
    building INTEGER REFERENCES building (id),
    room INTEGER REFERENCES room (id),
    place TEXT,
    department INTEGER REFERENCES department (id),
    serial TEXT,
    note TEXT,
    whose_test TEXT,
    test_interval TEXT,
    seen_to_by INTEGER REFERENCES person (id),
    contact INTEGER REFERENCES contact (id),
    started TEXT,
    cost INTEGER,
    removed TEXT,
    exempt_from TEXT,
    exempt_why TEXT,
    exempt_agreed_by TEXT
) STRICT;
CREATE INDEX measure_by_name ON measure (name, id) WHERE withdrawn IS NULL;
CREATE INDEX measure_by_kind ON measure (kind, id) WHERE withdrawn IS NULL;
CREATE INDEX measure_by_site ON measure (site, id) WHERE withdrawn IS NULL;
CREATE INDEX measure_by_department ON measure (department, id) WHERE withdrawn IS NULL;
CREATE INDEX measure_by_removed ON measure (removed, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX measure_by_reference ON measure (reference);
CREATE TABLE measure_tests (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    on_day TEXT,
    result TEXT,
    tested_by TEXT,
    found TEXT,
    mended TEXT
) STRICT;
CREATE INDEX measure_tests_by_parent ON measure_tests (parent, position);
CREATE VIEW live_measure AS SELECT * FROM measure WHERE withdrawn IS NULL;
