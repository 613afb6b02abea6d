package org.daftar.model.party;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daftar.model.kernel.SearchKey;

/**
 * A person, the ways to reach them, and for whom they speak. Of the methods of one type at most one is primary, no two are
 * the same, and no two links tie the person to the same party in the same role.
 */
public record Contact(
        ContactId id,
        PersonName name,
        Optional<String> title,
        Optional<String> notes,
        boolean active,
        List<ContactMethod> methods,
        List<ContactLink> links,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public static final int MOST_METHODS = 20;
    public static final int MOST_LINKS = 50;

    public Contact {
        methods = List.copyOf(methods);
        links = List.copyOf(links);
        for (int i = 0; i < methods.size(); i++) requireAlone(methods, i);
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            if (links.subList(0, i).stream().anyMatch(other -> other.ties(link.party(), link.as())))
                throw new IllegalArgumentException("Linked twice to " + link.party() + " in " + id);
        }
    }

    public Optional<ContactMethod> method(MethodId wanted) {
        return methods.stream().filter(method -> method.id().equals(wanted)).findFirst();
    }

    public Optional<ContactLink> link(LinkId wanted) {
        return links.stream().filter(link -> link.id().equals(wanted)).findFirst();
    }

    public Optional<ContactLink> link(PartyId party, PartyRole as) {
        return links.stream().filter(link -> link.ties(party, as)).findFirst();
    }

    public Optional<ContactMethod> primary(MethodType type) {
        return methods.stream()
                .filter(method -> method.type() == type && method.primary())
                .findFirst();
    }

    /** The primary method of a type, else its first active one. */
    public Optional<String> reachedBy(MethodType type) {
        return primary(type)
                .or(() -> methods.stream()
                        .filter(method -> method.type() == type && method.active())
                        .findFirst())
                .map(ContactMethod::value);
    }

    /** Whether another method reaches the person in the same way. */
    public boolean hasOther(ContactMethod method) {
        return methods.stream().anyMatch(other -> !other.id().equals(method.id()) && other.isSameWay(method));
    }

    public boolean hasActive(MethodType type) {
        return methods.stream().anyMatch(method -> method.type() == type && method.active());
    }

    /** With a method added, or in place of the one of its id. A primary one takes that rank from its like. */
    public Contact with(ContactMethod method, Instant now) {
        UnaryOperator<ContactMethod> demoted =
                other -> method.primary() && other.type() == method.type() ? other.with(false) : other;
        return withMethods(replaced(methods, other -> other.id().equals(method.id()), method, demoted), now);
    }

    public Contact without(MethodId method, Instant now) {
        return withMethods(
                methods.stream().filter(other -> !other.id().equals(method)).toList(), now);
    }

    /** With a link added, or in place of the one of its id. */
    public Contact with(ContactLink link, Instant now) {
        return withLinks(replaced(links, other -> other.id().equals(link.id()), link, UnaryOperator.identity()), now);
    }

    public Contact without(LinkId link, Instant now) {
        return withLinks(
                links.stream().filter(other -> !other.id().equals(link)).toList(), now);
    }

    /** Without any link to that party. */
    public Contact without(PartyId party, Instant now) {
        return withLinks(
                links.stream().filter(link -> !link.party().equals(party)).toList(), now);
    }

    /** Without the link to that party in that role. */
    public Contact without(PartyId party, PartyRole as, Instant now) {
        return withLinks(links.stream().filter(link -> !link.ties(party, as)).toList(), now);
    }

    public Contact with(
            PersonName newName, Optional<String> newTitle, Optional<String> newNotes, boolean isActive, Instant now) {
        return new Contact(id, newName, newTitle, newNotes, isActive, methods, links, createdAt, now, version + 1);
    }

    /** As it begins, however many steps made it. */
    public Contact first() {
        return new Contact(id, name, title, notes, active, methods, links, createdAt, createdAt, 1);
    }

    /** What a search for this person may ask for. */
    public SearchKey searched() {
        return SearchKey.of(Stream.concat(
                Stream.concat(Stream.of(name.display(), name.first()), name.last().stream()),
                methods.stream().map(ContactMethod::value)));
    }

    private Contact withMethods(List<ContactMethod> changed, Instant now) {
        return new Contact(id, name, title, notes, active, changed, links, createdAt, now, version + 1);
    }

    private Contact withLinks(List<ContactLink> changed, Instant now) {
        return new Contact(id, name, title, notes, active, methods, changed, createdAt, now, version + 1);
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> same, T by, UnaryOperator<T> others) {
        var changed = new ArrayList<T>(all.size() + 1);
        boolean found = false;
        for (var one : all) {
            found |= same.test(one);
            changed.add(same.test(one) ? by : others.apply(one));
        }
        if (!found) changed.add(by);
        return changed;
    }

    private static void requireAlone(List<ContactMethod> methods, int place) {
        var method = methods.get(place);
        for (var other : methods.subList(0, place)) {
            if (other.isSameWay(method)) throw new IllegalArgumentException("Twice the same way: " + method.id());
            if (other.type() == method.type() && other.primary() && method.primary())
                throw new IllegalArgumentException("Two primary methods: " + other.id() + ", " + method.id());
        }
    }
}
