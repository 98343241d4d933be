package dev.interviewquiz.core.persistence;

import java.nio.file.Path;

/** Opens a database and prints the refusal. */
@SuppressWarnings("SystemOut")
final class OpeningMain {
    private OpeningMain() {}

    public static void main(String[] arguments) {
        try (Database database = TestDatabase.open(Path.of(arguments[0]))) {
            System.out.println(">opened at " + database.schema().version());
        } catch (DatabaseException refused) {
            System.out.println(">" + refused.getMessage());
        }
    }
}
