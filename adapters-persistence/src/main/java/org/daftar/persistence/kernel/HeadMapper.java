package org.daftar.persistence.kernel;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

public interface HeadMapper {

    @Select(
            "SELECT next_key, fact_seq, entry_seq, drafts, chain_hash, recorded_at FROM head WHERE company = #{company}")
    PlaneHead.@Nullable Row find(long company);

    @Insert("INSERT INTO head (company, commit_no, next_key, fact_seq, entry_seq, drafts, chain_hash, recorded_at)"
            + " VALUES (#{company}, 0, 1, 0, 0, 0, #{genesis}, 0)")
    void create(@Param("company") long company, @Param("genesis") byte[] genesis);

    @Update(
            """
            UPDATE head SET next_key = #{row.nextKey}, fact_seq = #{row.factSeq}, entry_seq = #{row.entrySeq},
              drafts = #{row.drafts}, chain_hash = #{row.chainHash}, recorded_at = #{row.recordedAt}
            WHERE company = #{company}""")
    void update(@Param("company") long company, @Param("row") PlaneHead.Row row);
}
