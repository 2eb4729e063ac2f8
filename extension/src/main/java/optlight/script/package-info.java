/** What the build makes of TeaVM's scripts. None of it is in the extension. Start at {@link optlight.script.DeferredFunctions}. */
package optlight.script;
