CREATE TABLE open_span (
  company @bigint@ NOT NULL, account @bigint@ NOT NULL, node @bigint@ NOT NULL, partner @uuid@ NOT NULL, due @date@ NOT NULL,
  side @bigint@ NOT NULL CHECK (side IN (-1, 1)), date @date@ NOT NULL, until @date@ NOT NULL, part @bigint@ NOT NULL,
  PRIMARY KEY (company, account, node, partner, due, side, date, until), CHECK (until > date)) @clustered@
