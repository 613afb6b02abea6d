package org.daftar.persistence.orders;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Rate;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.orders.driven.OrderSettingStore;
import org.daftar.ports.orders.query.OrderSettings;
import org.jspecify.annotations.Nullable;

final class SqlOrderSettings implements OrderSettingStore, OrderSettings {

    public interface Mapper {

        @Select("SELECT over_receipt FROM order_policy WHERE company = #{company}")
        @Nullable
        Long tolerance(@Param("company") long company);

        @Insert(
                """
                INSERT INTO order_policy (company, over_receipt) VALUES (#{company}, #{rate})
                ON CONFLICT (company) DO UPDATE SET over_receipt = excluded.over_receipt""")
        void tolerate(@Param("company") long company, @Param("rate") long rate);
    }

    private final Sessions sessions;

    SqlOrderSettings(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Rate tolerance(Books books) {
        return sessions.with(books, session -> Optional.ofNullable(
                        session.mapper(Mapper.class).tolerance(session.company()))
                .map(Rate::new)
                .orElse(Rate.NONE));
    }

    @Override
    public void tolerate(Books books, Rate overReceipt) {
        var session = sessions.writing(books);
        session.mapper(Mapper.class).tolerate(session.company(), overReceipt.millionths());
    }
}
