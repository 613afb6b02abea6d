CREATE TABLE bom (
  company @bigint@ NOT NULL, output @bigint@ NOT NULL, created_at @bigint@ NOT NULL, updated_at @bigint@ NOT NULL,
  version @bigint@ NOT NULL, PRIMARY KEY (company, output),
  FOREIGN KEY (company, output) REFERENCES item (company, id)) @clustered@
----
CREATE TABLE bom_line (
  company @bigint@ NOT NULL, output @bigint@ NOT NULL, component @bigint@ NOT NULL, place @bigint@ NOT NULL CHECK (place > 0),
  quantity @bigint@ NOT NULL CHECK (quantity > 0 AND quantity <= 1000000000000000000),
  scrap @bigint@ NOT NULL CHECK (scrap >= 0 AND scrap <= 10000000),
  PRIMARY KEY (company, output, component),
  FOREIGN KEY (company, output) REFERENCES bom (company, output) ON DELETE CASCADE,
  FOREIGN KEY (company, component) REFERENCES item (company, id),
  CHECK (component <> output)) @clustered@
----
CREATE INDEX bom_line_user ON bom_line (company, component, output, place, quantity, scrap)
