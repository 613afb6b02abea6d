CREATE TABLE item (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL,
  kind @text@ NOT NULL CHECK (kind IN ('MATERIAL', 'PRODUCT', 'SERVICE')), code @text@ NOT NULL, code_key @text@ NOT NULL,
  name @text@ NOT NULL, category @bigint@ NOT NULL, unit @text@ NOT NULL,
  items_per_unit @bigint@ NOT NULL CHECK (items_per_unit > 0), item_weight @bigint@, external_id @text@, notes @text@,
  searched @text@ NOT NULL, active @bigint@ NOT NULL CHECK (active IN (0, 1)), created_at @bigint@ NOT NULL,
  updated_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, code_key),
  FOREIGN KEY (company, category) REFERENCES list_entry (company, id)) @table@
----
CREATE INDEX item_kind ON item (company, kind, code_key, id, active)
----
CREATE INDEX item_category ON item (company, category@and_id@
----
CREATE TABLE location (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, site @bigint@, usual @uuid@ NOT NULL, name @text@ NOT NULL,
  name_key @text@ NOT NULL, street @text@, city @text@, state @text@, postal_code @text@, country @text@, notes @text@,
  sort_order @bigint@ NOT NULL, active @bigint@ NOT NULL CHECK (active IN (0, 1)), created_at @bigint@ NOT NULL,
  updated_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), FOREIGN KEY (company, site) REFERENCES location (company, id)) @table@
----
CREATE UNIQUE INDEX site_name ON location (company, name_key) WHERE site IS NULL
----
CREATE INDEX location_site ON location (company, site) WHERE site IS NOT NULL
