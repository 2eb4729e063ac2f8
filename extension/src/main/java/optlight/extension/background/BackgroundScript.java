package optlight.extension.background;

import optlight.choice.Choice;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;

/** Entry point of {@code background.js}. All listeners are there before {@code main} ends, as Manifest V3 wants it. */
public final class BackgroundScript {
    private BackgroundScript() {}

    public static void main(String[] args) {
        DefinitionsStore definitions = new DefinitionsStore();
        SeenStates seen = new SeenStates();
        TabMemory tabs = new TabMemory();
        Choices choices = new Choices();
        Reminding reminding = new Reminding(choices);
        Badge badge = new Badge(definitions, seen, reminding);
        DefinitionsUpdate update = new DefinitionsUpdate(definitions);
        Polling polling = new Polling(update, badge);
        Reporting reporting = new Reporting(definitions);
        CheckupWalk checkup = new CheckupWalk(definitions, seen);
        Prompting prompting = new Prompting(choices);
        Desk desk = new Desk(
                definitions, update, polling, seen, choices, reminding, tabs, badge, reporting, checkup, prompting);
        definitions.onDamage(polling::poll);

        Extension.onMessage(desk::receive);
        Extension.onInstalled(first -> {
            polling.plan();
            badge.refresh();
            if (first) {
                Tabs.open(Extension.url("welcome.html"));
            }
        });
        Extension.onStartup(() -> {
            polling.plan();
            badge.refresh();
        });
        Extension.onAlarm(name -> {
            if (name.equals(CheckupWalk.ALARM)) {
                checkup.ring();
                return;
            }
            if (!name.equals(Reporting.ALARM)) {
                polling.poll();
            }
            reporting.sendDue();
        });
        Extension.onCommand(() -> Tabs.tellActive(Message.of(Message.FOCUS)));
        // Open pages take away what they have drawn, or begin to.
        Storage.onChangeOf(Choice.MODE.key(), () -> Tabs.tellAll(Message.of(Message.REFRESH)));
        Tabs.onRemoved(tab -> {
            tabs.forget(tab);
            checkup.closed(tab);
        });
        Elsewhere elsewhere = new Elsewhere(definitions, seen, tabs, prompting);
        Tabs.onLoaded(checkup::loaded);
        Tabs.onLoaded(tab -> {
            if (!tab.url().isEmpty()) {
                elsewhere.arrived(tab);
            }
        });
        checkup.wake();
    }
}
