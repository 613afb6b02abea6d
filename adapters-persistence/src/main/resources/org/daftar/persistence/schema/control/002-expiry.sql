CREATE INDEX refresh_secret_until ON refresh_secret (until)
----
CREATE INDEX refresh_secret_session ON refresh_secret (session)
----
CREATE INDEX sign_in_miss_at ON sign_in_miss (at)
