-- Sends at a pace: PAUSE_MS between an answer and the next request of a connection.
local pause = tonumber(os.getenv("PAUSE_MS"))
function delay() return pause end
