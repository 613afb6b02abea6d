ALTER TABLE invoice_line ADD COLUMN cost @bigint@
----
CREATE TABLE earning (
  company @bigint@ NOT NULL, grain @bigint@ NOT NULL CHECK (grain IN (1, 2, 3)), period @bigint@ NOT NULL,
  partner @uuid@ NOT NULL, revenue @bigint@ NOT NULL, cost @bigint@ NOT NULL, uncosted @bigint@ NOT NULL,
  PRIMARY KEY (company, grain, period, partner), FOREIGN KEY (company, partner) REFERENCES party (company, public_id)) @clustered@
