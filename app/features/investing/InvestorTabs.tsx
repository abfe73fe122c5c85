import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { LinkTabs } from "~/ui/Tabs";

type Part = "projects" | "lists" | "searches" | "introductions" | "profile";

/** The way between an investor's own pages. */
export function InvestorTabs({ current }: { current: Part }) {
  const t = useText(investingText).tabs;
  const to = {
    projects: paths.investorProjects(),
    lists: paths.investorLists(),
    searches: paths.investorSearches(),
    introductions: paths.investorIntroductions(),
    profile: paths.investorProfile(),
  };
  return (
    <div className="mb-8">
      <LinkTabs
        label={t.label}
        tabs={(Object.keys(to) as Part[]).map((part) => ({ to: to[part], label: t[part], current: part === current }))}
      />
    </div>
  );
}
