package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Attendance;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.QuestionBank;
import java.util.function.Supplier;

/** Builds the conversation: the router with all features, and the announcer. */
public final class Conversation {
    private Conversation() {}

    public static Announcer announcer(Messenger messenger, Pace pace, Supplier<QuestionBank> bank, Stores stores) {
        Coming coming = new Coming(bank, stores);
        return new MessengerAnnouncer(messenger, Pacer.of(pace), new CardView(bank), new NoticeView(stores, coming));
    }

    public static Router router(Surroundings around) {
        Stores stores = around.stores();
        Routes routes = new Routes();
        Features.of(around).forEach(feature -> feature.register(routes));
        Attendance attendance = new Attendance(stores, around.day(), around.agenda(), around.clock());
        Scenes scenes = new Scenes(
                stores.workspaces(),
                stores.channels(),
                stores.members(),
                stores.erasure(),
                around.day().boards(),
                new Rights(around.operators()),
                around.clock());
        routes.forgotten(scenes::forget);
        return new Router(
                routes, scenes, new Frame(attendance, around.day().coming(), () -> routes), stores.transactions());
    }
}
