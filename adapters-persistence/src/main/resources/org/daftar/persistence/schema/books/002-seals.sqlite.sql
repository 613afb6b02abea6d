CREATE TRIGGER seal_stays BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'seals never change'); END
----
CREATE TRIGGER seal_never_leaves BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'seals are never deleted'); END
