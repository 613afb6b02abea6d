INSERT INTO party (company, id, public_id, client, vendor, employee, broker, name, name_key, tags, searched, active, created_at,
  updated_at, version)
SELECT l.company, h.next_key - 1 + row_number() OVER (PARTITION BY l.company ORDER BY l.partner), l.partner, 1, 1, 0, 0,
  'Partner ' || substr(hex(l.partner), 25), 'partner ' || lower(substr(hex(l.partner), 25)), '',
  'partner ' || lower(substr(hex(l.partner), 25)), 1, h.recorded_at, h.recorded_at, 1
FROM (SELECT company, partner FROM entry_line WHERE partner IS NOT NULL
  UNION SELECT company, partner FROM draft_line WHERE partner IS NOT NULL) l JOIN head h ON h.company = l.company
----
UPDATE head SET next_key = next_key + (SELECT count(*) FROM party p WHERE p.company = head.company)
----
CREATE TABLE draft_line_of_parties (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, line INTEGER NOT NULL, account INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0), partner BLOB, project BLOB, description TEXT,
  PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry) REFERENCES draft (company, id) ON DELETE CASCADE,
  FOREIGN KEY (company, account) REFERENCES account (company, id),
  FOREIGN KEY (company, partner) REFERENCES party (company, public_id)) STRICT, WITHOUT ROWID
----
INSERT INTO draft_line_of_parties SELECT company, entry, line, account, amount, partner, project, description FROM draft_line
----
DROP TABLE draft_line
----
ALTER TABLE draft_line_of_parties RENAME TO draft_line
----
CREATE INDEX draft_line_partner ON draft_line (company, partner) WHERE partner IS NOT NULL
----
CREATE TABLE entry_line_of_parties (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, line INTEGER NOT NULL, account INTEGER NOT NULL, date TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0), partner BLOB, project BLOB,
  PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id),
  FOREIGN KEY (company, partner) REFERENCES party (company, public_id)) STRICT, WITHOUT ROWID
----
INSERT INTO entry_line_of_parties SELECT company, entry, line, account, date, amount, partner, project FROM entry_line
----
DROP TABLE entry_line
----
ALTER TABLE entry_line_of_parties RENAME TO entry_line
----
CREATE INDEX entry_line_account ON entry_line (company, account, date, entry, line, amount)
----
CREATE INDEX entry_line_partner ON entry_line (company, partner, account, date, entry, line, amount) WHERE partner IS NOT NULL
----
CREATE TRIGGER entry_line_stays BEFORE UPDATE ON entry_line BEGIN SELECT RAISE(ABORT, 'posted lines never change'); END
----
CREATE TRIGGER entry_line_never_leaves BEFORE DELETE ON entry_line BEGIN SELECT RAISE(ABORT, 'posted lines are never deleted'); END
