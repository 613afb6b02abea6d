package org.daftar.persistence.orders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.daftar.model.orders.OrderNumber;
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

    /**
     * What is amiss in the steps of many orders, each order's judged together.
     *
     * @param judge of one; when it throws, it has met what no order can be
     */
    public static <R> List<String> faults(
            List<R> steps, Function<R, OrderNumber> number, BiFunction<OrderNumber, List<R>, List<String>> judge) {
        var faults = new ArrayList<String>();
        steps.stream().collect(groupingBy(number, LinkedHashMap::new, toList())).forEach((order, its) -> {
            try {
                faults.addAll(judge.apply(order, its));
            } catch (IllegalArgumentException impossible) {
                faults.add("order " + order + " was what no order can be: " + impossible.getMessage());
            }
        });
        return faults;
    }

    /** Of an order that is removed. */
    public static void remove(Session session, UUID order) {
        session.mapper(Mapper.class).delete(session.company(), order);
    }
}
