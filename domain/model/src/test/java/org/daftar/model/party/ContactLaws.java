package org.daftar.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactLaws {

    private static final Instant NOW = Instant.EPOCH;

    /** One step in a contact's life: a method is put in place of the one of that id or added, or taken away. */
    record Step(long id, MethodType type, String value, boolean primary, boolean active, boolean removes) {}

    @Property
    void of_each_type_at_most_one_method_is_primary_and_none_is_there_twice(@ForAll("steps") List<Step> steps) {
        var contact = nobody();
        for (var step : steps) {
            var before = contact;
            var id = new MethodId(new UUID(0, step.id()));
            var method = new ContactMethod(
                    id,
                    step.type(),
                    step.value(),
                    Optional.empty(),
                    step.primary() && step.active(),
                    step.active(),
                    NOW,
                    NOW);
            if (step.removes()) contact = contact.without(id, NOW);
            else if (!contact.hasOther(method)) contact = contact.with(method, NOW);
            for (var type : MethodType.values())
                assertThat(primaries(contact, type)).isLessThanOrEqualTo(1);
            if (!step.removes() && contact != before && method.primary())
                assertThat(contact.primary(step.type())).contains(method);
            assertThat(contact.methods().stream().map(m -> m.type() + m.value()).distinct())
                    .hasSize(contact.methods().size());
        }
    }

    @Property
    void a_method_that_is_added_and_removed_leaves_what_was_not_its_rival(@ForAll("steps") List<Step> steps) {
        var contact = nobody();
        for (var step : steps) {
            var added = new ContactMethod(
                    new MethodId(UUID.randomUUID()),
                    step.type(),
                    step.value() + steps.indexOf(step) + contact.methods().size(),
                    Optional.empty(),
                    false,
                    step.active(),
                    NOW,
                    NOW);
            assertThat(contact.with(added, NOW).without(added.id(), NOW).methods())
                    .isEqualTo(contact.methods());
            contact = contact.with(added, NOW);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var step = Combinators.combine(
                        Arbitraries.longs().between(1, 5),
                        Arbitraries.of(MethodType.class),
                        Arbitraries.of("a@b.test", "c@d.test", "+97150", "+97155"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(false, false, true))
                .as(Step::new);
        return step.list().ofMaxSize(20);
    }

    private static long primaries(Contact contact, MethodType type) {
        return contact.methods().stream()
                .filter(method -> method.type() == type && method.primary())
                .count();
    }

    private static Contact nobody() {
        return new Contact(
                new ContactId(new UUID(0, 0)),
                PersonName.whole("Nobody"),
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                NOW,
                NOW,
                1);
    }
}
