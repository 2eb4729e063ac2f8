// No welcome pages, no background errands: what the browser asks of the network is then what the test made it ask.
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.page", 0);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("browser.aboutwelcome.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.normandy.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
user_pref("extensions.getAddons.cache.enabled", false);
user_pref("extensions.webextOptionalPermissionPrompts", false); // nobody is there to say yes
user_pref("layout.css.prefers-color-scheme.content-override", 1);
user_pref("marionette.port", 0); // a free one, written into the profile
user_pref("devtools.jsonview.enabled", false); // shown by a page of the browser's own, which has none of the extension's interfaces
// One process for what has no site of its own, one for each site, none kept ready: to start a process costs as much as a small test.
user_pref("dom.ipc.processCount", 1);
user_pref("dom.ipc.processCount.webIsolated", 1);
user_pref("dom.ipc.processPrelaunch.enabled", false);
user_pref("media.rdd-process.enabled", false);
user_pref("media.utility-process.enabled", false);
user_pref("network.process.enabled", false);
