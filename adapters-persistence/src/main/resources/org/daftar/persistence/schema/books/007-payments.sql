CREATE TABLE payment (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, direction @text@ NOT NULL, purpose @text@ NOT NULL,
  partner @uuid@ NOT NULL, amount @bigint@ NOT NULL CHECK (amount > 0), currency @text@ NOT NULL, date @date@ NOT NULL,
  method @text@ NOT NULL, account @bigint@ NOT NULL, reference @text@, created_at @bigint@ NOT NULL, entry @bigint@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, entry),
  FOREIGN KEY (company, partner) REFERENCES party (company, public_id),
  FOREIGN KEY (company, account) REFERENCES account (company, id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id)) @table@
----
CREATE INDEX payment_list ON payment (company, direction@and_id@
----
CREATE INDEX payment_partner ON payment (company, partner@and_id@
----
CREATE INDEX payment_date ON payment (company, date@and_id@
----
CREATE TABLE payment_share (
  company @bigint@ NOT NULL, payment @bigint@ NOT NULL, place @bigint@ NOT NULL, invoice @bigint@ NOT NULL,
  amount @bigint@ NOT NULL CHECK (amount > 0), PRIMARY KEY (company, payment, place),
  FOREIGN KEY (company, payment) REFERENCES payment (company, id),
  FOREIGN KEY (company, invoice) REFERENCES invoice (company, id)) @clustered@
