-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

ALTER TABLE site ADD COLUMN opening TEXT;
ALTER TABLE site ADD COLUMN expected INTEGER;
ALTER TABLE site ADD COLUMN in_scope INTEGER;
ALTER TABLE site ADD COLUMN regulator_told TEXT;
ALTER TABLE site ADD COLUMN lockdown TEXT;
ALTER TABLE site ADD COLUMN alarm TEXT;
ALTER TABLE site ADD COLUMN police_response TEXT;
ALTER TABLE site ADD COLUMN cameras INTEGER;
ALTER TABLE site ADD COLUMN cctv_firm INTEGER REFERENCES contact (id);
ALTER TABLE site ADD COLUMN cctv_serviced TEXT;
CREATE TABLE site_procedures (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    procedure TEXT,
    written_where TEXT,
    tested TEXT,
    shown TEXT
) STRICT;
CREATE INDEX site_procedures_by_parent ON site_procedures (parent, position);
CREATE TABLE site_key_holders (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person INTEGER REFERENCES person (id),
    contact INTEGER REFERENCES contact (id),
    phone TEXT
) STRICT;
CREATE INDEX site_key_holders_by_parent ON site_key_holders (parent, position);
CREATE INDEX incident_by_also_kinds ON incident (also_kinds, id) WHERE withdrawn IS NULL;
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
CREATE TABLE key_or_code (
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
    opens TEXT,
    department INTEGER REFERENCES department (id),
    number TEXT,
    sealed_code TEXT,
    changed TEXT,
    retired TEXT,
    note TEXT
) STRICT;
CREATE INDEX key_or_code_by_name ON key_or_code (name, id) WHERE withdrawn IS NULL;
CREATE INDEX key_or_code_by_kind ON key_or_code (kind, id) WHERE withdrawn IS NULL;
CREATE INDEX key_or_code_by_site ON key_or_code (site, id) WHERE withdrawn IS NULL;
CREATE INDEX key_or_code_by_department ON key_or_code (department, id) WHERE withdrawn IS NULL;
CREATE INDEX key_or_code_by_changed ON key_or_code (changed, id) WHERE withdrawn IS NULL;
CREATE INDEX key_or_code_by_retired ON key_or_code (retired, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX key_or_code_by_reference ON key_or_code (reference);
CREATE TABLE key_or_code_holders (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES key_or_code (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person INTEGER REFERENCES person (id),
    name TEXT,
    out_day TEXT,
    why TEXT,
    back_day TEXT,
    lost TEXT,
    settled TEXT,
    note TEXT
) STRICT;
CREATE INDEX key_or_code_holders_by_parent ON key_or_code_holders (parent, position);
CREATE VIEW live_key_or_code AS SELECT * FROM key_or_code WHERE withdrawn IS NULL;
CREATE TABLE goods_received (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    what TEXT,
    from_whom TEXT,
    consignment TEXT,
    parcels INTEGER,
    for_person INTEGER REFERENCES person (id),
    for_whom TEXT,
    department INTEGER REFERENCES department (id),
    site INTEGER REFERENCES site (id),
    kept_at TEXT,
    received TEXT,
    received_by INTEGER REFERENCES person (id),
    received_by_name TEXT,
    device_receipt TEXT,
    signed_by TEXT,
    signature TEXT,
    collected TEXT,
    collected_by INTEGER REFERENCES person (id),
    collected_by_name TEXT,
    collected_signature TEXT,
    note TEXT
) STRICT;
CREATE INDEX goods_received_by_for_person ON goods_received (for_person, id) WHERE withdrawn IS NULL;
CREATE INDEX goods_received_by_department ON goods_received (department, received) WHERE withdrawn IS NULL;
CREATE INDEX goods_received_by_site ON goods_received (site, id) WHERE withdrawn IS NULL;
CREATE INDEX goods_received_by_received ON goods_received (received, id) WHERE withdrawn IS NULL;
CREATE INDEX goods_received_by_collected ON goods_received (collected, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX goods_received_by_reference ON goods_received (reference);
CREATE VIEW live_goods_received AS SELECT * FROM goods_received WHERE withdrawn IS NULL;
ALTER TABLE action_set ADD COLUMN start TEXT;
ALTER TABLE action_set ADD COLUMN first_due TEXT;
ALTER TABLE action_set ADD COLUMN principle TEXT;
ALTER TABLE action_set ADD COLUMN cost INTEGER;
ALTER TABLE action_set ADD COLUMN verified_by INTEGER REFERENCES person (id);
ALTER TABLE action_set ADD COLUMN verified TEXT;
CREATE TABLE action_progress (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES action_set (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    on_day TEXT,
    note TEXT,
    by_whom TEXT
) STRICT;
CREATE INDEX action_progress_by_parent ON action_progress (parent, position);
CREATE TABLE action_moves (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES action_set (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    to_day TEXT,
    why TEXT,
    agreed TEXT
) STRICT;
CREATE INDEX action_moves_by_parent ON action_moves (parent, position);
