ALTER TABLE entry_line NO FORCE ROW LEVEL SECURITY
----
ALTER TABLE account NO FORCE ROW LEVEL SECURITY
----
INSERT INTO open_item (company, entry, line, account, partner, date, due, amount, open, free_from)
SELECT l.company, l.entry, l.line, l.account, l.partner, l.date, l.date, l.amount, l.amount, l.date
FROM entry_line l JOIN account a ON a.company = l.company AND a.id = l.account WHERE a.subtype IN ('RECEIVABLE', 'PAYABLE')
----
ALTER TABLE entry_line FORCE ROW LEVEL SECURITY
----
ALTER TABLE account FORCE ROW LEVEL SECURITY
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['open_item', 'allocation', 'once_open'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change(%L)',
      fenced || '_never_leaves', fenced, fenced || ' rows are never deleted');
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change(%L)',
      fenced || '_rows_never_leave', fenced, fenced || ' rows are never deleted');
  END LOOP;
END $$
----
CREATE TRIGGER open_item_stays BEFORE UPDATE OF company, entry, line, account, partner, date, due, amount ON open_item
  FOR EACH ROW EXECUTE FUNCTION refuse_change('open items never change but in what is open')
----
CREATE TRIGGER allocation_stays BEFORE UPDATE ON allocation
  FOR EACH ROW EXECUTE FUNCTION refuse_change('allocations never change')
----
CREATE TRIGGER once_open_stays BEFORE UPDATE ON once_open
  FOR EACH ROW EXECUTE FUNCTION refuse_change('what was open will never change')
