// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/step_state.h"
#include "core/office/choice_item.h"
#include "core/people/person.h"
#include "core/procedures/procedure.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
struct Open {
    Open()
    {
        auto made =
            Workspace::create(folder.filePath(QStringLiteral("a.wardkeep")), machineActor(QStringLiteral("A. Warden")),
                              [] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC); });
        REQUIRE(made.ok());
        office = std::move(*made);
    }
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        REQUIRE(office
                    ->write(QStringLiteral("test"),
                            [&](Write &w) -> Result<void> {
                                auto added = w.add(value);
                                if (added)
                                    saved = *added;
                                return added ? Result<void>() : added.error();
                            })
                    .ok());
        return *saved;
    }
    QTemporaryDir folder;
    std::unique_ptr<Workspace> office;
};
const QString kList = QStringLiteral("actor");
} // namespace

TEST_CASE("a choice is meant by its code, label or another word for it, in any case, and a new one is known at once")
{
    Open open;
    CHECK_FALSE(open.office->names().choiceMeant(kList, QStringLiteral("Visitor")).ok());
    open.add(ChoiceItem{.list = kList,
                        .code = QStringLiteral("visitor"),
                        .label = QStringLiteral("Visitor or relative"),
                        .aliases = QStringLiteral("guest\nrelative"),
                        .traits = QStringLiteral("outside")});
    const char *word = GENERATE("visitor", "VISITOR", " Visitor  or relative ", "Guest", "relative");
    const auto meant = open.office->names().choiceMeant(kList, QString::fromUtf8(word));
    REQUIRE(meant.ok());
    CHECK(*meant == QStringLiteral("visitor"));
    CHECK(open.office->names().hasTrait(kList, *meant, QStringLiteral("outside")));
    CHECK(open.office->names().choiceLabel(kList, QStringLiteral("gone")) == QStringLiteral("gone"));
}

TEST_CASE("a name that two people bear is refused, and a name learnt in a save that failed is not remembered")
{
    Open open;
    const Person asha{.firstName = QStringLiteral("Asha"), .lastName = QStringLiteral("Khan")};
    const auto meant = [&] { return open.office->names().recordMeant(kindOf<Person>(), QStringLiteral("asha khan")); };
    const Result<void> undone = open.office->write(QStringLiteral("test"), [&](Write &w) -> Result<void> {
        REQUIRE(w.add(asha).ok());
        REQUIRE(meant().ok());
        return Error{Error::Code::Refused, QStringLiteral("no")};
    });
    REQUIRE_FALSE(undone.ok());
    CHECK(meant().error().code == Error::Code::NotFound);
    const Saved<Person> saved = open.add(asha);
    REQUIRE(meant().ok());
    CHECK(*meant() == saved.stamp.id);
    open.add(asha);
    CHECK(meant().error().code == Error::Code::Invalid);
}

TEST_CASE("a step of a procedure is called by its words, in its newest version, and by its key where it is gone")
{
    Open open;
    ChoiceItem kind;
    kind.list = QStringLiteral("procedure-start");
    kind.code = QStringLiteral("kind");
    kind.label = QStringLiteral("a kind");
    open.add(kind);
    Procedure theft;
    theft.code = QStringLiteral("own");
    theft.title = QStringLiteral("Our own");
    theft.starts = Code{QStringLiteral("kind")};
    theft.steps.resize(2);
    theft.steps[0].code = QStringLiteral("tell");
    theft.steps[0].what = QStringLiteral("Tell Nursing");
    theft.steps[0].sameAs = QStringLiteral("nursing-quality-told");
    theft.steps[1].code = QStringLiteral("mend");
    theft.steps[1].what = QStringLiteral("Mend it");
    open.add(theft);
    const Field &field = *kindOf<StepState>().field(QStringLiteral("step"));
    const auto words = [&](const char *key) {
        return show(field, Value(QString::fromLatin1(key)), open.office->names());
    };
    CHECK(words("nursing-quality-told") == QStringLiteral("Tell Nursing"));
    CHECK(words("own/mend") == QStringLiteral("Mend it"));
    CHECK(words("gone") == QStringLiteral("gone"));
    theft.version = 2;
    theft.steps[0].what = QStringLiteral("Tell Nursing and Quality");
    open.add(theft);
    CHECK(words("nursing-quality-told") == QStringLiteral("Tell Nursing and Quality"));
}
