package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.ClaimPoint;
import dev.interviewquiz.core.practice.Export;
import dev.interviewquiz.core.practice.HeldBack;
import dev.interviewquiz.core.practice.HideMember;
import dev.interviewquiz.core.practice.NewQuestions;
import dev.interviewquiz.core.practice.OwnFigures;
import dev.interviewquiz.core.practice.Practise;
import dev.interviewquiz.core.practice.PublishBoard;
import dev.interviewquiz.core.practice.Stores;
import java.util.ArrayList;
import java.util.List;

/** Every part of the conversation, wired by hand: the one list to read for what the product can do. */
final class Features {
    private Features() {}

    static List<Feature> of(Surroundings around) {
        Stores stores = around.stores();
        Drafts drafts = new Drafts();
        RestrictedChannels restricted = new RestrictedChannels(around.messenger());
        CardView cards = new CardView(around.bank());
        Boards boards = around.day().boards();
        HeldBack heldBack = around.day().heldBack();
        HideMember hide = new HideMember(stores.members(), boards);
        OwnAnswers own = new OwnAnswers(stores.answers());
        Results results = new Results(stores, hide, heldBack, own);
        Practise practise = practise(around, heldBack);
        WorkspaceNames names = new WorkspaceNames(stores.channels(), around.messenger()::nameOf);
        Deletion deletion = new Deletion(stores, boards, drafts, names);
        MeFeature me = new MeFeature(
                stores, boards, new OwnFigures(around.bank(), stores), around.bank(), around.pictures(), names);
        List<Feature> features = new ArrayList<>(List.of(
                new HomeFeature(stores, around.bank(), around.day().coming(), me, restricted),
                new DailyFeature(stores, around.day(), cards, results, drafts, restricted),
                new SolutionFeature(stores, around.day(), results, restricted),
                results,
                new ResultDetails(stores.editions(), heldBack, own),
                new ClaimFeature(stores, own, new ClaimPoint(stores.transactions(), stores.answers(), around.clock())),
                new PracticeFeature(around.bank(), practise, stores.answers(), own, results, drafts),
                new ShowFeature(around.bank(), practise, stores.posts(), stores.answers()),
                new BoardFeature(
                        boards,
                        new NewQuestions(stores, around.day().coming()),
                        new BoardPlaces(stores.channels(), stores.answers(), restricted),
                        new BoardPeriods(stores.seasons(), new WorkspaceZone(stores.channels())),
                        new TakenWords(stores.audit()),
                        new PublishBoard(stores.audit(), around.clock())),
                me,
                new SettingsFeature(stores.members(), stores.channels(), hide, around.remind(), drafts),
                new PrivacyFeature(new Export(stores), hide, deletion),
                deletion));
        features.addAll(Administration.of(around));
        features.add(new HelpFeature());
        return features;
    }

    private static Practise practise(Surroundings around, HeldBack heldBack) {
        Stores stores = around.stores();
        return new Practise(
                around.bank(),
                stores.workspaces(),
                stores.answers(),
                stores.editions(),
                heldBack,
                around.grader(),
                around.ids(),
                around.clock());
    }
}
