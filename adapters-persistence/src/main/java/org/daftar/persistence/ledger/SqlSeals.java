package org.daftar.persistence.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.NumberSeries;
import org.daftar.model.ledger.SignedSeal;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.driven.SealStore;

record SqlSeals(Sessions sessions) implements SealStore {

    @Override
    public void append(Books books, SignedSeal signed) {
        var session = sessions.writing(books);
        session.mapper(SealMapper.class).insert(session.company(), signed.seal().entries(), signed.line());
    }

    @Override
    public List<String> lines(Books books) {
        return sessions.with(books, session -> session.mapper(SealMapper.class).lines(session.company()));
    }

    @Override
    public long sealedThrough(Books books) {
        return sessions.with(books, session -> session.mapper(SealMapper.class).sealedThrough(session.company()));
    }

    @Override
    public Map<NumberSeries, Long> numbersAt(Books books, long place) {
        return sessions.with(books, session -> {
            var numbers = new HashMap<NumberSeries, Long>();
            for (var row : session.mapper(SealMapper.class).numbersAt(session.company(), place)) {
                if (row.number() != null) {
                    numbers.put(new NumberSeries(new JournalCode(row.journal()), row.year()), row.number());
                }
            }
            return numbers;
        });
    }
}
