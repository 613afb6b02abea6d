CREATE TRIGGER invoice_stays BEFORE UPDATE OF kind, partner, date, due, currency, pricing, tax_difference, net, tax, corrects, entry
  ON invoice FOR EACH ROW WHEN (OLD.status <> 'DRAFT') EXECUTE FUNCTION refuse_change('posted documents never change')
----
CREATE TRIGGER invoice_never_leaves BEFORE DELETE ON invoice
  FOR EACH ROW EXECUTE FUNCTION refuse_change('documents are never deleted')
----
CREATE TRIGGER invoices_never_leave BEFORE TRUNCATE ON invoice
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('documents are never deleted')
----
CREATE TRIGGER invoice_line_stays BEFORE UPDATE ON invoice_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change('lines of documents never change')
----
CREATE TRIGGER invoice_line_never_leaves BEFORE DELETE ON invoice_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change('lines of documents are never deleted')
----
CREATE TRIGGER invoice_lines_never_leave BEFORE TRUNCATE ON invoice_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('lines of documents are never deleted')
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['tax_code', 'invoice', 'invoice_line', 'tax_movement'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
END $$
