globalThis.tour = driver.js.driver();
