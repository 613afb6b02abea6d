package org.daftar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.daftar.model.kernel.Refused;

/** Many at once, of whom some win and the others are told why not. */
public final class Race {

    private Race() {}

    /** How many of so many won; the others were refused for that reason. */
    public static int won(int times, String refusal, Callable<?> deed) throws Exception {
        return won(Collections.nCopies(times, deed), List.of(refusal));
    }

    /** How many of these won; the others were refused for one of those reasons. */
    public static int won(List<? extends Callable<?>> deeds, List<String> refusals) throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        try {
            var all = new ArrayList<Callable<String>>();
            for (var deed : deeds) all.add(() -> heard(deed));
            var heard = new ArrayList<String>();
            for (var told : pool.invokeAll(all)) heard.add(told.get());
            int won = Collections.frequency(heard, "won");
            heard.removeIf("won"::equals);
            assertThat(refusals).containsAll(heard);
            return won;
        } finally {
            pool.shutdown();
        }
    }

    private static String heard(Callable<?> deed) throws Exception {
        try {
            deed.call();
            return "won";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }
}
