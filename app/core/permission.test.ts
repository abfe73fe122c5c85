import { describe, expect, it } from "vitest";
import { allow, type Duty, deny, hasDuty, type Viewer } from "./permission";

const viewerWith = (...duties: Duty[]): Viewer => ({
  id: "v",
  name: "Nông Thị Ánh",
  email: "anh@example.vn",
  isAdmin: false,
  emailVerified: true,
  duties,
});
const lanII = { organizationId: "so-khcn", competitionId: "lan-ii" };
const wholeHost: Duty = { kind: "secretary", organizationId: "so-khcn", competitionId: null, eventId: null };
const oneCompetition: Duty = { kind: "secretary", organizationId: "so-khcn", competitionId: "lan-ii", eventId: null };
const oneEvent: Duty = { kind: "secretary", organizationId: "so-khcn", competitionId: null, eventId: "techfest" };

describe("hasDuty", () => {
  it("holds for a duty over everything the organization hosts", () => {
    expect(hasDuty(viewerWith(wholeHost), ["secretary"], lanII)).toBe(true);
  });

  it("holds for a duty over this competition", () => {
    expect(hasDuty(viewerWith(oneCompetition), ["organizer", "secretary"], lanII)).toBe(true);
  });

  it("does not reach another competition, nor the organization itself", () => {
    const viewer = viewerWith(oneCompetition);
    expect(hasDuty(viewer, ["secretary"], { organizationId: "so-khcn", competitionId: "lan-i" })).toBe(false);
    expect(hasDuty(viewer, ["secretary"], { organizationId: "so-khcn" })).toBe(false);
  });

  it("holds for a duty over one event, and reaches no other, no competition and not the organization", () => {
    const viewer = viewerWith(oneEvent);
    expect(hasDuty(viewer, ["secretary"], { organizationId: "so-khcn", eventId: "techfest" })).toBe(true);
    expect(hasDuty(viewer, ["secretary"], { organizationId: "so-khcn", eventId: "hoi-thao" })).toBe(false);
    expect(hasDuty(viewer, ["secretary"], lanII)).toBe(false);
    expect(hasDuty(viewer, ["secretary"], { organizationId: "so-khcn" })).toBe(false);
    expect(hasDuty(viewerWith(oneCompetition), ["secretary"], { organizationId: "so-khcn", eventId: "techfest" })).toBe(
      false,
    );
  });

  it("does not reach another organization", () => {
    expect(hasDuty(viewerWith(wholeHost), ["secretary"], { organizationId: "truong", competitionId: "lan-ii" })).toBe(
      false,
    );
  });

  it("asks for the kind of duty", () => {
    expect(hasDuty(viewerWith(wholeHost), ["organizer"], lanII)).toBe(false);
    expect(hasDuty(viewerWith(wholeHost), [], lanII)).toBe(false);
  });

  it("never holds for a visitor or for someone without duties", () => {
    expect(hasDuty(null, ["secretary"], lanII)).toBe(false);
    expect(hasDuty(viewerWith(), ["secretary"], lanII)).toBe(false);
  });
});

describe("verdicts", () => {
  it("say yes, or no with a reason", () => {
    expect(allow).toEqual({ allowed: true });
    expect(deny("not_found")).toEqual({ allowed: false, reason: "not_found" });
  });
});
