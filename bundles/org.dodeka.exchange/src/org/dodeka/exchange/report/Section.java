package org.dodeka.exchange.report;

/** A part of the page with a title of its own. */
abstract class Section {

    final Page page;
    final Html html;

    Section(Page page) {
        this.page = page;
        this.html = page.html;
    }

    /** Its name in links. */
    abstract String id();

    abstract String title();

    /** Whether there is anything to tell. */
    boolean isPresent() {
        return true;
    }

    /** Writes what stands below the title. */
    abstract void write();
}
