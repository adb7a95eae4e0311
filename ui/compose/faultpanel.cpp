// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/faultpanel.h"

#include "core/framing/framingregistry.h"
#include "core/text/jsontext.h"
#include "ui/compose/liefields.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/textcolor.h"
#include "ui/parts/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

enum MemberColumns { NameColumn, ValueColumn, ColumnCount };
constexpr int memberRows = 3; // that are visible; the rest scrolls
constexpr int nameWidth = 150; // pixels
constexpr int panelWidth = 320;

/// What a person means by the value of a member: JSON, or else a string.
QJsonValue jsonValue(const QString& text)
{
    const QJsonArray values = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array();
    return values.size() == 1 ? values.first() : QJsonValue(text);
}

QString cell(const QTableWidget& table, int row, int column)
{
    const QTableWidgetItem* const item = table.item(row, column);
    return item ? item->text() : QString();
}

/// The row that waits for a member says so.
class MemberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != NameColumn || !option->text.isEmpty())
            return;
        option->text = FaultPanel::tr("Add a member…");
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->palette.setColor(QPalette::Text, Theme::instance().color(ColorRole::TertiaryText));
    }
};

} // namespace

FaultPanel::FaultPanel(QWidget* parent)
    : Popup(QStringLiteral("composeFaultPanel"), tr("Faults on purpose"), parent)
    , m_membersTitle(new QLabel(tr("Header members, added or in place of one of their name"), this))
    , m_members(new QTableWidget(0, ColumnCount, this))
    , m_form(new QFormLayout)
    , m_badByte(new QComboBox(this))
    , m_delivery(new QComboBox(this))
    , m_deliveryNote(new WrappedLabel(this))
{
    setMinimumWidth(panelWidth);
    addMemberTable();
    addFields();
    addDelivery();
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &FaultPanel::applyTheme);
    connect(this, &FaultPanel::planChanged, this,
        [this] { m_pause->setEnabled(m_pieceSize->value() > 0); });
    setPlan({});
    setTransport(Transport::Tcp);
}

void FaultPanel::addMemberTable()
{
    m_members->setObjectName(QStringLiteral("faultMemberTable"));
    m_members->setAccessibleName(tr("Header members to add or replace"));
    m_members->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_members->setToolTip(tr("A value that is not JSON goes as a string."));
    m_members->setItemDelegate(new MemberDelegate(m_members));
    body()->addWidget(m_membersTitle);
    body()->addWidget(m_members);
    connect(m_members, &QTableWidget::clicked, m_members,
        qOverload<const QModelIndex&>(&QTableWidget::edit));
    connect(m_members, &QTableWidget::cellChanged, this, [this] {
        if (m_isSetting)
            return;
        keepEmptyRow();
        emit planChanged();
    });
}

void FaultPanel::applyTheme()
{
    m_membersTitle->setFont(Theme::instance().smallFont());
    setTextColor(m_membersTitle, ColorRole::SecondaryText);
    m_deliveryNote->setFont(Theme::instance().smallFont());
    setTextColor(m_deliveryNote, ColorRole::SecondaryText);
    setUpTable(m_members);
    m_members->setSelectionMode(QAbstractItemView::NoSelection);
    m_members->setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    m_members->setColumnWidth(NameColumn, nameWidth);
    m_members->horizontalHeader()->setStretchLastSection(true);
    m_members->setFixedHeight(m_members->horizontalHeader()->sizeHint().height()
        + memberRows * m_members->verticalHeader()->defaultSectionSize());
}

void FaultPanel::addFields()
{
    m_form->setHorizontalSpacing(Theme::grid * 2);
    m_form->setVerticalSpacing(Theme::grid * 3 / 4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    body()->addLayout(m_form);
    m_lies = new LieFields(m_form, this);
    connect(m_lies, &LieFields::changed, this, &FaultPanel::planChanged);
    m_badByte->setObjectName(QStringLiteral("faultBadByteCombo"));
    m_badByte->setAccessibleName(tr("Invalid UTF-8 byte"));
    m_badByte->addItems(
        {tr("none", "byte that is not valid UTF-8"), tr("in the header"), tr("in the content")});
    connect(m_badByte, &QComboBox::currentIndexChanged, this, &FaultPanel::planChanged);
    m_form->addRow(tr("Invalid UTF-8 byte"), m_badByte);
    m_copies = addSpin(QStringLiteral("faultCopiesSpin"), tr("Messages in one write"), 1,
        FaultPlan::maxCopies, {});
    m_cutAfter = addSpin(QStringLiteral("faultCutSpin"), tr("Cut after"), -1, FaultPlan::maxWrite,
        tr("not cut"), tr(" B"));
    m_pieceSize = addSpin(QStringLiteral("faultPieceSpin"), tr("Send in pieces of"), 0,
        FaultPlan::maxWrite, tr("all at once"), tr(" B"));
    m_pause = addSpin(QStringLiteral("faultPauseSpin"), tr("Pause between pieces"), 0,
        int(FaultPlan::maxPause.count()), {}, tr(" ms"));
}

void FaultPanel::addDelivery()
{
    m_delivery->setObjectName(QStringLiteral("faultDeliveryCombo"));
    m_delivery->setAccessibleName(tr("What happens to the message as a whole"));
    m_delivery->addItems({tr("once", "the message is sent"), tr("twice", "the message is sent"),
        tr("after the next one", "the message is sent"), tr("not at all", "the message is sent")});
    m_deliveryNote->setObjectName(QStringLiteral("faultDeliveryLabel"));
    m_form->addRow(tr("The message is sent", "once, twice ..."), m_delivery);
    m_form->addRow(m_deliveryNote);
    connect(m_delivery, &QComboBox::currentIndexChanged, this, &FaultPanel::explainDelivery);
    connect(m_delivery, &QComboBox::currentIndexChanged, this, &FaultPanel::planChanged);
    explainDelivery();
}

void FaultPanel::explainDelivery()
{
    switch (FaultPlan::Delivery(m_delivery->currentIndex())) {
    case FaultPlan::Delivery::Once:
        m_deliveryNote->setText(tr("A network may lose, double or overtake a datagram: here it "
                                   "can be done on purpose."));
        break;
    case FaultPlan::Delivery::Twice:
        m_deliveryNote->setText(tr("The peer gets it two times, as when a network doubles it: "
                                   "does it count twice?"));
        break;
    case FaultPlan::Delivery::AfterNext:
        m_deliveryNote->setText(tr("It waits here until the next message to this connection has "
                                   "gone, as when that overtakes it."));
        break;
    case FaultPlan::Delivery::LeftOut:
        m_deliveryNote->setText(tr("It is counted and not sent, as when a network loses it: does "
                                   "the peer notice?"));
        break;
    }
}

void FaultPanel::setTransport(Transport transport)
{
    m_form->setRowVisible(m_delivery, keepsBoundaries(transport));
    m_form->setRowVisible(m_deliveryNote, keepsBoundaries(transport));
}

QSpinBox* FaultPanel::addSpin(const QString& name, const QString& label, int least, int most,
    const QString& leastText, const QString& suffix)
{
    auto* const spin = new QSpinBox(this);
    spin->setObjectName(name);
    spin->setAccessibleName(label);
    spin->setRange(least, most);
    spin->setSpecialValueText(leastText);
    spin->setSuffix(suffix);
    connect(spin, &QSpinBox::valueChanged, this, &FaultPanel::planChanged);
    m_form->addRow(label, spin);
    return spin;
}

void FaultPanel::keepEmptyRow()
{
    const int last = m_members->rowCount() - 1;
    if (last < 0 || !cell(*m_members, last, NameColumn).isEmpty())
        m_members->insertRow(last + 1);
}

QJsonObject FaultPanel::members() const
{
    QJsonObject members;
    for (int row = 0; row < m_members->rowCount(); ++row) {
        const QString name = cell(*m_members, row, NameColumn);
        if (!name.isEmpty())
            members.insert(name, jsonValue(cell(*m_members, row, ValueColumn)));
    }
    return members;
}

void FaultPanel::showMembers(const QJsonObject& members)
{
    m_members->setRowCount(0);
    for (auto it = members.begin(); it != members.end(); ++it) {
        const int row = m_members->rowCount();
        m_members->insertRow(row);
        m_members->setItem(row, NameColumn, new QTableWidgetItem(it.key()));
        m_members->setItem(row, ValueColumn,
            new QTableWidgetItem(QString::fromUtf8(JsonText::serialized(it.value()))));
    }
    keepEmptyRow();
}

FaultPlan FaultPanel::plan() const
{
    FaultPlan plan;
    plan.fields = members();
    const QJsonObject lies = m_lies->values();
    for (auto it = lies.begin(); it != lies.end(); ++it)
        plan.fields.insert(it.key(), it.value());
    plan.badByte = FaultPlan::BadByte(m_badByte->currentIndex());
    plan.copies = m_copies->value();
    if (m_cutAfter->value() >= 0)
        plan.cutAfter = m_cutAfter->value();
    plan.pieceSize = m_pieceSize->value();
    if (plan.pieceSize > 0)
        plan.pause = std::chrono::milliseconds(m_pause->value());
    plan.delivery = FaultPlan::Delivery(m_delivery->currentIndex());
    return plan;
}

void FaultPanel::setPlan(const FaultPlan& plan)
{
    const QSignalBlocker blocker(this);
    const QScopedValueRollback setting(m_isSetting, true);
    showMembers(m_lies->setValues(plan.fields));
    m_badByte->setCurrentIndex(int(plan.badByte));
    m_copies->setValue(plan.copies);
    m_cutAfter->setValue(int(plan.cutAfter.value_or(-1)));
    m_pieceSize->setValue(int(plan.pieceSize));
    m_pause->setValue(int(plan.pause.count()));
    m_pause->setEnabled(plan.pieceSize > 0);
    m_delivery->setCurrentIndex(int(plan.delivery));
}

void FaultPanel::setFraming(const Framing& framing)
{
    const bool takesMembers = framing.type().takesMoreFields;
    m_membersTitle->setVisible(takesMembers);
    m_members->setVisible(takesMembers);
    m_lies->setFraming(framing);
    auto* const places = static_cast<QStandardItemModel*>(m_badByte->model());
    places->item(int(FaultPlan::BadByte::InHeader))->setEnabled(FaultPlan::hasHeader(framing));
}
