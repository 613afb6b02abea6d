package org.daftar.model.kernel;

import java.util.List;
import java.util.Optional;

/**
 * The ways in which the business says no: a closed family, so that every dialect translates each of them or does not
 * compile. A refusal carries a stable code, a text for people (what, where, by how much, what to do), and the flaws it
 * can point at.
 */
public sealed interface Refusal {

    String code();

    String message();

    default List<Flaw> flaws() {
        return List.of();
    }

    /** What a program can know of this beside the code. */
    default Particulars particulars() {
        return Particulars.NONE;
    }

    /** The same, told of a part of what was sent: what it points at lies under that path. */
    default Refusal under(String path) {
        return this;
    }

    /** The content is wrong, whatever the state of the books. */
    record Invalid(String code, String message, List<Flaw> flaws, Particulars particulars) implements Refusal {

        public Invalid(String code, String message, List<Flaw> flaws) {
            this(code, message, flaws, Particulars.NONE);
        }

        public Invalid {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Refusal under(String path) {
            return new Invalid(
                    code, message, flaws.stream().map(flaw -> flaw.under(path)).toList(), particulars);
        }

        public Invalid with(Particulars told) {
            return new Invalid(code, message, flaws, told);
        }

        public static Invalid of(List<Flaw> flaws) {
            var first = flaws.get(0);
            var more = flaws.size() > 1 ? " (and " + (flaws.size() - 1) + " more)" : "";
            return new Invalid("validation_failed", first.message() + more, flaws);
        }

        public static Invalid of(String path, String code, String message) {
            return new Invalid(code, message, List.of(new Flaw(path, code, message)));
        }
    }

    /** No such thing in these books; a thing of other books is no such thing either. */
    record Missing(String kind, String id) implements Refusal {

        @Override
        public String code() {
            return "not_found";
        }

        @Override
        public String message() {
            return "There is no " + kind + " " + id + " here.";
        }
    }

    record Duplicate(String path, String value) implements Refusal {

        @Override
        public Particulars particulars() {
            return Particulars.of("value", value);
        }

        @Override
        public String code() {
            return "duplicate";
        }

        @Override
        public String message() {
            return "\"" + value + "\" is taken already. Choose another " + path + ".";
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(new Flaw(path, code(), message()));
        }
    }

    /** @param references what names it, by kind; empty where that is not counted */
    record InUse(String kind, String id, String message, List<Reference> references) implements Refusal {

        public InUse(String kind, String id, String message) {
            this(kind, id, message, List.of());
        }

        public InUse {
            references = List.copyOf(references);
        }

        @Override
        public String code() {
            return "in_use";
        }
    }

    /**
     * @param state where the thing is
     * @param action what was asked for, in words that follow "it cannot"
     * @param to the state that was asked for; empty where none was
     * @param allowed the states that could have been asked for
     * @param reason stable, for programs
     */
    record InvalidTransition(
            String kind, String state, String action, Optional<String> to, List<String> allowed, String reason)
            implements Refusal {

        public InvalidTransition(String kind, String state, String action) {
            this(kind, state, action, Optional.empty(), List.of(), "not_allowed");
        }

        /** Of a status that was asked for. */
        public static InvalidTransition between(
                String kind, String from, String to, List<String> allowed, String reason) {
            return new InvalidTransition(kind, from, "become " + to, Optional.of(to), allowed, reason);
        }

        public InvalidTransition {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String code() {
            return "invalid_transition";
        }

        @Override
        public String message() {
            return "This " + kind + " is " + state + ", so it cannot " + action + ".";
        }
    }

    /** The content is sound, but a rule of the business forbids it now. */
    record RuleViolated(String code, String message, List<Flaw> flaws, Particulars particulars) implements Refusal {

        public RuleViolated(String code, String message) {
            this(code, message, List.of());
        }

        public RuleViolated(String code, String message, List<Flaw> flaws) {
            this(code, message, flaws, Particulars.NONE);
        }

        public RuleViolated(String code, String message, Particulars particulars) {
            this(code, message, List.of(), particulars);
        }

        public RuleViolated {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Refusal under(String path) {
            return new RuleViolated(
                    code, message, flaws.stream().map(flaw -> flaw.under(path)).toList(), particulars);
        }
    }

    /** Of many rows that were to be taken together, these could not be, so none was. */
    record SomeRows(List<RefusedRow> rows) implements Refusal {

        /** @param index of the row, from 0 */
        public record RefusedRow(int index, Refusal refusal) {}

        public SomeRows {
            rows = List.copyOf(rows);
        }

        @Override
        public String code() {
            return "rows_refused";
        }

        @Override
        public String message() {
            var first = rows.get(0);
            return "Nothing was taken, because of " + (rows.size() == 1 ? "row " : rows.size() + " rows; the first is ")
                    + first.index() + ": " + first.refusal().message();
        }

        @Override
        public List<Flaw> flaws() {
            return rows.stream()
                    .flatMap(row -> row.refusal().flaws().stream().map(flaw -> flaw.under("rows[" + row.index() + "]")))
                    .toList();
        }
    }

    record Forbidden(Permission permission) implements Refusal {

        @Override
        public String code() {
            return "forbidden";
        }

        @Override
        public String message() {
            return "This needs the permission " + permission + ", which your role does not have.";
        }
    }

    /** No permission helps: it takes another person, another role or another credential, as the code says. */
    record NotPermitted(String code, String message) implements Refusal {}

    /** Not a member, or no such company: on purpose one answer for both. */
    record NoAccess() implements Refusal {

        @Override
        public String code() {
            return "forbidden";
        }

        @Override
        public String message() {
            return "You have no access to this company.";
        }
    }

    record ModuleNotInPlan(Module module) implements Refusal {

        @Override
        public String code() {
            return "upgrade_required";
        }

        @Override
        public String message() {
            return "The plan of this company does not include " + module + ". Change the plan to use it.";
        }
    }

    record StaleVersion(String kind, long sent, long current) implements Refusal {

        @Override
        public Particulars particulars() {
            return Particulars.of("sent", sent).and("current", current);
        }

        @Override
        public String code() {
            return "stale_version";
        }

        @Override
        public String message() {
            return "This " + kind + " has changed since version " + sent + " (now " + current
                    + "). Read it again and repeat the change.";
        }
    }

    /** The caller is not who they claim to be, or can no longer prove it. */
    record Unauthenticated(String code, String message) implements Refusal {}

    record TooManyAttempts(long retryAfterSeconds) implements Refusal {

        @Override
        public String code() {
            return "too_many_attempts";
        }

        @Override
        public String message() {
            return "Too many attempts. Try again in " + retryAfterSeconds + " seconds.";
        }
    }

    /** The system cannot take this now and has not done any of it; the same call may be repeated. */
    record Unavailable(String code, String message, long retryAfterSeconds) implements Refusal {}
}
