package org.daftar.persistence.ledger;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.daftar.persistence.Database;

/**
 * Random verbs on the real use cases and a real database agree with {@link ReferenceBooks}, and the laws hold after each.
 * The long form is {@code -Ddaftar.model.actions=30}, ten times as often with {@code -Djqwik.tries.default=1500}.
 */
class LedgerModelTest {

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
        return ActionChain.startWith(() -> ModelledSite.of(database).newBooks())
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
