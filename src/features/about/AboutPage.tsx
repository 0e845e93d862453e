import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { corpusQuery } from "../../loading/queries.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { AboutSection, SECTIONS } from "./AboutSection.tsx";
import { CaveatList } from "./CaveatList.tsx";
import { Comparing } from "./Comparing.tsx";
import { CoverageTable } from "./CoverageTable.tsx";
import { FormTable } from "./FormTable.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { Prose } from "./Prose.tsx";
import { RepairTable } from "./RepairTable.tsx";
import { RoleTable } from "./RoleTable.tsx";
import { SourceList } from "./SourceList.tsx";
import { ThemeList } from "./ThemeList.tsx";
import "./about.css";

/** How the figures are read and compared, what was mended, and where the texts come from. */
export function AboutPage() {
  const { t } = useTranslation();
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { places } = corpus;
  useShowSection();
  return (
    <>
      <header className="max-w-[44em] pt-10 md:pt-12">
        <PageHeading view={t("nav.about")} description={t("about.lede")}>
          {t("about.title")}
        </PageHeading>
        <p className="mt-3 text-17 text-ink-soft">{t("about.lede")}</p>
      </header>
      <div className="about">
        <Contents />
        <div className="min-w-0">
          <AboutSection name="roles">
            <RoleTable places={places} />
          </AboutSection>
          <AboutSection name="forms">
            <FormTable places={places} />
          </AboutSection>
          <AboutSection name="themes">
            <ThemeList themes={corpus.themes} />
          </AboutSection>
          <AboutSection name="comparing">
            <Comparing />
          </AboutSection>
          <AboutSection name="caveats">
            <CaveatList />
          </AboutSection>
          <AboutSection name="repairs">
            <RepairTable places={places} />
          </AboutSection>
          <AboutSection name="coverage">
            <CoverageTable places={places} />
          </AboutSection>
          <AboutSection name="sources">
            <SourceList places={places} />
          </AboutSection>
          <AboutSection name="people">
            <PeopleList places={places} />
          </AboutSection>
          <AboutSection name="changes">
            <p>
              <Prose>{t("about.changes.lede")}</Prose>
            </p>
            <p>{t("about.changes.how", { button: t("reader.report.button") })}</p>
          </AboutSection>
          <AboutSection name="rights">
            <p>{t("about.rights.code")}</p>
            <p>{t("about.rights.words")}</p>
            <p>{t("app.version", { version: corpus.version })}</p>
          </AboutSection>
        </div>
      </div>
    </>
  );
}

function Contents() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("about.contents")} className="about-contents text-13">
      <ul>
        {SECTIONS.map((name) => (
          <li key={name}>
            <a href={`#${name}`} className="inline-flex min-h-8 items-center">
              {t(`about.section.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Shows the section that the address names, and gives its heading the focus: it stands only after the data has come. */
function useShowSection(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const named = document.getElementById(hash.slice(1));
    named?.scrollIntoView();
    named?.focus({ preventScroll: true });
  }, [hash]);
}
