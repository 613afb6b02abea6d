package org.daftar.ports.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** Writes tables for spreadsheets. Needs no books, and so no snapshot. Texts stay texts, whatever they begin with. */
public interface TablePress {

    /** @param rows from top to bottom, each from left to right */
    void workbook(String title, List<List<Cell>> rows, OutputStream into) throws IOException;

    sealed interface Cell {

        /** Says what stands below or beside it. */
        record Head(String text) implements Cell {}

        record Words(String text) implements Cell {}

        record Figure(BigDecimal number) implements Cell {}

        /** Nothing. */
        record Blank() implements Cell {}
    }
}
