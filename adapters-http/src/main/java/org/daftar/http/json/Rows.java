package org.daftar.http.json;

import java.util.List;

/** A body of many rows, each of which stands or falls by itself. */
public record Rows(List<Row> rows) {

    static final int MOST = 1000;

    public Rows {
        rows = List.copyOf(rows);
    }
}
