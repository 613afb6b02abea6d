CREATE TABLE tax_code (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, code @text@ NOT NULL, name @text@ NOT NULL,
  treatment @text@ NOT NULL, rate @bigint@ NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
  active @bigint@ NOT NULL CHECK (active IN (0, 1)), created_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, code)) @table@
----
CREATE TABLE invoice (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, kind @text@ NOT NULL,
  status @text@ NOT NULL CHECK (status IN ('DRAFT', 'POSTED', 'CANCELLED')), partner @uuid@ NOT NULL, date @date@ NOT NULL,
  due @date@ NOT NULL, currency @text@ NOT NULL, pricing @text@ NOT NULL, tax_difference @bigint@ NOT NULL, net @bigint@ NOT NULL,
  tax @bigint@ NOT NULL, reference @text@, notes @text@, corrects @bigint@, created_at @bigint@ NOT NULL, entry @bigint@,
  cancelled_by @bigint@, cancel_reason @text@, cancelled_at @bigint@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, entry),
  FOREIGN KEY (company, partner) REFERENCES party (company, public_id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  FOREIGN KEY (company, corrects) REFERENCES invoice (company, id),
  FOREIGN KEY (company, cancelled_by) REFERENCES invoice (company, id),
  CHECK (due >= date), CHECK (status <> 'POSTED' OR entry IS NOT NULL),
  CHECK ((status = 'CANCELLED') = (cancelled_at IS NOT NULL))) @table@
----
CREATE INDEX invoice_list ON invoice (company, kind, status@and_id@
----
CREATE INDEX invoice_partner ON invoice (company, partner, kind, reference, status)
----
CREATE INDEX invoice_corrects ON invoice (company, corrects@and_id@ WHERE corrects IS NOT NULL
----
CREATE INDEX invoice_date ON invoice (company, date@and_id@
----
CREATE TABLE invoice_line (
  company @bigint@ NOT NULL, invoice @bigint@ NOT NULL, line @bigint@ NOT NULL, description @text@, quantity @bigint@ NOT NULL,
  price @bigint@ NOT NULL, discount @bigint@ NOT NULL, account @bigint@ NOT NULL, tax_code @text@ NOT NULL,
  treatment @text@ NOT NULL, rate @bigint@ NOT NULL, project @uuid@, net @bigint@ NOT NULL, tax @bigint@ NOT NULL,
  corrects @bigint@,
  PRIMARY KEY (company, invoice, line),
  FOREIGN KEY (company, invoice) REFERENCES invoice (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) @clustered@
----
CREATE TABLE tax_movement (
  company @bigint@ NOT NULL, day @date@ NOT NULL, sale @bigint@ NOT NULL CHECK (sale IN (0, 1)), code @text@ NOT NULL,
  treatment @text@ NOT NULL, rate @bigint@ NOT NULL, base @bigint@ NOT NULL, tax @bigint@ NOT NULL,
  self_assessed @bigint@ NOT NULL, PRIMARY KEY (company, day, sale, code, treatment, rate)) @clustered@
