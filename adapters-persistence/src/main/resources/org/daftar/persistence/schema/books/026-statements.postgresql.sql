ALTER TABLE entry_line NO FORCE ROW LEVEL SECURITY
----
ALTER TABLE account NO FORCE ROW LEVEL SECURITY
----
INSERT INTO bank_posting (company, entry, line, account, date, amount)
SELECT l.company, l.entry, l.line, l.account, l.date, l.amount
FROM entry_line l JOIN account a ON a.company = l.company AND a.id = l.account WHERE a.subtype = 'BANK'
----
ALTER TABLE entry_line FORCE ROW LEVEL SECURITY
----
ALTER TABLE account FORCE ROW LEVEL SECURITY
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['bank_import', 'bank_statement', 'bank_line', 'bank_posting', 'bank_policy'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
  FOREACH fenced IN ARRAY ARRAY['bank_statement', 'bank_line', 'bank_posting'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change(%L)',
      fenced || '_rows_never_leave', fenced, fenced || ' rows are never deleted');
  END LOOP;
END $$
----
CREATE FUNCTION refuse_published_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM bank_statement s WHERE s.company = OLD.company AND s.id = OLD.statement AND s.staged IS NULL) THEN
    RAISE EXCEPTION 'lines of statements are never deleted';
  END IF;
  RETURN OLD;
END $$
----
CREATE TRIGGER bank_line_stays BEFORE UPDATE ON bank_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change('lines of statements never change')
----
CREATE TRIGGER bank_line_never_leaves BEFORE DELETE ON bank_line FOR EACH ROW EXECUTE FUNCTION refuse_published_line()
----
CREATE TRIGGER bank_statement_stays
  BEFORE UPDATE OF company, id, public_id, account, date, reference, opening, closing, lines, staged ON bank_statement
  FOR EACH ROW WHEN (OLD.staged IS NULL) EXECUTE FUNCTION refuse_change('statements never change')
----
CREATE TRIGGER bank_statement_never_leaves BEFORE DELETE ON bank_statement
  FOR EACH ROW WHEN (OLD.staged IS NULL) EXECUTE FUNCTION refuse_change('statements are never deleted')
----
CREATE TRIGGER bank_posting_stays BEFORE UPDATE OF company, entry, line, account, date, amount ON bank_posting
  FOR EACH ROW EXECUTE FUNCTION refuse_change('postings on bank accounts never change')
----
CREATE TRIGGER bank_posting_cleared_once BEFORE UPDATE OF cleared_by ON bank_posting
  FOR EACH ROW WHEN (OLD.cleared_by IS NOT NULL AND NEW.cleared_by IS NOT NULL)
  EXECUTE FUNCTION refuse_change('a posting is cleared once')
----
CREATE TRIGGER bank_posting_never_leaves BEFORE DELETE ON bank_posting
  FOR EACH ROW EXECUTE FUNCTION refuse_change('postings on bank accounts are never deleted')
