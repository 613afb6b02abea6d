ALTER TABLE purchase_order ADD COLUMN settled @bigint@ NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
----
CREATE TABLE purchase_charge (
  company @bigint@ NOT NULL, receipt @bigint@ NOT NULL, line @bigint@ NOT NULL, invoice @uuid@ NOT NULL,
  place @bigint@ NOT NULL CHECK (place > 0), PRIMARY KEY (company, receipt, line), UNIQUE (company, invoice, place),
  FOREIGN KEY (company, receipt, line) REFERENCES purchase_receipt_line (company, receipt, line),
  FOREIGN KEY (company, invoice) REFERENCES invoice (company, public_id)) @clustered@
