package org.dodeka.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dodeka.model.design.Better;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Reading;
import org.dodeka.validation.facts.Facts;

/** An indicator: its course as a line, and the same in figures. */
final class IndicatorCard {

    private final Page page;
    private final Html html;

    IndicatorCard(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write(Indicator indicator) {
        List<Reading> readings = readings(indicator);
        html.open("article", "class", "card indicator");
        page.heading("h4", indicator);
        html.open("p", "class", "tags").open("span", "class", "tag").text(Words.of(indicator.getCycle())).close("span").text(" ");
        html.open("span", "class", "detail").text(indicator.getBetter() == Better.UP ? Messages.betterUp : Messages.betterDown);
        if (!Facts.blank(indicator.getUnit())) {
            html.text(" \u00b7 ");
            page.words("{0}", indicator.getUnit());
        }
        html.close("span").close("p");
        new ReadingsChart(page).write(indicator, readings);
        html.open("dl", "class", "pairs");
        number(Messages.baseline, indicator.getBaseline());
        if (readings.isEmpty()) {
            page.fact(Messages.latest, Messages.noReadings);
        } else {
            Reading last = readings.get(readings.size() - 1);
            page.fact(Messages.latest, last.getDate() == null ? "{0}" : Messages.valueOn, last.getValue(),
                    last.getDate() == null ? null : Page.own(Figures.day(last.getDate())));
        }
        number(Messages.target, indicator.getTarget());
        if (indicator.getBeneficiaries().isEmpty()) {
            page.fact(Messages.benefits, Messages.nobodyYet);
        } else {
            page.fact(Messages.benefits, "{0}", page.names(indicator.getBeneficiaries()));
        }
        if (!Facts.blank(indicator.getDataSource())) {
            page.fact(Messages.source, "{0}", page.quoted(indicator.getDataSource()));
        }
        html.close("dl");
        table(readings);
        page.notes(indicator);
        html.close("article");
    }

    private void number(String term, Double value) {
        if (value == null) {
            page.fact(term, Messages.notSet);
        } else {
            page.fact(term, "{0}", value);
        }
    }

    /** The readings by their days; those without a day first. */
    private static List<Reading> readings(Indicator indicator) {
        List<Reading> readings = new ArrayList<>(indicator.getReadings());
        readings.sort(Comparator.comparing(Reading::getDate, Comparator.nullsFirst(Comparator.naturalOrder())));
        return readings;
    }

    private void table(List<Reading> readings) {
        if (readings.size() < 2) {
            return;
        }
        int from = Math.max(0, readings.size() - Limits.READINGS);
        html.open("details").line("summary", null, Messages.allReadings).open("table", "class", "plain");
        html.line("caption", null, from == 0 ? Messages.readingsCaption : Messages.lastReadingsCaption);
        html.open("thead").open("tr").open("th", "scope", "col").text(Messages.dayColumn).close("th");
        html.open("th", "scope", "col").text(Messages.valueColumn).close("th").close("tr").close("thead").open("tbody");
        for (Reading reading : readings.subList(from, readings.size())) {
            html.open("tr").open("th", "scope", "row").text(reading.getDate() == null ? Messages.undated : Figures.day(reading.getDate()))
                    .close("th");
            html.open("td", "class", "number").text(Figures.number(reading.getValue())).close("td").close("tr");
        }
        html.close("tbody").close("table").close("details");
    }
}
