package org.daftar.bootstrap.benchmark;

import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.daftar.http.json.Decimals;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Permission;
import org.daftar.model.ledger.JournalCode;
import org.daftar.ports.Storage;

/**
 * The least a write can cost: all of the machinery, a body like a journal entry's, one row and its fact. What posting does
 * is judged against it.
 */
final class NullWrites implements RouteGroup {

    static final String PATH = "/benchmark/null-writes";

    private final Storage storage;
    private final AtomicLong written = new AtomicLong(System.currentTimeMillis());

    NullWrites(Storage storage) {
        this.storage = storage;
    }

    record NullBody(LocalDate date, Optional<String> description, boolean post, List<NullLine> lines) {}

    record NullLine(UUID accountId, @Decimals Optional<BigDecimal> debit, @Decimals Optional<BigDecimal> credit) {}

    record NullView(String journal, LocalDate date, Optional<String> description, List<NullLine> lines) {}

    @Override
    public void declare(Routes routes) {
        routes.on(POST, PATH, "benchmark.null-write")
                .summary("Write one row")
                .extension()
                .requires(Permission.JOURNAL_WRITE)
                .params()
                .body(NullBody.class)
                .writes(json(201, NullView.class))
                .handle((call, none, sent) -> write(call, sent));
    }

    private NullView write(Call call, NullBody sent) {
        var code = Long.toString(written.incrementAndGet(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        storage.ledger().company().addJournal(call.books(), new JournalCode(code), "Null");
        storage.audit()
                .facts()
                .append(
                        call.caller(),
                        new Fact(
                                "journal.added",
                                new Fact.Subject(
                                        "company", call.books().company().value()),
                                List.of(Fact.FieldChange.set("code", code))));
        return new NullView(code, sent.date(), sent.description(), sent.lines());
    }
}
