CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'posted entries never change'); END
----
CREATE TRIGGER entry_never_leaves BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'posted entries are never deleted'); END
----
CREATE TRIGGER entry_line_stays BEFORE UPDATE ON entry_line BEGIN SELECT RAISE(ABORT, 'posted lines never change'); END
----
CREATE TRIGGER entry_line_never_leaves BEFORE DELETE ON entry_line BEGIN SELECT RAISE(ABORT, 'posted lines are never deleted'); END
----
CREATE TRIGGER fact_stays BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'facts never change'); END
----
CREATE TRIGGER fact_never_leaves BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END
