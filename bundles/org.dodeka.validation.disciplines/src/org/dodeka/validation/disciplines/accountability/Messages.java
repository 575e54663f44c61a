package org.dodeka.validation.disciplines.accountability;

import org.eclipse.osgi.util.NLS;

/** Texts for people: questions of quick fixes, and what fixes write into a design. */
final class Messages extends NLS {

    public static String askFrom;
    public static String askTo;
    public static String askPeer;
    public static String askPeerPromise;
    public static String askTerms;
    public static String askOutcome;
    public static String askSponsored;
    public static String askContract;
    public static String answerKept;
    public static String answerBroken;
    public static String negotiationName;
    public static String peerPromiseName;
    public static String contractName;

    static {
        NLS.initializeMessages("org.dodeka.validation.disciplines.accountability.messages", Messages.class);
    }

    private Messages() {
    }
}
