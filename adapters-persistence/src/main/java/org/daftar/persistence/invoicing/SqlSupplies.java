package org.daftar.persistence.invoicing;

import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.daftar.model.invoicing.Supply;
import org.daftar.model.kernel.Books;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.invoicing.TaxMovements.Key;
import org.daftar.persistence.invoicing.TaxMovements.Sums;
import org.daftar.ports.invoicing.driven.SupplyStore;

/** Sales without a document, as the tax return finds them: of a day, like documents. */
record SqlSupplies(Sessions sessions) implements SupplyStore {

    public interface Mapper {

        @Insert(
                """
                INSERT INTO tax_supply (company, entry, day, code, treatment, rate, base, tax)
                VALUES (#{company}, (SELECT e.id FROM entry e WHERE e.company = #{company} AND e.public_id = #{entry}),
                  #{key.day}, #{key.code}, #{key.treatment}, #{key.rate}, #{sums.base}, #{sums.tax})""")
        void insert(
                @Param("company") long company,
                @Param("entry") UUID entry,
                @Param("key") Key key,
                @Param("sums") Sums sums);
    }

    @Override
    public void add(Books books, Supply supply) {
        var session = sessions.writing(books);
        var told = supply.movement();
        var key = TaxMovements.key(supply.date(), told);
        session.mapper(Mapper.class).insert(session.company(), supply.entry().value(), key, TaxMovements.sums(told));
        TaxMovements.of(session).add(supply.date(), told);
    }
}
