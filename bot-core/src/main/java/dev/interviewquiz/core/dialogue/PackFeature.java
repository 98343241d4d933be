package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.EnablePack;
import dev.interviewquiz.core.practice.Operations;
import dev.interviewquiz.core.practice.ReloadPacks;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Packs: which there are, enabled or disabled in this workspace; read again by an operator. */
final class PackFeature implements Feature {
    private static final int NAME = 60;
    private static final int LISTED = 20;
    private static final int PROBLEM = 300;
    private static final int PROBLEMS = 8;

    private final Supplier<QuestionBank> bank;
    private final Stores stores;
    private final Coming coming;
    private final EnablePack enable;
    private final Operations operations;
    private final ReloadPacks reload;

    PackFeature(
            Supplier<QuestionBank> bank,
            Stores stores,
            Coming coming,
            EnablePack enable,
            Operations operations,
            ReloadPacks reload) {
        this.bank = bank;
        this.stores = stores;
        this.coming = coming;
        this.enable = enable;
        this.operations = operations;
        this.reload = reload;
    }

    @Override
    public void register(Routes routes) {
        routes.admin(
                Wordings.verb(
                        "pack",
                        Wordings.oneOf("action", "list", "enable", "disable", "check"),
                        Wordings.suggested("pack")),
                this::command);
        routes.typing("pack", (scene, typed) -> suggested(typed));
        routes.typing("packs", (scene, typed) -> Listing.completed(typed, this::suggested));
    }

    private List<Choice> suggested(String typed) {
        return Completions.of(
                typed,
                bank.get().packs().stream()
                        .map(pack -> new Choice(
                                pack.id().value(),
                                new Wording(
                                        Cut.to(NAME, pack.name().in(Language.EN)),
                                        Cut.to(NAME, pack.name().in(Language.ZH))))));
    }

    private Reply command(Scene scene, Options options) {
        String action = SettingsReader.plain(options.get("action", "list"));
        return switch (action) {
            case "list" -> list(scene);
            case "enable", "disable" -> set(scene, options, action.equals("enable"));
            case "check" -> scene.operator() ? check(scene) : Reply.ephemeral(Sheet.said(scene, "admin.operator"));
            default ->
                Reply.ephemeral(Sheet.said(scene, "bad.action", Cut.to(40, action), "list, enable, disable, check"));
        };
    }

    private Reply list(Scene scene) {
        Sheet sheet = Sheet.of(scene).text(scene.say("packs.title"));
        bank.get().packs().stream().limit(LISTED).forEach(pack -> sheet.text(Sheet.SHOULD, line(scene, pack)));
        if (bank.get().packs().size() > LISTED) {
            sheet.note(scene.say("packs.more", bank.get().packs().size() - LISTED));
        }
        if (scene.operator() && !operations.packProblems().isEmpty()) {
            sheet.note(
                    scene.say("packs.problems-known", operations.packProblems().size()));
        }
        return Reply.ephemeral(sheet.view());
    }

    private static Text line(Scene scene, Pack pack) {
        boolean enabled = !scene.workspace().disabledPacks().contains(pack.id());
        long asked = pack.questions().stream()
                .filter(question -> !question.retired())
                .count();
        return Text.of(new Span.Code(pack.id().value()))
                .plus(" · " + Cut.to(NAME, pack.name().in(scene.language())) + " · "
                        + scene.say("packs.questions", asked) + " · "
                        + scene.say(enabled ? "packs.enabled" : "packs.disabled"));
    }

    private Reply set(Scene scene, Options options, boolean enabled) {
        String typed = SettingsReader.plain(options.get("pack", ""));
        Optional<Pack> pack = bank.get().packs().stream()
                .filter(found -> found.id().value().equals(typed))
                .findFirst();
        if (pack.isEmpty()) {
            String known = String.join(
                    scene.say("list.separator"),
                    bank.get().packs().stream()
                            .limit(LISTED)
                            .map(found -> found.id().value())
                            .toList());
            return Reply.ephemeral(
                    typed.isEmpty()
                            ? Sheet.said(scene, "packs.which", known)
                            : Sheet.said(scene, "packs.unknown", Cut.to(40, typed), known));
        }
        if (scene.workspace().disabledPacks().contains(pack.get().id()) != enabled) {
            return Reply.ephemeral(Sheet.said(scene, enabled ? "packs.is-enabled" : "packs.is-disabled", typed));
        }
        List<Channel> without = withoutQuestions(scene);
        enable.set(scene.member(), pack.get().id(), enabled);
        return told(scene, pack.get(), enabled, without);
    }

    private List<Channel> withoutQuestions(Scene scene) {
        return stores.channels().of(scene.member().workspace()).stream()
                .filter(channel -> coming.fitting(channel).isEmpty())
                .limit(LISTED)
                .toList();
    }

    /** @param before the channels that had no question before */
    private Reply told(Scene scene, Pack pack, boolean enabled, List<Channel> before) {
        String key = enabled ? "packs.now-enabled" : "packs.now-disabled";
        Sheet sheet = Sheet.of(scene).text(scene.say(key, pack.id().value()));
        List<Channel> now = withoutQuestions(scene);
        now.forEach(channel -> sheet.text(
                Sheet.SHOULD, Text.of(MeantChannel.name(channel)).plus(" · ⚠ " + scene.say("post.none-fits"))));
        before.stream().filter(channel -> !now.contains(channel)).forEach(channel -> goesOn(scene, channel, sheet));
        return Reply.ephemeral(sheet.view());
    }

    private void goesOn(Scene scene, Channel channel, Sheet sheet) {
        sheet.text(
                Sheet.SHOULD,
                Text.of(MeantChannel.name(channel))
                        .plus(" · " + scene.lead("packs.fits-again"))
                        .plus(ScheduleView.next(scene, coming, channel)));
        if (!scene.workspace().asleep() && missedToday(scene, channel)) {
            Button now = Button.primary(
                    Action.id("post-now", ChannelField.of(channel.ref())), scene.say("button.post-today"));
            sheet.add(Sheet.SHOULD, new Block.Buttons(List.of(now)));
        }
    }

    private boolean missedToday(Scene scene, Channel channel) {
        LocalDate today = channel.schedule().dateOf(scene.now());
        return stores.posts().missed(channel.ref(), 1).stream()
                .anyMatch(missed -> missed.date().equals(today));
    }

    private Reply check(Scene scene) {
        List<String> problems = reload.reload(scene.member());
        int packs = bank.get().packs().size();
        int questions = bank.get().questions().size();
        Sheet sheet = Sheet.of(scene).text(scene.say("packs.read", packs, questions, problems.size()));
        problems.stream()
                .limit(PROBLEMS)
                .forEach(problem -> sheet.text(Sheet.SHOULD, Text.of("• " + Cut.to(PROBLEM, problem))));
        if (problems.size() > PROBLEMS) {
            sheet.note(scene.say("packs.more-problems", problems.size() - PROBLEMS));
        }
        return Reply.ephemeral(sheet.view());
    }
}
