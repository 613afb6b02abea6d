package org.daftar.persistence.party;

import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.party.PartyState;
import org.daftar.persistence.engine.Session;

/** Where a reference to a party leads nowhere, and where two are primary. */
final class PartyFaults {

    public interface Mapper {

        /** Each partner of the lines once: a step in the index for each of them, whatever the number of lines. */
        String PARTNERS =
                """
                WITH RECURSIVE named(partner) AS (
                  SELECT (SELECT partner FROM entry_line WHERE company = #{company} AND partner IS NOT NULL ORDER BY partner LIMIT 1)
                  UNION ALL
                  SELECT (SELECT l.partner FROM entry_line l WHERE l.company = #{company} AND l.partner > n.partner
                    ORDER BY l.partner LIMIT 1)
                  FROM named n WHERE n.partner IS NOT NULL)
                """;

        @Select(PARTNERS + "SELECT count(*) FROM named WHERE partner IS NOT NULL")
        long partners(long company);

        @Select(
                PARTNERS
                        + """
                SELECT 'entry ' || e.seq || ' names a partner who is no party here' FROM named n
                  JOIN entry_line l ON l.company = #{company} AND l.partner = n.partner
                  JOIN entry e ON e.company = l.company AND e.id = l.entry
                WHERE NOT EXISTS (SELECT 1 FROM party p WHERE p.company = #{company} AND p.public_id = n.partner
                  AND p.removed_at IS NULL)
                ORDER BY e.seq LIMIT 5""")
        List<String> strangers(long company);

        @Select(
                """
                SELECT count(p.parent) + count(p.brought_by) + count(p.type) + count(p.segment) FROM party p
                WHERE p.company = #{company}""")
        long ties(long company);

        @Select("SELECT count(*) FROM contact_link WHERE company = #{company}")
        long links(long company);

        @Select("SELECT count(*) FROM contact WHERE company = #{company}")
        long contacts(long company);

        @Select(
                """
                SELECT 'the party "' || p.name || '" belongs to what is not there' FROM party p
                WHERE p.company = #{company} AND (
                  (p.parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party o WHERE o.company = p.company AND o.id = p.parent))
                  OR (p.brought_by IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM party o WHERE o.company = p.company AND o.id = p.brought_by))
                  OR (p.type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM list_entry c WHERE c.company = p.company AND c.id = p.type))
                  OR (p.segment IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM list_entry c WHERE c.company = p.company AND c.id = p.segment)))
                LIMIT 5""")
        List<String> looseTies(long company);

        @Select(
                """
                SELECT 'the contact "' || coalesce(c.display_name, '?') || '" speaks for nobody here' FROM contact_link l
                  LEFT JOIN contact c ON c.company = l.company AND c.id = l.contact
                  LEFT JOIN party p ON p.company = l.company AND p.id = l.party AND p.removed_at IS NULL
                WHERE l.company = #{company} AND (c.id IS NULL OR p.id IS NULL) LIMIT 5""")
        List<String> looseLinks(long company);

        @Select(
                """
                SELECT count(*) || ' contacts are the primary one of "' || p.name || '"' FROM contact_link l
                  JOIN party p ON p.company = l.company AND p.id = l.party
                WHERE l.company = #{company} AND l.is_primary = 1
                GROUP BY p.name, l.party, l.as_role HAVING count(*) > 1 LIMIT 5""")
        List<String> rivalContacts(long company);

        @Select(
                """
                SELECT '"' || c.display_name || '" has ' || count(*) || ' primary methods of one type' FROM contact_method m
                  JOIN contact c ON c.company = m.company AND c.id = m.contact
                WHERE m.company = #{company} AND m.is_primary = 1
                GROUP BY c.display_name, m.contact, m.type HAVING count(*) > 1 LIMIT 5""")
        List<String> rivalMethods(long company);
    }

    private PartyFaults() {}

    static PartyState of(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        return new PartyState(
                mapper.partners(company) + mapper.ties(company) + mapper.links(company),
                Stream.of(mapper.strangers(company), mapper.looseTies(company), mapper.looseLinks(company))
                        .flatMap(List::stream)
                        .toList(),
                mapper.contacts(company),
                Stream.concat(mapper.rivalContacts(company).stream(), mapper.rivalMethods(company).stream())
                        .toList());
    }
}
