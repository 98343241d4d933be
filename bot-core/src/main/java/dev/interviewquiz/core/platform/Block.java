package dev.interviewquiz.core.platform;

import java.util.List;
import java.util.stream.Stream;

/** One piece of a view. The set is closed: {@link #fold} makes a new kind a compile error in every renderer. */
public sealed interface Block {
    /** A line that names what follows. */
    record Heading(Text text) implements Block {
        public Heading {
            limited(text);
        }
    }

    /** Running text. */
    record Paragraph(Text text) implements Block {
        public Paragraph {
            limited(text);
        }
    }

    /** Small print. */
    record Note(Text text) implements Block {
        public Note {
            limited(text);
        }
    }

    /** A row of buttons. */
    record Buttons(List<Button> buttons) implements Block {
        public Buttons {
            buttons = Require.size(1, Limits.BUTTONS_IN_A_ROW, buttons, "buttons");
        }
    }

    /** A menu; choosing sends {@code actionId} with the chosen values at once. */
    record Select(String actionId, String placeholder, List<Option> options, int least, int most) implements Block {
        public Select {
            Require.actionId(actionId);
            options = Require.size(1, Limits.SELECT_OPTIONS, options, "options");
        }
    }

    /** Short rows under a header; a renderer may set it as a list where the platform has no tables. */
    record Table(List<String> header, List<List<Text>> rows) implements Block {
        public Table {
            header = Require.size(1, 6, header, "columns");
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Text> row : rows) {
                Require.size(header.size(), header.size(), row, "cells of a row");
            }
        }

        /** The rows as lines below that of the header, for where there are no tables. */
        public List<Text> lines() {
            Stream<List<Text>> all =
                    Stream.concat(Stream.of(header.stream().map(Text::of).toList()), rows.stream());
            return all.map(row -> Text.joined(" · ", row.stream())).toList();
        }
    }

    /** A picture. The array is not copied: whoever makes it leaves it alone. */
    @SuppressWarnings("ArrayRecordComponent")
    record Image(byte[] png, String alt) implements Block {
        public Image {
            Require.text(alt, "alt text");
        }
    }

    /** One function a kind of block. */
    interface Cases<T> {
        T heading(Heading block);

        T paragraph(Paragraph block);

        T note(Note block);

        T buttons(Buttons block);

        T select(Select block);

        T table(Table block);

        T image(Image block);
    }

    /** Applies the function of this block's kind. */
    default <T> T fold(Cases<T> cases) {
        if (this instanceof Heading block) {
            return cases.heading(block);
        } else if (this instanceof Paragraph block) {
            return cases.paragraph(block);
        } else if (this instanceof Note block) {
            return cases.note(block);
        } else if (this instanceof Buttons block) {
            return cases.buttons(block);
        } else if (this instanceof Select block) {
            return cases.select(block);
        } else if (this instanceof Table block) {
            return cases.table(block);
        }
        return cases.image((Image) this);
    }

    /** Components as Discord counts them: every nested one too. */
    default int components() {
        if (this instanceof Buttons row) {
            return 1 + row.buttons().size();
        }
        if (this instanceof Select || this instanceof Image) {
            return 2;
        }
        return 1;
    }

    /** The escaped length of all text in this block; see {@link Lengths}. */
    default int length() {
        if (this instanceof Heading block) {
            return block.text().length();
        } else if (this instanceof Paragraph block) {
            return block.text().length();
        } else if (this instanceof Note block) {
            long lines = block.text().words().lines().count();
            return block.text().length() + Lengths.SMALL_PRINT * (int) lines;
        } else if (this instanceof Table table) {
            int header = table.header().stream()
                    .mapToInt(cell -> Lengths.escaped(cell) + 4)
                    .sum();
            return header
                    + table.rows().stream()
                            .flatMap(List::stream)
                            .mapToInt(cell -> cell.length() + 4)
                            .sum();
        }
        return 0;
    }

    private static void limited(Text text) {
        if (text.length() > Limits.BLOCK_TEXT) {
            throw new IllegalArgumentException("a block holds at most " + Limits.BLOCK_TEXT
                    + " escaped characters, this text has " + text.length());
        }
    }
}
