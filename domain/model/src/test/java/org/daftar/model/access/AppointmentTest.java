package org.daftar.model.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.access.Role.OWNER;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.model.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** Every pair of roles, told apart by two rules. */
class AppointmentTest {

    @Test
    void an_owner_may_make_anybody_anything() {
        pairs().forEach(pair ->
                assertThat(flaw(OWNER, pair, false)).as(pair.toString()).isEmpty());
        for (var after : Role.values()) {
            assertThat(flaw(OWNER, new Pair(Optional.of(OWNER), Optional.of(after)), true))
                    .isEmpty();
        }
    }

    @Test
    void nobody_else_touches_an_owner_and_may_do_the_rest_to_others() {
        for (var by : Role.values()) {
            if (by == OWNER) continue;
            pairs().forEach(pair -> {
                boolean touchesOwner =
                        pair.before().equals(Optional.of(OWNER)) || pair.after().equals(Optional.of(OWNER));
                assertThat(flaw(by, pair, false))
                        .as(by + " " + pair)
                        .isEqualTo(touchesOwner ? Optional.of("owner_only") : Optional.empty());
            });
        }
    }

    @Test
    void nobody_raises_themselves_and_everybody_may_step_down() {
        for (var own : Role.values()) {
            for (var after : Role.values()) {
                if (after == OWNER) continue;
                var flaw = flaw(own, new Pair(Optional.of(own), Optional.of(after)), true);
                assertThat(flaw)
                        .as(own + " to " + after)
                        .isEqualTo(after.compareTo(own) > 0 ? Optional.of("own_role") : Optional.empty());
            }
        }
    }

    private record Pair(Optional<Role> before, Optional<Role> after) {}

    private static Stream<Pair> pairs() {
        return orNone().flatMap(before -> orNone().map(after -> new Pair(before, after)));
    }

    private static Stream<Optional<Role>> orNone() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Role.values()).map(Optional::of));
    }

    private static Optional<String> flaw(Role by, Pair pair, boolean own) {
        return new Appointment(by, pair.before(), pair.after(), own).flaw().map(Refusal::code);
    }
}
