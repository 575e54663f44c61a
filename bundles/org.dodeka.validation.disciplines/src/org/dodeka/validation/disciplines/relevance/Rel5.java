package org.dodeka.validation.disciplines.relevance;

import java.time.LocalDate;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** REL-5: the purpose of a live space is looked at anew every so often. */
public final class Rel5 extends SpaceRule implements QuickFix<Space> {

    private static final String ITEMS = "REL.";
    private static final URI FIRST_QUESTION = URI.createURI("pathmap://DODEKA/twelve-disciplines.disciplines").appendFragment("REL.Q1");

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        double days = context.threshold("days");
        Long age = Facts.days(space.getStart(), context.asOf());
        if (age == null || age <= days) {
            return Verdict.INAPPLICABLE;
        }
        boolean reviewed = context.facts().responses(space).stream()
                .anyMatch(response -> isAboutRelevance(response) && Facts.within(response.getDate(), context.asOf(), days));
        return Verdict.violatedIf(!reviewed, space);
    }

    private static boolean isAboutRelevance(Response response) {
        EObject item = (EObject) response.eGet(DesignPackage.Literals.RESPONSE__ITEM, false); // a check opens no catalogue: the id is enough
        String id = item == null ? null : item.eIsProxy() ? EcoreUtil.getURI(item).fragment() : EcoreUtil.getID(item);
        return id != null && id.startsWith(ITEMS);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        return context.input().text(Messages.bind(Messages.askReview, Labels.of(space)), "")
                .map(text -> response(space, text, context.asOf()))
                .map(response -> context.edits().add(context.design(), DesignPackage.Literals.DESIGN__RESPONSES, response).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Response response(Space space, String text, LocalDate date) {
        CatalogueItem question = CatalogueFactory.eINSTANCE.createCatalogueItem();
        ((InternalEObject) question).eSetProxyURI(FIRST_QUESTION);
        Response response = DesignFactory.eINSTANCE.createResponse();
        response.setItem(question);
        response.setAbout(space);
        response.setText(text);
        response.setDate(date);
        return response;
    }
}
