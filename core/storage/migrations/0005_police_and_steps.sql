-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

CREATE INDEX incident_police_by_outcome ON incident_police (outcome, parent);
