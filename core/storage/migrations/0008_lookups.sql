-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

CREATE INDEX person_by_start_day ON person (start_day, id) WHERE withdrawn IS NULL;
CREATE INDEX person_by_end_day ON person (end_day, id) WHERE withdrawn IS NULL;
CREATE INDEX person_by_marker_review ON person (marker_review, id) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_closed_kind ON incident (closed, kind, withdrawn) WHERE withdrawn IS NULL;
CREATE INDEX incident_by_happened ON incident (occurred, kind, site, department, reference, exercise, duplicate_of, withdrawn) WHERE withdrawn IS NULL;
