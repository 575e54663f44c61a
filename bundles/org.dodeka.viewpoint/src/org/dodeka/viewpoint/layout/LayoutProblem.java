package org.dodeka.viewpoint.layout;

/**
 * Something in a file of layouts that was not understood, and left out.
 *
 * @param line the line, from 1; 0 if it concerns the whole file
 * @param message what it is, for people
 */
public record LayoutProblem(int line, String message) {
}
