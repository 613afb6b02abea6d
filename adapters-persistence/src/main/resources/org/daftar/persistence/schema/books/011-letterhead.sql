ALTER TABLE company ADD COLUMN city @text@
----
ALTER TABLE company ADD COLUMN state @text@
----
ALTER TABLE company ADD COLUMN postal_country @text@
----
ALTER TABLE company ADD COLUMN postcode @text@
----
ALTER TABLE company ADD COLUMN logo @text@
----
ALTER TABLE company ADD COLUMN email @text@
----
ALTER TABLE company ADD COLUMN phone @text@
----
ALTER TABLE company ADD COLUMN updated_at @bigint@
