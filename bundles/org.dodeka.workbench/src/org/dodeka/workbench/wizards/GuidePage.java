package org.dodeka.workbench.wizards;

import org.dodeka.forms.Words;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.SpaceKind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Who is it for, and what for? For a blank design also: where do people learn first, and whom does it touch? */
final class GuidePage extends GuidedPage {

    private static final int COLUMNS = 2;
    private static final int HALF = 48;
    private static final int LONGEST = 200;
    private static final String LINE_BREAKS = "\\s*\\R\\s*";

    private final Runnable told;
    private Text name;
    private Text organization;
    private Text purpose;
    private Composite first;
    private Text space;
    private Combo kind;
    private Text domain;
    private Text groups;

    /** @param told told whenever anything was entered */
    GuidePage(Runnable told) {
        super("guide", Messages.guideTitle, Messages.guideDescription);
        this.told = told;
    }

    @Override
    void fill(Composite body) {
        grid(body, 10);
        name = line(cell(body, 1, Messages.guideName));
        organization = line(cell(body, 1, Messages.guideOrganization));
        purpose = lines(cell(body, COLUMNS, Messages.guidePurpose), 2);
        first = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).applyTo(first);
        grid(first, 0);
        space = line(cell(first, 1, Messages.guideSpace));
        space.setMessage(Messages.guideSpaceHint);
        Composite kinds = cell(first, 1, Messages.guideKind);
        GridDataFactory.createFrom((GridData) kinds.getLayoutData()).grab(true, false).applyTo(kinds);
        kind = new Combo(kinds, SWT.READ_ONLY);
        for (SpaceKind each : SpaceKind.values()) {
            kind.add(Words.of(DesignPackage.Literals.SPACE_KIND, each));
        }
        kind.select(SpaceKind.COMMUNITY_VALUE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        domain = lines(cell(first, 1, Messages.guideDomain), 3);
        groups = lines(cell(first, 1, Messages.guideGroups), 3);
        groups.setToolTipText(Messages.guideStake);
    }

    private static void grid(Composite parent, int margin) {
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).equalWidth(true).margins(margin, margin).spacing(12, 4).applyTo(parent);
    }

    /** A question with the field for its answer below, so that its mnemonic leads there. */
    private Composite cell(Composite parent, int columns, String question) {
        Composite cell = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, parent == first).span(columns, 1).applyTo(cell);
        Label label = new Label(cell, SWT.WRAP);
        label.setText(question);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(columns * HALF), SWT.DEFAULT).applyTo(label);
        return cell;
    }

    private Text line(Composite parent) {
        GridDataFactory.createFrom((GridData) parent.getLayoutData()).grab(true, false).applyTo(parent);
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setTextLimit(LONGEST);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> changed());
        return text;
    }

    /** The tab key leads on, as in the other fields. */
    private Text lines(Composite parent, int height) {
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(HALF), convertHeightInCharsToPixels(height)).applyTo(text);
        text.addModifyListener(event -> changed());
        text.addTraverseListener(goOn());
        return text;
    }

    private static TraverseListener goOn() {
        return event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        };
    }

    /** Only a blank design lacks a first space and first groups. */
    void use(Template template) {
        if (first != null && ((GridData) first.getLayoutData()).exclude == template.blank()) {
            ((GridData) first.getLayoutData()).exclude = !template.blank();
            first.setVisible(template.blank());
            first.getParent().layout();
            changed();
        }
    }

    private boolean asksForFirst() {
        return first.getLayoutData() instanceof GridData data && !data.exclude;
    }

    @Override
    Check check() {
        if (name.getText().isBlank()) {
            return Check.missing(Messages.nameMissing);
        } else if (asksForFirst() && space.getText().isBlank() && !domain.getText().isBlank()) {
            return Check.wrong(Messages.spaceNameless);
        }
        return asksForFirst() ? new FirstGroups(groups.getText()).problem().map(Check::wrong).orElse(Check.FINE) : Check.FINE;
    }

    @Override
    void entered() {
        told.run();
    }

    String designName() {
        return name == null ? "" : name.getText();
    }

    Beginning beginning() {
        String why = purpose.getText().strip().replaceAll(LINE_BREAKS, "\n");
        return asksForFirst()
                ? new Beginning(name.getText(), organization.getText(), why, space.getText(), SpaceKind.get(kind.getSelectionIndex()),
                        domain.getText().strip().replaceAll(LINE_BREAKS, " "),
                        new FirstGroups(groups.getText()).groups())
                : new Beginning(name.getText(), organization.getText(), why, "", SpaceKind.COMMUNITY, "", java.util.List.of());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }
}
