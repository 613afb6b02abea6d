package org.daftar.http.pharus.stock;

import java.time.Instant;
import java.util.Optional;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;

@Example("""
        {"notes": "All there"}""")
record ArrivalBody(
        @Doc("When it arrived; now, unless it is said.") Optional<Instant> eventDate,
        @Text(max = 4000) Optional<String> notes) {}
