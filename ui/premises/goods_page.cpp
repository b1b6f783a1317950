// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/premises/goods_page.h"
#include "core/people/person.h"
#include "core/workspace/due_acts.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/print_record.h"
#include "ui/base/privacy_key.h"
#include "ui/base/prompts.h"
#include "ui/base/read_only.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/base/signature_pad.h"
#include "ui/premises/goods_paper.h"
#include "ui/premises/signature_dialog.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace {
/// Its paper has the signatures too.
void printGoods(const RegisterServices &services, QWidget *over, RecordId id)
{
    const Workspace &workspace = services.workspace;
    const auto goods = workspace.load(Id<GoodsReceived>{id});
    if (!goods)
        return services.prompts.tell(over, {GoodsPage::tr("Print the record"), goods.error().text, {}, Tone::Warning});
    const bool guarded = may(workspace.actor(), Act::Read, kindOf<GoodsReceived>(), workspace.today()).guarded;
    (new RecordPaper(goodsPaper(*goods, workspace.names(), workspace.today(), guarded), services.prompts, over))
        ->open();
}

RegisterSetup setupOf(const RegisterServices &services, const PrintRecord &print)
{
    RegisterSetup setup = withExchange({.kind = &kindOf<GoodsReceived>()}, services, print);
    setup.printRecord = [services](QWidget *over, RecordId id) { printGoods(services, over, id); };
    return setup;
}
} // namespace

GoodsPage::GoodsPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent)
    : RegisterPage(setupOf(services, print), services, parent),
      m_sign(view().addButton(QStringLiteral("edit"), tr("Sign for it …"))),
      m_collect(view().addButton(QStringLiteral("goods"), tr("Collected …")))
{
    view().addCard([this](RecordId) { return signatures(); });
    connect(m_sign, &QPushButton::clicked, this, &GoodsPage::signFor);
    connect(m_collect, &QPushButton::clicked, this, &GoodsPage::collect);
    connect(&table(), &RecordTable::chosen, this, &GoodsPage::showSteps);
    connect(&services.workspace, &Workspace::changed, this, &GoodsPage::showSteps);
    showSteps();
}

std::optional<Saved<GoodsReceived>> GoodsPage::shown() const
{
    const auto &saved = view().saved();
    if (!saved || &saved->record.kind() != &kindOf<GoodsReceived>())
        return {};
    return Saved<GoodsReceived>{saved->stamp, saved->record.as<GoodsReceived>()};
}

void GoodsPage::showSteps()
{
    const Workspace &workspace = services().workspace;
    const auto goods = shown();
    const bool live = goods && !goods->stamp.isWithdrawn() && !workspace.isReadOnly() &&
                      !may(workspace.actor(), Act::Change, kindOf<GoodsReceived>(), workspace.today()).isNothing();
    m_sign->setVisible(live && !isSigned(goods->value));
    m_collect->setVisible(live && !goods->value.collected.isKnown());
}

QString GoodsPage::nameOf(Id<Person> person, const QString &otherwise) const
{
    return person.isNull() ? otherwise : services().workspace.names().recordName(kindOf<Person>(), person.value);
}

void GoodsPage::signFor()
{
    const auto goods = shown();
    if (!goods || refusesWriting(services().workspace, services().prompts, this))
        return;
    auto *dialog =
        new SignatureDialog(tr("Sign for the goods"), goods->value.what,
                            nameOf(goods->value.receivedBy, goods->value.receivedByName), tr("Signed"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignatureDialog::signedBy, this, [this, was = *goods](const QString &name, const QString &drawn) {
        GoodsReceived now = was.value;
        now.signedBy = name;
        now.signature = drawn;
        save(was, now, tr("Signed for on receipt"));
    });
    dialog->open();
}

void GoodsPage::collect()
{
    const auto goods = shown();
    if (!goods || refusesWriting(services().workspace, services().prompts, this))
        return;
    auto *dialog = new SignatureDialog(tr("Goods collected"), goods->value.what,
                                       nameOf(goods->value.forPerson, goods->value.forWhom), tr("Collected"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignatureDialog::signedBy, this, [this, was = *goods](const QString &name, const QString &drawn) {
        GoodsReceived now = was.value;
        now.collected = momentOf(services().workspace);
        const bool isAddressee = !now.forPerson.isNull() && name == nameOf(now.forPerson, {});
        if (isAddressee)
            now.collectedBy = now.forPerson;
        else
            now.collectedByName = name;
        now.collectedSignature = drawn;
        save(was, now, tr("Goods collected"));
    });
    dialog->open();
}

void GoodsPage::save(const Saved<GoodsReceived> &was, const GoodsReceived &now, const QString &why)
{
    const Result<void> written = services().workspace.write(why, [&](Write &write) -> Result<void> {
        const auto changed = write.change(was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    if (!written)
        services().prompts.tell(this, {tr("This was not saved"), written.error().text, {}, Tone::Warning});
}

Card *GoodsPage::signatures() const
{
    const auto goods = shown();
    if (!goods || (goods->value.signature.isEmpty() && goods->value.collectedSignature.isEmpty()))
        return nullptr;
    auto *card = new Card(tr("Signatures"));
    const auto add = [&](const QString &strokes, const QString &label, const QString &name) {
        if (strokes.isEmpty())
            return;
        card->body()->addWidget(
            (new Label(TextRank::Body, tr("%1: %2").arg(label, services().privacy.shown(name))))->wrapped());
        if (services().privacy.isOn()) // the drawing is a name too
            return;
        auto *pad = new SignaturePad;
        pad->setReadOnly(true);
        pad->setAccessibleName(label);
        pad->setStrokes(strokes);
        card->body()->addWidget(pad);
    };
    add(goods->value.signature, tr("Signed for"), goods->value.signedBy);
    add(goods->value.collectedSignature, tr("Collected"),
        nameOf(goods->value.collectedBy, goods->value.collectedByName));
    return card;
}
