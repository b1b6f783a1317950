// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/letter_desk.h"
#include "core/incidents/person_incidents_queries.h"
#include "core/letters/letter_place.h"
#include "core/office/attach.h"
#include "core/office/place_names.h"
#include "core/office/post_holder.h"
#include "core/sanctions/conduct_queries.h"
#include "core/sanctions/sanction_questions.h"
#include "core/storage/list.h"
#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Letters", text); }

/// Whether a template about incidents can be filled by the incidents that a record of the kind answers.
bool canBeFilled(const LetterTemplate &from, const Kind &holder, const Names &names)
{
    const Entitlement entitlement = entitlementOf(from.recipient, names);
    const Result<RichText> body = readRichText(from.body);
    if (&holder != &kindOf<Sanction>() || from.about != QLatin1String(kindOf<Incident>().name) || !body ||
        entitlement.part != QStringLiteral("alleged"))
        return false;
    const std::vector<LetterPlace> places = letterPlaces(holder, names);
    const QStringList named = namedPlaces(from.subject) + namedPlaces(plainText(*body));
    return std::all_of(named.begin(), named.end(), [&](const QString &name) {
        const LetterPlace *place = placeNamed(places, name);
        return place && tellingOf(*place, entitlement, names) != Telling::Refused;
    });
}

std::vector<Person> load(const Workspace &workspace, const std::vector<Id<Person>> &ids)
{
    std::vector<Person> people;
    for (const Id<Person> id : ids)
        if (const auto person = workspace.load(id))
            people.push_back(person->value);
    return people;
}

QString addressBlock(const Workspace &workspace, Id<Person> recipient)
{
    const auto person = recipient.isNull() ? Result<Saved<Person>>(Error{}) : workspace.load(recipient);
    if (!person)
        return {};
    return (fullName(person->value) + u'\n' +
            QString(person->value.address).replace(QStringLiteral(", "), QStringLiteral("\n")))
        .trimmed();
}

/// In how many incidents the person is the person alleged, under whatever entry of the register.
int reportsOf(const Workspace &workspace, Id<Person> person)
{
    const std::vector<Id<Person>> entries =
        person.isNull() ? std::vector<Id<Person>>() : mergedIn(workspace).all(person);
    const Scope scope = may(workspace.actor(), Act::Read, kindOf<Incident>(), workspace.today());
    const auto parts = partsOf(workspace.database(), scope, entries);
    std::set<RecordId> incidents;
    for (const PersonPart &part : parts ? *parts : std::vector<PersonPart>())
        if (partOf(part.role, workspace.names()) == QStringLiteral("alleged"))
            incidents.insert(part.incident);
    return static_cast<int>(incidents.size());
}

Result<AnySaved> holderOf(const Workspace &workspace, const Letter &letter)
{
    const Kind *kind = workspace.kindOfRecord(letter.holder.value);
    if (!kind)
        return Error{Error::Code::NotFound, tr("The record that this letter is about is not there.")};
    return workspace.load(*kind, letter.holder.value);
}
} // namespace

bool mayWriteLetters(const Workspace &workspace, const Kind &holder)
{
    return !workspace.isReadOnly() && may(workspace.actor(), Act::Change, holder, workspace.today()).everything;
}

Result<std::vector<Saved<LetterTemplate>>> offeredTemplates(const Workspace &workspace, const Kind &holder)
{
    auto all = workspace.all<LetterTemplate>();
    if (!all)
        return all;
    std::erase_if(*all, [&](const Saved<LetterTemplate> &each) {
        const bool isAbout = each.value.about == QLatin1String(holder.name);
        return each.value.retired || !(isAbout || canBeFilled(each.value, holder, workspace.names()));
    });
    return all;
}

LetterSender letterSender(const Workspace &workspace)
{
    const QString list = QStringLiteral("post");
    const Organisation office = officeOf(workspace);
    const Names &names = workspace.names();
    const auto holders = workspace.all<PostHolder>();
    const PostHolder *best = nullptr;
    const auto rank = [&](const PostHolder &held) {
        const bool isLsms = names.hasTrait(list, held.post.text, QStringLiteral("lsms"));
        const bool isDeputy = held.deputy || names.hasTrait(list, held.post.text, QStringLiteral("deputy"));
        return held.person.value != 0 && held.person.value == workspace.actor().person ? 3
               : !isLsms                                                               ? 0
               : isDeputy                                                              ? 1
                                                                                       : 2;
    };
    if (holders)
        for (const Saved<PostHolder> &held : *holders)
            if (holdsOn(held.value, workspace.today()) && !held.value.person.isNull() && rank(held.value) > 0 &&
                (!best || rank(held.value) > rank(*best)))
                best = &held.value;
    LetterSender sender{{}, {}, office.securityPhone, office.securityEmail};
    for (const ChoiceName &post : names.choices(list))
        if (sender.post.isEmpty() && post.has(u"lsms"))
            sender.post = post.label;
    if (!best)
        return sender;
    sender.post = names.choiceLabel(list, best->post.text);
    if (const auto person = workspace.load(best->person)) {
        sender.name = fullName(person->value);
        sender.phone = person->value.phone.isEmpty() ? sender.phone : person->value.phone;
        sender.email = person->value.email.isEmpty() ? sender.email : person->value.email;
    }
    return sender;
}

Organisation officeOf(const Workspace &workspace)
{
    const auto bodies = workspace.all<Organisation>();
    return bodies && !bodies->empty() ? bodies->front().value : Organisation();
}

Result<std::vector<Saved<Letter>>> lettersAbout(const Workspace &workspace, const Kind &kind, RecordId record)
{
    std::vector<Value> entries{Value(record)};
    const bool isPerson = &kind == &kindOf<Person>();
    if (isPerson)
        for (const Id<Person> entry : mergedIn(workspace).all(Id<Person>{record}))
            entries.emplace_back(entry.value);
    if (&kind == &kindOf<Incident>()) {
        const auto sanctions = sanctionsAnswering(workspace.database(), record);
        if (!sanctions)
            return sanctions.error();
        for (const RecordId sanction : *sanctions)
            entries.emplace_back(sanction);
    }
    const Lister lister(workspace.database(), kindOf<Letter>(),
                        may(workspace.actor(), Act::Read, kindOf<Letter>(), workspace.today()));
    std::vector<RecordId> ids;
    for (const char *field : {"holder", "recipient"}) {
        if (!isPerson && qstrcmp(field, "holder") != 0)
            continue;
        const auto some = lister.ids({.filters = {{QLatin1String(field), Filter::Is::OneOf, entries}}});
        if (!some)
            return some.error();
        ids.insert(ids.end(), some->begin(), some->end());
    }
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<Saved<Letter>> letters;
    for (const RecordId id : ids) {
        Result<Saved<Letter>> letter = workspace.load(Id<Letter>{id});
        if (!letter)
            return letter.error();
        letters.push_back(std::move(*letter));
    }
    return letters;
}

Letter termsOf(const AnySaved &holder)
{
    Letter letter;
    if (&holder.record.kind() != &kindOf<Sanction>())
        return letter;
    const auto &sanction = holder.record.as<Sanction>();
    letter.conditions = sanction.conditions;
    letter.review = sanction.review;
    letter.ends = sanction.ended.isKnown() ? sanction.ended : sanction.expires;
    return letter;
}

QString usualTemplate(const AnySaved &holder, const Names &names)
{
    if (&holder.record.kind() != &kindOf<Sanction>())
        return {};
    return traitOf(names, QStringLiteral("sanction-type"), holder.record.as<Sanction>().type, u"letter");
}

QString usualBehaviour(const LetterTemplate &from, const AnySaved &holder, const Names &names)
{
    const Entitlement to = entitlementOf(from.recipient, names);
    if (to.isPerson() && to.part != QStringLiteral("alleged"))
        return {};
    if (&holder.record.kind() == &kindOf<Sanction>())
        return holder.record.as<Sanction>().why;
    if (&holder.record.kind() != &kindOf<Incident>())
        return {};
    const auto &incident = holder.record.as<Incident>();
    QString what = names.choiceLabel(QStringLiteral("incident-kind"), incident.kind.text);
    if (what.size() > 1 && !what[1].isUpper())
        what[0] = what[0].toLower();
    const QString place = placeName(incident.site, incident.building, incident.room, names)
                              .replace(QStringLiteral(" › "), QStringLiteral(", ")); // in a sentence
    const Day on = incident.occurred.day();
    const bool isPlaced = !place.isEmpty();
    if (isPlaced && on.isKnown())
        return tr("We had a report of %1 on %2 at %3.").arg(what, show(on), place);
    return isPlaced       ? tr("We had a report of %1 at %2.").arg(what, place)
           : on.isKnown() ? tr("We had a report of %1 on %2.").arg(what, show(on))
                          : tr("We had a report of %1.").arg(what);
}

bool namesTerm(const LetterTemplate &from, const char *key)
{
    const QString place = QStringLiteral("letter.") + QLatin1String(key);
    const Result<RichText> body = readRichText(from.body);
    return (namedPlaces(from.subject) + namedPlaces(body ? plainText(*body) : QString()))
        .contains(place, Qt::CaseInsensitive);
}

Letter withNamedTerms(Letter letter, const LetterTemplate &from)
{
    for (const auto &[key, words] :
         {std::pair("behaviour", &letter.behaviour), std::pair("conditions", &letter.conditions)})
        if (!namesTerm(from, key))
            words->clear();
    for (const auto &[key, day] : {std::pair("answer_by", &letter.answerBy), std::pair("review", &letter.review),
                                   std::pair("ends", &letter.ends)})
        if (!namesTerm(from, key))
            *day = {};
    return letter;
}

Result<BegunLetter> beginLetter(const Workspace &workspace, const Saved<LetterTemplate> &from, const AnySaved &holder,
                                Id<Person> recipient, const Letter &begun)
{
    Letter letter = begun;
    letter.holder = AnyId{holder.stamp.id};
    letter.templateCode = from.value.code;
    letter.templateTitle = from.value.title;
    letter.templateEdition = from.value.edition;
    letter.purpose = from.value.purpose;
    letter.whom = from.value.recipient;
    letter.recipient = entitlementOf(from.value.recipient, workspace.names()).isPerson() ? recipient : Id<Person>{};
    letter.addressee = addressBlock(workspace, letter.recipient);
    const Organisation office = officeOf(workspace);
    const LetterFacts facts{holder,
                            letter,
                            {},
                            office,
                            letterSender(workspace),
                            workspace.today(),
                            [&](const Kind &kind, RecordId id) -> std::optional<AnySaved> {
                                Result<AnySaved> record = workspace.load(kind, id);
                                return record ? std::optional(std::move(*record)) : std::nullopt;
                            },
                            mergedIn(workspace),
                            reportsOf(workspace, letter.recipient)};
    const Result<FilledLetter> filled = fillLetter(from.value, facts, workspace.names());
    if (!filled)
        return filled.error();
    letter.subject = filled->subject;
    letter.body = richHtml(filled->body);
    return BegunLetter{letter, filled->unknown};
}

namespace {
/// Names that stand in the text and are not for whoever gets the letter.
void addOthersNamed(LetterFaults &faults, const Workspace &workspace, const Letter &letter, const AnySaved &holder,
                    const QString &text)
{
    const Entitlement entitlement = entitlementOf(letter.whom, workspace.names());
    if (entitlement.everyName)
        return;
    const MergedPeople merged = mergedIn(workspace);
    std::vector<Id<Person>> others;
    std::vector<Id<Person>> known = merged.all(letter.recipient);
    for (const Involved &each : involvedBehind(workspace, holder)) {
        const bool mayBeNamed = entitlement.parts.contains(partOf(each.role, workspace.names()));
        for (const Id<Person> entry : merged.all(each.person))
            (mayBeNamed ? known : others).push_back(entry);
    }
    std::erase_if(others, [&](Id<Person> id) { return std::find(known.begin(), known.end(), id) != known.end(); });
    std::erase(known, Id<Person>{});
    std::vector<Person> mayBeKnown = load(workspace, known);
    Person signer;
    signer.lastName = letterSender(workspace).name.section(u' ', -1);
    signer.firstName = letterSender(workspace).name.section(u' ', 0, -2);
    mayBeKnown.push_back(signer);
    for (const NamedInText &named : othersNamed(text, load(workspace, others), mayBeKnown))
        (named.isCertain ? faults.refuses : faults.warns) << named.text;
}
} // namespace

Result<LetterFaults> faultsOf(const Workspace &workspace, const Letter &letter, const AnySaved &holder)
{
    const Result<RichText> body = readRichText(letter.body);
    if (!body)
        return body.error();
    LetterFaults faults;
    const QString text = letter.addressee + u'\n' + letter.subject + u'\n' + plainText(*body);
    for (const QString &name : namedPlaces(text))
        faults.refuses << tr("The place “{{%1}}” is not filled.").arg(name);
    addOthersNamed(faults, workspace, letter, holder, text);
    if (&holder.record.kind() == &kindOf<Sanction>() && !holder.record.as<Sanction>().issued.isKnown())
        for (const QuestionStanding &standing : questionsOf(holder.record.as<Sanction>(), workspace.names()))
            if (standing.is == QuestionStanding::Is::Open)
                faults.refuses
                    << tr("%1 Answer this in the sanction first, or say why not.").arg(standing.question->shown());
    if (const QStringList missing = stillToFill(letter.subject, *body); !missing.isEmpty())
        faults.refuses
            << tr("Still to be filled in, where the text says [[…]]: %1.").arg(missing.join(QStringLiteral("; ")));
    if (const QStringList blanks = blanksIn(letter.subject, *body); !blanks.isEmpty())
        faults.warns << tr("Left as a line for the pen: %1.").arg(blanks.join(QStringLiteral("; ")));
    if (entitlementOf(letter.whom, workspace.names()).isPerson() && !letter.addressee.contains(u'\n'))
        faults.warns << tr("Not known: the address of the person it goes to. Without it, it can only be handed over or "
                           "e-mailed.");
    return faults;
}

Result<Letter> readyToIssue(const Workspace &workspace, const Saved<Letter> &draft)
{
    if (isIssued(draft.value))
        return Error{Error::Code::Refused, tr("This letter was issued on %1.").arg(show(draft.value.issued))};
    const Result<AnySaved> holder = holderOf(workspace, draft.value);
    if (!holder)
        return holder.error();
    if (!mayWriteLetters(workspace, holder->record.kind()))
        return Error{Error::Code::NotAllowed, tr("You may not issue letters.")};
    const Result<LetterFaults> faults = faultsOf(workspace, draft.value, *holder);
    if (!faults)
        return faults.error();
    if (!faults->refuses.isEmpty())
        return Error{Error::Code::Refused, faults->refuses.join(u'\n')};
    Letter ready = draft.value;
    ready.issued = Moment(workspace.today(), workspace.now().toLocalTime().time());
    ready.issuedBy = workspace.actor().name;
    return ready;
}

Result<Saved<Letter>> issueLetter(Workspace &workspace, const Saved<Letter> &draft, const Letter &ready,
                                  const QByteArray &pdf, const QString &allTheSame)
{
    Result<Saved<Letter>> issued = Error{};
    const QString title = draft.value.templateTitle;
    const QString why = allTheSame.trimmed().isEmpty()
                            ? tr("%1 issued").arg(title)
                            : tr("%1 issued all the same: %2").arg(title, allTheSame.trimmed());
    const Result<void> written = workspace.write(why, [&](Write &write) -> Result<void> {
        issued = issueLetter(write, draft, ready, pdf);
        return issued ? Result<void>() : Result<void>(issued.error());
    });
    return written ? issued : Result<Saved<Letter>>(written.error());
}

Result<Saved<Letter>> issueLetter(Write &write, const Saved<Letter> &draft, Letter ready, const QByteArray &pdf)
{
    if (!pdf.isEmpty()) {
        const QString name = QString(draft.stamp.reference).replace(u'/', u'-') + QStringLiteral(".pdf");
        const AttachedFile file = attachedFile(name, QStringLiteral("application/pdf"), pdf);
        const Result<Saved<Attachment>> kept = attach(write, ready.holder.value, file);
        if (!kept)
            return kept.error();
        ready.document = kept->id();
        ready.documentDigest = file.digest;
    }
    ready.digest = letterDigest(ready);
    return write.change(draft, ready);
}
