ALTER TABLE draft_line ADD COLUMN due @date@
----
ALTER TABLE entry_line ADD COLUMN due @date@
----
CREATE TABLE open_item (
  company @bigint@ NOT NULL, entry @bigint@ NOT NULL, line @bigint@ NOT NULL, account @bigint@ NOT NULL, partner @uuid@ NOT NULL,
  date @date@ NOT NULL, due @date@ NOT NULL, amount @bigint@ NOT NULL CHECK (amount <> 0), open @bigint@ NOT NULL,
  free_from @date@ NOT NULL, last_moved @date@,
  PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry, line) REFERENCES entry_line (company, entry, line),
  CHECK ((amount > 0 AND open BETWEEN 0 AND amount) OR (amount < 0 AND open BETWEEN amount AND 0)),
  CHECK (open = amount OR last_moved IS NOT NULL), CHECK (free_from >= date)) @clustered@
----
CREATE INDEX open_item_open ON open_item (company, account, partner, due, entry, line, date, open) WHERE open <> 0
----
CREATE TABLE allocation (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, debit_entry @bigint@ NOT NULL,
  debit_line @bigint@ NOT NULL, credit_entry @bigint@ NOT NULL, credit_line @bigint@ NOT NULL,
  amount @bigint@ NOT NULL CHECK (amount > 0), effective @date@ NOT NULL, recorded_at @bigint@ NOT NULL, releases @bigint@,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, releases),
  FOREIGN KEY (company, debit_entry, debit_line) REFERENCES open_item (company, entry, line),
  FOREIGN KEY (company, credit_entry, credit_line) REFERENCES open_item (company, entry, line),
  FOREIGN KEY (company, releases) REFERENCES allocation (company, id)) @table@
----
CREATE INDEX allocation_debit ON allocation (company, debit_entry, debit_line)
----
CREATE INDEX allocation_credit ON allocation (company, credit_entry, credit_line)
----
CREATE TABLE once_open (
  company @bigint@ NOT NULL, entry @bigint@ NOT NULL, line @bigint@ NOT NULL, allocation @bigint@ NOT NULL, node @bigint@ NOT NULL,
  account @bigint@ NOT NULL, partner @uuid@ NOT NULL, due @date@ NOT NULL, side @bigint@ NOT NULL CHECK (side IN (-1, 1)),
  date @date@ NOT NULL, until @date@ NOT NULL, part @bigint@ NOT NULL CHECK (part <> 0),
  PRIMARY KEY (company, entry, line, allocation, node), CHECK (until > date),
  FOREIGN KEY (company, allocation) REFERENCES allocation (company, id)) @clustered@
----
CREATE INDEX once_open_day ON once_open (company, account, node, partner, due, side, date, until, part, entry, line)
