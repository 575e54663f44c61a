package org.dodeka.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The published schema of exchange files. Everything that is written is checked against it by the validator of the Java platform, which
 * knows nothing of the writer.
 */
public final class ExchangeSchema {

    /** The place of the schema in the bundle. */
    public static final String PATH = "schemas/learning-design-1.0.xsd";

    /** What the validator would pass on to an application, though nobody asks for it; it takes a fifth of the time. */
    private static final List<String> FOR_APPLICATIONS = List.of("augment-psvi", "normalized-value", "element-default");

    private static Schema schema;

    private ExchangeSchema() {
    }

    /**
     * Checks what was written.
     *
     * @param in an exchange file; not closed. No other file and no address is opened, whatever it says
     * @throws NotExportableException if it does not follow the schema, with line and column of the first violation
     * @throws IOException if it cannot be read
     */
    public static void check(InputStream in) throws IOException {
        try {
            Validator validator = schema().newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            for (String feature : FOR_APPLICATIONS) {
                validator.setFeature("http://apache.org/xml/features/validation/schema/" + feature, false);
            }
            validator.validate(new StreamSource(in));
        } catch (SAXParseException violation) {
            String place = violation.getLineNumber() + ":" + violation.getColumnNumber() + " " + violation.getMessage();
            throw new NotExportableException(NLS.bind(Messages.notByTheSchema, place), violation);
        } catch (SAXException failed) {
            throw new NotExportableException(NLS.bind(Messages.notByTheSchema, failed.getMessage()), failed);
        }
    }

    /** The schema; compiled once, afterwards used by any number of threads. */
    static synchronized Schema schema() throws IOException {
        if (schema == null) {
            try (InputStream in = ExchangeSchema.class.getResourceAsStream("/" + PATH)) {
                if (in == null) {
                    throw new IOException(NLS.bind(Messages.schemaMissing, PATH));
                }
                SchemaFactory factory = SchemaFactory.newDefaultInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                schema = factory.newSchema(new StreamSource(in));
            } catch (SAXException damaged) {
                throw new IOException(NLS.bind(Messages.schemaMissing, damaged.getMessage()), damaged);
            }
        }
        return schema;
    }
}
