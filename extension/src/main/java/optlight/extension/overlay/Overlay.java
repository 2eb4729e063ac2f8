package optlight.extension.overlay;

import optlight.extension.browser.Callback;
import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.dom.DomElement;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Shows one spotlight with its popover, or one hint. It reads the place of the target and never touches it; whoever shows
 * it calls {@link #follow} when the page has changed, or has been scrolled.
 */
public final class Overlay {
    /** Between the control and the ring around it; CSS pixels. */
    private static final double PADDING = 4;

    private final Host host = new Host();
    private final HTMLElement spotlight = Parts.part("div", "spotlight");
    private final Callback closing;
    private final Click.Taking onward;
    private final Movement movement;

    /** {@code null} until there is something to show; on most pages there never is. */
    private Popover popover;

    private DomElement target;
    private boolean shown;
    private Box last;
    private double lastWidth;
    private double lastHeight;

    /**
     * Nothing is shown yet.
     *
     * @param close  called when the member closes the card
     * @param onward asked when the member follows the card's link
     * @param moved  called when the target is elsewhere than it was, or of another size
     */
    public Overlay(Callback close, Click.Taking onward, Callback moved) {
        Host.removeLeftover();
        closing = close;
        this.onward = onward;
        movement = new Movement(moved);
    }

    /** Our element in the page, for whoever watches the page. */
    public HTMLElement hostElement() {
        return host.element();
    }

    /** Whether the member sees anything of it now; it is not to be seen while its target is covered. */
    public boolean isShown() {
        return shown && host.isShown();
    }

    /**
     * Rings a control, or an entry on the way to it.
     *
     * @param control the control's id, {@code row} or {@code category}
     * @param tier    how it was found, see {@code optlight.locate.EvidenceTier}
     */
    public void spotlight(DomElement target, String control, String tier, Card card) {
        this.target = target;
        spotlight.setAttribute("data-setting", card.setting());
        spotlight.setAttribute("data-control", control);
        spotlight.setAttribute("data-tier", tier);
        spotlight.setClassName(card.done() ? "done" : "");
        host.root().appendChild(spotlight);
        show("popover", card);
        follow();
    }

    /** Says that the setting is on this page, without pointing at anything. */
    public void hint(Card card) {
        show("hint", card);
        host.show();
    }

    private void show(String part, Card card) {
        if (popover == null) {
            popover = new Popover(closing, onward);
        }
        popover.become(part);
        popover.say(card);
        host.root().appendChild(popover.element());
        shown = true;
    }

    /**
     * Brings the ring back to where its target is now. The ring goes before anything else when the target is gone, covered
     * or out of the layout.
     */
    public void follow() {
        if (!shown || target == null) {
            return;
        }
        VisibleBox.Seen seen = host.isCovered(target) ? null : VisibleBox.of(target, host.element());
        if (seen == null) {
            host.remove();
            last = null;
            return;
        }
        movement.watch(seen.element());
        boolean back = !host.isShown();
        host.show();
        Box box = seen.box();
        double width = Parts.viewportWidth();
        double height = Parts.viewportHeight();
        if (back || !box.isSameAs(last) || width != lastWidth || height != lastHeight) {
            last = box;
            lastWidth = width;
            lastHeight = height;
            Box ring = box.grown(PADDING);
            Parts.place(spotlight, ring, "height");
            popover.placeBeside(ring);
        }
        Host.keepOnTop(host.element(), popover.element());
    }

    /** Says something else at the same place. */
    public void say(Card card) {
        if (target != null) {
            popover.say(card);
            spotlight.setClassName(card.done() ? "done" : "");
            // Other words take another height, and so perhaps another place.
            last = null;
            follow();
        }
    }

    /** Where the target is, seen from the viewport: -1 above it, 1 below it, 0 in it. */
    public int offscreen() {
        if (last == null) {
            return 0;
        }
        return last.bottom() < 0 ? -1 : last.top() > Parts.viewportHeight() ? 1 : 0;
    }

    /** Leaves the page as it was. */
    public void close() {
        movement.stop();
        host.remove();
        spotlight.delete();
        if (popover != null) {
            popover.element().delete();
        }
        target = null;
        last = null;
        shown = false;
    }

    /** The member asks for the card by the keyboard. */
    public void focus() {
        if (isShown()) {
            popover.element().focus();
        }
    }

    /** Whether the focus is in the card. */
    public boolean hasFocus() {
        return FocusOrder.isIn(host.element());
    }

    /**
     * The member presses the tabulator key: from the target into the card, and from its ends back to the target.
     *
     * @return whether this was all there is to do
     */
    public boolean tab(boolean back) {
        return target != null && FocusOrder.tab(host.element(), host.root(), target.node(), back);
    }

    /** The direction of the extension's own words. */
    static String direction() {
        String direction = Extension.word("@@bidi_dir");
        return direction.equals("rtl") ? "rtl" : "ltr";
    }
}
