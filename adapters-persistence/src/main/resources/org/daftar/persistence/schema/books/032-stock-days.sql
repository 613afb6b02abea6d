ALTER TABLE stock_event ADD COLUMN day @bigint@ NOT NULL DEFAULT 0
----
CREATE TABLE stock_movement (
  company @bigint@ NOT NULL, item @bigint@ NOT NULL, grain @bigint@ NOT NULL CHECK (grain IN (1, 2, 3)), period @bigint@ NOT NULL,
  place @bigint@ NOT NULL, on_hand @bigint@ NOT NULL, in_transit @bigint@ NOT NULL, value @bigint@ NOT NULL,
  PRIMARY KEY (company, item, grain, period, place), FOREIGN KEY (company, item) REFERENCES item (company, id),
  FOREIGN KEY (company, place) REFERENCES location (company, id)) @clustered@
