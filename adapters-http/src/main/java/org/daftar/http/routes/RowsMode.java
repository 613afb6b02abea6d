package org.daftar.http.routes;

import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;

/** How many rows are taken. */
public record RowsMode(
        @Doc("All rows or none, of at most " + MOST_TOGETHER + ". Otherwise each row stands or falls by itself.")
                @Default("false")
                boolean atomic) {

    /** One transaction of more would hold up everybody else. */
    public static final int MOST_TOGETHER = 200;
}
