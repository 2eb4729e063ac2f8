package optlight.extension.overlay;

/**
 * What a popover or a hint says. All of it is plain text; an empty text is left out.
 *
 * @param state     the control's state in words
 * @param step      what to do now
 * @param place     where the member is in a guide
 * @param linkUrl   where the link below leads; empty for none
 * @param link      what that link says
 * @param done      whether the setting is as recommended
 * @param language  of title, what, cost and note
 */
public record Card(
        String setting,
        String title,
        String state,
        String what,
        String cost,
        String note,
        String step,
        String place,
        String linkUrl,
        String link,
        boolean done,
        String language) {}
