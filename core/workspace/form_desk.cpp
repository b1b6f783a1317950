// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/form_desk.h"
#include "core/base/id_maker.h"
#include "core/exchange/eml.h"
#include "core/forms/answered_record.h"
#include "core/forms/form_data.h"
#include "core/forms/form_page.h"
#include "core/incidents/first_report.h"
#include "core/office/organisation.h"
#include "core/records/record_json.h"
#include "core/records/rows.h"
#include "core/risks/control.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("FormDesk", text); }

Result<Saved<Organisation>> organisationOf(const Workspace &workspace)
{
    const auto all = workspace.all<Organisation>();
    if (!all)
        return all.error();
    if (all->empty())
        return Error{Error::Code::NotFound, tr("Say first, in Settings, whose office this is.")};
    return all->front();
}

/// What the record of the form holds now: the assessment to review, or a new record that knows its department.
Result<AnyRecord> baseOf(const Workspace &workspace, const SentForm &order, const Kind &kind)
{
    if (isOfOwn(order.form, workspace.names())) {
        const auto own = workspace.load(order.assessment);
        if (!own)
            return own.error();
        return AnyRecord::of(own->value);
    }
    AnyRecord base(kind);
    blank(kind, base.data());
    if (&kind == &kindOf<RiskAssessment>()) {
        base.as<RiskAssessment>().department = order.department;
        base.as<RiskAssessment>().assessor = order.person;
    } else if (&kind == &kindOf<Incident>()) {
        base.as<Incident>().department = order.department;
    }
    return base;
}

FormOptions optionsOf(const Workspace &workspace)
{
    return [&workspace](const Kind &kind) {
        std::vector<FormOption> options;
        if (const auto ids = workspace.list(kind).ids({}))
            for (const RecordId id : *ids)
                options.push_back({id, workspace.names().recordName(kind, id)});
        std::sort(options.begin(), options.end(),
                  [](const FormOption &a, const FormOption &b) { return a.name.localeAwareCompare(b.name) < 0; });
        return options;
    };
}

FormHead headOf(const Saved<SentForm> &form, const Organisation &office, const Names &names)
{
    QStringList contact{office.securityPhone, office.securityEmail};
    contact.removeAll(QString());
    FormHead head;
    head.title = names.choiceLabel(QStringLiteral("form-kind"), form.value.form.text);
    head.reference = form.stamp.reference;
    head.office = office.legalName;
    head.contact = contact.join(QStringLiteral(", "));
    head.mailTo = office.securityEmail;
    head.sentTo = form.value.sentTo;
    head.due = show(form.value.dueBack);
    head.note = form.value.note;
    return head;
}

QString jsonOf(const AnyRecord &record)
{
    return QString::fromUtf8(QJsonDocument(toJson(record.kind(), record.data())).toJson(QJsonDocument::Compact));
}

Result<MadeForm> makeForm(const Workspace &workspace, const Saved<SentForm> &form, const AnyRecord &base,
                          const Saved<Organisation> &office)
{
    const Names &names = workspace.names();
    const FormIdentity identity{form.stamp.id,
                                form.stamp.reference,
                                office.stamp.id,
                                office.value.legalName,
                                QLatin1String(base.kind().name),
                                workspace.now(),
                                digestOfBase(form.value.base)};
    const auto page = formPage(formData(layoutOf(base.kind(), names), base, headOf(form, office.value, names),
                                        sealForm(identity, form.value.sealKey), names, optionsOf(workspace)));
    if (!page)
        return page.error();
    QString name = answerFileName(form.stamp.reference);
    name.truncate(name.indexOf(u'.'));
    return MadeForm{form, *page, name + QStringLiteral(".html")};
}

/// The answer in the bytes: the file itself, or the first that an e-mail brings.
QByteArray answerIn(const QByteArray &bytes)
{
    if (looksLikeAnswer(bytes))
        return bytes;
    const auto mail = readEml(bytes);
    if (mail)
        for (const LetterAttachment &attached : mail->attachments)
            if (looksLikeAnswer(attached.bytes))
                return attached.bytes;
    return bytes;
}

Result<std::optional<Saved<SentForm>>> formOf(const Workspace &workspace, const FormIdentity &identity)
{
    auto form = workspace.load(Id<SentForm>{identity.form});
    if (form)
        return std::optional(std::move(*form));
    if (form.error().code == Error::Code::NotFound)
        return std::optional<Saved<SentForm>>();
    return form.error();
}

/// What an answer is laid beside.
struct Ground {
    AnyRecord was;
    std::optional<AnySaved> here;
    QString notice;
};

Result<Ground> groundOf(const Workspace &workspace, const SentForm &form)
{
    const Kind *kind = filledBy(form.form, workspace.names());
    if (!kind)
        return Error{Error::Code::Invalid,
                     tr("Nobody knows any more what this form fills: look at the list of forms.")};
    auto was = recordFromJson(*kind, QJsonDocument::fromJson(form.base.toUtf8()).object());
    if (!was)
        return was.error();
    Ground ground{std::move(*was), {}, {}};
    if (!isOfOwn(form.form, workspace.names()))
        return ground;
    auto here = workspace.load(*kind, form.assessment.value);
    if (!here)
        return here.error();
    if (here->stamp.isWithdrawn())
        return Error{Error::Code::Refused,
                     tr("The assessment %1 was withdrawn since the form went out. Bring it back first.")
                         .arg(here->stamp.reference)};
    if (!here->record.as<RiskAssessment>().replacedBy.isNull())
        ground.notice =
            tr("The assessment %1 was replaced by a newer one since the form went out.").arg(here->stamp.reference);
    ground.here = std::move(*here);
    return ground;
}

/// Saves what the answer made, or changed.
Result<AnySaved> put(Write &write, const AnswerAtHand &answer)
{
    AnyRecord record = answer.merge.result();
    if (answer.here)
        return write.changeAny(*answer.here, std::move(record));
    if (&record.kind() != &kindOf<Incident>())
        return write.addAny(std::move(record));
    FirstReport report;
    report.incident = record.as<Incident>();
    if (!report.incident.reachedLsms.isKnown()) {
        const QDateTime at = write.context().now.toLocalTime();
        report.incident.reachedLsms = Moment(Day(at.date()), at.time());
    }
    auto added = addReport(write, std::move(report));
    if (!added)
        return added.error();
    return AnySaved{added->stamp, AnyRecord::of(added->value)};
}

Result<RecordId> takeIn(Write &write, const AnswerAtHand &answer)
{
    const auto form = write.load(answer.form.id());
    if (!form)
        return form.error();
    if (const auto free = checkAnswer(answer.file, answer.file.form.office, *form); !free) // somebody else was quicker
        return free.error();
    const auto saved = put(write, answer);
    if (!saved)
        return saved.error();
    SentForm now = form->value;
    now.answered = write.context().today;
    now.answeredBy =
        answer.file.contact.isEmpty() ? answer.file.by : tr("%1, %2").arg(answer.file.by, answer.file.contact);
    if (&saved->record.kind() == &kindOf<Incident>())
        now.incident = Id<Incident>{saved->stamp.id};
    else
        now.assessment = Id<RiskAssessment>{saved->stamp.id};
    const auto marked = write.change(*form, now);
    return marked ? Result<RecordId>(saved->stamp.id) : Result<RecordId>(marked.error());
}
} // namespace

Result<Saved<SentForm>> sendForm(Workspace &workspace, const SentForm &order, const DeliverForm &deliver)
{
    const Kind *kind = filledBy(order.form, workspace.names());
    if (!kind)
        return Error{Error::Code::Invalid, tr("Choose which form to send.")};
    const auto office = organisationOf(workspace);
    if (!office)
        return office.error();
    const auto base = baseOf(workspace, order, *kind);
    if (!base)
        return base.error();
    SentForm form = order;
    form.sent = workspace.today();
    form.base = jsonOf(*base);
    form.sealKey = newSealKey();
    std::optional<Saved<SentForm>> sent;
    const Result<void> written = workspace.write(tr("Form sent"), [&](Write &write) -> Result<void> {
        auto added = write.add(form);
        if (!added)
            return added.error();
        const auto made = makeForm(workspace, *added, *base, *office);
        if (!made)
            return made.error();
        sent = std::move(*added);
        return deliver(*made);
    });
    return written ? Result<Saved<SentForm>>(*sent) : Result<Saved<SentForm>>(written.error());
}

Result<AnswerAtHand> openAnswer(const Workspace &workspace, const QByteArray &bytes)
{
    auto file = readAnswerFile(answerIn(bytes));
    if (!file)
        return file.error();
    const auto office = organisationOf(workspace);
    if (!office)
        return office.error();
    const auto form = formOf(workspace, file->form);
    if (!form)
        return form.error();
    if (const auto free = checkAnswer(*file, office->stamp.id, *form); !free)
        return free.error();
    auto ground = groundOf(workspace, (*form)->value);
    if (!ground)
        return ground.error();
    IdMaker ids;
    const FormLayout layout = layoutOf(ground->was.kind(), workspace.names());
    const auto answer = answeredRecord(layout, ground->was, file->answers, workspace.names(), ids);
    if (!answer)
        return answer.error();
    const AnyRecord &here = ground->here ? ground->here->record : ground->was;
    AnswerMerge merge = mergeAnswer(ground->was, *answer, here, workspace.names());
    return AnswerAtHand{**form, std::move(*file), std::move(ground->here), std::move(merge), ground->notice};
}

Result<RecordId> takeAnswer(Workspace &workspace, const AnswerAtHand &answer)
{
    if (!answer.merge.isDecided())
        return Error{Error::Code::Invalid, tr("Choose first what shall stand where both changed.")};
    RecordId record = 0;
    const Result<void> written = workspace.write(tr("Answer to a form taken in"), [&](Write &write) -> Result<void> {
        const auto taken = takeIn(write, answer);
        if (!taken)
            return taken.error();
        record = *taken;
        return {};
    });
    return written ? Result<RecordId>(record) : Result<RecordId>(written.error());
}
