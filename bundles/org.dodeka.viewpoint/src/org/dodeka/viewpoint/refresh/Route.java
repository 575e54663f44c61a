package org.dodeka.viewpoint.refresh;

import java.util.List;

/**
 * What an expression reads, as steps from where it is asked: followed backwards from a change, it leads to the elements for which the expression has
 * to be evaluated anew.
 *
 * @param fromRoot whether it starts from the root of the model
 * @param steps at least one
 */
record Route(boolean fromRoot, List<Step> steps) {
}
