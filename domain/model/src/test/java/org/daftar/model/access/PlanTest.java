package org.daftar.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.daftar.model.kernel.Module;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    @ParameterizedTest
    @CsvSource({"FREE,60,10", "STARTER,120,20", "PROFESSIONAL,300,50", "BUSINESS,600,100", "ENTERPRISE,1200,200"})
    void a_documented_plan_has_exactly_its_documented_limits(Plan plan, int requestsPerMinute, int burst) {
        assertThat(plan.requestsPerMinute()).isEqualTo(requestsPerMinute);
        assertThat(plan.burst()).isEqualTo(burst);
    }

    @ParameterizedTest
    @EnumSource(Module.class)
    void who_hosts_it_has_every_module_and_accounting_is_in_every_plan(Module module) {
        assertThat(Plan.SELF_HOSTED.includes(module)).isTrue();
        assertThat(Plan.values()).allMatch(plan -> plan.includes(Module.ACCOUNTING));
    }

    @Test
    void a_larger_plan_has_all_modules_of_a_smaller_one() {
        var plans = Plan.values();
        for (var i = 1; i < plans.length; i++) {
            for (var module : Module.values()) {
                if (plans[i - 1].includes(module)) {
                    assertThat(plans[i].includes(module))
                            .as(plans[i] + " " + module)
                            .isTrue();
                }
            }
        }
        assertThat(Plan.FREE.includes(Module.INVENTORY)).isFalse();
        assertThat(Plan.STARTER.includes(Module.PRODUCTION)).isFalse();
    }
}
