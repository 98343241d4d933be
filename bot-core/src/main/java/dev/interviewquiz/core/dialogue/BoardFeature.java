package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.NewQuestions;
import dev.interviewquiz.core.practice.PublishBoard;
import dev.interviewquiz.core.question.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Boards: points, improvement and streaks; this month by default, ten a page, one's own place always shown to oneself. */
final class BoardFeature implements Feature {
    private static final int PAGE = 10;
    private static final int PAGES = 9999;
    private static final String PAGE_NUMBER = "[1-9]\\d{0,3}";
    /** Too short for five answers, or with nothing before them: no improvement can be told. */
    private static final Set<String> ENDLESS = Set.of("today", "all");

    private final Boards boards;
    private final NewQuestions questions;
    private final BoardPlaces places;
    private final BoardPeriods periods;
    private final TakenWords taken;
    private final PublishBoard publish;
    /** The last one of each member: it may turn out that it got lost. */
    private final Cache<MemberRef, Shared> last = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    private record Shared(ChannelRef channel, View view) {}

    BoardFeature(
            Boards boards,
            NewQuestions questions,
            BoardPlaces places,
            BoardPeriods periods,
            TakenWords taken,
            PublishBoard publish) {
        this.boards = boards;
        this.questions = questions;
        this.places = places;
        this.periods = periods;
        this.taken = taken;
        this.publish = publish;
    }

    /** What a member wants to see; travels in the action ids. */
    private record Wanted(Board board, String period, String place, int page) {
        String action(int other) {
            return Action.id("board", name(board), period, place, other);
        }

        Wanted on(int other) {
            return new Wanted(board, period, place, other);
        }
    }

    /** As it is typed, and as its texts are named. */
    static String name(Board board) {
        return board.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Board> board(String name) {
        return Stream.of(Board.values())
                .filter(board -> name(board).equals(name))
                .findFirst();
    }

    @Override
    public void register(Routes routes) {
        routes.member(
                Wordings.verb(
                        "leaderboard",
                        Wordings.oneOf(
                                "board",
                                Stream.of(Board.values())
                                        .map(BoardFeature::name)
                                        .toArray(String[]::new)),
                        Wordings.oneOf("period", BoardPeriods.names()),
                        Wordings.channel(),
                        Wordings.number("page", 1, PAGES),
                        Wordings.oneOf("public", "no", "yes")),
                this::asked);
        routes.update("board", (scene, action, values) -> paged(scene, action));
        routes.click("boards", (scene, action, values) -> asked(scene, Options.NONE));
        routes.unseen(this::lost);
    }

    private void lost(MemberRef member, View view) {
        Shared shared = last.getIfPresent(member);
        if (shared != null && shared.view().equals(view) && last.asMap().remove(member, shared)) {
            publish.lost(member, shared.channel());
        }
    }

    private Reply asked(Scene scene, Options options) {
        if (scene.workspace().ref().direct()) {
            return Reply.ephemeral(Sheet.said(scene, "board.direct"));
        }
        String typed = options.get("channel", "");
        Optional<ChannelRef> channel = channel(scene, typed);
        Optional<String> place =
                BoardPlaces.isAll(typed) ? Optional.of(BoardPlaces.WORKSPACE) : channel.flatMap(places::of);
        if (place.isEmpty()) {
            return notSetUp(scene, channel, typed);
        }
        Board board = board(options.get("board", "")).orElse(Board.POINTS);
        String period = options.get("period", "month");
        if (board == Board.IMPROVEMENT && ENDLESS.contains(period)) {
            return Reply.ephemeral(Sheet.said(scene, "board.improvement-period"));
        }
        if (periods.of(scene, period).isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, BoardPeriods.missing(period)));
        }
        String page = options.get("page", "1");
        if (!page.matches(PAGE_NUMBER)) {
            return Reply.ephemeral(Sheet.said(scene, "board.page", PAGES));
        }
        Wanted wanted = new Wanted(board, period, place.get(), page(page));
        Optional<BoardScope> scope = open(scene, wanted);
        boolean shared = options.get("public", "no").equals("yes");
        if (scope.filter(open -> !shared || places.mayBePosted(scene, open)).isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "board.private"));
        }
        return shared ? shared(scene, wanted) : privately(scene, wanted);
    }

    private static Optional<ChannelRef> channel(Scene scene, String typed) {
        return BoardPlaces.isHere(typed)
                ? scene.channel()
                : Mentions.channel(scene.workspace().ref(), typed);
    }

    /** What was typed may be the name of a channel that the platform did not make a mention of. */
    private static Reply notSetUp(Scene scene, Optional<ChannelRef> channel, String typed) {
        if (channel.isEmpty() && !BoardPlaces.isHere(typed)) {
            return Reply.ephemeral(Sheet.said(scene, "board.unknown-channel", Cut.to(40, typed)));
        }
        Text where = channel.map(found -> Text.of(new Span.Channel(found, Cut.to(40, found.id()))))
                .orElse(Text.of(Cut.to(40, typed)));
        return Reply.ephemeral(Sheet.of(scene)
                .text(Text.of(scene.lead("board.no-channel")).plus(where))
                .view());
    }

    /** Empty where there is no such board, or it is not the member's to see. */
    private Optional<BoardScope> open(Scene scene, Wanted wanted) {
        return places.scope(scene, wanted.place()).filter(scope -> places.open(scene, scope));
    }

    private static int page(String text) {
        return text.matches(PAGE_NUMBER) ? Integer.parseInt(text) - 1 : 0;
    }

    private Reply paged(Scene scene, Action action) {
        return board(action.field(0))
                .map(board -> new Wanted(board, action.field(1), action.field(2), page(action.field(3))))
                .filter(wanted -> periods.of(scene, wanted.period()).isPresent())
                .filter(wanted -> open(scene, wanted).isPresent())
                .map(wanted -> Reply.update(view(scene, wanted, true)))
                .orElseGet(() -> Reply.ephemeral(Sheet.said(scene, "gone")));
    }

    private Reply privately(Scene scene, Wanted wanted) {
        return Reply.ephemeral(view(scene, wanted, true));
    }

    private Reply shared(Scene scene, Wanted wanted) {
        boolean everybody = scene.workspace()
                .config()
                .getOrDefault(ConfigKey.PUBLIC_BOARDS, "no")
                .equals("yes");
        if (!scene.admin() && !everybody) {
            return Reply.ephemeral(Sheet.said(scene, "board.public-admins"));
        }
        if (nobodyStands(scene, wanted)) {
            return Reply.ephemeral(Sheet.of(scene)
                    .note(scene.say("board.public-empty"))
                    .all(view(scene, wanted, true))
                    .view());
        }
        Optional<ChannelRef> here = scene.channel();
        if (here.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "board.public-nowhere"));
        }
        if (!publish.publish(scene.member(), here.get())) {
            return Reply.ephemeral(Sheet.said(scene, "board.public-hourly"));
        }
        View view = view(inTheChannelsLanguage(scene), wanted.on(0), false);
        last.put(scene.member(), new Shared(here.get(), view));
        return Reply.shared(view);
    }

    private static Scene inTheChannelsLanguage(Scene scene) {
        return scene.speech()
                .map(Asking.Speech::first)
                .or(() -> Optional.ofNullable(scene.workspace().config().get(ConfigKey.LANGUAGE))
                        .map(Language::of))
                .map(scene::in)
                .orElse(scene);
    }

    /** Nothing to be shown to others. */
    private boolean nobodyStands(Scene scene, Wanted wanted) {
        return lines(scene, wanted, scope(scene, wanted)).page(0, 1).isEmpty();
    }

    private BoardScope scope(Scene scene, Wanted wanted) {
        return places.scope(scene, wanted.place())
                .orElse(new BoardScope.OfWorkspace(scene.workspace().ref()));
    }

    private BoardLines lines(Scene scene, Wanted wanted, BoardScope scope) {
        Period period = periods.of(scene, wanted.period()).orElseThrow();
        boolean over = wanted.board() != Board.STREAK && periods.over(scene, period);
        return new BoardLines(boards, questions, scene, wanted.board(), scope, period, over);
    }

    private View view(Scene scene, Wanted asked, boolean mine) {
        BoardScope scope = scope(scene, asked);
        BoardLines board = lines(scene, asked, scope);
        Wanted wanted = asked.on(lastPage(board, asked.page()));
        Sheet sheet =
                Sheet.of(scene).title(scene.say("button.board")).heading(title(scene, wanted) + whose(scene, scope));
        if (scope instanceof BoardScope.OfChannel here) {
            sheet.note(
                    Sheet.SHOULD,
                    Text.of(new Span.Channel(here.channel(), here.channel().id())));
        }
        List<BoardLines.Line> lines = board.page(wanted.page() * PAGE, PAGE + 1);
        if (lines.isEmpty()) {
            sheet.text(scene.say(board.over() ? "board.empty-over" : "board.empty"));
        } else {
            table(scene, sheet, wanted.board(), lines.subList(0, Math.min(PAGE, lines.size())));
        }
        if (wanted.page() < asked.page() && !lines.isEmpty()) {
            sheet.note(scene.say("board.last-page", asked.page() + 1, wanted.page() + 1));
        }
        if (mine) {
            own(scene, wanted, board).forEach(line -> sheet.note(line));
            List<Button> paging = paging(scene, wanted, lines.size() > PAGE);
            if (!paging.isEmpty()) {
                sheet.buttons(paging);
            }
        }
        return sheet.view();
    }

    /** His place, and what became of points that he misses. */
    private Stream<String> own(Scene scene, Wanted wanted, BoardLines board) {
        List<String> lost =
                wanted.board() == Board.POINTS ? taken.of(scene, scene.member(), board.period()) : List.of();
        return Stream.concat(board.own(!lost.isEmpty()).stream(), lost.stream());
    }

    /** This page, or the last one before it on which anybody stands. */
    private static int lastPage(BoardLines board, int wanted) {
        int from = 0;
        int to = wanted;
        while (from < to) {
            int page = (from + to + 1) / 2;
            if (board.page(page * PAGE, 1).isEmpty()) {
                to = page - 1;
            } else {
                from = page;
            }
        }
        return from;
    }

    private String title(Scene scene, Wanted wanted) {
        String when = wanted.board() == Board.STREAK ? "" : " · " + periods.title(scene, wanted.period());
        return scene.say("board.title." + name(wanted.board())) + when;
    }

    /** Where there are several boards of a kind: that this is the common one. That of a channel names it below. */
    private String whose(Scene scene, BoardScope scope) {
        return scope instanceof BoardScope.OfWorkspace && places.several(scene)
                ? " · " + scene.say("board.all-channels")
                : "";
    }

    private static void table(Scene scene, Sheet sheet, Board board, List<BoardLines.Line> lines) {
        List<String> header =
                List.of(scene.say("board.rank"), scene.say("board.name"), scene.say("board.value." + name(board)));
        sheet.table(
                header,
                lines.stream()
                        .map(line -> List.of(
                                Text.of(String.valueOf(line.rank())),
                                Text.of(new Span.Member(line.member(), line.name())),
                                Text.of(line.value())))
                        .toList());
    }

    private static List<Button> paging(Scene scene, Wanted wanted, boolean more) {
        List<Button> buttons = new ArrayList<>();
        if (wanted.page() > 0) {
            buttons.add(Button.plain(wanted.action(wanted.page()), scene.say("button.previous")));
        }
        if (more) {
            buttons.add(Button.plain(wanted.action(wanted.page() + 2), scene.say("button.next-page")));
        }
        return buttons;
    }
}
