CREATE TABLE head (
  company @bigint@ NOT NULL PRIMARY KEY, commit_no @bigint@ NOT NULL, next_key @bigint@ NOT NULL, fact_seq @bigint@ NOT NULL,
  entry_seq @bigint@ NOT NULL, drafts @bigint@ NOT NULL CHECK (drafts >= 0), chain_hash @bytes@ NOT NULL,
  recorded_at @bigint@ NOT NULL) @table@
----
CREATE TABLE company (
  company @bigint@ NOT NULL PRIMARY KEY, public_id @uuid@ NOT NULL, name @text@ NOT NULL, legal_name @text@,
  currency @text@ NOT NULL, country @text@ NOT NULL, zone @text@ NOT NULL,
  fiscal_start @bigint@ NOT NULL CHECK (fiscal_start BETWEEN 1 AND 12), tax_number @text@, address @text@, emirate @text@,
  wps_employer @text@, locked_through @date@, created_at @bigint@ NOT NULL, version @bigint@ NOT NULL) @table@
----
CREATE TABLE fact (
  company @bigint@ NOT NULL, seq @bigint@ NOT NULL, recorded_at @bigint@ NOT NULL, app_user @uuid@, request @text@ NOT NULL,
  address @text@ NOT NULL, action @text@ NOT NULL, subject_kind @text@ NOT NULL, subject @uuid@ NOT NULL, changes @text@ NOT NULL,
  PRIMARY KEY (company, seq)) @clustered@
----
CREATE INDEX fact_subject ON fact (company, subject, seq)
----
CREATE TABLE kept_answer (
  company @bigint@ NOT NULL, app_user @uuid@ NOT NULL, answer_key @text@ NOT NULL, fingerprint @bytes@ NOT NULL,
  status @bigint@ NOT NULL, content_type @text@ NOT NULL, body @bytes@ NOT NULL, recorded_at @bigint@ NOT NULL,
  PRIMARY KEY (company, app_user, answer_key)) @table@
----
CREATE INDEX kept_answer_age ON kept_answer (company, recorded_at)
----
CREATE TABLE account (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, code @text@ NOT NULL, name @text@ NOT NULL,
  subtype @text@ NOT NULL, parent @bigint@, description @text@, active @bigint@ NOT NULL CHECK (active IN (0, 1)),
  created_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, code),
  FOREIGN KEY (company, parent) REFERENCES account (company, id), CHECK (parent IS NULL OR parent <> id)) @table@
----
CREATE TABLE account_role (
  company @bigint@ NOT NULL, role @text@ NOT NULL, account @bigint@ NOT NULL, PRIMARY KEY (company, role),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) @clustered@
----
CREATE TABLE journal (
  company @bigint@ NOT NULL, code @text@ NOT NULL, name @text@ NOT NULL, PRIMARY KEY (company, code)) @clustered@
----
CREATE TABLE series (
  company @bigint@ NOT NULL, journal @text@ NOT NULL, year @bigint@ NOT NULL, starts @date@ NOT NULL, ends @date@ NOT NULL,
  last_number @bigint@ NOT NULL CHECK (last_number >= 0), PRIMARY KEY (company, journal, year),
  FOREIGN KEY (company, journal) REFERENCES journal (company, code)) @clustered@
----
CREATE TABLE draft (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, journal @text@ NOT NULL, date @date@ NOT NULL,
  currency @text@ NOT NULL, source_kind @text@, source_id @text@, reference @text@, description @text@, created_at @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, journal) REFERENCES journal (company, code)) @table@
----
CREATE TABLE draft_line (
  company @bigint@ NOT NULL, entry @bigint@ NOT NULL, line @bigint@ NOT NULL, account @bigint@ NOT NULL,
  amount @bigint@ NOT NULL CHECK (amount <> 0), partner @uuid@, project @uuid@, description @text@,
  PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry) REFERENCES draft (company, id) ON DELETE CASCADE,
  FOREIGN KEY (company, account) REFERENCES account (company, id)) @clustered@
----
CREATE TABLE entry (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, seq @bigint@ NOT NULL, journal @text@ NOT NULL,
  year @bigint@ NOT NULL, number @bigint@ NOT NULL, date @date@ NOT NULL, currency @text@ NOT NULL, source_kind @text@,
  source_id @text@, reversal_of @bigint@, created_at @bigint@ NOT NULL, recorded_at @bigint@ NOT NULL, posted_by @uuid@ NOT NULL,
  text_digest @bytes@ NOT NULL, content_digest @bytes@ NOT NULL, hash @bytes@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, seq), UNIQUE (company, journal, year, number),
  UNIQUE (company, reversal_of),
  FOREIGN KEY (company, reversal_of) REFERENCES entry (company, id),
  FOREIGN KEY (company, journal, year) REFERENCES series (company, journal, year) DEFERRABLE INITIALLY DEFERRED) @table@
----
CREATE INDEX entry_date ON entry (company, date@and_id@
----
CREATE TABLE entry_line (
  company @bigint@ NOT NULL, entry @bigint@ NOT NULL, line @bigint@ NOT NULL, account @bigint@ NOT NULL, date @date@ NOT NULL,
  amount @bigint@ NOT NULL CHECK (amount <> 0), partner @uuid@, project @uuid@,
  PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) @clustered@
----
CREATE INDEX entry_line_account ON entry_line (company, account, date, entry, line, amount)
----
CREATE TABLE entry_text (
  company @bigint@ NOT NULL, entry @bigint@ NOT NULL, salt @bytes@ NOT NULL, reference @text@, description @text@,
  PRIMARY KEY (company, entry), FOREIGN KEY (company, entry) REFERENCES entry (company, id)) @clustered@
----
CREATE TABLE line_text (
  company @bigint@ NOT NULL, entry @bigint@ NOT NULL, line @bigint@ NOT NULL, description @text@ NOT NULL,
  PRIMARY KEY (company, entry, line), FOREIGN KEY (company, entry) REFERENCES entry (company, id)) @clustered@
----
CREATE TABLE movement (
  company @bigint@ NOT NULL, account @bigint@ NOT NULL, grain @bigint@ NOT NULL CHECK (grain IN (1, 2, 3)), period @bigint@ NOT NULL,
  debit @bigint@ NOT NULL CHECK (debit >= 0), credit @bigint@ NOT NULL CHECK (credit >= 0), cash @bigint@ NOT NULL,
  lines @bigint@ NOT NULL CHECK (lines >= 0), PRIMARY KEY (company, account, grain, period),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) @clustered@
