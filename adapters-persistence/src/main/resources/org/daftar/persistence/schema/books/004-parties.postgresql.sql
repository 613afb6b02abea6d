ALTER TABLE head NO FORCE ROW LEVEL SECURITY
----
ALTER TABLE entry_line NO FORCE ROW LEVEL SECURITY
----
ALTER TABLE draft_line NO FORCE ROW LEVEL SECURITY
----
INSERT INTO party (company, id, public_id, client, vendor, employee, broker, name, name_key, tags, searched, active, created_at,
  updated_at, version)
SELECT l.company, h.next_key - 1 + row_number() OVER (PARTITION BY l.company ORDER BY l.partner), l.partner, 1, 1, 0, 0,
  'Partner ' || upper(right(l.partner::text, 8)), 'partner ' || right(l.partner::text, 8), '',
  'partner ' || right(l.partner::text, 8), 1, h.recorded_at, h.recorded_at, 1
FROM (SELECT company, partner FROM entry_line WHERE partner IS NOT NULL
  UNION SELECT company, partner FROM draft_line WHERE partner IS NOT NULL) l JOIN head h ON h.company = l.company
----
UPDATE head SET next_key = next_key + (SELECT count(*) FROM party p WHERE p.company = head.company)
----
ALTER TABLE entry_line ADD FOREIGN KEY (company, partner) REFERENCES party (company, public_id)
----
ALTER TABLE draft_line ADD FOREIGN KEY (company, partner) REFERENCES party (company, public_id)
----
CREATE INDEX draft_line_partner ON draft_line (company, partner) WHERE partner IS NOT NULL
----
CREATE INDEX entry_line_partner ON entry_line (company, partner, account, date, entry, line, amount) WHERE partner IS NOT NULL
----
ALTER TABLE head FORCE ROW LEVEL SECURITY
----
ALTER TABLE entry_line FORCE ROW LEVEL SECURITY
----
ALTER TABLE draft_line FORCE ROW LEVEL SECURITY
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['list_entry', 'party', 'contact', 'contact_method', 'contact_link', 'fact_text'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
END $$
