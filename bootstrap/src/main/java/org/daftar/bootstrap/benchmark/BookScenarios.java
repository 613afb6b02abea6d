package org.daftar.bootstrap.benchmark;

import static org.daftar.bootstrap.benchmark.Api.ACCOUNTING;

import java.io.IOException;
import java.util.List;
import org.daftar.model.kernel.CompanyId;

/** The whole book in the formats of other programs. */
record BookScenarios(Api api) {

    static final List<String> FORMATS = List.of("hledger", "beancount", "csv", "xlsx");

    /** @return seconds until its last byte was there */
    double export(CompanyId company, String format) throws IOException, InterruptedException {
        long began = System.nanoTime();
        api.download(ACCOUNTING + "export/" + format, company);
        return (System.nanoTime() - began) / 1e9;
    }
}
