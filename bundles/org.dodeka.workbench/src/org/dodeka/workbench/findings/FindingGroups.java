package org.dodeka.workbench.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.validation.Finding;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Findings by discipline, in the order in which they come. */
final class FindingGroups implements ITreeContentProvider {

    /** The findings of one discipline. */
    record Group(String discipline, List<Finding> findings) {

        static List<Group> of(List<Finding> findings) {
            Map<String, Group> groups = new LinkedHashMap<>();
            findings.forEach(finding -> groups.computeIfAbsent(finding.rule().discipline(), code -> new Group(code, new ArrayList<>())).findings().add(finding));
            return List.copyOf(groups.values());
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Group group ? group.findings().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Group;
    }
}
