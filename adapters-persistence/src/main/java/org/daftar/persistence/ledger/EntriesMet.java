package org.daftar.persistence.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daftar.model.ledger.EntryId;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.Session;

/**
 * The entries that the writer has posted lately: the compact keys by which rows of other capabilities name them, and that no bank has
 * said anything of them yet.
 */
public final class EntriesMet implements Remembered {

    private static final int MOST = 1_000;

    private final Map<EntryId, Long> keys = new HashMap<>();
    private final Set<EntryId> uncleared = new HashSet<>();

    private EntriesMet() {}

    private static EntriesMet of(Session writing) {
        return writing.state(EntriesMet.class, first -> new EntriesMet());
    }

    static void put(Session writing, EntryId entry, long key) {
        var met = of(writing);
        met.keys.put(entry, key);
        met.uncleared.add(entry);
    }

    /** The entry is there: whoever names it has posted it. */
    public static long key(Session writing, EntryId entry) {
        var met = of(writing).keys.get(entry);
        if (met != null) return met;
        return Objects.requireNonNull(
                writing.mapper(JournalMapper.class).key(writing.company(), entry.value()), () -> "No entry " + entry);
    }

    /** Those of which a line of a bank statement may have cleared something. */
    public static List<EntryId> perhapsCleared(Session session, Collection<EntryId> entries) {
        if (!session.isWriting()) return List.copyOf(entries);
        var uncleared = of(session).uncleared;
        return entries.stream().filter(entry -> !uncleared.contains(entry)).toList();
    }

    /** Lines of a bank statement clear postings, whichever they are. */
    public static void clearing(Session writing) {
        of(writing).uncleared.clear();
    }

    @Override
    public void forget() {
        keys.clear();
        uncleared.clear();
    }

    @Override
    public boolean stored() {
        return keys.size() <= MOST;
    }
}
