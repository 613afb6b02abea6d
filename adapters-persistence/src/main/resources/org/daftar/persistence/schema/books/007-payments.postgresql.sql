CREATE TRIGGER payment_stays BEFORE UPDATE ON payment FOR EACH ROW WHEN (OLD.entry IS NOT NULL)
  EXECUTE FUNCTION refuse_change('posted payments never change')
----
CREATE TRIGGER payment_never_leaves BEFORE DELETE ON payment
  FOR EACH ROW EXECUTE FUNCTION refuse_change('payments are never deleted')
----
CREATE TRIGGER payments_never_leave BEFORE TRUNCATE ON payment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('payments are never deleted')
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['payment', 'payment_share'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
END $$
