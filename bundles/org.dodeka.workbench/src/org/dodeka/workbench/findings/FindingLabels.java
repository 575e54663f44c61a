package org.dodeka.workbench.findings;

import java.util.Optional;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.Designs;
import org.dodeka.validation.Finding;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Findings in words, and how grave they are as a picture. */
final class FindingLabels extends LabelProvider {

    private final Optional<DisciplineCatalogue> catalogue = catalogue();

    private static Optional<DisciplineCatalogue> catalogue() {
        try {
            return Optional.of(Catalogues.load(Designs.newResourceSet()));
        } catch (DesignLoadException notInstalled) {
            return Optional.empty(); // codes say it as well
        }
    }

    @Override
    public String getText(Object element) {
        if (element instanceof FindingGroups.Group group) {
            String name = catalogue.flatMap(all -> Catalogues.discipline(all, group.discipline())).map(found -> found.getName()).orElse(group.discipline());
            return NLS.bind(Messages.group, name, group.findings().size());
        }
        Finding finding = (Finding) element;
        return NLS.bind(finding.waived() ? Messages.waivedFinding : Messages.finding, finding.message(), finding.rule().id());
    }

    @Override
    public Image getImage(Object element) {
        if (!(element instanceof Finding finding)) {
            return null;
        }
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (finding.severity()) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
