package org.dodeka.help;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.forms.Words;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.Designs;
import org.dodeka.validation.RuleDescriptor;
import org.dodeka.validation.RulePacks;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.help.IHelpContentProducer;

/**
 * The pages below {@code reference/}: the disciplines with their rules, and the elements with their features. They are written from the catalogue, the
 * rules that are installed and the metamodel, so that the help says what the program does.
 */
public final class Reference implements IHelpContentProducer {

    private static final String FOLDER = "reference/";

    /** The page of a discipline, as a path in this bundle. */
    static String pageOf(String discipline) {
        return FOLDER + "discipline/" + discipline + ".html";
    }

    /** The page of a class, as a path in this bundle. */
    static String pageOf(EClass type) {
        return FOLDER + "element/" + type.getName() + ".html";
    }

    @Override
    public InputStream getInputStream(String plugin, String href, Locale locale) {
        String path = href.replaceFirst("[?#].*", "");
        String page = path.startsWith(FOLDER) && path.endsWith(".html") ? page(path.substring(FOLDER.length(), path.length() - ".html".length())) : null;
        return page == null ? null : new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String name) {
        try {
            DisciplineCatalogue catalogue = Catalogues.load(Designs.newResourceSet());
            if (name.equals("disciplines")) {
                return disciplines(catalogue);
            }
            if (name.equals("elements")) {
                return elements();
            }
            if (name.startsWith("discipline/")) {
                return Catalogues.discipline(catalogue, name.substring("discipline/".length())).map(Reference::discipline).orElse(null);
            }
            if (name.startsWith("element/")) {
                return types().stream().filter(type -> type.getName().equals(name.substring("element/".length()))).findFirst().map(Reference::element).orElse(null);
            }
        } catch (DesignLoadException damaged) {
            ILog.of(Reference.class).error(damaged.getMessage(), damaged);
        }
        return null;
    }

    private static Page page(String root, String title) {
        return new Page(Locale.getDefault().getLanguage(), root, title);
    }

    private static String disciplines(DisciplineCatalogue catalogue) {
        Page page = page("../", Messages.disciplines).element("p", Messages.disciplinesAbout);
        String group = "";
        for (Discipline discipline : catalogue.getDisciplines()) {
            String next = Words.of(CataloguePackage.Literals.DISCIPLINE_GROUP, discipline.getGroup());
            if (!next.equals(group)) {
                page.element("h2", next);
                group = next;
            }
            page.link("h3", "discipline/" + discipline.getCode() + ".html", discipline.getName()).element("p", discipline.getKeyQuestion());
        }
        return page.text();
    }

    private static String discipline(Discipline discipline) {
        Page page = page("../../", discipline.getName()).element("p", discipline.getKeyQuestion()).element("p", discipline.getPurpose());
        items(page, discipline, ItemKind.QUESTION, Messages.questions);
        items(page, discipline, ItemKind.PERSPECTIVE, Messages.perspectives);
        items(page, discipline, ItemKind.CRITERION, Messages.criteria);
        items(page, discipline, ItemKind.METHOD, Messages.methods);
        items(page, discipline, ItemKind.PITFALL, Messages.pitfalls);
        List<RuleDescriptor> rules = RulePacks.installed().rules().stream().filter(rule -> rule.discipline().equals(discipline.getCode())).toList();
        if (!rules.isEmpty()) {
            page.element("h2", Messages.rules).open("dl");
            rules.forEach(rule -> page.meaning(rule.id(), rule.id() + " \u00b7 " + rule.title(), rule.description()));
            page.close("dl");
        }
        return page.text();
    }

    private static void items(Page page, Discipline discipline, ItemKind kind, String title) {
        List<String> texts = Catalogues.items(discipline, kind).stream().map(item -> item.getText()).toList();
        if (!texts.isEmpty()) {
            page.element("h2", title).open("ul");
            texts.forEach(text -> page.element("li", text));
            page.close("ul");
        }
    }

    private static String elements() {
        Page page = page("../", Messages.elements).element("p", Messages.elementsAbout);
        for (EClass type : types()) {
            page.link("h3", "element/" + type.getName() + ".html", Words.of(type)).element("p", Words.meaning(type));
        }
        return page.text();
    }

    private static String element(EClass type) {
        Page page = page("../../", Words.of(type)).element("p", Words.meaning(type)).open("dl");
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            page.meaning(feature.getName(), Words.of(feature), Words.meaning(feature));
        }
        return page.close("dl").text();
    }

    private static List<EClass> types() {
        List<EClass> types = new ArrayList<>();
        DesignPackage.eINSTANCE.getEClassifiers().forEach(each -> {
            if (each instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
                types.add(type);
            }
        });
        return types;
    }
}
