package optlight.extension.popup;

import optlight.extension.message.Message;

/** Something the member wants done, which only the background can do. */
interface Errand {
    void run(Message message);
}
