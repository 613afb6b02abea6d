package org.daftar.http.routes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daftar.http.json.Rows;
import org.daftar.http.json.Spelling;
import org.daftar.model.kernel.Module;
import org.daftar.model.kernel.Permission;
import org.daftar.ports.printing.TablePress;
import org.jspecify.annotations.Nullable;

/** An endpoint in the making: first what holds for all kinds, then {@link #params} and what it reads or writes. */
public final class Declaration {

    private static final int ROWS_BODY_LIMIT = 8 << 20;

    private final Routes routes;
    private final Method method;
    private final String path;
    private final String id;
    private String summary = "";
    private boolean extension;
    private Optional<Module> module = Optional.empty();
    private @Nullable Admission admission;
    private boolean inPerson;
    private Scope scope = new Scope.Company();
    private Once once = Once.KEYED;
    private int bodyLimit = Endpoint.USUAL_BODY_LIMIT;
    private Spelling spelling = Spelling.NONE;
    private boolean takesFile;
    private Work.@Nullable Look<?, ?> subject;

    Declaration(Routes routes, Method method, String path, String id) {
        if (!path.startsWith("/") || path.endsWith("/")) throw new IllegalArgumentException("Not a path: " + path);
        this.routes = routes;
        this.method = method;
        this.path = path;
        this.id = id;
    }

    /** One sentence for the reader of the API description, without a full stop. */
    public Declaration summary(String sentence) {
        summary = sentence;
        return this;
    }

    /** Says that the dialect's document does not have this endpoint. */
    public Declaration extension() {
        extension = true;
        return this;
    }

    public Declaration module(Module needed) {
        module = Optional.of(needed);
        return this;
    }

    public Declaration requires(Permission... permissions) {
        admission = new Admission.Requires(Set.of(permissions));
        return this;
    }

    /** Needs no permission; works in the control plane. */
    public Declaration open(Admission.Scheme scheme, String reason) {
        admission = new Admission.Open(scheme, reason);
        scope = new Scope.Control();
        return this;
    }

    /** Works in the control plane, on the members of the company that is named in the dialect's own way. */
    public Declaration onMembers() {
        scope = new Scope.CompanyInControl();
        return this;
    }

    /** Not for programs: a token that somebody made for one is refused. */
    public Declaration inPerson() {
        inPerson = true;
        return this;
    }

    /** The company is the one named by this parameter of the path, not by the dialect's own way. */
    public Declaration companyInPath(String parameter) {
        scope = new Scope.CompanyInPath(parameter);
        return this;
    }

    /** The answer holds a secret. */
    public Declaration secret() {
        once = Once.SECRET;
        return this;
    }

    /** Works in pieces of its own, each in a unit of its own; repeating it does no harm. */
    public Declaration piecemeal() {
        once = Once.PIECEMEAL;
        return this;
    }

    /** Its records are spelt in this way. */
    public Declaration spelt(Spelling names) {
        spelling = names;
        return this;
    }

    public Declaration bodyLimit(int bytes) {
        bodyLimit = bytes;
        return this;
    }

    /** @param type a record of what path and query hold */
    public <P extends Record> Parameterised<P> params(Class<P> type) {
        return new Parameterised<>(type);
    }

    public Parameterised<None> params() {
        return params(None.class);
    }

    /** Takes many rows at once: {@code {"rows": [...]}}. @param row what creating one takes */
    public <X extends Record> Many<X> rows(Class<X> row) {
        if (bodyLimit == Endpoint.USUAL_BODY_LIMIT) bodyLimit = ROWS_BODY_LIMIT;
        return new Many<>(row);
    }

    String id() {
        return id;
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + id + ")";
    }

    @SuppressWarnings("unchecked") // the subject was declared for these very parameters
    private <P extends Record, B extends Record, R> void add(
            Class<P> params, Class<B> body, Output<R> output, Work<P, B, R> work) {
        var admitted = admission;
        if (admitted == null) throw new IllegalStateException(this + " says neither requires(…) nor open(…)");
        if (admitted instanceof Admission.Open open
                && open.scheme() != Admission.Scheme.SIGNED_IN
                && once == Once.KEYED
                && work instanceof Work.Writing) {
            throw new IllegalStateException(
                    this + " is not for users alone, so no user's key can be kept: say secret()");
        }
        if (once == Once.KEYED && work instanceof Work.Reading != (method == Method.GET)) {
            throw new IllegalStateException(this + ": GET reads, everything else writes");
        }
        if (output.isFile() && !(output instanceof Output.Issued) && !(work instanceof Work.Reading)) {
            throw new IllegalStateException(this + " writes: the answer is kept for who repeats it, and a file is not");
        }
        routes.add(new Endpoint<>(
                method,
                path,
                id,
                summary,
                extension,
                module,
                admitted,
                inPerson,
                scope,
                once,
                spelling,
                bodyLimit,
                takesFile,
                params,
                Optional.ofNullable((Work.Look<P, ?>) subject),
                body,
                output,
                work));
    }

    public final class Parameterised<P extends Record> {

        private final Class<P> params;

        private Parameterised(Class<P> params) {
            this.params = params;
        }

        /** @param subject finds what the path names, or refuses: who asks for nothing that is there learns that first */
        public Parameterised<P> about(Work.Look<P, ?> subject) {
            Declaration.this.subject = subject;
            return this;
        }

        public <R> Reads<P, R> reads(Output<R> output) {
            return new Reads<>(params, output);
        }

        public <B extends Record> Bodied<P, B> body(Class<B> type) {
            return new Bodied<>(params, type);
        }

        /**
         * Takes a form with a file, which {@link Call#upload} then is.
         *
         * @param fields a record of what the form holds beside it
         * @param largest bytes of the file
         */
        public <B extends Record> Bodied<P, B> form(Class<B> fields, int largest) {
            takesFile = true;
            bodyLimit = largest;
            return new Bodied<>(params, fields);
        }

        public <R> Writes<P, None, R> writes(Output<R> output) {
            return body(None.class).writes(output);
        }
    }

    public final class Many<X extends Record> {

        private final Class<X> row;

        private Many(Class<X> row) {
            this.row = row;
        }

        /** @param answer made of what became of the rows, in their order */
        public <R> void handle(Output<R> output, Work.Each<X> each, Function<List<RowOutcome>, R> answer) {
            add(RowsMode.class, Rows.class, output, new Work.Many<>(row, each, answer));
        }
    }

    public final class Reads<P extends Record, R> {

        private static final String XLSX = "xlsx";

        private final Class<P> params;
        private final Output<R> output;
        private @Nullable TablePress tables;

        private Reads(Class<P> params, Output<R> output) {
            this.params = params;
            this.output = output;
        }

        /** Declares an extension beside it, {@code …/xlsx}, which answers the same as a workbook. */
        public Reads<P, R> alsoAsWorkbook(TablePress press) {
            tables = press;
            return this;
        }

        public void handle(Work.Look<P, R> look) {
            add(params, None.class, output, new Work.Reading<>(look, true));
            if (tables != null) workbook(tables).handle(look);
        }

        @SuppressWarnings("unchecked") // what answers one record answers a record
        private Reads<P, R> workbook(TablePress press) {
            if (!(output instanceof Output.Json<?> json))
                throw new IllegalStateException(Declaration.this + " answers no record");
            var beside = new Declaration(routes, method, path + "/" + XLSX, id + "." + XLSX)
                    .summary(summary + ", as a workbook")
                    .extension();
            beside.module = module;
            beside.admission = admission;
            beside.inPerson = inPerson;
            beside.scope = scope;
            beside.spelling = spelling;
            beside.subject = subject;
            var name = path.substring(path.lastIndexOf('/') + 1);
            return beside.params(params).reads((Output<R>) new Output.Workbook<>(name, json.view(), press));
        }

        /**
         * For what takes long and takes its own snapshots, one after the other. It asks the call now and then whether to go on, and
         * answers JSON with status 200, which begins before it is known.
         */
        public void handleInPieces(Work.Look<P, R> look) {
            add(params, None.class, output, new Work.Reading<>(look, false));
        }
    }

    public final class Bodied<P extends Record, B extends Record> {

        private final Class<P> params;
        private final Class<B> body;

        private Bodied(Class<P> params, Class<B> body) {
            this.params = params;
            this.body = body;
        }

        public <R> Writes<P, B, R> writes(Output<R> output) {
            return new Writes<>(params, body, output);
        }
    }

    public final class Writes<P extends Record, B extends Record, R> {

        private final Class<P> params;
        private final Class<B> body;
        private final Output<R> output;

        private Writes(Class<P> params, Class<B> body, Output<R> output) {
            this.params = params;
            this.body = body;
            this.output = output;
        }

        public void handle(Work.Write<P, B, R> write) {
            add(
                    params,
                    body,
                    output,
                    new Work.Writing<P, B, None, R, R>(
                            null,
                            null,
                            (call, sent, content, none) -> write.answer(call, sent, content),
                            Function.identity()));
        }

        public <X> Prepared<P, B, X, R> prepare(Work.Prepare<P, B, X> prepare) {
            return new Prepared<>(this, prepare, null);
        }

        /** What the unit returns is committed whatever it says; then it becomes the answer, or a refusal. */
        public <U> void handle(Work.Write<P, B, U> write, Function<U, R> then) {
            requireSecret();
            add(
                    params,
                    body,
                    output,
                    new Work.Writing<P, B, None, U, R>(
                            null, null, (call, sent, content, none) -> write.answer(call, sent, content), then));
        }

        private void requireSecret() {
            // An answer that is made after the commit cannot have been kept inside it.
            if (once == Once.KEYED) throw new IllegalStateException(Declaration.this + " answers after the commit");
        }
    }

    public final class Prepared<P extends Record, B extends Record, X, R> {

        private final Writes<P, B, R> writes;
        private final Work.Prepare<P, B, X> prepare;
        private final @Nullable Consumer<X> discard;

        private Prepared(Writes<P, B, R> writes, Work.Prepare<P, B, X> prepare, @Nullable Consumer<X> discard) {
            this.writes = writes;
            this.prepare = prepare;
            this.discard = discard;
        }

        /** For what outlives the call: takes back what was prepared when the unit came to nothing. Runs on a worker. */
        public Prepared<P, B, X, R> orDiscard(Consumer<X> takesBack) {
            return new Prepared<>(writes, prepare, takesBack);
        }

        public void handle(Work.Act<P, B, X, R> act) {
            add(
                    writes.params,
                    writes.body,
                    writes.output,
                    new Work.Writing<>(prepare, discard, act, Function.identity()));
        }

        /** @see Writes#handle(Work.Write, Function) */
        public <U> void handle(Work.Act<P, B, X, U> act, Function<U, R> then) {
            writes.requireSecret();
            add(writes.params, writes.body, writes.output, new Work.Writing<>(prepare, discard, act, then));
        }
    }
}
