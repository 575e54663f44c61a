package org.dodeka.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java of the metamodel and of its item providers from the two .genmodel files, and the reference of the exchange format
 * from its schema.
 */
public final class Generate {

    private static final String MODEL = "org.dodeka.model";
    private static final String EDIT = "org.dodeka.model.edit";

    private Generate() {
    }

    /**
     * Writes over the committed code and documentation.
     *
     * @param args the folder that holds the bundles
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        generate(bundles, bundles);
        document(bundles, bundles.resolveSibling("docs"));
    }

    /**
     * Writes the documentation of the exchange format: a copy of its schema, and the reference of its elements.
     *
     * @param bundles the folder of the bundles with the schema
     * @param docs the folder that gets {@code schemas/learning-design-1.0.xsd} and {@code exchange-reference.html}
     * @throws IOException if a file cannot be read or written
     */
    static void document(Path bundles, Path docs) throws IOException {
        Path schema = bundles.resolve("org.dodeka.exchange").resolve("schemas").resolve("learning-design-1.0.xsd");
        Files.createDirectories(docs.resolve("schemas"));
        Files.copy(schema, docs.resolve("schemas").resolve(schema.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(docs.resolve("exchange-reference.html"), SchemaReference.of(SchemaDocument.read(schema)));
    }

    /**
     * Reads the models of one folder of bundles and writes their code into another (or the same).
     * Own code never lives in src-gen: what stood there before is deleted.
     *
     * @param bundles the folder of the bundles with the models
     * @param target the folder that gets {@code org.dodeka.model/src-gen} and {@code org.dodeka.model.edit/src-gen}
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if a model does not hold or EMF cannot generate
     */
    static void generate(Path bundles, Path target) throws IOException {
        for (String bundle : List.of(MODEL, EDIT)) {
            Files.createDirectories(target.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(target.resolve(bundle) + "/"));
            delete(target.resolve(bundle).resolve("src-gen"));
        }
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Map<Path, byte[]> ownFiles = new HashMap<>();
        for (Path file : List.of(target.resolve(MODEL).resolve("plugin.xml"), target.resolve(EDIT).resolve("plugin.xml"))) {
            if (Files.exists(file)) {
                ownFiles.put(file, Files.readAllBytes(file));
            }
        }
        for (String name : List.of("catalogue", "design")) {
            generate(load(bundles.resolve(MODEL).resolve("model").resolve(name + ".genmodel")));
        }
        for (Map.Entry<Path, byte[]> file : ownFiles.entrySet()) {
            Files.write(file.getKey(), file.getValue()); // EMF adds its extensions to what is written by hand
        }
        useOwnIconsAndLabels(target.resolve(EDIT));
    }

    /** EMF draws placeholder GIFs and names elements by their class; our icons are SVG, and our labels are those of reports and messages. */
    private static void useOwnIconsAndLabels(Path edit) throws IOException {
        try (var files = Files.walk(edit)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".gif")) {
                    Files.delete(file);
                } else if (file.toString().endsWith("ItemProvider.java")) {
                    String code = Files.readString(file);
                    code = code.replaceAll("getResourceLocator\\(\\)\\.getImage\\(\"full/obj16/(\\w+)\"\\)", "org.dodeka.model.edit.Icons.of(\"$1\")");
                    code = code.replaceAll("(?s)(public String getText\\(Object object\\)\\s*\\{).*?\\n\\t\\}",
                            "$1\n\t\treturn org.dodeka.model.Labels.of((org.eclipse.emf.ecore.EObject) object);\n\t}");
                    Files.writeString(file, code);
                }
            }
        }
    }

    private static GenModel load(Path file) {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        set.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModel model = (GenModel) set.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
        EcoreUtil.resolveAll(set);
        model.reconcile();
        model.setValidateModel(true);
        Diagnostic validity = model.diagnose();
        if (validity.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException(validity + " " + validity.getChildren());
        }
        return model;
    }

    private static void generate(GenModel model) {
        model.setCanGenerate(true);
        Generator generator = new Generator() {
            @Override
            public JControlModel getJControlModel() {
                return new JControlModel(); // merges nothing, so needs no Java tooling; the folders are written afresh
            }
        };
        generator.setInput(model);
        for (Object type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic result = generator.generate(model, type, new BasicMonitor());
            if (result.getSeverity() != Diagnostic.OK) {
                throw new IllegalStateException(result + " " + result.getChildren());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
