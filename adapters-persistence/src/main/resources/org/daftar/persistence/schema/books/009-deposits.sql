CREATE TABLE deposit (
  company @bigint@ NOT NULL, partner @uuid@ NOT NULL, amount @bigint@ NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (company, partner), FOREIGN KEY (company, partner) REFERENCES party (company, public_id)) @clustered@
