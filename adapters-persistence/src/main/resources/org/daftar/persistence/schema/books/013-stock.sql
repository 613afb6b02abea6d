CREATE TABLE counter (
  company @bigint@ NOT NULL, series @text@ NOT NULL, last_number @bigint@ NOT NULL CHECK (last_number > 0),
  PRIMARY KEY (company, series)) @clustered@
----
CREATE TABLE stock_event (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, series @text@ NOT NULL, ordinal @bigint@ NOT NULL,
  item @bigint@ NOT NULL, movement @text@ NOT NULL, reversal @bigint@ NOT NULL CHECK (reversal IN (0, 1)),
  place @bigint@ NOT NULL, destination @bigint@, quantity @bigint@ NOT NULL CHECK (quantity > 0),
  value @bigint@ CHECK (value >= 0), carried @bigint@, variance @bigint@, unit_cost @bigint@, purpose @text@, reference @text@,
  notes @text@, effective @bigint@ NOT NULL, recorded_at @bigint@ NOT NULL, source_kind @text@ NOT NULL, source_id @uuid@,
  line @uuid@, batch @uuid@, reverses @bigint@, answers @bigint@, entry @bigint@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, reverses),
  FOREIGN KEY (company, item) REFERENCES item (company, id),
  FOREIGN KEY (company, place) REFERENCES location (company, id),
  FOREIGN KEY (company, destination) REFERENCES location (company, id),
  FOREIGN KEY (company, reverses) REFERENCES stock_event (company, id),
  FOREIGN KEY (company, answers) REFERENCES stock_event (company, id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  CHECK ((movement = 'DISPATCH') = (destination IS NOT NULL)),
  CHECK ((value IS NULL) = (carried IS NULL) AND (value IS NULL) = (variance IS NULL) AND (value IS NULL) = (purpose IS NULL)),
  CHECK ((entry IS NULL) = (coalesce(value, 0) = 0 AND coalesce(variance, 0) = 0))) @table@
----
CREATE INDEX stock_event_series ON stock_event (company, series@and_id@
----
CREATE INDEX stock_event_item ON stock_event (company, item@and_id@
----
CREATE INDEX stock_event_place ON stock_event (company, place@and_id@
----
CREATE INDEX stock_event_reference ON stock_event (company, reference@and_id@ WHERE reference IS NOT NULL
----
CREATE INDEX stock_event_batch ON stock_event (company, batch@and_id@ WHERE batch IS NOT NULL
----
CREATE INDEX stock_event_in ON stock_event (company, item@and_id@ WHERE reversal = 0 AND movement IN ('RECEIVE', 'PRODUCE')
----
CREATE UNIQUE INDEX stock_event_arrival ON stock_event (company, answers) WHERE answers IS NOT NULL AND reversal = 0
----
CREATE TABLE stock_level (
  company @bigint@ NOT NULL, item @bigint@ NOT NULL, place @bigint@ NOT NULL, site @bigint@ NOT NULL,
  on_order @bigint@ NOT NULL CHECK (on_order >= 0), in_transit @bigint@ NOT NULL CHECK (in_transit >= 0),
  on_hand @bigint@ NOT NULL CHECK (on_hand >= 0), demanded @bigint@ NOT NULL CHECK (demanded >= 0),
  allocated @bigint@ NOT NULL CHECK (allocated >= 0),
  PRIMARY KEY (company, item, place), CHECK (allocated <= on_hand),
  FOREIGN KEY (company, item) REFERENCES item (company, id),
  FOREIGN KEY (company, place) REFERENCES location (company, id),
  FOREIGN KEY (company, site) REFERENCES location (company, id)) @clustered@
----
CREATE INDEX stock_level_site ON stock_level (company, site, item)
----
CREATE INDEX stock_level_place ON stock_level (company, place)
----
CREATE TABLE stock_pool (
  company @bigint@ NOT NULL, item @bigint@ NOT NULL, quantity @bigint@ NOT NULL CHECK (quantity >= 0),
  value @bigint@ NOT NULL CHECK (value >= 0), carry @bigint@ NOT NULL CHECK (carry >= -500000 AND carry < 500000),
  PRIMARY KEY (company, item), FOREIGN KEY (company, item) REFERENCES item (company, id),
  CHECK (quantity > 0 OR (value = 0 AND carry = 0))) @clustered@
----
CREATE TABLE stock_commitment (
  company @bigint@ NOT NULL, line @uuid@ NOT NULL, place @bigint@ NOT NULL, item @bigint@ NOT NULL,
  on_order @bigint@ NOT NULL CHECK (on_order >= 0), demanded @bigint@ NOT NULL, allocated @bigint@ NOT NULL CHECK (allocated >= 0),
  PRIMARY KEY (company, line, place), CHECK (allocated <= demanded),
  FOREIGN KEY (company, item) REFERENCES item (company, id),
  FOREIGN KEY (company, place) REFERENCES location (company, id)) @clustered@
