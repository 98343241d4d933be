package dev.interviewquiz.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** What may know what within the core. */
@AnalyzeClasses(packages = "dev.interviewquiz.core", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ROOT = "dev.interviewquiz.core";
    private static final String PLATFORM = ROOT + ".platform..";
    private static final String PRACTICE = ROOT + ".practice..";
    private static final String DIALOGUE = ROOT + ".dialogue..";
    private static final String PERSISTENCE = ROOT + ".persistence..";
    private static final String CONTENT = ROOT + ".content..";
    private static final String CONSOLE = ROOT + ".console..";

    private static final DescribedPredicate<JavaClass> SQL = resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.h2..",
                    "org.flywaydb..",
                    "com.zaxxer..",
                    "com.github.kagkarlsson..")
            .as("SQL");
    private static final DescribedPredicate<JavaClass> WHAT_IS_SEEN = belongToAnyOf(
                    View.class,
                    Block.class,
                    Button.class,
                    Modal.class,
                    Reply.class,
                    Messenger.class,
                    Interactions.class)
            .as("what members see");
    private static final Set<String> SOURCES_OF_TIME = Set.of("java.time.Clock", "java.time.InstantSource");
    private static final String NAMES_NOT_USED = ".*(Manager|Helpers?|Utils?|Impl|Data|Info|Processor)";

    @ArchTest
    static final ArchRule theBoundaryKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage(PLATFORM)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", PLATFORM, "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule theDomainKnowsNeitherPlatformNorSqlNorAnythingAboveIt = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".question..", ROOT + ".grading..", ROOT + ".schedule..", ROOT + ".leaderboard..")
            .should()
            .dependOnClassesThat(SQL.or(resideInAnyPackage(
                    PLATFORM,
                    PERSISTENCE,
                    PRACTICE,
                    DIALOGUE,
                    CONTENT,
                    CONSOLE,
                    ROOT + ".agenda..",
                    ROOT + ".operations..")));

    @ArchTest
    static final ArchRule useCasesNeverSeeAViewNorSql = noClasses()
            .that()
            .resideInAPackage(PRACTICE)
            .should()
            .dependOnClassesThat(SQL.or(WHAT_IS_SEEN).or(resideInAnyPackage(PERSISTENCE, DIALOGUE, CONTENT, CONSOLE)));

    @ArchTest
    static final ArchRule dialogueNeverSeesSql = noClasses()
            .that()
            .resideInAPackage(DIALOGUE)
            .should()
            .dependOnClassesThat(SQL.or(resideInAnyPackage(PERSISTENCE, CONTENT, CONSOLE)));

    /** What writes the log must know what a database throws, to keep its words out of it. */
    @ArchTest
    static final ArchRule onlyStorageAgendaAndTheLogKnowSql = noClasses()
            .that(not(resideInAnyPackage(PERSISTENCE, ROOT + ".agenda..")))
            .and(not(simpleName("LogLine")))
            .should()
            .dependOnClassesThat(SQL.and(not(resideInAPackage("javax.sql.."))));

    @ArchTest
    static final ArchRule onlyTheRootAndTheCommandLineKnowStorage = noClasses()
            .that(not(resideInAnyPackage(ROOT, CONSOLE, PERSISTENCE)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PERSISTENCE);

    @ArchTest
    static final ArchRule nothingKnowsTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage(CONSOLE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CONSOLE);

    @ArchTest
    static final ArchRule onlyFrontEndsKnowTheCompositionRoot = noClasses()
            .that(not(resideInAnyPackage(ROOT, CONSOLE)))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT).and(not(belongToAnyOf(Pace.class))));

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeAndChanceAreHandedIn = noClasses()
            .should()
            .accessTargetWhere(describe("the clock is read or chance asked", ArchitectureTest::readsClockOrChance));

    @ArchTest
    static final ArchRule onlyTheRootAndTheCommandLineTakeTheMachinesClock = noClasses()
            .that(not(resideInAnyPackage(ROOT, CONSOLE)))
            .should()
            .accessTargetWhere(describe("the machine's clock is taken", ArchitectureTest::takesTheMachinesClock));

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(be("in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

    @ArchTest
    static final ArchRule namesSpeak = noClasses().should().haveNameMatching(NAMES_NOT_USED);

    @ArchTest
    static final ArchRule thereIsNoStaticState =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule classesAreFinal = classes()
            .that(describe("are no interfaces, sealed or abstract", ArchitectureTest::isMadeToBeUsed))
            .should(be("final", type -> type.getModifiers().contains(JavaModifier.FINAL)));

    private static boolean readsClockOrChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getTarget().getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "random" -> owner.equals("java.lang.Math");
            case "current" -> owner.equals("java.util.concurrent.ThreadLocalRandom");
            case "<init>" -> startsAnywhere(access, owner);
            default -> false;
        };
    }

    /** {@code new Random()} and {@code new Date()}; with a seed or a time they are handed in. */
    private static boolean startsAnywhere(JavaAccess<?> access, String owner) {
        return (owner.equals("java.util.Random") || owner.equals("java.util.Date"))
                && access instanceof JavaConstructorCall call
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean takesTheMachinesClock(JavaAccess<?> access) {
        return SOURCES_OF_TIME.contains(access.getTargetOwner().getName())
                && access.getTarget().getName().startsWith("system");
    }

    private static boolean isMadeToBeUsed(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.reflect().isSealed()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " is to be " + what));
            }
        };
    }
}
