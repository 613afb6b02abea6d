package org.daftar.bootstrap.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.Address;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyCode;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;
import org.daftar.model.party.PhoneNumber;
import org.daftar.model.party.Reach;
import org.daftar.model.party.Terms;
import org.daftar.model.party.Ties;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewLink;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.daftar.services.Daftar;

/** Whom the demo company works for and buys from. All names, numbers and addresses are invented. */
final class DemoPeople {

    /** Name, emirate, the person to ask for. */
    private static final List<String> CLIENTS = List.of(
            "Al Waha Towers|Dubai|Omar Haddad",
            "Marina Residences|Dubai|Priya Nair",
            "شركة الخليج للصيانة|Sharjah|سالم الكعبي",
            "Jebel Ali Logistics|Dubai|Ahmed Rashid",
            "Deira Hotels|Dubai|Fatima Al Zaabi",
            "مجموعة النخيل العقارية|Abu Dhabi|مريم الشامسي",
            "Corniche Medical Centre|Abu Dhabi|Dr. Layla Mansour",
            "Ajman Free Zone Stores|Ajman|Joseph Mathew",
            "Ras Al Khaimah Ceramics|Ras Al Khaimah|Hassan Darwish",
            "مدرسة المعرفة الخاصة|Dubai|نورة الفلاسي",
            "Palm Jumeirah Owners Association|Dubai|Claire Dubois",
            "Al Barsha Supermarkets|Dubai|Imran Qureshi",
            "Khalifa Port Services|Abu Dhabi|Rajesh Menon",
            "مطاعم بيت الشام|Sharjah|خالد الحلبي",
            "Fujairah Marine Works|Fujairah|Captain Nasser Saif",
            "Business Bay Offices|Dubai|Elena Petrova",
            "Al Ain Dairy Farms|Abu Dhabi|Yousef Al Dhaheri",
            "Umm Suqeim Villas|Dubai|Sara Thompson");

    private static final List<String> VENDORS = List.of(
            "Gulf Steel Trading|Dubai|Bilal Ansari",
            "Emirates Cooling Parts|Sharjah|George Thomas",
            "شركة الأفق للمقاولات|Ajman|عبدالله المري",
            "Al Quoz Electrical Wholesale|Dubai|Deepak Sharma",
            "Rapid Pest Control|Dubai|Maria Santos",
            "Al Nahda Cleaning Services|Sharjah|Amina Yusuf",
            "مؤسسة الصقر للنقل|Dubai|راشد الكتبي",
            "Desert Plumbing Supplies|Dubai|Michael O'Brien",
            "Blue Line Scaffolding|Abu Dhabi|Tariq Mahmood",
            "Oasis Landscaping|Dubai|Chen Wei",
            "Musaffah Paints|Abu Dhabi|Suresh Kumar",
            "Falcon Security Systems|Dubai|Hind Al Suwaidi",
            "بيت العدد والأدوات|Sharjah|يوسف حداد",
            "Swift Lift Maintenance|Dubai|Anna Kowalska");

    private final Daftar daftar;
    private final Caller caller;
    private final Money limit;
    private final Random random;

    /** @param limit how much most clients may owe */
    DemoPeople(Daftar daftar, Caller caller, Money limit, Random random) {
        this.daftar = daftar;
        this.caller = caller;
        this.limit = limit;
        this.random = random;
    }

    List<Party> clients() {
        var facilities = daftar.lists().add(caller, ListKind.CLIENT_SEGMENT, "Facilities");
        var grouping = new Grouping(Optional.empty(), Optional.of(facilities.id()), List.of(), Optional.empty());
        return all(CLIENTS, PartyRole.CLIENT, "C", grouping);
    }

    /** The last one is a client, too. */
    List<Party> vendors() {
        return all(VENDORS, PartyRole.VENDOR, "V", Grouping.NONE);
    }

    private List<Party> all(List<String> rows, PartyRole role, String series, Grouping grouping) {
        var parties = new ArrayList<Party>();
        for (int i = 0; i < rows.size(); i++) {
            boolean both = role == PartyRole.VENDOR && i == rows.size() - 1;
            var roles = both ? Set.of(PartyRole.CLIENT, PartyRole.VENDOR) : Set.of(role);
            parties.add(added(rows.get(i).split("\\|"), roles, series + String.format("%03d", i + 1), grouping));
        }
        return parties;
    }

    private Party added(String[] row, Set<PartyRole> roles, String code, Grouping grouping) {
        var domain = code.toLowerCase(Locale.ROOT) + ".example";
        boolean client = roles.contains(PartyRole.CLIENT);
        var party = daftar.parties()
                .add(
                        caller,
                        new PartyContent(
                                roles,
                                Optional.of(new PartyCode(code)),
                                row[0],
                                Optional.empty(),
                                Optional.of(new TaxNumber("100" + digits(10) + "03")),
                                reach(row[1], domain),
                                new Terms(
                                        Optional.of(client ? 30 : 45),
                                        Optional.empty(),
                                        client ? Optional.of(limit) : Optional.empty(),
                                        Optional.empty()),
                                client ? Optional.empty() : Optional.of(bank(random)),
                                Ties.NONE,
                                grouping,
                                Optional.empty(),
                                Optional.empty(),
                                true));
        speaker(row[2], domain, party);
        return party;
    }

    private void speaker(String name, String domain, Party party) {
        boolean sells = party.is(PartyRole.VENDOR);
        daftar.addressBook()
                .add(
                        caller,
                        new NewContact(
                                PersonName.whole(name),
                                Optional.of(sells ? "Sales" : "Facilities manager"),
                                Optional.empty(),
                                List.of(
                                        NewMethod.of(MethodType.EMAIL, "contact@" + domain),
                                        NewMethod.of(MethodType.PHONE, "+97150" + digits(7))),
                                List.of(NewLink.of(party.id(), sells ? PartyRole.VENDOR : PartyRole.CLIENT))));
    }

    private Reach reach(String emirate, String domain) {
        var address = new Address(
                Optional.of("P.O. Box " + (1_000 + random.nextInt(90_000))),
                Optional.of(emirate),
                Optional.of(emirate),
                Optional.empty(),
                Optional.of("AE"));
        return new Reach(
                EmailAddress.parse("accounts@" + domain),
                PhoneNumber.parse("+9714" + digits(7)),
                Optional.of(address),
                Optional.empty());
    }

    /** Of an invented account: of a hundred check digits one is right. */
    static BankDetails bank(Random random) {
        var account = "033" + digits(16, random);
        var iban = IntStream.range(2, 99)
                .mapToObj(check -> Iban.parse(String.format("AE%02d%s", check, account)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return new BankDetails(
                AccountNumber.of(iban),
                Optional.of(new Bic("BOMLAEAD")),
                Optional.of(new RoutingCode("203320101")),
                Optional.of("Mashreq"),
                Optional.empty(),
                BankDetails.USUAL_CURRENCY);
    }

    private String digits(int count) {
        return digits(count, random);
    }

    static String digits(int count, Random random) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(random.nextInt(10));
        return digits.toString();
    }
}
