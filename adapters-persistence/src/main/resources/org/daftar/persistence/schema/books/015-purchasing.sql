CREATE TABLE purchase_order (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, ordinal @bigint@ NOT NULL CHECK (ordinal > 0),
  vendor @uuid@ NOT NULL, kind @text@, ship_to @bigint@,
  stage @text@ NOT NULL CHECK (stage IN ('PLANNED', 'PLACED', 'DISPATCHED', 'CANCELLED')),
  received @text@ NOT NULL CHECK (received IN ('NONE', 'PART', 'ALL')), closed @bigint@ NOT NULL CHECK (closed IN (0, 1)),
  shipping @bigint@ NOT NULL CHECK (shipping >= 0), setup @bigint@ NOT NULL CHECK (setup >= 0),
  other @bigint@ NOT NULL CHECK (other >= 0), ship_date @date@, expected @date@, notes @text@,
  planned_at @bigint@, placed_at @bigint@, dispatched_at @bigint@, part_received_at @bigint@, received_at @bigint@,
  settled_at @bigint@, cancelled_at @bigint@, placed_once @bigint@ NOT NULL CHECK (placed_once IN (0, 1)),
  created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, ordinal),
  FOREIGN KEY (company, vendor) REFERENCES party (company, public_id),
  FOREIGN KEY (company, ship_to) REFERENCES location (company, id),
  CHECK (received = 'NONE' OR stage IN ('PLACED', 'DISPATCHED')), CHECK (closed = 0 OR received = 'PART')) @table@
----
CREATE INDEX purchase_order_vendor ON purchase_order (company, vendor@and_id@
----
CREATE INDEX purchase_order_ship_to ON purchase_order (company, ship_to@and_id@ WHERE ship_to IS NOT NULL
----
CREATE TABLE purchase_line (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, purchase_order @bigint@ NOT NULL,
  place @bigint@ NOT NULL, item @bigint@ NOT NULL, quantity @bigint@ NOT NULL CHECK (quantity > 0),
  cost @bigint@ NOT NULL CHECK (cost >= 0), removed @bigint@ NOT NULL CHECK (removed IN (0, 1)),
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, purchase_order) REFERENCES purchase_order (company, id),
  FOREIGN KEY (company, item) REFERENCES item (company, id)) @table@
----
CREATE INDEX purchase_line_order ON purchase_line (company, purchase_order@and_id@
----
CREATE INDEX purchase_line_item ON purchase_line (company, item, purchase_order)
----
CREATE TABLE purchase_receipt (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, purchase_order @bigint@ NOT NULL, date @date@ NOT NULL,
  notes @text@, created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL, reversed_at @bigint@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, purchase_order) REFERENCES purchase_order (company, id)) @table@
----
CREATE INDEX purchase_receipt_order ON purchase_receipt (company, purchase_order@and_id@
----
CREATE TABLE purchase_receipt_line (
  company @bigint@ NOT NULL, receipt @bigint@ NOT NULL, line @bigint@ NOT NULL, public_id @uuid@ NOT NULL, location @bigint@ NOT NULL,
  quantity @bigint@ NOT NULL CHECK (quantity > 0), cost @bigint@ NOT NULL CHECK (cost >= 0), goods @bigint@ NOT NULL,
  landed @bigint@ NOT NULL, most @bigint@ NOT NULL, PRIMARY KEY (company, receipt, line), CHECK (goods + landed >= 0),
  FOREIGN KEY (company, receipt) REFERENCES purchase_receipt (company, id),
  FOREIGN KEY (company, line) REFERENCES purchase_line (company, id),
  FOREIGN KEY (company, location) REFERENCES location (company, id)) @clustered@
----
CREATE INDEX purchase_receipt_line_line ON purchase_receipt_line (company, line)
----
CREATE TABLE purchase_step (
  company @bigint@ NOT NULL, purchase_order @bigint@ NOT NULL, ordinal @bigint@ NOT NULL, stage @text@ NOT NULL,
  received @text@ NOT NULL, closed @bigint@ NOT NULL, at @bigint@ NOT NULL, PRIMARY KEY (company, purchase_order, ordinal),
  FOREIGN KEY (company, purchase_order) REFERENCES purchase_order (company, id)) @clustered@
----
CREATE TABLE purchase_policy (
  company @bigint@ NOT NULL, over_receipt @bigint@ NOT NULL CHECK (over_receipt >= 0 AND over_receipt <= 1000000),
  PRIMARY KEY (company)) @clustered@
