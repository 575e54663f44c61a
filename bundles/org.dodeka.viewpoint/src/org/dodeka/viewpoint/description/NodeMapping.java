package org.dodeka.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** How elements become nodes. */
public final class NodeMapping extends AbstractNodeMapping {

    private final Optional<FigureStyle> style;
    private final List<ConditionalStyle<FigureStyle>> conditionalStyles;

    NodeMapping(Reading in) {
        super(in);
        style = in.optional("style", FigureStyle::new);
        conditionalStyles = in.children("conditionnalStyles", condition -> new ConditionalStyle<>(condition, FigureStyle::new));
    }

    /** How it looks if no condition is true. */
    public Optional<FigureStyle> style() {
        return style;
    }

    /** Other looks; the first that is true wins. */
    public List<ConditionalStyle<FigureStyle>> conditionalStyles() {
        return conditionalStyles;
    }
}
