package org.dodeka.forms.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.dodeka.forms.Words;
import org.dodeka.forms.advice.Navigation;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.facts.Facts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** How much of what there is in a design, each figure with a link to the page where it is. */
final class KeyFacts {

    private record Fact(String name, String page, ToIntFunction<Design> count, Label figure) {
    }

    private final FormToolkit toolkit;
    private final Navigation navigation;
    private final Composite body;
    private final List<Fact> facts = new ArrayList<>();

    KeyFacts(Composite parent, FormToolkit toolkit, Navigation navigation) {
        this.toolkit = toolkit;
        this.navigation = navigation;
        body = toolkit.createComposite(parent);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginRight = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 15;
        body.setLayout(row);
        add(Words.many(DesignPackage.Literals.SPACE), "spaces", design -> design.getSpaces().size());
        add(Messages.liveSpaces, "spaces", design -> (int) design.getSpaces().stream().filter(Facts::isLive).count());
        add(Words.many(DesignPackage.Literals.PERSON), "people", design -> design.getPersons().size());
        add(Words.many(DesignPackage.Literals.GROUP), "people", design -> design.getGroups().size());
        add(Words.many(DesignPackage.Literals.BOUNDARY), "boundaries", design -> design.getBoundaries().size());
        add(Words.many(DesignPackage.Literals.LEARNING_LOOP), "boundaries", design -> design.getLoops().size());
        add(Words.many(DesignPackage.Literals.INDICATOR), "value", design -> design.getIndicators().size());
        add(Words.many(DesignPackage.Literals.VALUE_STORY), "value", design -> design.getStories().size());
        add(Words.many(DesignPackage.Literals.FORCE), "forces", design -> design.getForces().size());
        add(Words.many(DesignPackage.Literals.CULTURE_SIGN), "forces", design -> design.getSigns().size());
        add(Words.many(DesignPackage.Literals.RESPONSE), "disciplines", design -> design.getResponses().size());
    }

    private void add(String name, String page, ToIntFunction<Design> count) {
        Composite tile = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(tile);
        Label figure = toolkit.createLabel(tile, "");
        figure.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(figure);
        Hyperlink link = toolkit.createHyperlink(tile, name, SWT.NONE);
        link.setToolTipText(NLS.bind(Messages.openPage, name));
        Fact fact = new Fact(name, page, count, figure);
        link.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.fact, figure.getText(), name);
            }
        });
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                navigation.page(page);
            }
        });
        facts.add(fact);
    }

    Control control() {
        return body;
    }

    /** Counts anew. */
    boolean show(Design design) {
        boolean wider = false;
        for (Fact fact : facts) {
            String figure = String.valueOf(fact.count().applyAsInt(design));
            if (!fact.figure().getText().equals(figure)) {
                wider |= fact.figure().getText().length() != figure.length();
                fact.figure().setText(figure);
            }
        }
        return wider;
    }

    /** Name and figure of each fact, in their order. */
    List<String> figures() {
        return facts.stream().map(fact -> fact.figure().getText() + " " + fact.name()).toList();
    }
}
