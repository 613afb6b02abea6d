package org.daftar.persistence.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.daftar.persistence.Database;

/**
 * Random verbs on the real use cases and a real database agree with {@link ReferenceBooks}, and the laws hold after each.
 * The long form is {@code -Ddaftar.model.actions=30}, ten times as often with {@code -Djqwik.tries.default=1500}.
 */
class LedgerModelTest {

    private static final Map<Database, ModelledSite> SITES = new EnumMap<>(Database.class);

    private static Path directory;

    @BeforeContainer
    static void open() throws IOException {
        directory = Files.createTempDirectory("daftar-model");
        for (var database : Database.values()) SITES.put(database, ModelledSite.on(database, directory));
    }

    @AfterContainer
    static void leave_nothing_behind() throws IOException {
        SITES.values().forEach(ModelledSite::close);
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    @Property
    void whatever_is_done_the_books_agree_with_the_model_and_obey_the_laws(
            @ForAll("historiesInSqlite") ActionChain<ModelledBooks> history) {
        history.run();
    }

    @Property(tries = 20)
    void in_postgresql_they_do_too(@ForAll("historiesInPostgresql") ActionChain<ModelledBooks> history) {
        history.run();
    }

    @Provide
    Arbitrary<ActionChain<ModelledBooks>> historiesInSqlite() {
        return histories(Database.SQLITE);
    }

    @Provide
    Arbitrary<ActionChain<ModelledBooks>> historiesInPostgresql() {
        return histories(Database.POSTGRESQL);
    }

    private static Arbitrary<ActionChain<ModelledBooks>> histories(Database database) {
        return ActionChain.startWith(() -> SITES.get(database).newBooks())
                .withAction(12, new BookSteps())
                .withAction(1, new ClockJumps())
                .withMaxTransformations(Integer.getInteger("daftar.model.actions", 6));
    }

    private static final class ClockJumps implements Action.Independent<ModelledBooks> {

        @Override
        public Arbitrary<Transformer<ModelledBooks>> transformer() {
            return Arbitraries.integers()
                    .between(-3600, 3600)
                    .map(seconds -> Transformer.mutate("the clock jumps by " + seconds + " s", books -> books.clock()
                            .jump(Duration.ofSeconds(seconds))));
        }
    }
}
