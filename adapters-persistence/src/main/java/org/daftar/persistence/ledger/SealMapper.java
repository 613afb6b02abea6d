package org.daftar.persistence.ledger;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

public interface SealMapper {

    @Insert("INSERT INTO seal (company, entries, line) VALUES (#{company}, #{entries}, #{line}) ON CONFLICT DO NOTHING")
    void insert(@Param("company") long company, @Param("entries") long entries, @Param("line") String line);

    @Select("SELECT line FROM seal WHERE company = #{company} ORDER BY entries")
    List<String> lines(long company);

    @Select("SELECT coalesce(max(entries), 0) FROM seal WHERE company = #{company}")
    long sealedThrough(long company);

    /** From the last number back: only what was posted after the place is looked at. */
    @Select(
            """
            SELECT s.journal, s.year, (SELECT e.number FROM entry e
                WHERE e.company = s.company AND e.journal = s.journal AND e.year = s.year AND e.seq <= #{place}
                ORDER BY e.number DESC LIMIT 1) AS number
            FROM series s WHERE s.company = #{company}""")
    List<NumberRow> numbersAt(@Param("company") long company, @Param("place") long place);

    record NumberRow(String journal, int year, @Nullable Long number) {}
}
