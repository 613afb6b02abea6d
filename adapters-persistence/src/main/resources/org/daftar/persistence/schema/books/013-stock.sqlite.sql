CREATE TRIGGER stock_event_stays BEFORE UPDATE ON stock_event BEGIN SELECT RAISE(ABORT, 'events of stock never change'); END
----
CREATE TRIGGER stock_event_never_leaves BEFORE DELETE ON stock_event
  BEGIN SELECT RAISE(ABORT, 'events of stock are never deleted'); END
