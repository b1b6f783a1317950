-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

CREATE TABLE control (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    name TEXT,
    type TEXT,
    site INTEGER REFERENCES site (id),
    department INTEGER REFERENCES department (id),
    owner INTEGER REFERENCES person (id),
    strength TEXT,
    assurance TEXT,
    checked TEXT,
    note TEXT
) STRICT;
CREATE INDEX control_by_name ON control (name, id) WHERE withdrawn IS NULL;
CREATE INDEX control_by_type ON control (type, id) WHERE withdrawn IS NULL;
CREATE INDEX control_by_site ON control (site, id) WHERE withdrawn IS NULL;
CREATE INDEX control_by_department ON control (department, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX control_by_reference ON control (reference);
CREATE VIEW live_control AS SELECT * FROM control WHERE withdrawn IS NULL;
ALTER TABLE risk_assessment ADD COLUMN replaces INTEGER REFERENCES risk_assessment (id);
ALTER TABLE risk_assessment ADD COLUMN replaced_by INTEGER REFERENCES risk_assessment (id);
ALTER TABLE risk_assessment ADD COLUMN last_hazard INTEGER;
ALTER TABLE risk_assessment ADD COLUMN lone_who TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_people INTEGER;
ALTER TABLE risk_assessment ADD COLUMN lone_where TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_when TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_often TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_buddy TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_check_every INTEGER;
ALTER TABLE risk_assessment ADD COLUMN lone_alarm_after INTEGER;
ALTER TABLE risk_assessment ADD COLUMN lone_alarm_to TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_device TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_device_tested TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_known_before TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_vehicle TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_open_close TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_in_office TEXT;
ALTER TABLE risk_assessment ADD COLUMN lone_trained TEXT;
ALTER TABLE risk_assessment ADD COLUMN looked_at TEXT;
ALTER TABLE risk_assessment ADD COLUMN looked_why TEXT;
ALTER TABLE risk_assessment ADD COLUMN signed_by INTEGER REFERENCES person (id);
ALTER TABLE risk_assessment ADD COLUMN signed TEXT;
ALTER TABLE risk_assessment ADD COLUMN accepted_by INTEGER REFERENCES person (id);
ALTER TABLE risk_assessment ADD COLUMN accepted TEXT;
ALTER TABLE risk_assessment ADD COLUMN seen_by INTEGER REFERENCES person (id);
ALTER TABLE risk_assessment ADD COLUMN seen TEXT;
ALTER TABLE risk_assessment ADD COLUMN signed_content TEXT;
CREATE INDEX risk_assessment_by_replaces ON risk_assessment (replaces, id) WHERE withdrawn IS NULL;
CREATE INDEX risk_assessment_by_replaced_by ON risk_assessment (replaced_by, id) WHERE withdrawn IS NULL;
ALTER TABLE risk_assessment_hazards ADD COLUMN carried INTEGER;
ALTER TABLE risk_assessment_hazards ADD COLUMN reviewed TEXT;
ALTER TABLE risk_assessment_hazards ADD COLUMN number INTEGER;
CREATE TABLE risk_assessment_controls (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES risk_assessment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    control INTEGER REFERENCES control (id),
    hazard INTEGER,
    state TEXT,
    due TEXT,
    why TEXT,
    agreed_by TEXT
) STRICT;
CREATE INDEX risk_assessment_controls_by_parent ON risk_assessment_controls (parent, position);
CREATE INDEX risk_assessment_controls_by_control ON risk_assessment_controls (control, parent);
