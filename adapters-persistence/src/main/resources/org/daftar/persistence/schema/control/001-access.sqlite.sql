INSERT INTO head VALUES (0, 0, 1, 0, 0, 0, zeroblob(32), 0)
----
CREATE TRIGGER fact_stays BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'facts never change'); END
----
CREATE TRIGGER fact_never_leaves BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END
