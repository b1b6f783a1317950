-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

ALTER TABLE organisation ADD COLUMN address TEXT;
ALTER TABLE organisation ADD COLUMN opens TEXT;
ALTER TABLE organisation ADD COLUMN closes TEXT;
CREATE TABLE time_limit (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    code TEXT,
    what TEXT,
    amount INTEGER,
    unit TEXT,
    direction TEXT,
    counts_from TEXT,
    of_organisation INTEGER,
    obligations TEXT,
    source TEXT,
    verified INTEGER,
    shipped TEXT
) STRICT;
CREATE INDEX time_limit_by_code ON time_limit (code, id) WHERE withdrawn IS NULL;
CREATE INDEX time_limit_by_what ON time_limit (what, id) WHERE withdrawn IS NULL;
CREATE VIEW live_time_limit AS SELECT * FROM time_limit WHERE withdrawn IS NULL;
ALTER TABLE person ADD COLUMN description TEXT;
ALTER TABLE person ADD COLUMN marker TEXT;
ALTER TABLE person ADD COLUMN marker_incident INTEGER REFERENCES incident (id);
ALTER TABLE person ADD COLUMN marker_decided_by INTEGER REFERENCES person (id);
ALTER TABLE person ADD COLUMN marker_decided TEXT;
ALTER TABLE person ADD COLUMN marker_review TEXT;
ALTER TABLE person ADD COLUMN marker_informed TEXT;
ALTER TABLE person ADD COLUMN marker_why_not TEXT;
ALTER TABLE person ADD COLUMN same_as INTEGER REFERENCES person (id);
CREATE INDEX person_by_same_as ON person (same_as, id) WHERE withdrawn IS NULL;
ALTER TABLE incident ADD COLUMN tags_given TEXT;
ALTER TABLE incident ADD COLUMN logs_kept INTEGER;
ALTER TABLE incident ADD COLUMN police_why_not TEXT;
ALTER TABLE incident ADD COLUMN acknowledged TEXT;
ALTER TABLE incident ADD COLUMN feedback_why_not TEXT;
ALTER TABLE incident ADD COLUMN contributory_factors TEXT;
ALTER TABLE incident ADD COLUMN lessons TEXT;
ALTER TABLE incident ADD COLUMN signed_off_by INTEGER REFERENCES person (id);
ALTER TABLE incident ADD COLUMN signed_off TEXT;
ALTER TABLE incident ADD COLUMN reopened_why TEXT;
ALTER TABLE incident_parties ADD COLUMN tag TEXT;
ALTER TABLE incident_parties ADD COLUMN identified TEXT;
ALTER TABLE incident_parties ADD COLUMN job_role TEXT;
ALTER TABLE incident_parties ADD COLUMN emergency_worker TEXT;
ALTER TABLE incident_parties ADD COLUMN alone TEXT;
ALTER TABLE incident_parties ADD COLUMN body_part TEXT;
ALTER TABLE incident_parties ADD COLUMN side TEXT;
ALTER TABLE incident_parties ADD COLUMN mechanism TEXT;
ALTER TABLE incident_parties ADD COLUMN specified_injury TEXT;
ALTER TABLE incident_parties ADD COLUMN treatment TEXT;
ALTER TABLE incident_parties ADD COLUMN psychological TEXT;
ALTER TABLE incident_parties ADD COLUMN unable_from TEXT;
ALTER TABLE incident_parties ADD COLUMN unable_to TEXT;
ALTER TABLE incident_parties ADD COLUMN at_work TEXT;
ALTER TABLE incident_parties ADD COLUMN riddor TEXT;
ALTER TABLE incident_parties ADD COLUMN riddor_why TEXT;
ALTER TABLE incident_parties ADD COLUMN supports_police TEXT;
ALTER TABLE incident_parties ADD COLUMN supports_why TEXT;
ALTER TABLE incident_parties ADD COLUMN support_offered TEXT;
ALTER TABLE incident_parties ADD COLUMN support_offered_on TEXT;
ALTER TABLE incident_parties ADD COLUMN statement_offered INTEGER;
ALTER TABLE incident_parties ADD COLUMN clinical_factor TEXT;
ALTER TABLE incident_parties ADD COLUMN clinical_advice TEXT;
CREATE INDEX incident_parties_by_person ON incident_parties (person, parent);
CREATE TABLE incident_occasions (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at TEXT,
    channel TEXT,
    affected INTEGER REFERENCES person (id),
    what TEXT,
    words TEXT,
    evidence TEXT,
    witness TEXT,
    counts INTEGER
) STRICT;
CREATE INDEX incident_occasions_by_parent ON incident_occasions (parent, position);
ALTER TABLE incident_property ADD COLUMN owner_name TEXT;
ALTER TABLE incident_property ADD COLUMN description TEXT;
ALTER TABLE incident_property ADD COLUMN tag TEXT;
ALTER TABLE incident_property ADD COLUMN quantity INTEGER;
ALTER TABLE incident_property ADD COLUMN recovered_on TEXT;
ALTER TABLE incident_property ADD COLUMN losses_number TEXT;
ALTER TABLE incident_property ADD COLUMN insurer_claim TEXT;
ALTER TABLE incident_property ADD COLUMN personal_data TEXT;
ALTER TABLE incident_property ADD COLUMN encrypted TEXT;
ALTER TABLE incident_property ADD COLUMN wiped TEXT;
ALTER TABLE incident_property ADD COLUMN forms_from TEXT;
ALTER TABLE incident_property ADD COLUMN forms_to TEXT;
CREATE TABLE incident_police (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    force INTEGER REFERENCES contact (id),
    incident_number TEXT,
    crime_number TEXT,
    reported_how TEXT,
    reported_at TEXT,
    reported_by TEXT,
    attended INTEGER,
    officer TEXT,
    decision TEXT,
    outcome TEXT,
    outcome_day TEXT,
    last_contact TEXT,
    next_chase TEXT
) STRICT;
CREATE INDEX incident_police_by_parent ON incident_police (parent, position);
CREATE TABLE incident_told (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT,
    needed TEXT,
    why TEXT,
    due TEXT,
    sent TEXT,
    how TEXT,
    told_by TEXT,
    their_reference TEXT,
    answer TEXT
) STRICT;
CREATE INDEX incident_told_by_parent ON incident_told (parent, position);
CREATE TABLE incident_checklist (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    step TEXT,
    state TEXT,
    why TEXT,
    evidence TEXT,
    done_by TEXT,
    done_at TEXT
) STRICT;
CREATE INDEX incident_checklist_by_parent ON incident_checklist (parent, position);
CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    title TEXT,
    purpose TEXT,
    recipient TEXT,
    edition INTEGER,
    subject TEXT,
    body TEXT,
    retired INTEGER,
    source TEXT,
    verified INTEGER,
    about TEXT,
    code TEXT,
    shipped TEXT
) STRICT;
CREATE UNIQUE INDEX letter_template_by_title ON letter_template (title) WHERE withdrawn IS NULL;
CREATE INDEX letter_template_by_code ON letter_template (code, id) WHERE withdrawn IS NULL;
CREATE VIEW live_letter_template AS SELECT * FROM letter_template WHERE withdrawn IS NULL;
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    holder INTEGER REFERENCES record (id),
    template_title TEXT,
    template_edition INTEGER,
    template_code TEXT,
    purpose TEXT,
    whom TEXT,
    recipient INTEGER REFERENCES person (id),
    addressee TEXT,
    behaviour TEXT,
    conditions TEXT,
    answer_by TEXT,
    review TEXT,
    ends TEXT,
    subject TEXT,
    body TEXT,
    issued TEXT,
    issued_by TEXT,
    document INTEGER REFERENCES attachment (id),
    document_digest TEXT,
    digest TEXT,
    served TEXT,
    served_how TEXT,
    served_by TEXT,
    proof TEXT,
    returned TEXT
) STRICT;
CREATE INDEX letter_by_holder ON letter (holder, id) WHERE withdrawn IS NULL;
CREATE INDEX letter_by_template_code ON letter (template_code, id) WHERE withdrawn IS NULL;
CREATE INDEX letter_by_review ON letter (review, id) WHERE withdrawn IS NULL;
CREATE INDEX letter_by_ends ON letter (ends, id) WHERE withdrawn IS NULL;
CREATE INDEX letter_by_issued ON letter (issued, id) WHERE withdrawn IS NULL;
CREATE INDEX letter_by_served ON letter (served, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX letter_by_reference ON letter (reference);
CREATE VIEW live_letter AS SELECT * FROM letter WHERE withdrawn IS NULL;
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    organisation TEXT,
    kind TEXT,
    role TEXT,
    name TEXT,
    site INTEGER REFERENCES site (id),
    phone TEXT,
    out_of_hours TEXT,
    email TEXT,
    checked TEXT,
    note TEXT
) STRICT;
CREATE INDEX contact_by_organisation ON contact (organisation, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX contact_by_reference ON contact (reference);
CREATE VIEW live_contact AS SELECT * FROM contact WHERE withdrawn IS NULL;
CREATE TABLE contact_note (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    holder INTEGER REFERENCES record (id),
    at TEXT,
    contact INTEGER REFERENCES contact (id),
    with_whom TEXT,
    channel TEXT,
    said TEXT,
    next_chase TEXT
) STRICT;
CREATE INDEX contact_note_by_holder ON contact_note (holder, id) WHERE withdrawn IS NULL;
CREATE INDEX contact_note_by_at ON contact_note (at, id) WHERE withdrawn IS NULL;
CREATE INDEX contact_note_by_next_chase ON contact_note (next_chase, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX contact_note_by_reference ON contact_note (reference);
CREATE VIEW live_contact_note AS SELECT * FROM contact_note WHERE withdrawn IS NULL;
CREATE TABLE information_request (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    type TEXT,
    received TEXT,
    asker TEXT,
    their_reference TEXT,
    subject INTEGER REFERENCES person (id),
    asked TEXT,
    clock_from TEXT,
    due_as_said TEXT,
    extended_to TEXT,
    extended_why TEXT,
    owner INTEGER REFERENCES person (id),
    answered TEXT,
    outcome TEXT,
    withheld TEXT,
    sent TEXT
) STRICT;
CREATE INDEX information_request_by_received ON information_request (received, id) WHERE withdrawn IS NULL;
CREATE INDEX information_request_by_answered ON information_request (answered, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX information_request_by_reference ON information_request (reference);
CREATE TABLE information_request_found (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES information_request (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    record TEXT,
    place TEXT,
    excerpt TEXT,
    decision TEXT,
    ground TEXT
) STRICT;
CREATE INDEX information_request_found_by_parent ON information_request_found (parent, position);
CREATE VIEW live_information_request AS SELECT * FROM information_request WHERE withdrawn IS NULL;
CREATE TABLE conduct_course (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    alleged INTEGER REFERENCES person (id),
    decision TEXT,
    decided_by TEXT,
    decided TEXT,
    why TEXT,
    purpose TEXT,
    purpose_why TEXT,
    note TEXT
) STRICT;
CREATE UNIQUE INDEX conduct_course_by_alleged ON conduct_course (alleged) WHERE withdrawn IS NULL;
CREATE INDEX conduct_course_by_decided ON conduct_course (decided, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX conduct_course_by_reference ON conduct_course (reference);
CREATE TABLE conduct_course_decisions (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES conduct_course (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    incident INTEGER REFERENCES incident (id),
    occasion INTEGER,
    counts INTEGER,
    why TEXT
) STRICT;
CREATE INDEX conduct_course_decisions_by_parent ON conduct_course_decisions (parent, position);
CREATE TABLE conduct_course_ladder (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES conduct_course (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    step TEXT,
    state TEXT,
    reason TEXT,
    why TEXT,
    on_day TEXT,
    until_day TEXT,
    by_person INTEGER REFERENCES person (id),
    officer_told TEXT,
    lay_member_told TEXT
) STRICT;
CREATE INDEX conduct_course_ladder_by_parent ON conduct_course_ladder (parent, position);
CREATE VIEW live_conduct_course AS SELECT * FROM conduct_course WHERE withdrawn IS NULL;
CREATE TABLE sanction (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    type TEXT,
    person INTEGER REFERENCES person (id),
    why TEXT,
    information_collected INTEGER,
    information_why_not TEXT,
    patient INTEGER,
    clinical_sought INTEGER,
    clinical_from TEXT,
    clinical_said TEXT,
    clinical_why_not TEXT,
    reply_offered INTEGER,
    reply TEXT,
    reply_why_not TEXT,
    decided_by INTEGER REFERENCES person (id),
    decided TEXT,
    decision_why_not TEXT,
    issued TEXT,
    served_how TEXT,
    served_by TEXT,
    served TEXT,
    address_source TEXT,
    gp_copied INTEGER,
    gp_copied_on TEXT,
    officer_told TEXT,
    lay_member_told TEXT,
    conditions TEXT,
    expires TEXT,
    review TEXT,
    review_why_not TEXT,
    reviewed TEXT,
    review_found TEXT,
    appeal_told INTEGER,
    appeal_why_not TEXT,
    appeal_received TEXT,
    appeal_outcome TEXT,
    appeal_decided TEXT,
    ended TEXT,
    ended_why TEXT,
    redress_sought INTEGER,
    redress_received INTEGER,
    redress_note TEXT,
    publicity_wanted INTEGER,
    publicity_approved_by INTEGER REFERENCES person (id),
    publicity_approved TEXT,
    published TEXT,
    published_where TEXT
) STRICT;
CREATE INDEX sanction_by_type ON sanction (type, id) WHERE withdrawn IS NULL;
CREATE INDEX sanction_by_decided ON sanction (decided, id) WHERE withdrawn IS NULL;
CREATE INDEX sanction_by_issued ON sanction (issued, id) WHERE withdrawn IS NULL;
CREATE INDEX sanction_by_expires ON sanction (expires, id) WHERE withdrawn IS NULL;
CREATE INDEX sanction_by_review ON sanction (review, id) WHERE withdrawn IS NULL;
CREATE INDEX sanction_by_ended ON sanction (ended, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX sanction_by_reference ON sanction (reference);
CREATE TABLE sanction_incidents (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES sanction (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    incident INTEGER REFERENCES incident (id)
) STRICT;
CREATE INDEX sanction_incidents_by_parent ON sanction_incidents (parent, position);
CREATE TABLE sanction_breaches (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES sanction (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    on_day TEXT,
    what TEXT,
    incident INTEGER REFERENCES incident (id),
    answer TEXT
) STRICT;
CREATE INDEX sanction_breaches_by_parent ON sanction_breaches (parent, position);
CREATE VIEW live_sanction AS SELECT * FROM sanction WHERE withdrawn IS NULL;
CREATE TABLE threat_call (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    started TEXT,
    ended TEXT,
    exercise INTEGER,
    method TEXT,
    received_by TEXT,
    number_called TEXT,
    number_shown TEXT,
    withheld INTEGER,
    called_999 TEXT,
    called_by TEXT,
    police_reference TEXT,
    director_told TEXT,
    director_told_at TEXT,
    others_told TEXT,
    bomb_where TEXT,
    bomb_when TEXT,
    bomb_looks TEXT,
    bomb_trigger TEXT,
    bomb_placed TEXT,
    bomb_why TEXT,
    caller_name TEXT,
    caller_address TEXT,
    caller_number TEXT,
    caller_group TEXT,
    code_word TEXT,
    target TEXT,
    high_profile INTEGER,
    demands TEXT,
    caller_sex TEXT,
    caller_age TEXT,
    caller_accent TEXT,
    script INTEGER,
    voice TEXT,
    language TEXT,
    background TEXT,
    remarks TEXT,
    answer_1471 TEXT,
    decision TEXT,
    decided_by TEXT,
    decided_at TEXT,
    move_began TEXT,
    search_began TEXT,
    search_ended TEXT,
    all_clear TEXT,
    action_taken TEXT,
    credibility TEXT,
    result TEXT,
    similar TEXT,
    earlier_genuine TEXT,
    dispute TEXT,
    event TEXT,
    number_public INTEGER,
    incident INTEGER REFERENCES incident (id),
    card TEXT
) STRICT;
CREATE INDEX threat_call_by_started ON threat_call (started, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX threat_call_by_card ON threat_call (card) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX threat_call_by_reference ON threat_call (reference);
CREATE TABLE threat_call_words (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES threat_call (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    said_at TEXT,
    seconds INTEGER,
    words TEXT
) STRICT;
CREATE INDEX threat_call_words_by_parent ON threat_call_words (parent, position);
CREATE VIEW live_threat_call AS SELECT * FROM threat_call WHERE withdrawn IS NULL;
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    holder INTEGER REFERENCES record (id),
    reviewed_on TEXT,
    reviewed_by INTEGER REFERENCES person (id),
    what TEXT,
    found TEXT,
    told_director TEXT,
    answer TEXT
) STRICT;
CREATE INDEX review_by_holder ON review (holder, id) WHERE withdrawn IS NULL;
CREATE INDEX review_by_reviewed_on ON review (reviewed_on, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX review_by_reference ON review (reference);
CREATE VIEW live_review AS SELECT * FROM review WHERE withdrawn IS NULL;
CREATE TABLE procedure (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    title TEXT,
    version_number INTEGER,
    code TEXT,
    starts TEXT,
    kinds TEXT,
    traits TEXT,
    purpose TEXT,
    retired INTEGER,
    source TEXT,
    verified INTEGER,
    shipped TEXT
) STRICT;
CREATE INDEX procedure_by_title ON procedure (title, id) WHERE withdrawn IS NULL;
CREATE INDEX procedure_by_code ON procedure (code, id) WHERE withdrawn IS NULL;
CREATE TABLE procedure_steps (
    id INTEGER PRIMARY KEY,
    parent INTEGER NOT NULL REFERENCES procedure (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT,
    what TEXT,
    post TEXT,
    other_doer TEXT,
    amount INTEGER,
    unit TEXT,
    counts_from TEXT,
    after_step TEXT,
    ours INTEGER,
    proof TEXT,
    tells TEXT,
    act TEXT,
    letter TEXT,
    obligations TEXT,
    same_as TEXT
) STRICT;
CREATE INDEX procedure_steps_by_parent ON procedure_steps (parent, position);
CREATE VIEW live_procedure AS SELECT * FROM procedure WHERE withdrawn IS NULL;
CREATE TABLE action_set (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    holder INTEGER REFERENCES record (id),
    what TEXT,
    owner INTEGER REFERENCES person (id),
    organisation TEXT,
    priority TEXT,
    due TEXT,
    moved TEXT,
    done TEXT,
    evidence TEXT,
    obligations TEXT
) STRICT;
CREATE INDEX action_set_by_holder ON action_set (holder, id) WHERE withdrawn IS NULL;
CREATE INDEX action_set_by_owner ON action_set (owner, id) WHERE withdrawn IS NULL;
CREATE INDEX action_set_by_due ON action_set (due, id) WHERE withdrawn IS NULL;
CREATE INDEX action_set_by_done ON action_set (done, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX action_set_by_reference ON action_set (reference);
CREATE VIEW live_action_set AS SELECT * FROM action_set WHERE withdrawn IS NULL;
CREATE TABLE manager_answer (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    reference TEXT,
    entered TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_why TEXT,
    holder INTEGER REFERENCES record (id),
    text TEXT,
    answered_at TEXT,
    answered_by TEXT
) STRICT;
CREATE INDEX manager_answer_by_holder ON manager_answer (holder, id) WHERE withdrawn IS NULL;
CREATE INDEX manager_answer_by_answered_at ON manager_answer (answered_at, id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX manager_answer_by_reference ON manager_answer (reference);
CREATE VIEW live_manager_answer AS SELECT * FROM manager_answer WHERE withdrawn IS NULL;
