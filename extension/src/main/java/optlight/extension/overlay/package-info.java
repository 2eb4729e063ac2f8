/**
 * What members see on the page: a spotlight around the control that matters, and a popover beside it.
 *
 * <p>Start at {@link optlight.extension.overlay.Overlay}. Everything stands in the closed shadow root of one neutral
 * element in the top layer; when it is closed the page is as it was, node for node.
 */
package optlight.extension.overlay;
