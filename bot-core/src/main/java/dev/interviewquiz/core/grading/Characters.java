package dev.interviewquiz.core.grading;

import java.util.List;

/** What is known of single Chinese characters: the simplified form, and the sound as people type it. */
final class Characters {
    private static final char[] SIMPLIFIED = simplified();
    private static final short[] SOUNDS = sounds();
    private static final short FIRST_UNKNOWN = 1000;

    private Characters() {}

    static char simplified(char character) {
        return SIMPLIFIED[character];
    }

    static boolean isHan(int codePoint) {
        return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x323AF);
    }

    /** Two characters of one sound have one number; n and ng, z and zh, c and ch, s and sh are not told apart. */
    static int sound(char character) {
        short sound = SOUNDS[character];
        return sound != 0 ? sound : FIRST_UNKNOWN + character;
    }

    private static char[] simplified() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        for (String line : Resources.lines("traditional.txt")) {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                table[line.charAt(i)] = line.charAt(i + 1);
            }
        }
        return table;
    }

    private static short[] sounds() {
        short[] table = new short[Character.MAX_VALUE + 1];
        List<String> lines = Resources.lines("syllables.txt");
        List<String> heard = lines.stream()
                .map(line -> asHeard(line.substring(0, line.indexOf(' '))))
                .distinct()
                .toList();
        for (String line : lines) {
            int space = line.indexOf(' ');
            short number = (short) (1 + heard.indexOf(asHeard(line.substring(0, space))));
            line.substring(space + 1).chars().forEach(character -> table[character] = number);
        }
        return table;
    }

    private static String asHeard(String syllable) {
        String plain = syllable.replace("zh", "z").replace("ch", "c").replace("sh", "s");
        return plain.endsWith("ng") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** A letter of the Latin script, small. */
    static boolean isLatin(char character) {
        return (character >= 'a' && character <= 'z')
                || (character > 127
                        && Character.isLetter(character)
                        && !Character.isIdeographic(character)
                        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
