package org.daftar.http.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Manner.Habit;
import org.daftar.http.json.Part.Presence;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Particulars;
import org.jspecify.annotations.Nullable;

/** Compiles record types, once each: all reflection happens here. */
final class Codecs {

    private final Manner manner;
    private final Spelling spelling;
    private final Map<Class<?>, Plan> known;
    private final Map<Class<?>, Plan> made;

    /** @param made receives the plans that were not known yet */
    Codecs(Manner manner, Spelling spelling, Map<Class<?>, Plan> known, Map<Class<?>, Plan> made) {
        this.manner = manner;
        this.spelling = spelling;
        this.known = known;
        this.made = made;
    }

    Plan plan(Class<?> type) {
        var there = known.getOrDefault(type, made.get(type));
        if (there != null) return there;
        if (!type.isRecord()) throw new IllegalArgumentException(type + " has no JSON form: it is not a record");
        try {
            return compiled(type);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its constructor", e);
        }
    }

    /** Plain reflection: called often it is compiled as well as method handles are, and it costs a start less. */
    private Plan compiled(Class<?> type) throws NoSuchMethodException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        var spelt = spelling(type);
        var plan = new Plan(spelt.prefix() + type.getSimpleName(), doc(type), example(type), constructor);
        made.put(type, plan);
        var omitted = type.isAnnotationPresent(OmitEmpty.class);
        var parts = new ArrayList<Part>();
        for (var component : components) parts.add(part(component, spelt, omitted));
        plan.complete(parts);
        return plan;
    }

    /** The plan of a body of many such rows. */
    Plan rows(Class<?> type) {
        try {
            var constructor = Rows.class.getDeclaredConstructor(List.class);
            var example = example(type).map(row -> new RawJson("{\"rows\":[" + row.text() + "]}"));
            var plan = new Plan(spelling(type).prefix() + type.getSimpleName() + "Rows", "", example, constructor);
            plan.complete(List.of(new Part(
                    "rows",
                    "rows",
                    Presence.PLAIN,
                    new RowsCodec(plan(type)),
                    Rows.class.getRecordComponents()[0].getAccessor(),
                    null,
                    false,
                    false,
                    false,
                    "From 1 to " + Rows.MOST + ", each of which is what creating one takes.")));
            return plan;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its constructor", e);
        }
    }

    private Spelling spelling(Class<?> type) {
        return type.isAnnotationPresent(Spelt.class) ? spelling : Spelling.NONE;
    }

    private Part part(RecordComponent component, Spelling spelt, boolean omitted) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        var presence = presence(component.getType());
        var type = presence == Presence.PLAIN ? component.getGenericType() : argument(component.getGenericType());
        var codec = codec(type, component, spelt);
        var named = component.getAnnotation(Named.class);
        var name = spelt.field(component.getName());
        return new Part(
                named == null ? name : named.value(),
                named == null ? manner.parameter(name) : named.value(),
                presence,
                codec,
                accessor,
                fallback(component, presence, codec),
                omitted || component.isAnnotationPresent(OmitEmpty.class),
                component.isAnnotationPresent(NeverNull.class),
                manner.has(Habit.TRIMS_TEXTS),
                doc(component));
    }

    private static Presence presence(Class<?> type) {
        if (type == Optional.class) return Presence.OPTIONAL;
        return type == Change.class ? Presence.CHANGE : Presence.PLAIN;
    }

    private static @Nullable Object fallback(RecordComponent component, Presence presence, Codec codec) {
        var given = component.getAnnotation(Default.class);
        if (given == null) {
            return switch (presence) {
                case PLAIN -> null;
                case OPTIONAL -> Optional.empty();
                case CHANGE -> Change.keep();
            };
        }
        if (presence != Presence.PLAIN) {
            throw new IllegalArgumentException(component + " may be absent or has a default, not both");
        }
        var value = codec.parse(given.value(), new Faults() {
            @Override
            String place() {
                return component.getName();
            }
        });
        if (value == null) throw new IllegalArgumentException("The default of " + component + " breaks its own rules");
        return value;
    }

    private Codec codec(Type type, RecordComponent component, Spelling spelt) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListCodec(codec(argument(generic), component, spelt), component.getAnnotation(Items.class));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("No JSON form is known for " + component);
        }
        if (plain == String.class) return text(component.getAnnotation(Text.class));
        if (plain == boolean.class || plain == Boolean.class) return new BooleanCodec();
        if (plain == int.class || plain == Integer.class) return whole(true, component);
        if (plain == long.class || plain == Long.class) return whole(false, component);
        if (plain == BigDecimal.class)
            return new DecimalCodec(manner.numbers(), component.getAnnotation(Decimals.class));
        if (plain == LocalDate.class) return new DateCodec(manner);
        if (plain == Instant.class) return new InstantCodec(manner);
        if (plain == UUID.class) return new UuidCodec(manner);
        if (plain == RawJson.class) return new RawCodec();
        if (plain == Particulars.class) return new ParticularsCodec(manner.numbers());
        if (plain.isEnum()) return new EnumCodec(plain, spelt.without(), manner);
        if (plain.isRecord()) return plan(plain);
        throw new IllegalArgumentException("No JSON form is known for " + component);
    }

    private Codec text(@Nullable Text bounds) {
        var isVerbatim = bounds != null && bounds.verbatim();
        return new TextCodec(bounds, isVerbatim ? Manner.exact(manner.numbers()) : manner);
    }

    private static Codec whole(boolean isInt, RecordComponent component) {
        return new WholeCodec(isInt, component.getAnnotation(Range.class));
    }

    private static Type argument(Type type) {
        if (type instanceof ParameterizedType generic) return generic.getActualTypeArguments()[0];
        throw new IllegalArgumentException(type + " does not say of what");
    }

    private Optional<RawJson> example(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Example.class))
                .map(given -> new RawJson(spelling(type).spelt(given.value())));
    }

    private static String doc(AnnotatedElement element) {
        var doc = element.getAnnotation(Doc.class);
        return doc == null ? "" : doc.value();
    }
}
