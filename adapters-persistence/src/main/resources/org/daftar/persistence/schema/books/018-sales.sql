CREATE TABLE sales_order (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, ordinal @bigint@ NOT NULL CHECK (ordinal > 0),
  customer @uuid@ NOT NULL, channel @uuid@ NOT NULL, ship_from @bigint@, broker @uuid@,
  fee_percent @bigint@ CHECK (fee_percent BETWEEN 0 AND 1000000), agreed_fees @bigint@ CHECK (agreed_fees >= 0),
  broker_fees @bigint@ NOT NULL CHECK (broker_fees >= 0), fulfillment @bigint@ NOT NULL CHECK (fulfillment >= 0),
  freight @bigint@ NOT NULL CHECK (freight >= 0), promotion @bigint@ NOT NULL CHECK (promotion >= 0),
  other @bigint@ NOT NULL CHECK (other >= 0), must_arrive_by @date@ NOT NULL, placed_at @bigint@ NOT NULL, notes @text@,
  external_id @text@,
  stage @text@ NOT NULL CHECK (stage IN ('DRAFT', 'CONFIRMED', 'CLOSED', 'CANCELLED')),
  shipped @text@ NOT NULL CHECK (shipped IN ('NONE', 'PART', 'ALL')), billed @bigint@ NOT NULL CHECK (billed IN (0, 1)),
  settled @bigint@ NOT NULL CHECK (settled IN (0, 1)), disputed @bigint@ NOT NULL CHECK (disputed IN (0, 1)),
  drafted_at @bigint@, confirmed_at @bigint@, shipped_at @bigint@, billed_at @bigint@, settled_at @bigint@, disputed_at @bigint@,
  closed_at @bigint@, cancelled_at @bigint@, confirmed_once @bigint@ NOT NULL CHECK (confirmed_once IN (0, 1)),
  created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, ordinal),
  FOREIGN KEY (company, customer) REFERENCES party (company, public_id),
  FOREIGN KEY (company, broker) REFERENCES party (company, public_id),
  FOREIGN KEY (company, channel) REFERENCES list_entry (company, public_id),
  FOREIGN KEY (company, ship_from) REFERENCES location (company, id),
  CHECK (stage <> 'CONFIRMED' OR ship_from IS NOT NULL), CHECK (settled = 0 OR billed = 1),
  CHECK (shipped = 'NONE' OR stage IN ('CONFIRMED', 'CLOSED'))) @table@
----
CREATE INDEX sales_order_customer ON sales_order (company, customer@and_id@
----
CREATE INDEX sales_order_broker ON sales_order (company, broker@and_id@ WHERE broker IS NOT NULL
----
CREATE INDEX sales_order_channel ON sales_order (company, channel@and_id@
----
CREATE INDEX sales_order_ship_from ON sales_order (company, ship_from@and_id@ WHERE ship_from IS NOT NULL
----
CREATE TABLE sales_line (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, sales_order @bigint@ NOT NULL,
  place @bigint@ NOT NULL, claim @uuid@ NOT NULL, item @bigint@ NOT NULL, quantity @bigint@ NOT NULL CHECK (quantity > 0),
  price @bigint@ NOT NULL CHECK (price >= 0), shipped @bigint@ NOT NULL CHECK (shipped >= 0 AND shipped <= quantity),
  removed @bigint@ NOT NULL CHECK (removed IN (0, 1)),
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, sales_order) REFERENCES sales_order (company, id),
  FOREIGN KEY (company, item) REFERENCES item (company, id)) @table@
----
CREATE INDEX sales_line_order ON sales_line (company, sales_order@and_id@
----
CREATE INDEX sales_line_item ON sales_line (company, item, sales_order)
----
CREATE TABLE sales_shipment (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, sales_order @bigint@ NOT NULL, at @bigint@ NOT NULL,
  reversed_at @bigint@, PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, sales_order) REFERENCES sales_order (company, id)) @table@
----
CREATE INDEX sales_shipment_order ON sales_shipment (company, sales_order@and_id@
----
CREATE TABLE sales_shipment_line (
  company @bigint@ NOT NULL, shipment @bigint@ NOT NULL, line @bigint@ NOT NULL, claim @uuid@ NOT NULL,
  quantity @bigint@ NOT NULL CHECK (quantity > 0), PRIMARY KEY (company, shipment, line),
  FOREIGN KEY (company, shipment) REFERENCES sales_shipment (company, id),
  FOREIGN KEY (company, line) REFERENCES sales_line (company, id)) @clustered@
----
CREATE INDEX sales_shipment_line_line ON sales_shipment_line (company, line)
----
CREATE TABLE sales_note (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, sales_order @bigint@ NOT NULL, standing @text@ NOT NULL,
  moved_from @text@, text @text@, created_at @bigint@ NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, sales_order) REFERENCES sales_order (company, id),
  CHECK ((moved_from IS NULL) <> (text IS NULL))) @table@
----
CREATE INDEX sales_note_order ON sales_note (company, sales_order@and_id@
