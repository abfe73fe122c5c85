import { founderText } from "~/i18n/founder";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";

type Props = {
  project: { readonly id: string; readonly name: string; readonly slug?: string; readonly isPublic?: boolean };
  current: "about" | "team" | "visibility" | "viewers" | "introductions";
};

/** The head of a project's own pages and the way between them. */
export function ProjectTabs({ project, current }: Props) {
  const t = useText(founderText);
  const open = useText(investingText).founder.tabs;
  const { id, name, slug, isPublic } = project;
  return (
    <>
      <PageHeader
        eyebrow={t.mine.title}
        backTo={paths.myProjects()}
        title={name}
        badge={isPublic !== undefined && <PublicBadge isPublic={isPublic} />}
        secondary={
          isPublic &&
          slug && (
            <Button to={paths.project(slug)} icon="eye">
              {t.edit.viewPublic}
            </Button>
          )
        }
      />
      <div className="mb-8">
        <LinkTabs
          label={t.edit.tabs}
          tabs={[
            { to: paths.myProject(id), label: t.edit.about, current: current === "about" },
            { to: paths.myProjectTeam(id), label: t.edit.team, current: current === "team" },
            { to: paths.projectVisibility(id), label: open.visibility, current: current === "visibility" },
            { to: paths.projectIntroductions(id), label: open.introductions, current: current === "introductions" },
            { to: paths.projectViewers(id), label: open.viewers, current: current === "viewers" },
          ]}
        />
      </div>
    </>
  );
}

/** Whether strangers see a project, as a state. */
export function PublicBadge({ isPublic }: { isPublic: boolean }) {
  const t = useText(founderText).mine;
  return isPublic ? (
    <Badge tone="leaf" icon="eye">
      {t.public}
    </Badge>
  ) : (
    <Badge tone="stone" icon="lock">
      {t.private}
    </Badge>
  );
}
