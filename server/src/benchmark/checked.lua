-- Compares every body with the file BODY names, and counts those that are not the same bytes.
local file = io.open(os.getenv("BODY"), "rb")
local right = file:read("*a")
file:close()
local threads = {}
wrong = 0
function setup(thread) table.insert(threads, thread) end
function response(status, headers, body)
  if status ~= 200 or body ~= right then wrong = wrong + 1 end
end
function done(summary)
  local all = 0
  for _, thread in ipairs(threads) do all = all + thread:get("wrong") end
  io.write("requests ", summary.requests, " wrong ", all, "\n")
end
