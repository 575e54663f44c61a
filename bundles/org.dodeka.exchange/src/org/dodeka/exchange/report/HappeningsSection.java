package org.dodeka.exchange.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/** What people do together, what they promise each other, and how insight comes back from practice. */
final class HappeningsSection extends Section {

    private static final Comparator<Activity> BY_DAY = Comparator.comparing(Activity::getStart, Comparator.nullsLast(Comparator.naturalOrder()));

    HappeningsSection(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "happenings";
    }

    @Override
    String title() {
        return Messages.happeningsTitle;
    }

    @Override
    void write() {
        List<Space> busy = page.spaces(space -> !space.getActivities().isEmpty());
        if (busy.isEmpty()) {
            html.line("p", "empty", Messages.noActivities);
        } else {
            html.line("h3", null, Messages.activitiesTitle).line("p", "intro", Messages.activitiesIntro);
            page.bySpace(busy, space -> space.getActivities().size(), new String[] { Messages.oneActivity, Messages.manyActivities },
                    this::activities);
        }
        new LoopList(page).write();
        List<Space> promising = page.spaces(space -> !space.getCommitments().isEmpty());
        if (!promising.isEmpty()) {
            html.line("h3", null, Messages.promisesTitle).line("p", "intro", Messages.promisesIntro);
            page.bySpace(promising, space -> space.getCommitments().size(), new String[] { Messages.onePromise, Messages.manyPromises },
                    this::promises);
        }
    }

    private void activities(Space space) {
        List<Activity> activities = space.getActivities().stream().sorted(BY_DAY).toList();
        html.open("ol", "class", "activities");
        page.first(activities, Limits.ACTIVITIES_OF_SPACE, this::activity);
        html.close("ol");
        page.leftOut(activities.size(), Limits.ACTIVITIES_OF_SPACE, Messages.oneMoreActivity, Messages.moreActivities);
    }

    private void activity(Activity activity) {
        html.open("li").line("span", "day", activity.getStart() == null ? Messages.undated : Figures.day(activity.getStart())).text(" ");
        html.open("div", "class", "what").open("p").open("strong");
        page.name(activity);
        html.close("strong").close("p").open("p", "class", "detail");
        String modes = activity.getModes().stream().distinct().map(Words::of).collect(Collectors.joining(" + "));
        html.text(modes.isEmpty() ? "" : modes + " \u00b7 ").text(Words.of(activity.getFormality()) + " \u00b7 "
                + Words.of(activity.getInitiative()));
        if (activity.getHours() != null) {
            html.text(" \u00b7 ");
            page.words(activity.getRepeats() > 1 ? Messages.hoursTimes : Messages.hours, activity.getHours(), activity.getRepeats());
        } else if (activity.getRepeats() > 1) {
            html.text(" \u00b7 ");
            page.words(Messages.times, activity.getRepeats());
        }
        html.close("p");
        if (!activity.getLeads().isEmpty()) {
            page.say("p", "detail", Messages.activityLed, page.names(Actors.of(activity.getLeads())));
        }
        if (!Facts.blank(activity.getPracticeIssue())) {
            page.say("p", "issue", Messages.issue, page.quoted(activity.getPracticeIssue()));
        }
        page.notes(activity);
        html.close("div").close("li");
    }

    private void promises(Space space) {
        List<Commitment> promises = space.getCommitments();
        html.open("ul", "class", "promises");
        page.first(promises, Limits.PROMISES_OF_SPACE, this::promise);
        html.close("ul");
        page.leftOut(promises.size(), Limits.PROMISES_OF_SPACE, Messages.oneMorePromise, Messages.morePromises);
    }

    private void promise(Commitment promise) {
        html.open("li").open("p");
        page.words(Messages.promiseParties, party(promise.getFrom()), party(promise.getTo()));
        html.text(" ");
        if (Facts.blank(promise.getText())) {
            page.name(promise);
        } else {
            page.words("{0}", page.quoted(promise.getText()));
        }
        html.close("p").open("p", "class", "detail").text(Words.of(promise.getStatus()) + " \u00b7 " + Words.of(promise.getKind()));
        html.text(" \u00b7 " + (Facts.isTrue(promise.getNegotiated()) ? Messages.negotiated : Messages.notNegotiated));
        if (promise.getDue() != null) {
            html.text(" \u00b7 ");
            page.words(Messages.due, Page.own(Figures.day(promise.getDue())));
        }
        html.close("p");
        page.notes(promise);
        html.close("li");
    }

    private static Object party(Object actor) {
        return actor == null ? Page.own(Messages.somebody) : actor;
    }
}
