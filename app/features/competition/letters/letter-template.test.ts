import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fillTemplate,
  oneLine,
  speaksOfEntry,
  type TemplateFacts,
  templateFields,
  unknownFields,
} from "./letter-template";

const facts: TemplateFacts = {
  nguoi_nhan: "Nông Thúy Hòa",
  du_an: "Sợi Mây",
  so_ho_so: "KN2-001",
  bang: "Dự án",
  linh_vuc: "Nông nghiệp",
  trang_thai: "Hợp lệ",
  ly_do: "",
  cuoc_thi: "Cuộc thi",
  duong_dan: "https://khoi.example.vn/ho-so/1",
};

describe("a template", () => {
  it("is filled with what the entry has", () => {
    expect(fillTemplate("Gửi {nguoi_nhan}: {du_an} ({ so_ho_so })", facts)).toEqual({
      ok: true,
      value: "Gửi Nông Thúy Hòa: Sợi Mây (KN2-001)",
    });
  });

  it("names what it doesn't know, once each", () => {
    expect(unknownFields("{ten} {du_an} {ten} {__proto__} {constructor}")).toEqual(["ten", "__proto__", "constructor"]);
    expect(fillTemplate("{ten}", facts)).toEqual({ ok: false, error: "field_unknown" });
  });

  it("leaves braces alone that hold nothing", () => {
    expect(fillTemplate("{} { {{du_an}", facts)).toEqual({ ok: true, value: "{} { {Sợi Mây" });
  });

  it("fills no field that a field's own value holds", () => {
    expect(fillTemplate("{du_an}", { ...facts, du_an: "{cuoc_thi} $& $1" })).toEqual({
      ok: true,
      value: "{cuoc_thi} $& $1",
    });
  });

  it("speaks of an entry unless it names only the person and the competition", () => {
    expect([
      speaksOfEntry("Gửi {nguoi_nhan}", "{cuoc_thi}"),
      speaksOfEntry("x", "{du_an}"),
      speaksOfEntry(null),
    ]).toEqual([false, true, false]);
  });

  it("gives text or a fault for anything that is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const filled = fillTemplate(text, facts);
        expect(filled.ok).toBe(unknownFields(text).length === 0);
      }),
    );
  });
});

it("keeps a subject on one line", () => {
  expect(oneLine("Kết quả\r\nBcc: x@y.vn ")).toBe("Kết quả Bcc: x@y.vn");
});

it("knows each field once", () => expect(new Set(templateFields).size).toBe(templateFields.length));
