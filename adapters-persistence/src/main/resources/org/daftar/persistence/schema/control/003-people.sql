ALTER TABLE app_user ADD COLUMN email_proven @bigint@ NOT NULL DEFAULT 0 CHECK (email_proven IN (0, 1))
----
ALTER TABLE app_user ADD COLUMN last_login_at @bigint@
----
ALTER TABLE app_user ADD COLUMN updated_at @bigint@
----
UPDATE app_user SET email_proven = 1 WHERE EXISTS (SELECT 1 FROM membership m WHERE m.app_user = app_user.id AND m.role = 'OWNER')
----
CREATE TABLE user_subject (
  issuer @text@ NOT NULL, subject @text@ NOT NULL, app_user @uuid@ NOT NULL REFERENCES app_user (id),
  created_at @bigint@ NOT NULL, PRIMARY KEY (issuer, subject)) @clustered@
----
CREATE INDEX user_subject_user ON user_subject (app_user)
----
ALTER TABLE company ADD COLUMN slug @text@
----
ALTER TABLE company ADD COLUMN updated_at @bigint@
----
ALTER TABLE company ADD COLUMN closed_at @bigint@
----
CREATE UNIQUE INDEX company_slug ON company (slug)
----
ALTER TABLE membership ADD COLUMN joined_at @bigint@
----
ALTER TABLE membership ADD COLUMN updated_at @bigint@
----
ALTER TABLE membership ADD COLUMN last_active_at @bigint@
----
ALTER TABLE membership ADD COLUMN ended_at @bigint@
----
CREATE TABLE invitation (
  id @uuid@ NOT NULL PRIMARY KEY, company @uuid@ NOT NULL REFERENCES company (id),
  invited_by @uuid@ NOT NULL REFERENCES app_user (id), email @text@ NOT NULL, role @text@ NOT NULL, hash @bytes@ NOT NULL UNIQUE,
  expires_at @bigint@ NOT NULL, accepted_at @bigint@, revoked_at @bigint@, created_at @bigint@ NOT NULL,
  CHECK (accepted_at IS NULL OR revoked_at IS NULL)) @clustered@
----
CREATE INDEX invitation_company ON invitation (company, created_at)
----
CREATE INDEX invitation_email ON invitation (email)
----
CREATE TABLE api_token (
  id @uuid@ NOT NULL PRIMARY KEY, app_user @uuid@ NOT NULL REFERENCES app_user (id),
  company @uuid@ NOT NULL REFERENCES company (id), name @text@ NOT NULL, prefix @text@ NOT NULL, hash @bytes@ NOT NULL UNIQUE,
  expires_at @bigint@, last_used_at @bigint@, revoked_at @bigint@, created_at @bigint@ NOT NULL) @clustered@
----
CREATE INDEX api_token_user ON api_token (app_user, created_at)
----
CREATE INDEX api_token_company ON api_token (company)
