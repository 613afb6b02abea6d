package org.daftar.http.pipeline;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.daftar.http.routes.Work;
import org.daftar.model.kernel.Plane;

/** Looks at the books on a worker, in one snapshot unless it takes long, and renders there. */
final class Reads {

    private final Machinery machinery;

    Reads(Machinery machinery) {
        this.machinery = machinery;
    }

    <P extends Record, B extends Record, R> void run(
            Route<P, B, R> route,
            Exchange exchange,
            FoundCall call,
            Plane plane,
            P params,
            Work.Reading<P, B, R> reading,
            Mailbox mailbox) {
        if (!reading.oneSnapshot()) {
            readLong(route, exchange, call, plane, params, reading, mailbox);
            return;
        }
        var deadline = System.nanoTime() + Running.DEADLINE_NANOS;
        machinery.workers().read(() -> {
            try {
                // Whoever asked has most likely given up; the next one has not.
                if (System.nanoTime() - deadline > 0) throw Workers.overloaded();
                var found = machinery.snapshots().read(plane, () -> look(route, call, params, reading));
                var answer = found.get();
                mailbox.execute(() -> exchange.answer(route.endpoint().output().status(), answer));
            } catch (RuntimeException | Error failed) {
                mailbox.execute(() -> exchange.fail(failed));
            }
        });
    }

    private <P extends Record, B extends Record, R> void readLong(
            Route<P, B, R> route,
            Exchange exchange,
            FoundCall call,
            Plane plane,
            P params,
            Work.Reading<P, B, R> reading,
            Mailbox mailbox) {
        machinery.workers().readLong(plane, () -> {
            try {
                call.goOn();
                var answer = look(route, call, params, reading).get();
                mailbox.execute(() -> exchange.answer(route.endpoint().output().status(), answer));
            } catch (CancellationException abandoned) {
                mailbox.execute(exchange::gone);
            } catch (RuntimeException | Error failed) {
                mailbox.execute(() -> exchange.fail(failed));
            }
        });
        exchange.sustain(mailbox, machinery.breath());
    }

    /** Tells that what the path names is not there; where it is, what is wrong beside. @param refuse throws that */
    <P extends Record> void refuse(
            Exchange exchange,
            FoundCall call,
            Plane plane,
            P params,
            Work.Look<P, ?> subject,
            Runnable refuse,
            Mailbox mailbox) {
        machinery.workers().read(() -> {
            try {
                machinery.snapshots().read(plane, () -> subject.answer(call, params));
                refuse.run();
            } catch (RuntimeException | Error told) {
                mailbox.execute(() -> exchange.fail(told));
            }
        });
    }

    private static <P extends Record, B extends Record, R> Supplier<Rendered> look(
            Route<P, B, R> route, FoundCall call, P params, Work.Reading<P, B, R> reading) {
        return route.rendering(call, reading.look().answer(call, params));
    }
}
