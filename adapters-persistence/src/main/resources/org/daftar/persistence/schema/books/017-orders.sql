CREATE TABLE order_step (
  company @bigint@ NOT NULL, order_id @uuid@ NOT NULL, ordinal @bigint@ NOT NULL CHECK (ordinal > 0), series @text@ NOT NULL,
  facets @text@ NOT NULL, at @bigint@ NOT NULL, PRIMARY KEY (company, order_id, ordinal)) @clustered@
----
ALTER TABLE purchase_policy RENAME TO order_policy
