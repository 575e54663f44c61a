package org.dodeka.forms.editor.safety;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.forms.editor.safety.Notice.Choice;
import org.dodeka.forms.editor.safety.Notice.Kind;
import org.dodeka.forms.editor.safety.Notice.Topic;
import org.dodeka.model.files.RecoveryCopy;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Offers what a former session that came to a sudden end had not saved. Nothing is taken over or thrown away unasked. */
final class Recovery {

    private final Keeper keeper;
    private final Set<RecoveryCopy> later = new HashSet<>();

    Recovery(Keeper keeper) {
        this.keeper = keeper;
    }

    private DesignSession session() {
        return keeper.session();
    }

    /** Offers the newest copy that the person has not put off. */
    void offer() {
        if (session().isDisposed() || session().isReadOnly()) {
            return;
        }
        keeper.remove(Topic.RECOVERY);
        session().recoveries().stream().filter(copy -> !later.contains(copy)).findFirst().ifPresent(this::offer);
    }

    private void offer(RecoveryCopy copy) {
        Background.run(Messages.comparing, () -> describe(copy), (words, unreadable) -> {
            if (session().isDisposed() || !session().recoveries().contains(copy)) {
                return;
            }
            String when = when(copy);
            if (unreadable == null) {
                keeper.show(new Notice(Topic.RECOVERY, Kind.WARNING, NLS.bind(Messages.recoveryFound, when, words),
                        List.of(new Choice(Messages.useChoice, shell -> use(shell, copy)), discard(copy), putOff(copy))));
            } else {
                keeper.show(new Notice(Topic.RECOVERY, Kind.WARNING, NLS.bind(Messages.recoveryUnreadable, when, unreadable.getMessage()),
                        List.of(discard(copy), putOff(copy))));
            }
        });
    }

    private static String when(RecoveryCopy copy) {
        ZonedDateTime written = copy.written().atZone(ZoneId.systemDefault());
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).format(written);
    }

    private String describe(RecoveryCopy copy) throws IOException {
        try (InputStream in = copy.open()) {
            var recovered = DesignFiles.load(in, keeper.name());
            String differences;
            try {
                differences = Differences.between(DesignFiles.load(copy.file()).getContents().getFirst(), recovered.getContents().getFirst()).words();
            } catch (IOException brokenFile) {
                return NLS.bind(Messages.fileUnreadable, keeper.name());
            }
            return NLS.bind(copy.isFileChangedSince() ? Messages.differsFromNewerFile : Messages.differsFromFile, differences);
        }
    }

    private Choice discard(RecoveryCopy copy) {
        return new Choice(Messages.discardChoice, shell -> {
            if (Questions.ask(shell, Messages.discardTitle, NLS.bind(Messages.discardQuestion, when(copy)), Messages.discardButton,
                    Messages.cancelButton) == 0) {
                try {
                    session().discard(copy);
                } catch (IOException kept) {
                    keeper.report(kept.getMessage(), kept);
                }
                later.add(copy);
                offer();
            }
        });
    }

    private Choice putOff(RecoveryCopy copy) {
        return new Choice(Messages.laterChoice, shell -> {
            later.add(copy);
            offer();
        });
    }

    private void use(Shell shell, RecoveryCopy copy) {
        keeper.commitFields();
        if (session().isDirty() && Questions.ask(shell, Messages.recoveryTitle, Messages.recoverOverChanges, Messages.useButton,
                Messages.cancelButton) != 0) {
            return;
        }
        Background.run(NLS.bind(Messages.reading, keeper.name()), () -> session().load(copy), (loaded, failed) -> {
            if (session().isDisposed()) {
                return;
            }
            if (failed == null) {
                session().replace(loaded);
                keeper.note(NLS.bind(Messages.recovered, when(copy)));
            } else {
                keeper.report(NLS.bind(Messages.notRecovered, failed.getMessage()), failed);
            }
            offer();
        });
    }
}
