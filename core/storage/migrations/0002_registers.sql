-- The registers, as the descriptions of their kinds have them.

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    legal_name TEXT,
    short_name TEXT,
    kind TEXT,
    ods_code TEXT,
    predecessor TEXT,
    security_phone TEXT,
    security_email TEXT,
    reference_pattern TEXT,
    marking TEXT,
    pack_cycle_months INTEGER,
    suppress_below INTEGER,
    part TEXT,
    report_hours INTEGER,
    review_working_days INTEGER,
    badge_days INTEGER,
    risk_threshold INTEGER,
    cctv_days INTEGER,
    one_person INTEGER
) STRICT;
CREATE VIEW live_organisation AS SELECT * FROM organisation WHERE withdrawn IS NULL;

CREATE TABLE choice (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    list TEXT,
    code TEXT,
    label TEXT,
    definition TEXT,
    heading TEXT,
    aliases TEXT,
    traits TEXT,
    position INTEGER,
    retired INTEGER,
    source TEXT,
    verified INTEGER,
    shipped TEXT
) STRICT;
CREATE INDEX choice_by_list ON choice (list, id) WHERE withdrawn IS NULL;
CREATE VIEW live_choice AS SELECT * FROM choice WHERE withdrawn IS NULL;

CREATE TABLE bank_holiday (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    day TEXT,
    name TEXT,
    kept_in TEXT,
    shipped TEXT
) STRICT;
CREATE UNIQUE INDEX bank_holiday_by_day ON bank_holiday (day) WHERE withdrawn IS NULL;
CREATE VIEW live_bank_holiday AS SELECT * FROM bank_holiday WHERE withdrawn IS NULL;

CREATE TABLE directorate (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    name TEXT,
    director INTEGER REFERENCES person (id)
) STRICT;
CREATE UNIQUE INDEX directorate_by_name ON directorate (name) WHERE withdrawn IS NULL;
CREATE VIEW live_directorate AS SELECT * FROM directorate WHERE withdrawn IS NULL;

CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    name TEXT,
    directorate INTEGER REFERENCES directorate (id),
    manager INTEGER REFERENCES person (id),
    cost_centre TEXT,
    lone_working INTEGER
) STRICT;
CREATE UNIQUE INDEX department_by_name ON department (name) WHERE withdrawn IS NULL;
CREATE VIEW live_department AS SELECT * FROM department WHERE withdrawn IS NULL;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    last_name TEXT,
    first_name TEXT,
    aliases TEXT,
    category TEXT,
    staff_number TEXT,
    department INTEGER REFERENCES department (id),
    role TEXT,
    line_manager INTEGER REFERENCES person (id),
    start_day TEXT,
    end_day TEXT,
    email TEXT,
    phone TEXT,
    address TEXT,
    born TEXT,
    note TEXT
) STRICT;
CREATE INDEX person_by_last_name ON person (last_name, id) WHERE withdrawn IS NULL;
CREATE INDEX person_by_category ON person (category, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX person_by_staff_number ON person (staff_number) WHERE withdrawn IS NULL;
CREATE INDEX person_by_department ON person (department, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX person_by_reference ON person (reference);
CREATE VIEW live_person AS SELECT * FROM person WHERE withdrawn IS NULL;

CREATE TABLE post_holder (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    post TEXT,
    person INTEGER REFERENCES person (id),
    deputy INTEGER,
    held_since TEXT,
    held_until TEXT,
    delegated TEXT,
    accreditation TEXT,
    accredited_until TEXT
) STRICT;
CREATE INDEX post_holder_by_post ON post_holder (post, id) WHERE withdrawn IS NULL;
CREATE INDEX post_holder_by_person ON post_holder (person, id) WHERE withdrawn IS NULL;
CREATE INDEX post_holder_by_held_since ON post_holder (held_since, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX post_holder_by_reference ON post_holder (reference);
CREATE VIEW live_post_holder AS SELECT * FROM post_holder WHERE withdrawn IS NULL;

CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    name TEXT,
    kind TEXT,
    address TEXT,
    postcode TEXT,
    landlord TEXT,
    occupied_by TEXT,
    opens TEXT,
    closes TEXT,
    cctv INTEGER,
    cctv_days INTEGER,
    note TEXT
) STRICT;
CREATE UNIQUE INDEX site_by_name ON site (name) WHERE withdrawn IS NULL;
CREATE VIEW live_site AS SELECT * FROM site WHERE withdrawn IS NULL;

CREATE TABLE building (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    name TEXT,
    site INTEGER REFERENCES site (id)
) STRICT;
CREATE INDEX building_by_name ON building (name, id) WHERE withdrawn IS NULL;
CREATE INDEX building_by_site ON building (site, id) WHERE withdrawn IS NULL;
CREATE VIEW live_building AS SELECT * FROM building WHERE withdrawn IS NULL;

CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    name TEXT,
    site INTEGER REFERENCES site (id),
    building INTEGER REFERENCES building (id),
    floor TEXT
) STRICT;
CREATE INDEX room_by_name ON room (name, id) WHERE withdrawn IS NULL;
CREATE INDEX room_by_site ON room (site, id) WHERE withdrawn IS NULL;
CREATE VIEW live_room AS SELECT * FROM room WHERE withdrawn IS NULL;

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    kind TEXT,
    also_kinds TEXT,
    attempted INTEGER,
    summary TEXT,
    narrative TEXT,
    exercise INTEGER,
    major INTEGER,
    occurred TEXT,
    occurred_to TEXT,
    discovered TEXT,
    channel TEXT,
    site INTEGER REFERENCES site (id),
    building INTEGER REFERENCES building (id),
    room INTEGER REFERENCES room (id),
    place TEXT,
    department INTEGER REFERENCES department (id),
    actor TEXT,
    behaviour TEXT,
    alone INTEGER,
    alarm_used INTEGER,
    clinical_factor TEXT,
    clinical_advice TEXT,
    restraint INTEGER,
    seclusion INTEGER,
    hate TEXT,
    weapon TEXT,
    first_harm TEXT,
    first_grade TEXT,
    harm TEXT,
    potential INTEGER,
    loss INTEGER,
    loss_basis TEXT,
    loss_owner TEXT,
    recovered INTEGER,
    information_at_risk TEXT,
    cctv INTEGER,
    cctv_overwrite TEXT,
    cctv_kept INTEGER,
    police_reported TEXT,
    police_told_at TEXT,
    police_incident_number TEXT,
    crime_number TEXT,
    police_decision TEXT,
    police_outcome TEXT,
    police_outcome_day TEXT,
    reported TEXT,
    reached_lsms TEXT,
    route TEXT,
    reporter INTEGER REFERENCES person (id),
    reporter_text TEXT,
    confidential INTEGER,
    other_reference TEXT,
    action_taken TEXT,
    status TEXT,
    status_since TEXT,
    owner INTEGER REFERENCES person (id),
    reviewed TEXT,
    outcome TEXT,
    feedback_given TEXT,
    closed TEXT,
    duplicate_of INTEGER REFERENCES incident (id)
) STRICT;
CREATE INDEX incident_by_kind ON incident (kind, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_occurred ON incident (occurred, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_site ON incident (site, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_department ON incident (department, reported) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_harm ON incident (harm, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_reported ON incident (reported, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_reporter ON incident (reporter, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_other_reference ON incident (other_reference, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_status ON incident (status, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_closed ON incident (closed, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX incident_by_reference ON incident (reference);
CREATE TABLE incident_parties (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT,
    person INTEGER REFERENCES person (id),
    description TEXT,
    category TEXT,
    harm TEXT
) STRICT;
CREATE INDEX incident_parties_by_parent ON incident_parties (parent, position);
CREATE TABLE incident_property (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    item TEXT,
    owner TEXT,
    value INTEGER,
    basis TEXT,
    recovered INTEGER
) STRICT;
CREATE INDEX incident_property_by_parent ON incident_property (parent, position);
CREATE TABLE incident_steps (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    step TEXT,
    done_at TEXT,
    done_by TEXT,
    their_reference TEXT
) STRICT;
CREATE INDEX incident_steps_by_parent ON incident_steps (parent, position);
CREATE VIEW live_incident AS SELECT * FROM incident WHERE withdrawn IS NULL;

CREATE TABLE risk_assessment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    title TEXT,
    kind TEXT,
    department INTEGER REFERENCES department (id),
    site INTEGER REFERENCES site (id),
    activity TEXT,
    assessor INTEGER REFERENCES person (id),
    assessed TEXT,
    next_review TEXT,
    staff_told TEXT,
    told_how TEXT,
    escalated_to TEXT,
    escalated TEXT,
    note TEXT
) STRICT;
CREATE INDEX risk_assessment_by_title ON risk_assessment (title, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_assessment_by_kind ON risk_assessment (kind, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_assessment_by_department ON risk_assessment (department, assessed) WHERE withdrawn IS NULL;
CREATE INDEX risk_assessment_by_site ON risk_assessment (site, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_assessment_by_assessed ON risk_assessment (assessed, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_assessment_by_next_review ON risk_assessment (next_review, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX risk_assessment_by_reference ON risk_assessment (reference);
CREATE TABLE risk_assessment_hazards (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES risk_assessment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    hazard TEXT,
    category TEXT,
    who_harmed TEXT,
    existing_controls TEXT,
    inherent_likelihood INTEGER,
    inherent_consequence INTEGER,
    current_likelihood INTEGER,
    current_consequence INTEGER,
    target_likelihood INTEGER,
    target_consequence INTEGER,
    further_action TEXT,
    action_by TEXT,
    action_due TEXT
) STRICT;
CREATE INDEX risk_assessment_hazards_by_parent ON risk_assessment_hazards (parent, position);
CREATE VIEW live_risk_assessment AS SELECT * FROM risk_assessment WHERE withdrawn IS NULL;

CREATE TABLE badge (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    number TEXT,
    holder INTEGER REFERENCES person (id),
    kind TEXT,
    reason TEXT,
    requested TEXT,
    authorised_by INTEGER REFERENCES person (id),
    issued TEXT,
    expires TEXT,
    suspended TEXT,
    lost TEXT,
    stolen TEXT,
    found TEXT,
    incident INTEGER REFERENCES incident (id),
    returned TEXT,
    destroyed TEXT,
    destroyed_by TEXT,
    note TEXT
) STRICT;
CREATE UNIQUE INDEX badge_by_number ON badge (number) WHERE withdrawn IS NULL;
CREATE INDEX badge_by_holder ON badge (holder, id) WHERE withdrawn IS NULL;
CREATE INDEX badge_by_kind ON badge (kind, id) WHERE withdrawn IS NULL;
CREATE INDEX badge_by_issued ON badge (issued, id) WHERE withdrawn IS NULL;
CREATE INDEX badge_by_expires ON badge (expires, id) WHERE withdrawn IS NULL;
CREATE INDEX badge_by_returned ON badge (returned, id) WHERE withdrawn IS NULL;
CREATE VIEW live_badge AS SELECT * FROM badge WHERE withdrawn IS NULL;

CREATE TABLE course (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    title TEXT,
    code TEXT,
    level TEXT,
    method TEXT,
    months INTEGER,
    once INTEGER,
    required_of TEXT,
    description TEXT,
    content TEXT,
    traits TEXT,
    retired INTEGER,
    shipped TEXT
) STRICT;
CREATE UNIQUE INDEX course_by_title ON course (title) WHERE withdrawn IS NULL;
CREATE VIEW live_course AS SELECT * FROM course WHERE withdrawn IS NULL;

CREATE TABLE training_record (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    person INTEGER REFERENCES person (id),
    course INTEGER REFERENCES course (id),
    booked TEXT,
    completed TEXT,
    expires TEXT,
    outcome TEXT,
    provider TEXT,
    exempt_from TEXT,
    exempt_until TEXT,
    exempt_why TEXT
) STRICT;
CREATE INDEX training_record_by_person ON training_record (person, id) WHERE withdrawn IS NULL;
CREATE INDEX training_record_by_course ON training_record (course, id) WHERE withdrawn IS NULL;
CREATE INDEX training_record_by_completed ON training_record (completed, id) WHERE withdrawn IS NULL;
CREATE INDEX training_record_by_expires ON training_record (expires, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX training_record_by_reference ON training_record (reference);
CREATE VIEW live_training_record AS SELECT * FROM training_record WHERE withdrawn IS NULL;

CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    title TEXT,
    report TEXT,
    committee TEXT,
    meeting TEXT,
    item TEXT,
    paper_reference TEXT,
    first_day TEXT,
    last_day TEXT,
    cut_off TEXT,
    edition TEXT,
    author TEXT,
    cleared_by TEXT,
    cleared TEXT,
    issued TEXT,
    seal TEXT,
    figures TEXT,
    choices TEXT,
    content TEXT,
    pdf TEXT
) STRICT;
CREATE INDEX paper_by_meeting ON paper (meeting, id) WHERE withdrawn IS NULL;
CREATE INDEX paper_by_first_day ON paper (first_day, id) WHERE withdrawn IS NULL;
CREATE INDEX paper_by_issued ON paper (issued, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX paper_by_reference ON paper (reference);
CREATE VIEW live_paper AS SELECT * FROM paper WHERE withdrawn IS NULL;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    holder INTEGER REFERENCES record (id),
    name TEXT,
    type TEXT,
    bytes INTEGER,
    digest TEXT
) STRICT;
CREATE INDEX attachment_by_holder ON attachment (holder, id) WHERE withdrawn IS NULL;
CREATE INDEX attachment_by_digest ON attachment (digest, id) WHERE withdrawn IS NULL;
CREATE VIEW live_attachment AS SELECT * FROM attachment WHERE withdrawn IS NULL;

CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    name TEXT,
    for_kind TEXT,
    mapping TEXT
) STRICT;
CREATE UNIQUE INDEX import_mapping_by_name ON import_mapping (name) WHERE withdrawn IS NULL;
CREATE VIEW live_import_mapping AS SELECT * FROM import_mapping WHERE withdrawn IS NULL;

CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    file_name TEXT,
    for_kind TEXT,
    imported TEXT,
    rows_read INTEGER,
    rows_written INTEGER,
    rows_changed INTEGER,
    rows_same INTEGER,
    rows_refused INTEGER,
    mapping INTEGER REFERENCES import_mapping (id),
    digest TEXT,
    act INTEGER
) STRICT;
CREATE INDEX import_by_imported ON import (imported, id) WHERE withdrawn IS NULL;
CREATE INDEX import_by_digest ON import (digest, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX import_by_reference ON import (reference);
CREATE VIEW live_import AS SELECT * FROM import WHERE withdrawn IS NULL;

