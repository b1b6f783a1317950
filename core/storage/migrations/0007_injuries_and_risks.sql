-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

ALTER TABLE incident_parties ADD COLUMN died TEXT;
ALTER TABLE incident_parties ADD COLUMN unable TEXT;
ALTER TABLE incident_parties ADD COLUMN from_work TEXT;
CREATE TABLE risk (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    title TEXT,
    level TEXT,
    category TEXT,
    department INTEGER REFERENCES department (id),
    site INTEGER REFERENCES site (id),
    owner INTEGER REFERENCES person (id),
    raised TEXT,
    assessment INTEGER REFERENCES risk_assessment (id),
    hazard INTEGER,
    cause TEXT,
    event TEXT,
    effect TEXT,
    inherent_likelihood INTEGER,
    inherent_consequence INTEGER,
    current_likelihood INTEGER,
    current_consequence INTEGER,
    target_likelihood INTEGER,
    target_consequence INTEGER,
    assurance_level TEXT,
    assurance TEXT,
    reviewed TEXT,
    next_review TEXT,
    closed TEXT,
    closed_why TEXT,
    note TEXT
) STRICT;
CREATE INDEX risk_by_title ON risk (title, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_level ON risk (level, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_department ON risk (department, raised) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_site ON risk (site, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_owner ON risk (owner, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_raised ON risk (raised, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_assessment ON risk (assessment, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_current_likelihood ON risk (current_likelihood, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_current_consequence ON risk (current_consequence, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_next_review ON risk (next_review, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_by_closed ON risk (closed, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX risk_by_reference ON risk (reference);
CREATE TABLE risk_controls (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    control INTEGER REFERENCES control (id),
    state TEXT,
    strength TEXT,
    assurance TEXT
) STRICT;
CREATE INDEX risk_controls_by_parent ON risk_controls (parent, position);
CREATE INDEX risk_controls_by_control ON risk_controls (control, parent);
CREATE TABLE risk_escalations (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    to_level TEXT,
    whom TEXT,
    on_day TEXT,
    outcome TEXT,
    decided TEXT,
    note TEXT
) STRICT;
CREATE INDEX risk_escalations_by_parent ON risk_escalations (parent, position);
CREATE TABLE risk_acceptances (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    approver INTEGER REFERENCES person (id),
    approved_by TEXT,
    on_day TEXT,
    why TEXT,
    until_day TEXT,
    revoked TEXT,
    revoked_why TEXT
) STRICT;
CREATE INDEX risk_acceptances_by_parent ON risk_acceptances (parent, position);
CREATE TABLE risk_incidents (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    incident INTEGER REFERENCES incident (id),
    note TEXT
) STRICT;
CREATE INDEX risk_incidents_by_parent ON risk_incidents (parent, position);
CREATE INDEX risk_incidents_by_incident ON risk_incidents (incident, parent);
CREATE TABLE risk_measures (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    measure INTEGER REFERENCES measure (id),
    note TEXT
) STRICT;
CREATE INDEX risk_measures_by_parent ON risk_measures (parent, position);
CREATE INDEX risk_measures_by_measure ON risk_measures (measure, parent);
CREATE TABLE risk_scores (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES risk (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    on_day TEXT,
    likelihood INTEGER,
    consequence INTEGER
) STRICT;
CREATE INDEX risk_scores_by_parent ON risk_scores (parent, position);
CREATE VIEW live_risk AS SELECT * FROM risk WHERE withdrawn IS NULL;
CREATE TABLE support_request (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    kind TEXT,
    received TEXT,
    asker TEXT,
    asker_person INTEGER REFERENCES person (id),
    department INTEGER REFERENCES department (id),
    site INTEGER REFERENCES site (id),
    asked TEXT,
    wanted_by TEXT,
    owner INTEGER REFERENCES person (id),
    answered TEXT,
    answer TEXT,
    minutes INTEGER
) STRICT;
CREATE INDEX support_request_by_received ON support_request (received, id) WHERE withdrawn IS NULL;
CREATE INDEX support_request_by_department ON support_request (department, id) WHERE withdrawn IS NULL;
CREATE INDEX support_request_by_site ON support_request (site, id) WHERE withdrawn IS NULL;
CREATE INDEX support_request_by_wanted_by ON support_request (wanted_by, id) WHERE withdrawn IS NULL;
CREATE INDEX support_request_by_answered ON support_request (answered, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX support_request_by_reference ON support_request (reference);
CREATE VIEW live_support_request AS SELECT * FROM support_request WHERE withdrawn IS NULL;
CREATE TABLE survey_template (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    title TEXT,
    version_number INTEGER,
    code TEXT,
    purpose TEXT,
    obligations TEXT,
    retired INTEGER,
    source TEXT,
    verified INTEGER,
    shipped TEXT
) STRICT;
CREATE INDEX survey_template_by_title ON survey_template (title, id) WHERE withdrawn IS NULL;
CREATE INDEX survey_template_by_code ON survey_template (code, id) WHERE withdrawn IS NULL;
CREATE TABLE survey_template_questions (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES survey_template (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part TEXT,
    question TEXT,
    hint TEXT,
    code TEXT,
    answered_by TEXT,
    comment_on TEXT,
    finding_on TEXT,
    priority TEXT,
    counts TEXT
) STRICT;
CREATE INDEX survey_template_questions_by_parent ON survey_template_questions (parent, position);
CREATE VIEW live_survey_template AS SELECT * FROM survey_template WHERE withdrawn IS NULL;
CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    survey_template INTEGER REFERENCES survey_template (id),
    site INTEGER REFERENCES site (id),
    place TEXT,
    department INTEGER REFERENCES department (id),
    on_day TEXT,
    surveyor INTEGER REFERENCES person (id),
    seen_with TEXT,
    request INTEGER REFERENCES support_request (id),
    finished TEXT,
    summary TEXT,
    last_question TEXT
) STRICT;
CREATE INDEX survey_by_survey_template ON survey (survey_template, id) WHERE withdrawn IS NULL;
CREATE INDEX survey_by_site ON survey (site, id) WHERE withdrawn IS NULL;
CREATE INDEX survey_by_department ON survey (department, on_day) WHERE withdrawn IS NULL;
CREATE INDEX survey_by_on_day ON survey (on_day, id) WHERE withdrawn IS NULL;
CREATE INDEX survey_by_request ON survey (request, id) WHERE withdrawn IS NULL;
CREATE INDEX survey_by_finished ON survey (finished, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX survey_by_reference ON survey (reference);
CREATE TABLE survey_findings (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    finding TEXT,
    priority TEXT,
    organisation TEXT,
    recommended TEXT,
    set_action INTEGER REFERENCES action_set (id),
    from_question TEXT
) STRICT;
CREATE INDEX survey_findings_by_parent ON survey_findings (parent, position);
CREATE TABLE survey_answers (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part TEXT,
    question TEXT,
    answer TEXT,
    amount INTEGER,
    words TEXT,
    photo TEXT,
    comment TEXT,
    photo_digest TEXT,
    code TEXT,
    answered_by TEXT,
    comment_on TEXT,
    finding_on TEXT,
    priority TEXT,
    counts TEXT
) STRICT;
CREATE INDEX survey_answers_by_parent ON survey_answers (parent, position);
CREATE VIEW live_survey AS SELECT * FROM survey WHERE withdrawn IS NULL;
