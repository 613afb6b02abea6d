package org.daftar.ports.statements.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.StatementId;

/** Statements that are being imported, and that nobody sees before all of them are there. One import runs at a time. */
public interface StagingStore {

    Optional<Import> running(Books books);

    /** @throws IllegalStateException if another one runs */
    void begin(Books books, Import started);

    /** Says that the import goes on. @return whether it is still the one that runs */
    boolean touch(Books books, Import now);

    void end(Books books);

    void stage(Books books, UUID by, BankStatement statement);

    /** What is known of it once its last line was read. */
    void complete(Books books, BankStatement statement);

    /** Of a statement that has no lines. */
    void drop(Books books, StatementId statement);

    /** All that the import staged is seen from now on. */
    void publish(Books books, UUID by);

    /** Removes some of what an import staged. @return how many lines; none when nothing is left */
    int remove(Books books, UUID by, int most);

    /** What nobody sees, by the imports that staged it. */
    List<UUID> staged(Books books);

    /** @param touched when it last went on */
    record Import(UUID id, Instant touched) {}
}
