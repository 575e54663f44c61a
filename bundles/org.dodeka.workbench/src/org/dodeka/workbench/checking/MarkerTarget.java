package org.dodeka.workbench.checking;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.session.DesignSession;
import org.dodeka.session.FindingFeatures;
import org.dodeka.validation.Finding;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ide.IGotoMarker;

/** Lets the form editor show the element that a marker is about, as soon as the design is read. */
public final class MarkerTarget implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return adaptable instanceof DesignEditor editor && type == IGotoMarker.class ? type.cast((IGotoMarker) marker -> goTo(editor, marker)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IGotoMarker.class };
    }

    private static void goTo(DesignEditor editor, IMarker marker) {
        String element = marker.getAttribute(FindingMarkers.ELEMENT, null);
        String rule = marker.getAttribute(FindingMarkers.RULE, null);
        if (element == null) {
            return; // the editor shows by itself what is wrong with its file
        }
        if (editor.session().isPresent()) {
            reveal(editor, element, rule);
            return;
        }
        editor.addPropertyListener(new IPropertyListener() {
            @Override
            public void propertyChanged(Object source, int property) {
                if (property == IEditorPart.PROP_INPUT && editor.session().isPresent()) {
                    editor.removePropertyListener(this);
                    reveal(editor, element, rule);
                }
            }
        });
    }

    private static void reveal(DesignEditor editor, String id, String rule) {
        DesignSession session = editor.session().orElseThrow();
        EObject element = session.element(id).orElse(null);
        if (element == null) {
            return; // it was deleted since the file was saved
        }
        EStructuralFeature feature = session.findings().of(element).stream().filter(finding -> finding.rule().id().equals(rule)).findFirst()
                .map(MarkerTarget::feature).orElse(null);
        if (feature == null) {
            editor.reveal(element);
        } else {
            editor.reveal(element, feature);
        }
    }

    private static EStructuralFeature feature(Finding finding) {
        return FindingFeatures.of(finding).stream().findFirst().orElse(null);
    }
}
