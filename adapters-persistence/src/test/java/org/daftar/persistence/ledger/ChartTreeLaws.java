package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;
import org.daftar.persistence.Database;
import org.daftar.ports.ledger.ChartOfAccounts.AccountChange;
import org.daftar.ports.ledger.ChartOfAccounts.NewAccount;

/** However accounts are moved about, the chart stays a tree: from each of them the way up ends. */
class ChartTreeLaws {

    private static final int ACCOUNTS = 7;

    /** Puts an account below another one, or on its own. */
    record Move(int account, Optional<Integer> below) {}

    @Property(tries = 60)
    void an_account_is_moved_unless_it_would_stand_below_itself(@ForAll("moves") List<Move> moves) {
        check(ModelledSite.of(Database.SQLITE).newBooks(), moves);
    }

    @Property(tries = 20)
    void in_postgresql_too(@ForAll("moves") List<Move> moves) {
        check(ModelledSite.of(Database.POSTGRESQL).newBooks(), moves);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        var account = Arbitraries.integers().between(0, ACCOUNTS - 1);
        return Combinators.combine(account, account.optional(0.85))
                .as(Move::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(20);
    }

    private static void check(ModelledBooks books, List<Move> moves) {
        var ids = opened(books);
        var above = new HashMap<Integer, Integer>();
        for (var move : moves) {
            if (move.below()
                    .filter(parent -> isBelow(parent, move.account(), above))
                    .isPresent()) {
                assertThatThrownBy(() -> move(books, ids, move))
                        .as(move + " in " + above)
                        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                        refused.refusal().toString())
                                .contains("cycle"));
                continue;
            }
            move(books, ids, move);
            above.remove(move.account());
            move.below().ifPresent(parent -> above.put(move.account(), parent));
        }
        assertThat(stored(books, ids)).isEqualTo(above);
        assertThat(above.keySet()).allSatisfy(account -> assertThatTheWayUpEnds(account, above));
    }

    private static void assertThatTheWayUpEnds(int account, Map<Integer, Integer> above) {
        Optional<Integer> next = Optional.of(account);
        for (int steps = 0; next.isPresent(); steps++) {
            assertThat(steps).as("from %s in %s", account, above).isLessThan(ACCOUNTS);
            next = Optional.ofNullable(above.get(next.get()));
        }
    }

    private static boolean isBelow(int account, int other, Map<Integer, Integer> above) {
        for (Integer next = account; next != null; next = above.get(next)) {
            if (next == other) return true;
        }
        return false;
    }

    private static List<AccountId> opened(ModelledBooks books) {
        var ids = new ArrayList<AccountId>();
        for (int i = 0; i < ACCOUNTS; i++) {
            var wanted = new NewAccount(
                    new AccountCode("90" + i), "Account " + i, Subtype.FUNDS, Optional.empty(), Optional.empty(), true);
            ids.add(books.daftar().chart().open(books.caller(), wanted));
        }
        return ids;
    }

    private static void move(ModelledBooks books, List<AccountId> ids, Move move) {
        Change<AccountId> parent = move.below()
                .<Change<AccountId>>map(i -> new Change.Set<>(ids.get(i)))
                .orElseGet(Change.Clear::new);
        var change = new AccountChange(
                Change.keep(), Change.keep(), Change.keep(), parent, Change.keep(), Change.keep(), Optional.empty());
        books.daftar().chart().revise(books.caller(), ids.get(move.account()), change);
    }

    private static Map<Integer, Integer> stored(ModelledBooks books, List<AccountId> ids) {
        var stored = new HashMap<Integer, Integer>();
        for (Account account : books.daftar().read().accounts().chart(books.books())) {
            account.parent().ifPresent(parent -> stored.put(ids.indexOf(account.id()), ids.indexOf(parent)));
        }
        return stored;
    }
}
