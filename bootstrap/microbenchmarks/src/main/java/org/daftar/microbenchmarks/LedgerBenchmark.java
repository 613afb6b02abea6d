package org.daftar.microbenchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.UserId;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.EntryChain;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LedgerBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Currency AED = Currency.known("AED");

    @Param({"2", "100"})
    public int lines;

    private final EntryId id = new EntryId(new UUID(1, 2));
    private final UserId user = new UserId(new UUID(3, 4));
    private List<EntryLine> content = content(2);
    private JournalEntry entry = entry(content);
    private List<Long> weights = List.of();

    @Setup
    public void fill() {
        content = content(lines);
        entry = entry(content);
        weights = LongStream.rangeClosed(1, lines).boxed().toList();
    }

    /** Balanced, one side each, in one currency: judged by the constructor. */
    @Benchmark
    public JournalEntry anEntryIsJudged() {
        return entry(content);
    }

    /** Both digests of an entry without texts. */
    @Benchmark
    public Digest anEntryIsChained() {
        var digest = EntryChain.contentDigest(id, entry, Optional.empty(), NOW, Digest.NONE);
        return EntryChain.hash(Digest.NONE, 1, new EntryNumber(JournalCode.GENERAL, 2026, 1), NOW, user, digest);
    }

    @Benchmark
    public List<Money> anAmountIsAllocated() {
        return new Money(1_000_000_01L, AED).allocate(weights);
    }

    private static JournalEntry entry(List<EntryLine> lines) {
        return new JournalEntry(JournalCode.GENERAL, DAY, Optional.empty(), Optional.empty(), Optional.empty(), lines);
    }

    private static List<EntryLine> content(int lines) {
        var random = new Random(1);
        var content = new ArrayList<EntryLine>();
        for (var i = 0; i < lines / 2; i++) {
            var amount = new Money(1 + random.nextInt(1_000_000), AED);
            content.add(EntryLine.debit(new AccountId(new UUID(5, i)), amount));
            content.add(EntryLine.credit(new AccountId(new UUID(6, i)), amount));
        }
        return List.copyOf(content);
    }
}
