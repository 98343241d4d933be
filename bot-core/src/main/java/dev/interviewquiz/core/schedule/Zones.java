package dev.interviewquiz.core.schedule;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads time zones as people write them: {@code Asia/Shanghai}, {@code shanghai}, {@code 北京}, {@code CET},
 * {@code UTC+8}. What a name leaves open ({@code CST}) or what is misspelt is answered by suggestions.
 */
public final class Zones {
    private static final int SUGGESTIONS = 5;
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?");
    private static final Map<String, List<ZoneId>> NAMES = names();

    private Zones() {}

    public static ZoneAnswer parse(String text) {
        String name = Typed.plain(text).replace('_', ' ').replaceAll("\\s*/\\s*", "/");
        Matcher offset = OFFSET.matcher(name);
        if (offset.matches()) {
            return offset(offset);
        }
        List<ZoneId> zones = NAMES.getOrDefault(name, List.of());
        if (zones.size() == 1) {
            return new ZoneAnswer.Found(zones.get(0));
        }
        return new ZoneAnswer.DidYouMean(zones.isEmpty() ? nearest(name) : zones);
    }

    private static ZoneAnswer offset(Matcher parts) {
        String minutes = parts.group(3) == null ? "00" : parts.group(3);
        try {
            String hours = ("0" + parts.group(2)).substring(parts.group(2).length() - 1);
            return new ZoneAnswer.Found(ZoneId.of("UTC" + parts.group(1) + hours + ":" + minutes));
        } catch (DateTimeException e) {
            return new ZoneAnswer.DidYouMean(List.of());
        }
    }

    private static List<ZoneId> nearest(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        int allowed = Math.max(1, name.length() / 3);
        List<Map.Entry<Integer, List<ZoneId>>> near = NAMES.entrySet().stream()
                .map(entry -> Map.entry(Nearness.of(name, entry.getKey()), entry.getValue()))
                .filter(entry -> entry.getKey() <= allowed)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return near.stream()
                .filter(entry -> near.get(0).getKey() > 1
                        || entry.getKey().equals(near.get(0).getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private static Map<String, List<ZoneId>> names() {
        Map<String, List<ZoneId>> names = new TreeMap<>();
        List<String> ids = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("SystemV/") && !id.startsWith("posix") && !id.startsWith("right"))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        ids.forEach(id -> names.put(plain(id), List.of(ZoneId.of(id))));
        ids.stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .forEach(id -> names.putIfAbsent(plain(id.substring(id.lastIndexOf('/') + 1)), List.of(ZoneId.of(id))));
        ZoneNames.ALIASES.forEach((alias, zones) ->
                names.put(alias, Stream.of(zones.split(" ")).map(ZoneId::of).collect(Collectors.toUnmodifiableList())));
        return names;
    }

    private static String plain(String id) {
        return Typed.plain(id).replace('_', ' ');
    }
}
