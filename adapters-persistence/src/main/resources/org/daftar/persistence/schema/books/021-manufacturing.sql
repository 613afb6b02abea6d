CREATE TABLE manufacturing_order (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, kind @text@ NOT NULL CHECK (kind IN ('WORK', 'PRODUCTION')),
  ordinal @bigint@ NOT NULL CHECK (ordinal > 0), site @bigint@ NOT NULL,
  stage @text@ NOT NULL CHECK (stage IN ('DRAFT', 'ENTERED', 'PLACED', 'IN_PRODUCTION', 'DISPATCHED', 'CANCELLED')),
  received @text@ NOT NULL CHECK (received IN ('NONE', 'PART', 'ALL')), closed @bigint@ NOT NULL CHECK (closed IN (0, 1)),
  completed @bigint@ NOT NULL CHECK (completed IN (0, 1)), expected @date@, notes @text@, draft_at @bigint@, entered_at @bigint@,
  placed_at @bigint@, in_production_at @bigint@, dispatched_at @bigint@, part_received_at @bigint@, received_at @bigint@,
  completed_at @bigint@, cancelled_at @bigint@, placed_once @bigint@ NOT NULL CHECK (placed_once IN (0, 1)),
  created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, kind, ordinal),
  FOREIGN KEY (company, site) REFERENCES location (company, id),
  CHECK (received = 'NONE' OR stage IN ('PLACED', 'IN_PRODUCTION', 'DISPATCHED')), CHECK (closed = 0 OR received = 'PART'),
  CHECK (completed = 0 OR closed = 1 OR received = 'ALL')) @table@
----
CREATE INDEX manufacturing_order_kind ON manufacturing_order (company, kind@and_id@
----
CREATE INDEX manufacturing_order_site ON manufacturing_order (company, site, kind@and_id@
----
CREATE TABLE manufacturing_line (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, manufacturing_order @bigint@ NOT NULL,
  place @bigint@ NOT NULL, item @bigint@ NOT NULL, quantity @bigint@ NOT NULL CHECK (quantity > 0),
  conversion @bigint@ CHECK (conversion >= 0), frozen @bigint@ NOT NULL CHECK (frozen IN (0, 1)),
  removed @bigint@ NOT NULL CHECK (removed IN (0, 1)),
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, manufacturing_order) REFERENCES manufacturing_order (company, id),
  FOREIGN KEY (company, item) REFERENCES item (company, id)) @table@
----
CREATE INDEX manufacturing_line_order ON manufacturing_line (company, manufacturing_order@and_id@
----
CREATE INDEX manufacturing_line_item ON manufacturing_line (company, item, manufacturing_order)
----
CREATE TABLE manufacturing_input (
  company @bigint@ NOT NULL, line @bigint@ NOT NULL, component @bigint@ NOT NULL, public_id @uuid@ NOT NULL,
  place @bigint@ NOT NULL, quantity @bigint@ NOT NULL CHECK (quantity > 0), scrap @bigint@ NOT NULL CHECK (scrap >= 0),
  standing @bigint@ NOT NULL CHECK (standing IN (0, 1)),
  PRIMARY KEY (company, line, component),
  FOREIGN KEY (company, line) REFERENCES manufacturing_line (company, id),
  FOREIGN KEY (company, component) REFERENCES item (company, id)) @clustered@
----
CREATE INDEX manufacturing_input_component ON manufacturing_input (company, component, line)
----
CREATE TABLE manufacturing_receipt (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, manufacturing_order @bigint@ NOT NULL,
  date @date@ NOT NULL, notes @text@, created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL, reversed_at @bigint@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, manufacturing_order) REFERENCES manufacturing_order (company, id)) @table@
----
CREATE INDEX manufacturing_receipt_order ON manufacturing_receipt (company, manufacturing_order@and_id@
----
CREATE TABLE manufacturing_receipt_line (
  company @bigint@ NOT NULL, receipt @bigint@ NOT NULL, line @bigint@ NOT NULL, place @bigint@ NOT NULL, public_id @uuid@ NOT NULL,
  location @bigint@ NOT NULL, quantity @bigint@ NOT NULL CHECK (quantity > 0), rate @bigint@ NOT NULL CHECK (rate >= 0),
  conversion @bigint@ NOT NULL CHECK (conversion >= 0), most @bigint@ NOT NULL, PRIMARY KEY (company, receipt, line),
  FOREIGN KEY (company, receipt) REFERENCES manufacturing_receipt (company, id),
  FOREIGN KEY (company, line) REFERENCES manufacturing_line (company, id),
  FOREIGN KEY (company, location) REFERENCES location (company, id)) @clustered@
----
CREATE INDEX manufacturing_receipt_line_line ON manufacturing_receipt_line (company, line)
----
CREATE INDEX manufacturing_receipt_line_location ON manufacturing_receipt_line (company, location, receipt)
----
CREATE TABLE manufacturing_consumption (
  company @bigint@ NOT NULL, receipt @bigint@ NOT NULL, line @bigint@ NOT NULL, item @bigint@ NOT NULL, place @bigint@ NOT NULL,
  quantity @bigint@ NOT NULL CHECK (quantity > 0), value @bigint@ NOT NULL CHECK (value >= 0),
  PRIMARY KEY (company, receipt, line, item),
  FOREIGN KEY (company, receipt, line) REFERENCES manufacturing_receipt_line (company, receipt, line),
  FOREIGN KEY (company, line, item) REFERENCES manufacturing_input (company, line, component)) @clustered@
----
CREATE INDEX manufacturing_consumption_line ON manufacturing_consumption (company, line, item, receipt, quantity)
