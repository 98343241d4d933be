package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.AuditLog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

final class FakeAuditLog implements AuditLog {
    private final Memory memory;

    FakeAuditLog(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void record(Entry entry) {
        memory.audit.put(memory.next(), entry);
    }

    @Override
    public List<Entry> latest(WorkspaceRef workspace, int count) {
        return memory.audit.entrySet().stream()
                .filter(entry -> entry.getValue().workspace().equals(workspace))
                .sorted(Map.Entry.<Long, Entry>comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .limit(count)
                .toList();
    }
}
