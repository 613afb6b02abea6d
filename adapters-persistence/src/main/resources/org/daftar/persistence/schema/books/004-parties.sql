CREATE TABLE list_entry (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, kind @text@ NOT NULL, name @text@ NOT NULL,
  name_key @text@ NOT NULL, sort_order @bigint@ NOT NULL, active @bigint@ NOT NULL CHECK (active IN (0, 1)),
  created_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, kind, name_key)) @table@
----
CREATE TABLE party (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL,
  client @bigint@ NOT NULL CHECK (client IN (0, 1)), vendor @bigint@ NOT NULL CHECK (vendor IN (0, 1)),
  employee @bigint@ NOT NULL CHECK (employee IN (0, 1)), broker @bigint@ NOT NULL CHECK (broker IN (0, 1)),
  code @text@, code_key @text@, name @text@ NOT NULL, name_key @text@ NOT NULL, legal_name @text@, tax_number @text@,
  email @text@, phone @text@,
  billing_street @text@, billing_city @text@, billing_state @text@, billing_postal_code @text@, billing_country @text@,
  shipping_street @text@, shipping_city @text@, shipping_state @text@, shipping_postal_code @text@, shipping_country @text@,
  net_days @bigint@ CHECK (net_days >= 0), terms @text@, credit_limit @bigint@ CHECK (credit_limit >= 0), currency @text@,
  iban @text@, bic @text@, routing_code @text@, bank_name @text@, bank_holder @text@,
  parent @bigint@, brought_by @bigint@, broker_fee @bigint@, salesperson @uuid@, type @bigint@, segment @bigint@,
  tags @text@ NOT NULL, sort_order @bigint@, external_id @text@, notes @text@, searched @text@ NOT NULL,
  active @bigint@ NOT NULL CHECK (active IN (0, 1)), created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL,
  removed_at @bigint@, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, parent) REFERENCES party (company, id),
  FOREIGN KEY (company, brought_by) REFERENCES party (company, id),
  FOREIGN KEY (company, type) REFERENCES list_entry (company, id),
  FOREIGN KEY (company, segment) REFERENCES list_entry (company, id),
  CHECK (client + vendor + employee + broker > 0), CHECK (parent IS NULL OR parent <> id),
  CHECK (brought_by IS NULL OR brought_by <> id), CHECK ((code IS NULL) = (code_key IS NULL))) @table@
----
CREATE UNIQUE INDEX party_code ON party (company, code_key) WHERE removed_at IS NULL
----
CREATE UNIQUE INDEX client_tax_number ON party (company, tax_number) WHERE client = 1 AND removed_at IS NULL
----
CREATE INDEX party_there ON party (company, id, active) WHERE removed_at IS NULL
----
CREATE INDEX party_name ON party (company, name_key, id) WHERE removed_at IS NULL
----
CREATE INDEX client_there ON party (company, id, active) WHERE client = 1 AND removed_at IS NULL
----
CREATE INDEX client_name ON party (company, name_key, id) WHERE client = 1 AND removed_at IS NULL
----
CREATE INDEX vendor_there ON party (company, id, active) WHERE vendor = 1 AND removed_at IS NULL
----
CREATE INDEX vendor_name ON party (company, name_key, id) WHERE vendor = 1 AND removed_at IS NULL
----
CREATE INDEX employee_there ON party (company, id, active) WHERE employee = 1 AND removed_at IS NULL
----
CREATE INDEX employee_name ON party (company, name_key, id) WHERE employee = 1 AND removed_at IS NULL
----
CREATE INDEX broker_there ON party (company, id, active) WHERE broker = 1 AND removed_at IS NULL
----
CREATE INDEX broker_name ON party (company, name_key, id) WHERE broker = 1 AND removed_at IS NULL
----
CREATE INDEX party_parent ON party (company, parent) WHERE parent IS NOT NULL
----
CREATE INDEX party_brought_by ON party (company, brought_by) WHERE brought_by IS NOT NULL
----
CREATE INDEX party_type ON party (company, type) WHERE type IS NOT NULL
----
CREATE INDEX party_segment ON party (company, segment) WHERE segment IS NOT NULL
----
CREATE TABLE contact (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, first_name @text@ NOT NULL, last_name @text@,
  display_name @text@ NOT NULL, name_key @text@ NOT NULL, title @text@, notes @text@, searched @text@ NOT NULL,
  active @bigint@ NOT NULL CHECK (active IN (0, 1)), created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL,
  version @bigint@ NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id)) @table@
----
CREATE INDEX contact_there ON contact (company, id, active)
----
CREATE INDEX contact_name ON contact (company, name_key, id)
----
CREATE TABLE contact_method (
  company @bigint@ NOT NULL, contact @bigint@ NOT NULL, place @bigint@ NOT NULL, public_id @uuid@ NOT NULL, type @text@ NOT NULL,
  value @text@ NOT NULL, label @text@, is_primary @bigint@ NOT NULL CHECK (is_primary IN (0, 1)),
  active @bigint@ NOT NULL CHECK (active IN (0, 1)), created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL,
  PRIMARY KEY (company, contact, place), UNIQUE (company, public_id), UNIQUE (company, contact, type, value),
  FOREIGN KEY (company, contact) REFERENCES contact (company, id) ON DELETE CASCADE,
  CHECK (is_primary = 0 OR active = 1)) @table@
----
CREATE UNIQUE INDEX contact_method_primary ON contact_method (company, contact, type) WHERE is_primary = 1
----
CREATE INDEX contact_method_value ON contact_method (company, type, value, contact)
----
CREATE TABLE contact_link (
  company @bigint@ NOT NULL, contact @bigint@ NOT NULL, place @bigint@ NOT NULL, public_id @uuid@ NOT NULL, party @bigint@ NOT NULL,
  as_role @text@ NOT NULL, job @text@, notes @text@, is_primary @bigint@ NOT NULL CHECK (is_primary IN (0, 1)),
  active @bigint@ NOT NULL CHECK (active IN (0, 1)), created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL,
  PRIMARY KEY (company, contact, place), UNIQUE (company, public_id), UNIQUE (company, contact, party, as_role),
  FOREIGN KEY (company, contact) REFERENCES contact (company, id) ON DELETE CASCADE,
  FOREIGN KEY (company, party) REFERENCES party (company, id),
  CHECK (is_primary = 0 OR active = 1)) @table@
----
CREATE UNIQUE INDEX contact_link_primary ON contact_link (company, party, as_role) WHERE is_primary = 1
----
CREATE INDEX contact_link_party ON contact_link (company, party, as_role, active, contact)
----
CREATE TABLE fact_text (
  company @bigint@ NOT NULL, seq @bigint@ NOT NULL, changes @text@ NOT NULL, PRIMARY KEY (company, seq),
  FOREIGN KEY (company, seq) REFERENCES fact (company, seq)) @clustered@
