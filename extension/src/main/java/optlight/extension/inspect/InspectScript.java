package optlight.extension.inspect;

import optlight.capture.PageCapture;
import optlight.extension.browser.BrowserTextNormalizer;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Routes;
import optlight.extension.dom.DomElement;
import optlight.extension.message.Message;
import optlight.extension.message.PageTask;
import optlight.locate.LocatorEngine;

/** Entry point of {@code inspect.js}. */
public final class InspectScript {
    private InspectScript() {}

    public static void main(String[] args) {
        String path = Routes.path();
        Extension.sendMessage(Message.of(Message.INSPECT).with("path", path))
                .then(answer -> {
                    if (!Message.from(answer).kind().equals(Message.GUIDANCE)) {
                        return null; // the developer section is off
                    }
                    DomElement root = DomElement.root();
                    PageTask task = PageTask.read(Message.from(answer));
                    var explanations = new LocatorEngine(new BrowserTextNormalizer())
                            .explain(root, root.attribute("lang"), task.locators());
                    Extension.sendMessage(Message.of(Message.INSPECTED)
                                    .with("path", path)
                                    .with("explanations", ExplanationMessage.write(explanations))
                                    .with("html", PageCapture.of(root, task.locators())))
                            .catchError(error -> null);
                    return null;
                })
                .catchError(error -> null);
    }
}
