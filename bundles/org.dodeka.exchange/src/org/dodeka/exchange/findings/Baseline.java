package org.dodeka.exchange.findings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of an earlier run, by which new ones are told from those that are known. They are compared file by file, since designs
 * that began as copies of one have equal ids, and by their fingerprints, of which a file may have several equal ones.
 */
public final class Baseline {

    /** How often a fingerprint occurs in a file: as a finding that counts, and as one that was waived. */
    static final class Count {

        private int open;
        private int waived;

        void add(boolean isWaived) {
            open += isWaived ? 0 : 1;
            waived += isWaived ? 1 : 0;
        }

        int open() {
            return open;
        }

        /**
         * Takes one away for a finding of now.
         *
         * @return whether the finding is known. One that counts is not known by one that was waived: it has lost its waiver.
         */
        boolean take(boolean isWaived) {
            if (isWaived && waived > 0) {
                waived--;
                return true;
            }
            boolean known = open > 0;
            open -= known ? 1 : 0;
            return known;
        }
    }

    private final Map<String, Map<String, Count>> artifacts = new HashMap<>();

    Baseline() {
    }

    /**
     * Reads a baseline from SARIF that Dodeka wrote.
     *
     * @param in the SARIF; is not closed
     * @return the findings of all runs of Dodeka in it; those that it marks as absent were none
     * @throws BaselineException if it is no such SARIF
     * @throws IOException if it cannot be read
     */
    public static Baseline read(InputStream in) throws IOException {
        return new BaselineReader().read(in);
    }

    void add(String artifact, String fingerprint, boolean isWaived) {
        artifacts.computeIfAbsent(artifact, a -> new HashMap<>()).computeIfAbsent(fingerprint, f -> new Count()).add(isWaived);
    }

    /**
     * Prepares to compare files with the baseline, which is used up by that. A file is compared with what the baseline has of the same
     * path; else, if that file is not there any more, with the one whose path ends most alike, at least in the name, provided that
     * this is clear. So a baseline holds in another folder and on another machine.
     *
     * @param files all files that are checked, by their names
     * @param folder where relative paths of the baseline start
     * @return the comparison
     */
    public BaselineComparison against(Map<String, Path> files, Path folder) {
        Map<String, Map<String, Count>> known = new HashMap<>();
        new ArtifactPairs(List.copyOf(artifacts.keySet()), folder).of(files).forEach((file, artifact) -> known.put(file, artifacts.get(artifact)));
        return new BaselineComparison(known);
    }
}
