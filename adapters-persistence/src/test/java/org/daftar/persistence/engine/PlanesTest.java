package org.daftar.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** Which books are open, and who waits for that. */
class PlanesTest {

    record SomeBooks(TenantId tenant, CompanyId company) implements Books {}

    private static final int MOST_OPEN = 2;

    private final ConcurrentLinkedQueue<Opened> opened = new ConcurrentLinkedQueue<>();
    private final CountDownLatch slowOpens = new CountDownLatch(1);
    private final Books slow = books();
    private final Planes<Opened> planes = new Planes<>(new Opened(slow.company()), this::open, MOST_OPEN);

    private static Books books() {
        return new SomeBooks(new TenantId(UUID.randomUUID()), new CompanyId(UUID.randomUUID()));
    }

    private Opened open(CompanyId company) {
        if (company.equals(slow.company())) await(slowOpens);
        var plane = new Opened(company);
        opened.add(plane);
        return plane;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void books_that_open_slowly_hold_up_nobody_elses() {
        var waiting = CompletableFuture.supplyAsync(() -> planes.with(slow, plane -> plane));
        assertThat(planes.<Boolean>with(books(), plane -> true)).isTrue();
        assertThat(waiting).isNotDone();
        slowOpens.countDown();
        assertThat(waiting.join().company).isEqualTo(slow.company());
    }

    @Test
    void who_must_not_block_is_served_when_the_lender_has_opened_the_books() {
        var lent = new ArrayList<Runnable>();
        var served = new ArrayList<String>();
        for (var name : List.of("first", "second")) {
            planes.whenOpen(slow, lent::add, plane -> served.add(name), failure -> served.add("failed"));
        }
        assertThat(lent).as("one thread opens, however many wait").hasSize(1);
        assertThat(served).isEmpty();
        slowOpens.countDown();
        lent.get(0).run();
        assertThat(served).containsExactly("first", "second");
        planes.whenOpen(slow, lent::add, plane -> served.add("third"), failure -> served.add("failed"));
        assertThat(lent).hasSize(1);
        assertThat(served).contains("third");
    }

    @Test
    void books_are_opened_once_however_many_want_them() {
        var wanting = List.of(1, 2, 3, 4).stream()
                .map(one -> CompletableFuture.supplyAsync(() -> planes.with(slow, plane -> plane)))
                .toList();
        slowOpens.countDown();
        assertThat(wanting.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(opened).hasSize(1);
    }

    @Test
    void the_books_used_least_lately_are_closed_unless_somebody_uses_them() {
        var first = books();
        planes.with(first, inUse -> {
            for (var other = 0; other < MOST_OPEN + 1; other++) planes.<Boolean>with(books(), plane -> true);
            assertThat(inUse.closed).isFalse();
            return true;
        });
        assertThat(opened.stream().filter(plane -> !plane.closed)).hasSize(MOST_OPEN);
        assertThat(opened.peek()).isSameAs(planes.with(first, plane -> plane));
    }

    @Test
    void books_that_could_not_be_opened_are_tried_again() {
        var fails = new Planes<Opened>(
                new Opened(slow.company()),
                company -> {
                    if (opened.isEmpty()) {
                        opened.add(new Opened(company));
                        throw new IllegalStateException("damaged");
                    }
                    return new Opened(company);
                },
                MOST_OPEN);
        var told = new ArrayList<Throwable>();
        fails.whenOpen(slow, Runnable::run, plane -> {}, told::add);
        assertThat(told).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessage("damaged"));
        assertThat(fails.<Boolean>with(slow, plane -> true)).isTrue();
    }

    @Test
    void books_that_are_opened_after_the_drain_take_no_writes() {
        planes.drain();
        assertThatThrownBy(() -> planes.with(books(), plane -> plane.queue().write(() -> 1)))
                .isInstanceOf(Refused.class);
    }

    /** A plane of nothing: what is tested is when it opens and closes. */
    private static final class Opened implements OpenPlane {

        private final CompanyId company;
        private final WriteQueue queue = new WriteQueue(units -> {}, 1);
        private volatile boolean closed;

        Opened(CompanyId company) {
            this.company = company;
        }

        @Override
        public WriteQueue queue() {
            return queue;
        }

        @Override
        public CurrentSession current() {
            throw new IllegalStateException("Nobody works here");
        }

        @Override
        public <T> T inSnapshot(Patience patience, Function<Session, T> reading) {
            throw new IllegalStateException("Nobody reads here");
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
