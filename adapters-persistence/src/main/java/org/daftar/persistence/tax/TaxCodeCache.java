package org.daftar.persistence.tax;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.Session;
import org.jspecify.annotations.Nullable;

/** The company's tax codes, of which there are a dozen: read once per batch and not once per document. */
final class TaxCodeCache implements Remembered {

    private final TaxMapper mapper;
    private final long company;
    private @Nullable Map<String, TaxMapper.Row> byCode;

    private TaxCodeCache(Session session) {
        mapper = session.mapper(TaxMapper.class);
        company = session.company();
    }

    static TaxCodeCache of(Session session) {
        return session.state(TaxCodeCache.class, TaxCodeCache::new);
    }

    TaxMapper.@Nullable Row byCode(String code) {
        if (byCode == null) byCode = mapper.all(company).stream().collect(toMap(TaxMapper.Row::code, row -> row));
        return byCode.get(code);
    }

    @Override
    public void forget() {
        byCode = null;
    }

    @Override
    public boolean stored() {
        return true;
    }
}
