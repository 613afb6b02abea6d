CREATE TABLE sales_charge (
  company @bigint@ NOT NULL, line @bigint@ NOT NULL, invoice @uuid@ NOT NULL, place @bigint@ NOT NULL CHECK (place > 0),
  PRIMARY KEY (company, line), UNIQUE (company, invoice, place),
  FOREIGN KEY (company, line) REFERENCES sales_line (company, id),
  FOREIGN KEY (company, invoice) REFERENCES invoice (company, public_id)) @clustered@
