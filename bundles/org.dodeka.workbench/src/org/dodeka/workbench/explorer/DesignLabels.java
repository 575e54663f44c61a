package org.dodeka.workbench.explorer;

import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.dodeka.diagram.open.Diagrams;
import org.dodeka.forms.Words;
import org.dodeka.model.Labels;
import org.dodeka.model.edit.Icons;
import org.dodeka.validation.Severity;
import org.dodeka.workbench.explorer.Node.DiagramNode;
import org.dodeka.workbench.explorer.Node.DiagramsNode;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.dodeka.workbench.explorer.Node.ListNode;
import org.dodeka.workbench.explorer.Node.NoteNode;
import org.dodeka.workbench.explorer.Node.RangeNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.eclipse.ui.navigator.INavigatorContentService;

/** What the nodes of a design are called and look like: as everywhere else, with a badge for the worst finding on them or below. */
public final class DesignLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private INavigatorContentService service;

    @Override
    public void init(ICommonContentExtensionSite site) {
        service = site.getService();
    }

    @Override
    public String getText(Object element) {
        StyledString text = getStyledText(element);
        return text == null ? null : text.getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case IFile file when ExplorerDesigns.isDesign(file) -> new StyledString(file.getName());
            case ElementNode node -> new StyledString(node.element() == null ? "" : line(Labels.of(node.element())));
            case ListNode list -> new StyledString(Words.of(list.list())).append(" " + count(list), StyledString.COUNTER_STYLER);
            case DiagramsNode diagrams -> new StyledString(Messages.diagrams);
            case DiagramNode diagram -> new StyledString(Diagrams.label(diagram.name()));
            case RangeNode range -> range(range);
            case NoteNode note when note.failed() -> new StyledString(line(String.valueOf(note.design().problem())));
            case NoteNode note -> new StyledString(Messages.reading, StyledString.QUALIFIER_STYLER);
            default -> null;
        };
    }

    private static String line(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static int count(ListNode list) {
        EObject owner = list.owner();
        return owner == null ? 0 : ((List<?>) owner.eGet(list.list())).size();
    }

    private static StyledString range(RangeNode range) {
        List<EObject> elements = Structure.elements(range);
        if (elements.isEmpty()) {
            return new StyledString("");
        }
        String ends = NLS.bind(Messages.range, line(Labels.of(elements.getFirst())), line(Labels.of(elements.getLast())));
        return new StyledString(ends).append(" " + NLS.bind(Messages.rangeNumbers, range.from() + 1, range.from() + elements.size()),
                StyledString.COUNTER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case IFile file when ExplorerDesigns.isDesign(file) -> image("Design", badge(file));
            case ElementNode node when node.element() != null -> image(node.element().eClass().getName(), node.design().badge(node));
            case ListNode list -> image(list.list().getEReferenceType().getName(), list.design().badge(list));
            case RangeNode range -> image(range.list().list().getEReferenceType().getName(), range.design().badge(range));
            case DiagramsNode diagrams -> images.get(Diagrams.icon());
            case DiagramNode diagram -> images.get(Diagrams.icon());
            case NoteNode note when note.failed() -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            case NoteNode note -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
            default -> null;
        };
    }

    private Optional<Severity> badge(IFile file) {
        ExplorerDesigns designs = DesignExplorer.designs(service);
        return designs == null ? Optional.empty() : designs.of(file).badge(file);
    }

    private Image image(String type, Optional<Severity> badge) {
        URL url = Icons.of(type);
        ImageDescriptor icon = ImageDescriptor.createFromURL(url == null ? Icons.of("Element") : url);
        if (badge.isEmpty()) {
            return images.get(icon);
        }
        String decoration = badge.get() == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
        ImageDescriptor overlay = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(decoration);
        return images.get(new DecorationOverlayIcon(images.get(icon), overlay, IDecoration.BOTTOM_LEFT));
    }

    /** What the status line says; for those who see no badge, too. */
    @Override
    public String getDescription(Object element) {
        if (!(element instanceof Node) && !ExplorerDesigns.isDesign(element)) {
            return null;
        }
        if (element instanceof NoteNode note && note.failed()) {
            return note.design().problem();
        }
        String text = element instanceof ElementNode node && node.element() != null
                ? NLS.bind(Messages.elementDescription, Words.of(node.element().eClass()), getText(element)) : getText(element);
        Optional<Severity> badge = element instanceof Node node ? node.design().badge(node) : badge((IFile) element);
        return badge.map(worst -> NLS.bind(worst == Severity.ERROR ? Messages.withErrors : Messages.withWarnings, text)).orElse(text);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }

    @Override
    public void restoreState(IMemento memento) {
        // nothing is kept
    }

    @Override
    public void saveState(IMemento memento) {
        // nothing is kept
    }
}
