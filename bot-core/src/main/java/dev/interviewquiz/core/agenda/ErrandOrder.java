package dev.interviewquiz.core.agenda;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;

/**
 * How db-scheduler speaks to our databases: standard SQL, times with their zone, and one order of what is due at the
 * same instant, in which a post is closed before the next one opens.
 */
final class ErrandOrder extends DefaultJdbcCustomization {
    ErrandOrder() {
        super(false);
    }

    @Override
    public String getName() {
        return "interview-quiz";
    }

    @Override
    public String createSelectDueQuery(String table, int limit, String andCondition, boolean byPriority) {
        return "select * from " + table + " where picked = ? and execution_time <= ? " + andCondition
                + " order by execution_time, task_name, task_instance " + getQueryLimitPart(limit);
    }
}
