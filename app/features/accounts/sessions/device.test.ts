import { expect, it } from "vitest";
import { deviceName } from "./device";

it("names browser and system as people know them", () => {
  const agents = {
    "Chrome · Android":
      "Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0 Mobile Safari/537.36",
    "Safari · iPhone":
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1",
    "Edge · Windows":
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/139.0 Safari/537.36 Edg/139.0",
    "Cốc Cốc · Windows":
      "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 coc_coc_browser/120.0 Chrome/114.0 Safari/537.36",
    "Firefox · Linux": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "": "curl/8.5",
  };
  for (const [name, agent] of Object.entries(agents)) expect(deviceName(agent)).toBe(name);
  expect(deviceName(null)).toBe("");
});
