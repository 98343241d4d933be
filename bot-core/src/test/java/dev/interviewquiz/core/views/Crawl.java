package dev.interviewquiz.core.views;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Presses whatever can be pressed. */
final class Crawl {
    /** Not pressed: they would end what is being walked through. */
    private static final Set<String> FINAL = Set.of("delete-yes", "setup-yes", "post-now", "return", "skip-yes");

    private Crawl() {}

    /** Every button and menu of a view, and so many views deep; forms are opened and sent as they stand. */
    static void into(Teammate who, Seen seen, int depth) {
        if (seen.isForm()) {
            into(who, seen.send(), depth - 1);
            return;
        }
        if (depth <= 0) {
            return;
        }
        for (Button button : Words.buttons(seen.view())) {
            if (!FINAL.contains(button.actionId().split("\\.", 2)[0])) {
                into(who, who.clicks(button.actionId()), depth - 1);
            }
        }
        for (Block block : seen.view().blocks()) {
            if (block instanceof Block.Select menu) {
                menu.options().forEach(option -> into(who, chosen(who, menu, option), depth - 1));
            }
        }
    }

    /** The button whose action has this verb, whatever it is called. */
    static Optional<String> button(View view, String verb) {
        return Words.buttons(view).stream()
                .map(Button::actionId)
                .filter(id -> id.equals(verb) || id.startsWith(verb + "."))
                .findFirst();
    }

    static Seen press(Teammate who, View view, String verb) {
        return who.clicks(button(view, verb).orElseThrow(() -> new AssertionError("no " + verb + " in " + view)));
    }

    private static Seen chosen(Teammate who, Block.Select menu, Option option) {
        return who.does(new Trigger.Selection(menu.actionId(), List.of(option.value()), Optional.empty()));
    }
}
