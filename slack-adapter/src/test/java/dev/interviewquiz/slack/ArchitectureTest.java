package dev.interviewquiz.slack;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.FrontEndProcess;
import dev.interviewquiz.core.LibraryLog;
import dev.interviewquiz.core.Pace;

/** How much of the core this front end may know. */
@AnalyzeClasses(packages = "dev.interviewquiz.slack", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String CORE = "dev.interviewquiz.core";

    @ArchTest
    static final ArchRule theFrontEndKnowsOfTheCoreItsBoundaryAndItsRoot = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage(CORE + "..")
                    .and(not(resideInAPackage(CORE + ".platform..")))
                    .and(not(belongToAnyOf(
                            BotConfig.class,
                            FrontEndProcess.class,
                            FrontEndProcess.Connection.class,
                            LibraryLog.class,
                            LibraryLog.Drops.class,
                            Pace.class))));

    @ArchTest
    static final ArchRule theFrontEndKnowsNoSql = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "com.zaxxer..");
}
