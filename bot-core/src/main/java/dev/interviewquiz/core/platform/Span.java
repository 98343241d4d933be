package dev.interviewquiz.core.platform;

import java.time.Instant;

/** A run of text with one meaning. Renderers escape every string in it; none of them can ping anybody. */
public sealed interface Span {
    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    /** Monospaced, on one line. */
    record Code(String text) implements Span {}

    /** A member's own words or a formula, set off from the text around it. */
    record Quote(String text) implements Span {}

    /** Hidden until the reader asks for it where the platform can, plain where it cannot. */
    record Spoiler(String text) implements Span {}

    /** A moment, shown in the reader's own zone where the platform can. */
    record Time(Instant instant, Style style) implements Span {
        /** How a moment is told. */
        public enum Style {
            DATE,
            TIME,
            DATE_TIME,
            RELATIVE
        }
    }

    /** A member by the name he bore; shown, never pinging. */
    record Member(MemberRef member, String name) implements Span {}

    /** Somebody by id, whom the platform shows by his present name: only in what one member sees, so that nobody is pinged. */
    record Mention(Whom whom, String id) implements Span {
        /** What the id is of. */
        public enum Whom {
            MEMBER,
            ROLE
        }
    }

    record Channel(ChannelRef channel, String name) implements Span {}

    /** One function a kind of span, so that a new kind is a compile error in every renderer. */
    interface Cases<T> {
        T plain(Plain span);

        T strong(Strong span);

        T code(Code span);

        T quote(Quote span);

        /** As plain words, unless the platform can hide them. */
        default T spoiler(Spoiler span) {
            return plain(new Plain(span.text()));
        }

        T time(Time span);

        T member(Member span);

        T mention(Mention span);

        T channel(Channel span);
    }

    /** Applies the function of this span's kind. */
    default <T> T fold(Cases<T> cases) {
        if (this instanceof Plain span) {
            return cases.plain(span);
        } else if (this instanceof Strong span) {
            return cases.strong(span);
        } else if (this instanceof Code span) {
            return cases.code(span);
        } else if (this instanceof Quote span) {
            return cases.quote(span);
        } else if (this instanceof Spoiler span) {
            return cases.spoiler(span);
        } else if (this instanceof Time span) {
            return cases.time(span);
        } else if (this instanceof Member span) {
            return cases.member(span);
        } else if (this instanceof Mention span) {
            return cases.mention(span);
        }
        return cases.channel((Channel) this);
    }
}
