package org.daftar.http.pharus;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.http.dialect.Fault;
import org.daftar.http.dialect.StatusTable;
import org.daftar.http.json.Doc;
import org.daftar.http.json.OmitEmpty;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Reference;
import org.daftar.model.kernel.Refusal;

/** Refusals and breakdowns in the eight codes of Pharus. What is finer is told in the details, as their reason. */
public final class PharusErrors {

    private static final StatusTable STATUSES = new StatusTable(Map.ofEntries(
            Map.entry(Refusal.Invalid.class, 422),
            Map.entry(Refusal.Unauthenticated.class, 401),
            Map.entry(Refusal.Forbidden.class, 403),
            Map.entry(Refusal.NoAccess.class, 403),
            Map.entry(Refusal.NotPermitted.class, 403),
            Map.entry(Refusal.ModuleNotInPlan.class, 403),
            Map.entry(Refusal.Missing.class, 404),
            Map.entry(Refusal.Duplicate.class, 409),
            Map.entry(Refusal.InUse.class, 409),
            Map.entry(Refusal.InvalidTransition.class, 409),
            Map.entry(Refusal.RuleViolated.class, 409),
            Map.entry(Refusal.StaleVersion.class, 409),
            Map.entry(Refusal.SomeRows.class, 422),
            Map.entry(Refusal.TooManyAttempts.class, 429),
            Map.entry(Refusal.Unavailable.class, 503)));

    private static final String INVALID = "validation_failed";
    private static final String CONFLICT = "conflict";
    private static final Set<String> CODES = Set.of(
            "unauthorized",
            "forbidden",
            "not_found",
            "in_use",
            "invalid_transition",
            CONFLICT,
            INVALID,
            "internal_error");

    /** Of faults whose own code is none of the eight. */
    private static final Map<Integer, String> CODE_OF_STATUS = Map.of(
            400,
            INVALID,
            401,
            "unauthorized",
            403,
            "forbidden",
            404,
            "not_found",
            405,
            "not_found",
            409,
            CONFLICT,
            429,
            CONFLICT,
            500,
            "internal_error",
            503,
            "internal_error");

    /** What cannot be read at all, whatever it was to be. */
    private static final Set<String> UNREADABLE =
            Set.of("malformed_json", "duplicate_key", "too_deep", "malformed_query");

    /** Reasons that the document names otherwise than the core, or only of some flaws. */
    private static final Map<String, String> REASONS = Map.of("stale_version", "stale");

    private static final Map<String, String> REASONS_OF_FLAWS =
            Map.of("cycle", "customer_cycle", "bom_cycle", "bom_cycle");

    /** The core's words for what Pharus calls otherwise. */
    private static final Map<String, String> FIELDS = Map.of("partyId", "entityId");

    private static final Map<String, String> KINDS = Map.of(
            "clients", "customers",
            "subsidiaries", "childCustomers",
            "materials ledger entries", "materialsLedger",
            "products ledger entries", "fgLedger",
            "bills of materials", "boms");

    /** Where orders stand. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("planned", "Planning"),
            Map.entry("draft", "Draft"),
            Map.entry("entered", "Entered"),
            Map.entry("placed", "Placed"),
            Map.entry("in production", "Production"),
            Map.entry("dispatched", "In Transit"),
            Map.entry("part received", "Partial"),
            Map.entry("received", "Received"),
            Map.entry("completed", "Completed"),
            Map.entry("settled", "Paid"),
            Map.entry("cancelled", "Cancelled"));

    /** Orders of customers stand elsewhere, and have names of their own for it. */
    private static final Map<String, String> STATES_OF_SALES = Map.ofEntries(
            Map.entry("draft", "Received"),
            Map.entry("confirmed", "Entered"),
            Map.entry("shipped", "Shipped"),
            Map.entry("billed", "Invoiced"),
            Map.entry("settled", "Paid"),
            Map.entry("cancelled", "Rejected"),
            Map.entry("disputed", "In-Dispute"),
            Map.entry("closed", "Completed"),
            Map.entry("nothing shipped", "Pending"),
            Map.entry("part shipped", "Partial"),
            Map.entry("all shipped", "Fulfilled"));

    private PharusErrors() {}

    record ErrorBody(ApiError error) {}

    public record ApiError(
            @Doc("Stable, for programs: one of the eight of this API.") String code,
            @Doc("What is wrong and what to do, for people.") String message,
            @Doc("Facts that depend on the code: fields, reason, references, from and to.") @OmitEmpty
                    Optional<Particulars> details) {}

    public static ApiError error(Refusal refusal) {
        return error(fault(refusal));
    }

    static Fault fault(Refusal refusal) {
        int status = isUnreadable(refusal) ? 400 : STATUSES.of(refusal);
        return Fault.of(status, refusal).with(particulars(refusal));
    }

    static ApiError error(Fault fault) {
        var code = CODES.contains(fault.code()) ? fault.code() : CODE_OF_STATUS.getOrDefault(fault.status(), INVALID);
        var details = details(code, fault);
        return new ApiError(code, fault.message(), details.isEmpty() ? Optional.empty() : Optional.of(details));
    }

    private static boolean isUnreadable(Refusal refusal) {
        return refusal instanceof Refusal.Invalid
                && refusal.flaws().stream().anyMatch(flaw -> UNREADABLE.contains(flaw.code()));
    }

    private static Particulars particulars(Refusal refusal) {
        if (refusal instanceof Refusal.InUse use) return Particulars.of("references", references(use.references()));
        if (refusal instanceof Refusal.InvalidTransition move) return transition(move);
        if (refusal instanceof Refusal.SomeRows some)
            return Particulars.of(
                    "rows", some.rows().stream().map(PharusErrors::row).toList());
        return refusal.particulars();
    }

    private static Particulars references(List<Reference> references) {
        var counts = Particulars.NONE;
        for (var reference : references) counts = counts.and(kind(reference.kind()), reference.count());
        return counts;
    }

    private static Particulars transition(Refusal.InvalidTransition move) {
        var states = move.kind().equals("sales order") ? STATES_OF_SALES : STATES;
        var told = Particulars.of("from", state(states, move.state()));
        if (move.to().isPresent()) told = told.and("to", state(states, move.to().get()));
        return told.and(
                        "allowed",
                        move.allowed().stream()
                                .map(state -> state(states, state))
                                .toList())
                .and("reason", move.reason());
    }

    private static String state(Map<String, String> states, String core) {
        return states.getOrDefault(core, core);
    }

    private static Particulars row(Refusal.SomeRows.RefusedRow row) {
        var error = error(row.refusal());
        var told = Particulars.of("code", error.code()).and("message", error.message());
        return Particulars.of("index", row.index())
                .and(
                        "error",
                        error.details()
                                .map(details -> told.and("details", details))
                                .orElse(told));
    }

    private static Particulars details(String code, Fault fault) {
        var details = Particulars.NONE;
        if (code.equals(INVALID) || !fault.flaws().isEmpty())
            details = details.and(
                    "fields", fault.flaws().stream().map(PharusErrors::field).toList());
        var reason = reason(code, fault);
        if (reason.isPresent()) details = details.and("reason", reason.get());
        for (var fact : fault.particulars().facts().entrySet()) details = details.and(fact.getKey(), fact.getValue());
        return details;
    }

    private static Optional<String> reason(String code, Fault fault) {
        if (code.equals(INVALID))
            return fault.flaws().stream()
                    .map(flaw -> REASONS_OF_FLAWS.get(flaw.code()))
                    .flatMap(reason -> Optional.ofNullable(reason).stream())
                    .findFirst();
        return code.equals(fault.code())
                ? Optional.empty()
                : Optional.of(REASONS.getOrDefault(fault.code(), fault.code()));
    }

    private static Particulars field(Flaw flaw) {
        return Particulars.of("path", field(flaw.path()))
                .and("rule", flaw.rule())
                .and("message", flaw.message());
    }

    private static String field(String path) {
        return FIELDS.getOrDefault(path, path);
    }

    /** {@code purchase orders} are {@code purchaseOrders}. */
    private static String kind(String words) {
        var known = KINDS.get(words);
        if (known != null) return known;
        var each = words.split(" ");
        return each[0]
                + Arrays.stream(each)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(joining());
    }
}
