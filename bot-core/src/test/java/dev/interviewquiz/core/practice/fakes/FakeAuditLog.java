package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.MemberRef;
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
    public List<Entry> by(MemberRef member) {
        return memory.audit.values().stream()
                .filter(entry -> entry.who().equals(member))
                .toList();
    }

    @Override
    public List<Entry> about(MemberRef member) {
        return memory.audit.values().stream()
                .filter(entry -> entry.workspace().equals(member.workspace()))
                .filter(entry ->
                        (entry.what() + " ").matches("(exclude|readmit|void) \\Q" + member.userId() + "\\E .*"))
                .toList();
    }

    @Override
    public List<Entry> beginning(WorkspaceRef workspace, String what) {
        return latest(workspace, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.what().startsWith(what))
                .toList();
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
