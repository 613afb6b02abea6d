package org.daftar.persistence.kernel;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.ComposedState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Standing;
import org.jspecify.annotations.Nullable;

/** The numbers that things are given when they are made, in series by name. Those of a unit that is dropped are given again. */
public final class Counters implements ComposedState {

    public interface Mapper {

        @Select("SELECT last_number FROM counter WHERE company = #{company} AND series = #{series}")
        @Nullable
        Long last(@Param("company") long company, @Param("series") String series);

        @Insert(
                """
                INSERT INTO counter (company, series, last_number) VALUES (#{company}, #{series}, #{last})
                ON CONFLICT (company, series) DO UPDATE SET last_number = excluded.last_number""")
        void keep(@Param("company") long company, @Param("series") String series, @Param("last") long last);
    }

    private final Standing<String, Long> last;

    private Counters(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        last = new Standing<>(
                series -> {
                    var stored = mapper.last(company, series);
                    return stored == null ? 0L : stored;
                },
                (series, number) -> mapper.keep(company, series, number));
    }

    /** From 1. */
    public static long next(Session session, String series) {
        var counters = session.state(Counters.class, Counters::new);
        long number = counters.last.get(series) + 1;
        counters.last.put(series, number);
        return number;
    }

    @Override
    public List<BatchState> parts() {
        return List.of(last);
    }
}
