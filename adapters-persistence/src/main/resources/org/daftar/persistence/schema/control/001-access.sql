CREATE TABLE head (
  company @bigint@ NOT NULL PRIMARY KEY, commit_no @bigint@ NOT NULL, next_key @bigint@ NOT NULL, fact_seq @bigint@ NOT NULL,
  entry_seq @bigint@ NOT NULL, drafts @bigint@ NOT NULL, chain_hash @bytes@ NOT NULL, recorded_at @bigint@ NOT NULL) @table@
----
CREATE TABLE fact (
  company @bigint@ NOT NULL, seq @bigint@ NOT NULL, recorded_at @bigint@ NOT NULL, app_user @uuid@, request @text@ NOT NULL,
  address @text@ NOT NULL, action @text@ NOT NULL, subject_kind @text@ NOT NULL, subject @uuid@ NOT NULL, changes @text@ NOT NULL,
  PRIMARY KEY (company, seq)) @clustered@
----
CREATE TABLE kept_answer (
  company @bigint@ NOT NULL, app_user @uuid@ NOT NULL, answer_key @text@ NOT NULL, fingerprint @bytes@ NOT NULL,
  status @bigint@ NOT NULL, content_type @text@ NOT NULL, body @bytes@ NOT NULL, recorded_at @bigint@ NOT NULL,
  PRIMARY KEY (company, app_user, answer_key)) @table@
----
CREATE INDEX kept_answer_age ON kept_answer (company, recorded_at)
----
CREATE TABLE tenant (
  id @uuid@ NOT NULL PRIMARY KEY, name @text@ NOT NULL, plan @text@ NOT NULL, active @bigint@ NOT NULL CHECK (active IN (0, 1)),
  created_at @bigint@ NOT NULL) @clustered@
----
CREATE TABLE app_user (
  id @uuid@ NOT NULL PRIMARY KEY, email @text@ NOT NULL UNIQUE, name @text@ NOT NULL, password_hash @text@ NOT NULL,
  home @uuid@ NOT NULL REFERENCES tenant (id), active @bigint@ NOT NULL CHECK (active IN (0, 1)),
  created_at @bigint@ NOT NULL) @clustered@
----
CREATE TABLE company (
  id @uuid@ NOT NULL PRIMARY KEY, tenant @uuid@ NOT NULL REFERENCES tenant (id), created_at @bigint@ NOT NULL) @clustered@
----
CREATE TABLE membership (
  app_user @uuid@ NOT NULL REFERENCES app_user (id), key @bigint@ NOT NULL, company @uuid@ NOT NULL REFERENCES company (id),
  role @text@ NOT NULL, created_at @bigint@ NOT NULL, PRIMARY KEY (app_user, key), UNIQUE (app_user, company)) @clustered@
----
CREATE INDEX membership_company ON membership (company, role)
----
CREATE TABLE session (
  id @uuid@ NOT NULL PRIMARY KEY, app_user @uuid@ NOT NULL REFERENCES app_user (id), created_at @bigint@ NOT NULL,
  ended_at @bigint@) @clustered@
----
CREATE TABLE refresh_secret (
  hash @bytes@ NOT NULL PRIMARY KEY, session @uuid@ NOT NULL REFERENCES session (id),
  used @bigint@ NOT NULL CHECK (used IN (0, 1)), until @bigint@ NOT NULL) @clustered@
----
CREATE TABLE sign_in_miss (
  account @bytes@ NOT NULL, at @bigint@ NOT NULL, key @bigint@ NOT NULL, PRIMARY KEY (account, at, key)) @clustered@
