package org.daftar.http.routes;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.daftar.model.kernel.Page;
import org.daftar.ports.printing.TablePress;

/**
 * What an endpoint answers when it succeeds.
 *
 * @param <R> what its handler returns
 */
public sealed interface Output<R> {

    int status();

    /** Whether what is answered is no JSON. */
    default boolean isFile() {
        return false;
    }

    /** One record, in the dialect's envelope for one. */
    record Json<V extends Record>(int status, Class<V> view) implements Output<V> {}

    /**
     * One page of a list, in the dialect's envelope for lists.
     *
     * @param sorts what a caller may sort by; the first is the default
     * @param rising whether the smallest comes first, unless the caller says otherwise
     */
    record Paged<V extends Record, S extends Enum<S>>(Class<V> row, Class<S> sort, List<S> sorts, boolean rising)
            implements Output<Page<V>> {

        public Paged {
            sorts = List.copyOf(sorts);
            if (sorts.isEmpty()) throw new IllegalArgumentException("A list has an order: " + row);
        }

        @Override
        public int status() {
            return 200;
        }
    }

    /** All of a list that is short, in the dialect's envelope for lists. */
    record All<V extends Record>(Class<V> row) implements Output<List<V>> {

        @Override
        public int status() {
            return 200;
        }
    }

    /**
     * A file, made of what was looked up once the books are let go: drawing takes longer than reading.
     *
     * @param contentType of the file; who fails to get it is told so in the dialect's own form
     */
    record File<V>(String contentType, Function<V, Download> make) implements Output<V> {

        @Override
        public int status() {
            return 200;
        }

        @Override
        public boolean isFile() {
            return true;
        }
    }

    /**
     * A file that is kept, sent as it is.
     *
     * @param find where it is, once the books are let go
     */
    record Stored<V>(Function<V, StoredFile> find) implements Output<V> {

        @Override
        public int status() {
            return 200;
        }

        @Override
        public boolean isFile() {
            return true;
        }
    }

    /**
     * What another endpoint answers as JSON, as a workbook.
     *
     * @param name of the file, without its ending
     */
    record Workbook<V extends Record>(String name, Class<V> view, TablePress press) implements Output<V> {

        public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        @Override
        public int status() {
            return 200;
        }

        @Override
        public boolean isFile() {
            return true;
        }
    }

    /** A file that is written where it is sent from, once the books are let go. */
    record Written<V>(Function<V, WrittenFile> make) implements Output<V> {

        @Override
        public int status() {
            return 200;
        }

        @Override
        public boolean isFile() {
            return true;
        }
    }

    /**
     * A file of what a write made. What is kept for who repeats the call is a word, from which the same file can be made at any
     * time.
     *
     * @param make after the commit, on a worker
     */
    record Issued<V>(int status, Function<V, String> word, BiFunction<Call, String, WrittenFile> make)
            implements Output<V> {

        @Override
        public boolean isFile() {
            return true;
        }
    }

    static Output<WrittenFile> written() {
        return new Written<>(file -> file);
    }

    static <V> Output<V> issued(Function<V, String> word, BiFunction<Call, String, WrittenFile> make) {
        return new Issued<>(200, word, make);
    }

    static <V> Output<V> stored(Function<V, StoredFile> find) {
        return new Stored<>(find);
    }

    static <V> Output<V> pdf(Function<V, Download> make) {
        return new File<>("application/pdf", make);
    }

    static <V extends Record> Output<V> json(int status, Class<V> view) {
        return new Json<>(status, view);
    }

    static <V extends Record> Output<V> json(Class<V> view) {
        return new Json<>(200, view);
    }

    /** Sorted by any constant of the enum; the first is the default. */
    static <V extends Record, S extends Enum<S>> Output<Page<V>> page(Class<V> row, Class<S> sort) {
        return new Paged<>(row, sort, List.of(sort.getEnumConstants()), false);
    }

    /** In this order and no other, the smallest first. */
    static <V extends Record, S extends Enum<S>> Output<Page<V>> rising(Class<V> row, S sort) {
        return new Paged<>(row, sort.getDeclaringClass(), List.of(sort), true);
    }

    /** In this order and no other, the largest first. */
    static <V extends Record, S extends Enum<S>> Output<Page<V>> falling(Class<V> row, S sort) {
        return new Paged<>(row, sort.getDeclaringClass(), List.of(sort), false);
    }

    static <V extends Record> Output<List<V>> all(Class<V> row) {
        return new All<>(row);
    }
}
