package org.dodeka.workbench.wizards;

/** What a design can be exported as. */
enum ExportFormat {

    XML("xml", Messages.exportXml, Messages.exportXmlDescription), //
    REPORT("html", Messages.exportReport, Messages.exportReportDescription), //
    PEOPLE("csv", Messages.exportPeople, Messages.exportPeopleDescription);

    private final String ending;
    private final String title;
    private final String description;

    ExportFormat(String ending, String title, String description) {
        this.ending = ending;
        this.title = title;
        this.description = description;
    }

    /** The ending of its files, without the dot. */
    String ending() {
        return ending;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }
}
