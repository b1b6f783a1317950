-- What the registers became, as the descriptions of their kinds have them: printed by print_schema.

ALTER TABLE incident_parties ADD COLUMN died TEXT;
ALTER TABLE incident_parties ADD COLUMN unable TEXT;
ALTER TABLE incident_parties ADD COLUMN from_work TEXT;
