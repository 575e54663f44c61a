package org.dodeka.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.dodeka.cli.ExitCode;
import org.dodeka.cli.session.DesignReading;
import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Output;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Session;
import org.dodeka.cli.session.StoredLayouts;
import org.dodeka.model.design.Design;
import org.dodeka.viewpoint.DiagramOffer;
import org.dodeka.viewpoint.InstalledSpecification;
import org.dodeka.viewpoint.Viewpoints;
import org.dodeka.viewpoint.description.Described;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.drawing.DiagramDrawing;
import org.dodeka.viewpoint.layout.LayoutFile;
import org.dodeka.viewpoint.layout.Layouts;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diagram}: the diagrams of a design as SVG. */
@CommandLine.Command(name = "diagram", sortOptions = false, sortSynopsis = false)
final class DiagramCommand extends Command {

    @Option(names = "--diagram", paramLabel = "NAME", descriptionKey = "diagram.diagram")
    private String diagram;

    @Option(names = "--all", descriptionKey = "diagram.all")
    private boolean all;

    @Option(names = "--layers", paramLabel = "A,B", descriptionKey = "diagram.layers")
    private String layers;

    @Option(names = "--specification", paramLabel = "FILE.odesign", descriptionKey = "diagram.specification")
    private String specification;

    @Option(names = { "-o", "--output" }, paramLabel = "OUT.svg|DIR", descriptionKey = "diagram.output")
    private String output;

    @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
    private String file;

    DiagramCommand(Session session) {
        super(session);
    }

    @Override
    public int run() throws IOException {
        if (all && diagram != null) {
            throw Refusal.usage(Messages.diagramOrAll);
        }
        if (all && output == null) {
            throw Refusal.usage(Messages.allNeedsFolder);
        }
        Design design = DesignReading.designOf(DesignReading.readOne(session(), file));
        design.eAdapters().add(new FoundOnDemand(session(), design));
        List<DiagramOffer> offers = chosen(viewpoints().diagramsFor(design));
        List<String> wanted = wantedLayers(offers);
        Layouts layouts = StoredLayouts.beside(session(), file);
        if (!all) {
            write(design, offers.getFirst(), layouts, wanted, output);
            return ExitCode.DONE;
        }
        DiagramFiles files = DiagramFiles.in(session(), output, file);
        for (DiagramOffer offer : offers) {
            write(design, offer, layouts, wanted, files.name(offer.diagram().name()));
        }
        return ExitCode.DONE;
    }

    private Viewpoints viewpoints() {
        if (specification == null) {
            Viewpoints installed = Viewpoints.installed();
            installed.problems().forEach(problem -> session().print(problem.toString()));
            return installed;
        }
        Path path = session().resolve(specification);
        if (!Files.isRegularFile(path)) {
            throw Refusal.failed(NLS.bind(Messages.noSpecification, specification));
        }
        InstalledSpecification read = Viewpoints.load(path);
        read.problems().forEach(problem -> session().print(problem.toString()));
        return new Viewpoints(List.of(read));
    }

    private List<DiagramOffer> chosen(List<DiagramOffer> offers) {
        if (offers.isEmpty()) {
            throw Refusal.failed(NLS.bind(Messages.noDiagrams, file));
        }
        if (all || diagram == null) {
            return offers;
        }
        List<DiagramOffer> found = offers.stream().filter(offer -> isCalled(offer.diagram(), diagram)).toList();
        if (found.isEmpty()) {
            throw Refusal.usage(NLS.bind(Messages.unknownDiagram, diagram, names(offers.stream().map(DiagramOffer::diagram).toList())));
        }
        return found;
    }

    /** The names of layers that were asked for; null if none were, and the layout and the specification decide. */
    private List<String> wantedLayers(List<DiagramOffer> offers) {
        if (layers == null) {
            return null;
        }
        List<Layer> there = new ArrayList<>();
        (all ? offers : offers.subList(0, 1)).forEach(offer -> there.addAll(offer.diagram().additionalLayers()));
        List<String> wanted = Arrays.stream(layers.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        for (String name : wanted) {
            if (there.stream().noneMatch(layer -> isCalled(layer, name))) {
                throw Refusal.usage(NLS.bind(Messages.unknownLayer, name, names(there)));
            }
        }
        return wanted;
    }

    private static boolean isCalled(Described described, String name) {
        return described.label().equalsIgnoreCase(name.strip()) || described.name().equalsIgnoreCase(name.strip());
    }

    private static String names(Collection<? extends Described> all) {
        return String.join(", ", all.stream().map(Described::label).distinct().toList());
    }

    private void write(Design design, DiagramOffer offer, Layouts layouts, List<String> wanted, String target) throws IOException {
        DiagramDrawing drawing = new DiagramDrawing(offer, design).arranged(layouts.of(offer.diagram().name()))
                .describedAs(NLS.bind(Messages.diagramAbout, offer.diagram().label()));
        if (wanted != null) {
            drawing.withLayers(offer.diagram().additionalLayers().stream()
                    .filter(layer -> wanted.stream().anyMatch(name -> isCalled(layer, name))).toList());
        }
        byte[] svg = drawing.svg().bytes();
        drawing.problems().forEach(session()::print);
        List<Path> inputs = new ArrayList<>(List.of(session().resolve(file), LayoutFile.beside(session().resolve(file))));
        if (specification != null) {
            inputs.add(session().resolve(specification));
        }
        try (Output out = Output.open(session(), target, inputs)) {
            out.stream().write(svg);
            out.complete();
        }
        if (target != null) {
            session().tell(NLS.bind(Messages.designWritten, target));
        }
    }
}
