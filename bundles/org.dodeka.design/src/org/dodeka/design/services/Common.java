package org.dodeka.design.services;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What tools of every diagram ask. */
public final class Common {

    /** Never: the precondition of a tool that must not do anything, such as to delete a band. */
    @Reads({})
    public boolean never(EObject element) {
        return false;
    }

    /** The responses and waivers about an element. They go with it. */
    @Reads({"/responses/about", "/waivers/about"})
    public List<EObject> remarksAbout(Element element) {
        List<EObject> remarks = new ArrayList<>();
        if (EcoreUtil.getRootContainer(element) instanceof Design design) {
            design.getResponses().stream().filter(response -> response.getAbout() == element).forEach(remarks::add);
            design.getWaivers().stream().filter(waiver -> waiver.getAbout() == element).forEach(remarks::add);
        }
        return remarks;
    }
}
