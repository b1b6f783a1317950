-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

CREATE INDEX person_by_start_day ON person (start_day, id) WHERE withdrawn IS NULL;
CREATE INDEX person_by_end_day ON person (end_day, id) WHERE withdrawn IS NULL;
CREATE INDEX person_by_marker_review ON person (marker_review, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_closed_kind ON incident (closed, kind, withdrawn) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_happened ON incident (occurred, kind, site, department, reference, exercise, duplicate_of, withdrawn) WHERE withdrawn IS NULL;
CREATE TABLE sent_form (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    form TEXT,
    department INTEGER REFERENCES department (id),
    sent_to TEXT,
    address TEXT,
    person INTEGER REFERENCES person (id),
    sent TEXT,
    due_back TEXT,
    note TEXT,
    base TEXT,
    seal_key TEXT,
    answered TEXT,
    answered_by TEXT,
    assessment INTEGER REFERENCES risk_assessment (id),
    incident INTEGER REFERENCES incident (id)
) STRICT;
CREATE INDEX sent_form_by_department ON sent_form (department, sent) WHERE withdrawn IS NULL;
CREATE INDEX sent_form_by_sent ON sent_form (sent, id) WHERE withdrawn IS NULL;
CREATE INDEX sent_form_by_due_back ON sent_form (due_back, id) WHERE withdrawn IS NULL;
CREATE INDEX sent_form_by_answered ON sent_form (answered, id) WHERE withdrawn IS NULL;
CREATE INDEX sent_form_by_assessment ON sent_form (assessment, id) WHERE withdrawn IS NULL;
CREATE INDEX sent_form_by_incident ON sent_form (incident, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX sent_form_by_reference ON sent_form (reference);
CREATE VIEW live_sent_form AS SELECT * FROM sent_form WHERE withdrawn IS NULL;
