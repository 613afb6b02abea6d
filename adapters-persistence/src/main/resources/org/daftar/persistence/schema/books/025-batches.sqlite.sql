CREATE TRIGGER payment_batch_stays BEFORE UPDATE ON payment_batch BEGIN SELECT RAISE(ABORT, 'batches never change'); END
----
CREATE TRIGGER payment_batch_never_leaves BEFORE DELETE ON payment_batch BEGIN SELECT RAISE(ABORT, 'batches are never deleted'); END
----
CREATE TRIGGER batch_transfer_stays BEFORE UPDATE ON batch_transfer BEGIN SELECT RAISE(ABORT, 'batches never change'); END
----
CREATE TRIGGER batch_transfer_never_leaves BEFORE DELETE ON batch_transfer BEGIN SELECT RAISE(ABORT, 'batches are never deleted'); END
----
CREATE TRIGGER batch_salary_stays BEFORE UPDATE ON batch_salary BEGIN SELECT RAISE(ABORT, 'batches never change'); END
----
CREATE TRIGGER batch_salary_never_leaves BEFORE DELETE ON batch_salary BEGIN SELECT RAISE(ABORT, 'batches are never deleted'); END
