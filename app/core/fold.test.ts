import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, nfc, toneKey } from "./fold";

const anyText = fc.string({ unit: "binary", maxLength: 30 });

describe("fold", () => {
  it("drops tones, hats, horns and the bar of đ, in both cases", () => {
    expect(fold("Đổi mới SÁNG TẠO, ươm trồng Kim Tuyến")).toBe("doi moi sang tao, uom trong kim tuyen");
  });

  it("folds composed and decomposed text alike", () => {
    const name = "Nguyễn Thị Hồng Đượm";
    expect(fold(name.normalize("NFD"))).toBe(fold(name.normalize("NFC")));
  });

  it("collapses every kind of blank and trims", () => {
    expect(fold("  Bản\u00a0Đá \t\n Homestay ")).toBe("ban da homestay");
  });

  it("keeps lone surrogates, direction marks and emoji", () => {
    expect(fold("\ud800Á")).toBe("\ud800a");
    expect(fold("\u200fHạt dẻ 🌰")).toBe("\u200fhat de 🌰");
  });

  it("changes nothing the second time, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("toneKey", () => {
  it.each([
    ["hòa", "hoà"],
    ["Khỏe", "khoẻ"],
    ["THỦY", "thuỷ"],
    ["tòa án", "toà  án"],
    ["hòan", "hoàn"],
    ["ngòai", "ngoài"],
    ["khủyu", "khuỷu"],
  ])("%s and %s are the same word", (old, modern) => {
    expect(toneKey(old)).toBe(toneKey(modern));
  });

  it("still tells tones and letters apart", () => {
    const words = ["hoa", "hoà", "hoá", "hoả", "hoã", "hoạ", "hoă", "đoà", "doà"];
    expect(new Set(words.map(toneKey)).size).toBe(words.length);
  });

  it("moves nothing after q, where the u is part of the consonant", () => {
    expect(toneKey("qúy")).toBe("qúy");
    expect(toneKey("quý")).toBe("quý");
  });

  it("leaves vowels whose tone has one place alone", () => {
    expect(toneKey("Mùa lúa, chìa khóa của bà")).toBe("mùa lúa, chìa khoá của bà");
  });

  it("changes nothing the second time, and never disagrees with folding", () => {
    const syllables = fc.string({ unit: fc.constantFrom(..."hqoaeuyàòèùỳáóéúýảỏẻủỷãõẽũỹạọẹụỵn "), maxLength: 12 });
    fc.assert(
      fc.property(syllables, (text) => {
        expect(toneKey(toneKey(text))).toBe(toneKey(text));
        expect(fold(toneKey(text))).toBe(fold(text));
      }),
    );
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof toneKey(text)).toBe("string");
      }),
    );
  });
});

describe("nfc", () => {
  it("composes and keeps everything else", () => {
    expect(nfc("Ha\u0323t de\u0309 \ud83d 🌰")).toBe("Hạt dẻ \ud83d 🌰");
  });
});
