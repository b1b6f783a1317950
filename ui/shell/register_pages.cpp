// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/register_pages.h"
#include "core/badges/badge.h"
#include "core/office/contact.h"
#include "core/reviews/review.h"
#include "core/risks/risk_assessment.h"
#include "core/threats/threat_call.h"
#include "core/training/training_record.h"
#include "core/workspace/sanction_letters.h"
#include "ui/actions/actions_page.h"
#include "ui/base/record_view.h"
#include "ui/exchange/imports_page.h"
#include "ui/forms/forms_desk.h"
#include "ui/forms/forms_page.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letters_desk.h"
#include "ui/letters/letters_page.h"
#include "ui/office/settings_page.h"
#include "ui/people/people_page.h"
#include "ui/premises/premises_page.h"
#include "ui/procedures/reassign_dialog.h"
#include "ui/requests/requests_page.h"
#include "ui/risks/assessments_page.h"
#include "ui/risks/raise_hazard.h"
#include "ui/risks/risks_page.h"
#include "ui/sanctions/course_card.h"
#include "ui/sanctions/courses_page.h"
#include "ui/sanctions/sanctions_page.h"
#include "ui/shell/main_window.h"
#include "ui/surveys/surveys_page.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RegisterPages", text); }

/// The letter that is due by the ladder is written from its page.
PageFactory coursesPage(const RegisterServices &services)
{
    return [services](QWidget *parent) {
        auto *page = new CoursesPage(services, parent);
        QObject::connect(page, &CoursesPage::letterAsked, page, [page, services](RecordId incident) {
            writeLetter(services, incident, ladderTemplate(services.workspace), page);
        });
        return page;
    };
}

void openCourseOf(const QWidget *page, RecordId person)
{
    auto *window = qobject_cast<MainWindow *>(page->window());
    auto *courses = page->window()->findChild<CoursesPage *>();
    if (window && courses && courses->openCourseOf(person))
        window->goTo(courses->key());
}

void addCourseCard(const RegisterServices &services, PeoplePage *page)
{
    page->view().addCard([services, page](RecordId id) {
        return courseCard(services, Id<Person>{id}, [page](RecordId person) { openCourseOf(page, person); });
    });
}
} // namespace

std::vector<PageFactory> registerPages(const RegisterServices &services, const PrintRecord &print)
{
    const QString security = tr("Badges and training");
    return {[services, print](QWidget *parent) {
                auto *page = new PeoplePage(services, print, parent);
                (new LettersDesk(services, page->view(), page))->addWriteButton();
                addCourseCard(services, page);
                QObject::connect(page, &PeoplePage::handOverAsked, page, [page, services](Id<Person> from) {
                    auto *dialog = new ReassignDialog(services.workspace, services.prompts, services.links, from, page);
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->open();
                });
                return page;
            },
            lettersPage(services, print),
            registerPage(kindOf<Contact>(), tr("Incidents"), services, print),
            coursesPage(services),
            [services, print](QWidget *parent) {
                auto *page = new SanctionsPage(services, print, parent);
                (new LettersDesk(services, page->view(), page))->addWriteButton();
                return page;
            },
            registerPage(kindOf<ThreatCall>(), tr("Incidents"), services, print),
            registerPage(kindOf<Review>(), tr("Incidents"), services, print),
            [services, print](QWidget *parent) { return new RequestsPage(services, print, parent); },
            [services, print](QWidget *parent) {
                auto *page = new AssessmentsPage(services, print, parent);
                new RaiseHazardDesk(services, page->view(), page);
                (new FormsDesk(services, *page))->addReviewButton();
                return page;
            },
            [services, print](QWidget *parent) { return new RisksPage(services, print, parent); },
            registerPage(kindOf<Control>(), tr("Risk"), services, print),
            [services, print](QWidget *parent) { return new ActionsPage(services, print, parent); },
            surveysPage(services, print),
            [services, print](QWidget *parent) { return new FormsPage(services, print, parent); },
            premisesPage(services, print),
            registerPage(kindOf<Badge>(), security, services, print),
            registerPage(kindOf<TrainingRecord>(), security, services, print)};
}

std::vector<PageFactory> officePages(const RegisterServices &services, const PrintRecord &print)
{
    return {[services, print](QWidget *parent) { return new ImportsPage(services, print, parent); },
            settingsPage(services, print, {letterTemplatesTab(services, print)})};
}
