package org.daftar.model.invoicing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A line of a document by one id. A line is known by its document and its place, which never change; the place is folded into the
 * document's id, so that the same line always has the same one.
 */
public record DocumentLineId(UUID value) {

    /** @param place from 1 */
    public static DocumentLineId of(InvoiceId document, int place) {
        return new DocumentLineId(folded(document.value(), place));
    }

    /** The documents of which it may be a line: of those that are there, one. */
    public List<InvoiceId> candidates() {
        return IntStream.rangeClosed(1, Invoice.MOST_LINES)
                .mapToObj(place -> new InvoiceId(folded(value, place)))
                .toList();
    }

    /** Its place in that document, from 1; beyond the document's lines when it is no line of it. */
    public int placeIn(InvoiceId document) {
        long place = value.getLeastSignificantBits() ^ document.value().getLeastSignificantBits();
        boolean near = value.getMostSignificantBits() == document.value().getMostSignificantBits();
        return near && place > 0 && place <= Invoice.MOST_LINES ? (int) place : Integer.MAX_VALUE;
    }

    private static UUID folded(UUID id, int place) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ place);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
