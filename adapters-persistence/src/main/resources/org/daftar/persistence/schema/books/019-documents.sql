CREATE TABLE document (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, subject_kind @text@ NOT NULL,
  subject @uuid@ NOT NULL, name @text@ NOT NULL, type @text@ NOT NULL, digest @text@ NOT NULL CHECK (length(digest) = 64),
  size @bigint@ NOT NULL CHECK (size > 0), created_at @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id)) @table@
----
CREATE INDEX document_subject ON document (company, subject_kind, subject, id)
----
CREATE INDEX document_digest ON document (company, digest)
