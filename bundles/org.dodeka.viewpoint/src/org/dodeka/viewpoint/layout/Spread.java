package org.dodeka.viewpoint.layout;

/** Puts things in a row, in their order, without overlaps, each as near as possible to where it wants to be. */
final class Spread {

    private Spread() {
    }

    /**
     * The starts of the things. Things that would overlap are put side by side around the mean of what they want.
     *
     * @param wanted where each would start
     * @param sizes how long each is
     */
    static int[] starts(int[] wanted, int[] sizes, int gap) {
        int count = wanted.length;
        int[] offset = new int[count];
        double[] sum = new double[count];
        int[] members = new int[count];
        int groups = 0;
        int taken = 0;
        for (int i = 0; i < count; i++) {
            offset[i] = taken;
            taken += sizes[i] + gap;
            sum[groups] = wanted[i] - offset[i];
            members[groups++] = 1;
            while (groups > 1 && sum[groups - 1] / members[groups - 1] <= sum[groups - 2] / members[groups - 2]) {
                sum[groups - 2] += sum[groups - 1];
                members[groups - 2] += members[groups - 1];
                groups--;
            }
        }
        int[] starts = new int[count];
        int at = 0;
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < members[group]; i++, at++) {
                starts[at] = (int) Math.round(sum[group] / members[group]) + offset[at];
            }
        }
        return starts;
    }
}
