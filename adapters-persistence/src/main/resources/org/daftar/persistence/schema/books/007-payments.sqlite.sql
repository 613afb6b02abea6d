CREATE TRIGGER payment_stays BEFORE UPDATE ON payment WHEN OLD.entry IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'posted payments never change'); END
----
CREATE TRIGGER payment_never_leaves BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END
