package org.daftar.services.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.driven.PartyStore;

/** What is wrong with the methods and links that a contact is to have. */
record ContactJudge(PartyStore parties) {

    /** @throws Refused invalid with every flaw */
    void require(Books books, NewContact wanted) {
        var flaws = new ArrayList<Flaw>();
        var methods = wanted.methods();
        for (int i = 0; i < methods.size(); i++) {
            var path = "methods[" + i + "].value";
            var written = written(methods.get(i).type(), methods.get(i).value(), path, flaws);
            for (int j = 0; written.isPresent() && j < i; j++) {
                if (methods.get(j).type() == methods.get(i).type()
                        && methods.get(j).type().written(methods.get(j).value()).equals(written))
                    flaws.add(new Flaw(path, "duplicate", "This stands in methods[" + j + "] already. Leave one out."));
            }
        }
        var links = wanted.links();
        for (int i = 0; i < links.size(); i++) {
            var path = "links[" + i + "]";
            var link = links.get(i);
            judgeParty(books, link.party(), link.as(), path + ".partyId", flaws);
            for (int j = 0; j < i; j++) {
                if (links.get(j).party().equals(link.party()) && links.get(j).as() == link.as())
                    flaws.add(new Flaw(path, "duplicate", "This is links[" + j + "] already. Leave one out."));
            }
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }

    /** @throws Refused invalid */
    String requireWritten(MethodType type, String value) {
        var flaws = new ArrayList<Flaw>();
        var written = written(type, value, "value", flaws);
        return written.orElseThrow(() -> new Refused(Refusal.Invalid.of(flaws)));
    }

    /** @throws Refused invalid */
    void requireParty(Books books, PartyId id, PartyRole as) {
        var flaws = new ArrayList<Flaw>();
        judgeParty(books, id, as, "partyId", flaws);
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }

    private static Optional<String> written(MethodType type, String value, String path, List<Flaw> flaws) {
        var written = type.written(value);
        if (written.isEmpty()) {
            var code = "not_" + type.name().toLowerCase(Locale.ROOT);
            flaws.add(new Flaw(
                    path,
                    code,
                    type == MethodType.EMAIL
                            ? "An e-mail address looks like name@example.com. Correct it."
                            : "A phone number has 3 to 20 digits, with a plus before a country's code. Correct it."));
        }
        return written;
    }

    private void judgeParty(Books books, PartyId id, PartyRole as, String path, List<Flaw> flaws) {
        var party = parties.find(books, id);
        if (party.isEmpty()) {
            flaws.add(new Flaw(path, "unknown_party", "There is no party " + id + " in this company."));
        } else if (!party.get().content().active()) {
            flaws.add(new Flaw(path, "inactive", "\"" + party.get().name() + "\" is inactive. Choose another."));
        } else if (!party.get().is(as)) {
            var role = as.name().toLowerCase(Locale.ROOT);
            flaws.add(new Flaw(path, "other_role", "\"" + party.get().name() + "\" has not the role " + role + "."));
        }
    }
}
