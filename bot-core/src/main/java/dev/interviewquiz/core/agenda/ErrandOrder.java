package dev.interviewquiz.core.agenda;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;

/**
 * How db-scheduler speaks to our databases: standard SQL, times with their zone, and one order of what is due. A new post
 * need not wait for the closing of the one before: it sees to that itself.
 */
final class ErrandOrder extends DefaultJdbcCustomization {
    private static final String BY_TIME = "execution_time, task_name, task_instance";

    private final String order;

    private ErrandOrder(String order) {
        super(false);
        this.order = order;
    }

    /** Each at its time; of the same instant a post is closed and revealed before the next one opens. */
    static ErrandOrder byTime() {
        return new ErrandOrder(BY_TIME);
    }

    /** New posts before all that brings old ones up to date: many channels may be due in the same minute. */
    static ErrandOrder postsFirst() {
        return new ErrandOrder("case task_name when '" + Errand.Kind.POST + "' then 0 else 1 end, " + BY_TIME);
    }

    @Override
    public String getName() {
        return "interview-quiz";
    }

    @Override
    public String createSelectDueQuery(String table, int limit, String andCondition, boolean byPriority) {
        return "select * from " + table + " where picked = ? and execution_time <= ? " + andCondition + " order by "
                + order + " " + getQueryLimitPart(limit);
    }
}
