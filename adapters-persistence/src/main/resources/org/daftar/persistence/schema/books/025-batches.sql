CREATE TABLE payment_batch (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, year @bigint@ NOT NULL, ordinal @bigint@ NOT NULL,
  reference @text@ NOT NULL, format @text@ NOT NULL, account @bigint@ NOT NULL, value_date @date@ NOT NULL,
  urgent @bigint@ NOT NULL CHECK (urgent IN (0, 1)), run @uuid@, month @text@, narrative @text@, payer_name @text@ NOT NULL,
  payer_address @text@ NOT NULL, payer_country @text@ NOT NULL, payer_iban @text@ NOT NULL, payer_bank @text@ NOT NULL,
  payer_bic @text@, payer_routing_code @text@, employer_id @text@, members @bigint@ NOT NULL CHECK (members > 0),
  total @bigint@ NOT NULL CHECK (total >= 0), currency @text@ NOT NULL, made @text@ NOT NULL, created_at @bigint@ NOT NULL,
  warnings @text@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, year, ordinal), UNIQUE (company, made),
  FOREIGN KEY (company, account) REFERENCES bank_account (company, id),
  CHECK ((format = 'SIF') = (run IS NOT NULL)), CHECK ((run IS NULL) = (month IS NULL))) @table@
----
CREATE TABLE batch_transfer (
  company @bigint@ NOT NULL, batch @bigint@ NOT NULL, place @bigint@ NOT NULL, payment @bigint@ NOT NULL, reference @text@ NOT NULL,
  name @text@ NOT NULL, address @text@ NOT NULL, country @text@ NOT NULL, iban @text@ NOT NULL, bank_name @text@, bic @text@,
  routing_code @text@, amount @bigint@ NOT NULL CHECK (amount > 0), type @text@, charges @text@ NOT NULL,
  remittance @text@ NOT NULL, instructions @text@, again @bigint@ NOT NULL CHECK (again IN (0, 1)),
  PRIMARY KEY (company, batch, place), UNIQUE (company, batch, payment),
  FOREIGN KEY (company, batch) REFERENCES payment_batch (company, id),
  FOREIGN KEY (company, payment) REFERENCES payment (company, id)) @clustered@
----
CREATE UNIQUE INDEX batch_transfer_once ON batch_transfer (company, payment) WHERE again = 0
----
CREATE INDEX batch_transfer_payment ON batch_transfer (company, payment, batch)
----
CREATE TABLE batch_salary (
  company @bigint@ NOT NULL, batch @bigint@ NOT NULL, place @bigint@ NOT NULL, run @uuid@ NOT NULL, employee @uuid@ NOT NULL,
  person_id @text@ NOT NULL, routing_code @text@ NOT NULL, account @text@ NOT NULL, first_day @date@ NOT NULL,
  last_day @date@ NOT NULL, fixed @bigint@ NOT NULL CHECK (fixed >= 0), housing @bigint@ NOT NULL CHECK (housing >= 0),
  conveyance @bigint@ NOT NULL CHECK (conveyance >= 0), medical @bigint@ NOT NULL CHECK (medical >= 0),
  passage @bigint@ NOT NULL CHECK (passage >= 0), overtime @bigint@ NOT NULL CHECK (overtime >= 0),
  other @bigint@ NOT NULL CHECK (other >= 0), encashment @bigint@ NOT NULL CHECK (encashment >= 0),
  unpaid_days @bigint@ NOT NULL CHECK (unpaid_days >= 0), again @bigint@ NOT NULL CHECK (again IN (0, 1)),
  PRIMARY KEY (company, batch, place), UNIQUE (company, batch, person_id),
  FOREIGN KEY (company, batch) REFERENCES payment_batch (company, id),
  FOREIGN KEY (company, employee) REFERENCES party (company, public_id), CHECK (last_day >= first_day)) @clustered@
----
CREATE UNIQUE INDEX batch_salary_once ON batch_salary (company, run, employee) WHERE again = 0
----
CREATE INDEX payment_to_export ON payment (company, id)
  WHERE direction = 'OUTBOUND' AND method = 'BANK_TRANSFER' AND entry IS NOT NULL
