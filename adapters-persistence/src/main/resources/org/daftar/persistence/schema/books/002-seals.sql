CREATE TABLE seal (
  company @bigint@ NOT NULL, entries @bigint@ NOT NULL CHECK (entries > 0), line @text@ NOT NULL,
  PRIMARY KEY (company, entries)) @clustered@
