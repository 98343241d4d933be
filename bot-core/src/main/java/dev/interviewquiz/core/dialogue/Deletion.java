package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.Erasure;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Deletes what is kept of a member. A direct message is of no workspace: which is meant is asked there, and what was given in
 * direct messages themselves is one of the places.
 */
final class Deletion implements Feature {
    private static final String HERE = "here";
    private static final String EVERYWHERE = "everywhere";
    /** Before the id of a workspace. */
    private static final String IN = "in-";

    private static final int WORKSPACES = 10;
    private static final int LABEL = 38;

    private final Workspaces workspaces;
    private final Members members;
    private final Erasure erasure;
    private final Boards boards;
    private final Drafts drafts;
    private final WorkspaceNames names;

    Deletion(Stores stores, Boards boards, Drafts drafts, WorkspaceNames names) {
        this.workspaces = stores.workspaces();
        this.members = stores.members();
        this.erasure = stores.erasure();
        this.boards = boards;
        this.drafts = drafts;
        this.names = names;
    }

    @Override
    public void register(Routes routes) {
        routes.click(
                "delete",
                (scene, action, values) -> action.fields().isEmpty() ? asked(scene) : sure(scene, action.field(0)));
        routes.update("delete-yes", (scene, action, values) -> deleted(routes, scene, action.field(0)));
        routes.forgotten(drafts::forget);
    }

    Reply asked(Scene scene) {
        return scene.member().workspace().direct() ? where(scene) : sure(scene, HERE);
    }

    private Reply where(Scene scene) {
        List<MemberRef> workspaces = workspaces(scene);
        boolean here = hasAnswered(scene.member());
        if (workspaces.isEmpty() && !here) {
            return Reply.ephemeral(sure(scene, EVERYWHERE, memberships(scene, EVERYWHERE)));
        }
        List<Button> buttons = new ArrayList<>();
        Sheet sheet = Sheet.of(scene).text(scene.say("privacy.where"));
        for (MemberRef member : workspaces.subList(0, Math.min(WORKSPACES, workspaces.size()))) {
            buttons.add(workspace(scene, sheet, member, buttons.size() + 1));
        }
        if (workspaces.size() > WORKSPACES) {
            sheet.note(scene.say("privacy.where-else"));
        }
        if (here) {
            buttons.add(Button.plain(Action.id("delete", HERE), scene.say("button.delete-here")));
        }
        buttons.add(Button.danger(Action.id("delete", EVERYWHERE), scene.say("button.delete-everywhere")));
        return Reply.ephemeral(sheet.buttons(buttons).view());
    }

    private List<MemberRef> workspaces(Scene scene) {
        return members.memberships(scene.person()).stream()
                .filter(member -> !member.workspace().direct())
                .toList();
    }

    /** A label cannot hold channels: where the platform tells no name, a number stands for what is said above. */
    private Button workspace(Scene scene, Sheet sheet, MemberRef member, int number) {
        Optional<String> name = names.name(member.workspace());
        if (name.isEmpty()) {
            sheet.text(Text.of(number + ". ").plus(names.of(scene, member.workspace())));
        }
        String label = name.map(found -> Cut.to(LABEL, found)).orElseGet(() -> number + ".");
        return Button.plain(Action.id("delete", IN + member.workspace().id()), label);
    }

    private boolean hasAnswered(MemberRef member) {
        return erasure.toll(List.of(member)).answers() > 0;
    }

    private Reply sure(Scene scene, String scope) {
        List<MemberRef> going = memberships(scene, scope);
        return going.isEmpty() ? where(scene) : Reply.ephemeral(sure(scene, scope, going));
    }

    private View sure(Scene scene, String scope, List<MemberRef> going) {
        Erasure.Toll toll = erasure.toll(going);
        boolean staysElsewhere = !going.containsAll(members.memberships(scene.person()));
        String key = (toll.answers() + toll.marks() == 0 ? "privacy.toll-none" : "privacy.toll")
                + (!staysElsewhere ? "" : scope.startsWith(IN) ? "-there" : "-here");
        Text goes = Text.of(scene.say(key, toll.answers(), toll.points()));
        Sheet sheet = Sheet.of(scene)
                .text(
                        scope.startsWith(IN)
                                ? names.of(scene, going.get(0).workspace())
                                        .plus(" · ")
                                        .plus(goes)
                                : goes);
        if (toll.ungraded() > 0) {
            sheet.text(scene.say("privacy.toll-ungraded", toll.ungraded()));
        }
        if (going.stream().anyMatch(this::excluded)) {
            sheet.text(scene.say("privacy.exclusion-stays"));
        }
        if (going.stream().anyMatch(this::named)) {
            sheet.text(scene.say("privacy.administrator-goes"));
        }
        return sheet.note(scene.say("privacy.final"))
                .note(scene.say("privacy.backups"))
                .buttons(Button.danger(Action.id("delete-yes", scope), scene.say("button.delete-now")))
                .view();
    }

    private boolean excluded(MemberRef member) {
        return members.find(member).filter(MemberCard::excluded).isPresent();
    }

    private boolean named(MemberRef member) {
        return workspaces.get(member.workspace()).administrators().contains(member.userId());
    }

    private Reply deleted(Routes routes, Scene scene, String scope) {
        List<MemberRef> gone = memberships(scene, scope);
        if (gone.isEmpty()) {
            return Reply.update(where(scene).view());
        }
        erasure.erase(gone);
        gone.forEach(routes::forget);
        gone.forEach(member -> boards.changed(member.workspace()));
        return Reply.update(Sheet.said(scene, "privacy.deleted"));
    }

    /** Empty where nothing is kept there. */
    private List<MemberRef> memberships(Scene scene, String scope) {
        if (scope.equals(EVERYWHERE)) {
            return members.memberships(scene.person());
        }
        if (scope.startsWith(IN)) {
            return workspaces(scene).stream()
                    .filter(member -> member.workspace().id().equals(scope.substring(IN.length())))
                    .toList();
        }
        boolean nothing = scene.member().workspace().direct() && !hasAnswered(scene.member());
        return nothing ? List.of() : List.of(scene.member());
    }
}
