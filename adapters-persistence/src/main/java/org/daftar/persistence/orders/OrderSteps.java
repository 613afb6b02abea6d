package org.daftar.persistence.orders;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.daftar.model.orders.OrderNumber.Series;
import org.daftar.persistence.engine.Session;

/** The history of orders: whenever the facets of one change, what they are now, in the words of its kind. */
public final class OrderSteps {

    public interface Mapper {

        @Insert(
                """
                INSERT INTO order_step (company, order_id, ordinal, series, facets, at)
                SELECT #{company}, #{order}, 1 + coalesce(max(s.ordinal), 0), #{series}, #{facets}, #{at}
                FROM order_step s WHERE s.company = #{company} AND s.order_id = #{order}""")
        void insert(
                @Param("company") long company,
                @Param("order") UUID order,
                @Param("series") Series series,
                @Param("facets") String facets,
                @Param("at") Instant at);

        @Delete("DELETE FROM order_step WHERE company = #{company} AND order_id = #{order}")
        void delete(@Param("company") long company, @Param("order") UUID order);
    }

    private OrderSteps() {}

    /** @param facets in a form that the laws of the order's kind can read */
    public static void add(Session session, Series series, UUID order, String facets, Instant at) {
        session.mapper(Mapper.class).insert(session.company(), order, series, facets, at);
    }

    /** Of an order that is removed. */
    public static void remove(Session session, UUID order) {
        session.mapper(Mapper.class).delete(session.company(), order);
    }
}
