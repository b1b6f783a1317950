// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kinds.h"
#include "core/actions/action.h"
#include "core/advice/support_request.h"
#include "core/badges/badge.h"
#include "core/exchange/import_record.h"
#include "core/forms/sent_form.h"
#include "core/incidents/incident.h"
#include "core/incidents/manager_answer.h"
#include "core/letters/letter.h"
#include "core/letters/letter_template.h"
#include "core/office/attachment.h"
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include "core/office/contact.h"
#include "core/office/contact_note.h"
#include "core/office/office_limit.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/premises/goods_received.h"
#include "core/premises/key_or_code.h"
#include "core/premises/measure.h"
#include "core/procedures/procedure.h"
#include "core/reports/paper.h"
#include "core/requests/information_request.h"
#include "core/reviews/review.h"
#include "core/risks/risk.h"
#include "core/risks/risk_assessment.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/sanction.h"
#include "core/surveys/survey.h"
#include "core/threats/threat_call.h"
#include "core/training/training_record.h"
#include <array>

std::span<const Kind *const> allKinds()
{
    // One or a few a line, so that those who add kinds do not meet.
    // clang-format off
    static const std::array kinds{
        &kindOf<Organisation>(),
        &kindOf<ChoiceItem>(),
        &kindOf<BankHoliday>(),
        &kindOf<OfficeLimit>(),
        &kindOf<Directorate>(),
        &kindOf<Department>(),
        &kindOf<Person>(),
        &kindOf<PostHolder>(),
        &kindOf<Site>(), &kindOf<Building>(), &kindOf<Room>(), &kindOf<Incident>(),
        &kindOf<Control>(), &kindOf<RiskAssessment>(),
        &kindOf<Measure>(),
        &kindOf<Risk>(),
        &kindOf<KeyOrCode>(),
        &kindOf<GoodsReceived>(),
        &kindOf<Badge>(),
        &kindOf<Course>(),
        &kindOf<TrainingRecord>(),
        &kindOf<Paper>(),
        &kindOf<LetterTemplate>(), &kindOf<Letter>(), &kindOf<Attachment>(),
        &kindOf<Contact>(),
        &kindOf<ContactNote>(),
        &kindOf<InformationRequest>(),
        &kindOf<ConductCourse>(),
        &kindOf<Sanction>(),
        &kindOf<ThreatCall>(),
        &kindOf<Review>(),
        &kindOf<Procedure>(),
        &kindOf<Action>(),
        &kindOf<SupportRequest>(),
        &kindOf<SurveyTemplate>(), &kindOf<Survey>(),
        &kindOf<ManagerAnswer>(),
        &kindOf<SentForm>(),
        &kindOf<ImportMapping>(), &kindOf<ImportRecord>(),
    };
    // clang-format on
    return kinds;
}

std::span<const Kind *const> kindsAddedToRecords()
{
    static const std::array kinds{&kindOf<ContactNote>(), &kindOf<Review>(), &kindOf<Action>(),
                                  &kindOf<ManagerAnswer>()};
    return kinds;
}

const Kind *kindNamed(QStringView name)
{
    const QString wanted = name.toString().replace(u'-', u'_');
    for (const Kind *kind : allKinds()) {
        const QString plural = QString::fromLatin1(kind->plural).toLower().replace(u' ', u'_');
        if (wanted == QLatin1String(kind->name) || wanted == plural)
            return kind;
    }
    return nullptr;
}
