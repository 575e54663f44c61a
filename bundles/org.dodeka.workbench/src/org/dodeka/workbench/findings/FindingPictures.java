package org.dodeka.workbench.findings;

import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** How bad a finding is, as a picture; for as long as a control lives. */
public final class FindingPictures {

    private final LocalResourceManager resources;

    /** @param owner the control that shows them */
    public FindingPictures(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The picture of a finding: grey if it is waived. */
    public Image of(Finding finding) {
        return finding.waived() ? waived() : of(finding.severity());
    }

    Image waived() {
        return own("waived");
    }

    /** An icon of this bundle. */
    public Image own(String name) {
        return resources.get(icon(name));
    }

    static Image of(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    /** An icon of this bundle. */
    static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.dodeka.workbench", "icons/" + name + ".svg")
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }
}
