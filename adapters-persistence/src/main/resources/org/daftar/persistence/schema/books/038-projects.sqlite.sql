CREATE TABLE earned (
  company @bigint@ NOT NULL, kind @text@ NOT NULL CHECK (kind IN ('CLIENT', 'PROJECT')), grain @bigint@ NOT NULL CHECK (grain IN (1, 2, 3)),
  period @bigint@ NOT NULL, subject @uuid@ NOT NULL, revenue @bigint@ NOT NULL, cost @bigint@ NOT NULL, uncosted @bigint@ NOT NULL,
  PRIMARY KEY (company, kind, grain, period, subject)) @clustered@
----
INSERT INTO earned (company, kind, grain, period, subject, revenue, cost, uncosted)
  SELECT company, 'CLIENT', grain, period, partner, revenue, cost, uncosted FROM earning
----
DROP TABLE earning
----
ALTER TABLE earned RENAME TO earning
