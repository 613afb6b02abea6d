package org.daftar.http.pharus.lists;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.ports.lists.CompanyLists.EntryChange;

/** What is sent and shown of an entry of a list. */
final class ListBodies {

    private ListBodies() {}

    record EntryPath(UUID id) {

        ListEntryId entry() {
            return new ListEntryId(id);
        }
    }

    @Example("""
            {"name": "Retailer"}""")
    record EntryBody(@Text(min = 1, max = 100) String name) {}

    @Example("""
            {"sortOrder": 2}""")
    record EntryChangeBody(
            @Text(min = 1, max = 100) @NeverNull Change<String> name,
            @NeverNull Change<Integer> sortOrder,
            @NeverNull Change<Boolean> isActive) {

        EntryChange toChange() {
            return new EntryChange(name, sortOrder, isActive, Optional.empty());
        }
    }

    record EntryView(UUID id, UUID orgId, String name, int sortOrder, boolean isActive, Instant createdAt) {

        static EntryView of(Books books, ListEntry entry) {
            return new EntryView(
                    entry.id().value(),
                    books.company().value(),
                    entry.name(),
                    entry.sortOrder(),
                    entry.active(),
                    entry.createdAt());
        }
    }
}
