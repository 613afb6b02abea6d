CREATE TRIGGER stock_event_stays BEFORE UPDATE ON stock_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change('events of stock never change')
----
CREATE TRIGGER stock_event_never_leaves BEFORE DELETE ON stock_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change('events of stock are never deleted')
----
CREATE TRIGGER stock_events_never_leave BEFORE TRUNCATE ON stock_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('events of stock are never deleted')
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['counter', 'stock_event', 'stock_level', 'stock_pool', 'stock_commitment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
END $$
