package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Attendance;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.ChangeSchedule;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.Configure;
import dev.interviewquiz.core.practice.ConfirmReturn;
import dev.interviewquiz.core.practice.EnablePack;
import dev.interviewquiz.core.practice.GovernMember;
import dev.interviewquiz.core.practice.PostNow;
import dev.interviewquiz.core.practice.ReloadPacks;
import dev.interviewquiz.core.practice.RunSeason;
import dev.interviewquiz.core.practice.SetUpChannel;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.WriteBackup;
import java.time.InstantSource;
import java.util.List;

/** The features of {@code /quiz-admin}, wired by hand. */
final class Administration {
    private Administration() {}

    static List<Feature> of(Surroundings around) {
        Stores stores = around.stores();
        MeantChannel meant = new MeantChannel(stores);
        InstantSource clock = around.clock();
        ChannelCheck check = new ChannelCheck(around.messenger());
        Coming coming = around.day().coming();
        Boards boards = around.day().boards();
        return List.of(
                setup(around, check),
                plan(around, meant, check),
                new PackFeature(
                        around.bank(),
                        stores,
                        coming,
                        new EnablePack(stores, clock),
                        around.operations(),
                        new ReloadPacks(around.operations(), stores.audit(), clock)),
                schedule(around, meant),
                new SeasonFeature(stores.seasons(), stores.channels(), new RunSeason(stores, boards, clock)),
                new MemberFeature(stores.members(), stores.channels(), new GovernMember(stores, boards, clock)),
                new ConfigFeature(new Configure(stores, clock), around.messenger()::hasRole),
                new StatusFeature(stores, around.day(), check, around.operations()),
                new BackupFeature(new WriteBackup(around.operations(), stores.audit(), clock)),
                comeback(around));
    }

    private static Feature setup(Surroundings around, ChannelCheck check) {
        Stores stores = around.stores();
        SetUpChannel setUp = new SetUpChannel(stores, around.day(), around.ids(), around.clock());
        SetupPreview preview =
                new SetupPreview(around.bank(), setUp, around.day().coming(), stores.posts(), check);
        return new SetupFeature(around.bank(), stores.channels(), setUp, preview, new SetupDrafts(around.ids()));
    }

    private static Feature plan(Surroundings around, MeantChannel meant, ChannelCheck check) {
        PostNow post = new PostNow(around.stores(), around.day(), around.agenda(), around.clock());
        return new PlanFeature(around.bank(), around.stores(), around.day().coming(), post, meant, check);
    }

    private static Feature schedule(Surroundings around, MeantChannel meant) {
        Coming coming = around.day().coming();
        ChangeSchedule change = new ChangeSchedule(around.stores(), around.day(), around.clock());
        return new ScheduleFeature(around.bank(), change, meant, new ScheduleView(around.bank(), coming));
    }

    private static Feature comeback(Surroundings around) {
        Stores stores = around.stores();
        Attendance attendance = new Attendance(stores, around.day(), around.agenda(), around.clock());
        return new ReturnFeature(new ConfirmReturn(stores, attendance, around.clock()));
    }
}
