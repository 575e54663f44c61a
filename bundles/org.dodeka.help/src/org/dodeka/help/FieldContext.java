package org.dodeka.help;

import org.dodeka.forms.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.osgi.util.NLS;

/**
 * What dynamic help shows of a field or a form.
 *
 * @param type the class to whose page it leads; null if it belongs to many
 */
record FieldContext(String title, String meaning, EClass type) implements IContext2 {

    private static final String ROOT = "/org.dodeka.help/";

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public String getText() {
        return meaning;
    }

    @Override
    public String getStyledText() {
        return null;
    }

    @Override
    public String getCategory(IHelpResource topic) {
        return null;
    }

    @Override
    public IHelpResource[] getRelatedTopics() {
        IHelpResource all = new Topic(ROOT + "reference/elements.html", Messages.elements);
        return type == null ? new IHelpResource[] { all }
                : new IHelpResource[] { new Topic(ROOT + Reference.pageOf(type), NLS.bind(Messages.about, Words.of(type))), all };
    }

    private record Topic(String href, String label) implements IHelpResource {

        @Override
        public String getHref() {
            return href;
        }

        @Override
        public String getLabel() {
            return label;
        }
    }
}
