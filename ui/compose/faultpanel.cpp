// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/faultpanel.h"

#include "core/framing/jsontext.h"
#include "ui/compose/popup.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableWidget>

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

} // namespace

FaultPanel::FaultPanel(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_form(new QFormLayout(this))
    , m_members(makeMemberTable())
    , m_contentLength(new QLineEdit(this))
{
    setObjectName(QStringLiteral("composeFaultPanel"));
    setAccessibleName(tr("Faults on purpose"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_form->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid * 3 / 2, Theme::grid * 3 / 2, Theme::grid * 3 / 2);
    m_form->setSpacing(Theme::grid * 3 / 4);
    m_form->addRow(m_members);
    setMinimumWidth(panelWidth);
    m_contentLength->setObjectName(QStringLiteral("faultContentLengthEdit"));
    m_contentLength->setAccessibleName(tr("Content-length"));
    m_contentLength->setPlaceholderText(tr("as it is"));
    static const QRegularExpression number(QStringLiteral("-?\\d{1,19}"));
    m_contentLength->setValidator(new QRegularExpressionValidator(number, m_contentLength));
    connect(m_contentLength, &QLineEdit::textChanged, this, &FaultPanel::planChanged);
    m_form->addRow(tr("Content-length"), m_contentLength);
    m_headerLength = addSpin("faultHeaderLengthSpin", tr("Header length"), -1,
        FaultPlan::maxHeaderLength, tr("as it is"));
    m_badByte = new QComboBox(this);
    m_badByte->setObjectName(QStringLiteral("faultBadByteCombo"));
    m_badByte->setAccessibleName(tr("Invalid UTF-8 byte"));
    m_badByte->addItems({tr("none"), tr("in the header"), tr("in the content")});
    connect(m_badByte, &QComboBox::currentIndexChanged, this, &FaultPanel::planChanged);
    m_form->addRow(tr("Invalid UTF-8 byte"), m_badByte);
    m_copies = addSpin("faultCopiesSpin", tr("Messages in one write"), 1, FaultPlan::maxCopies, {});
    m_cutAfter = addSpin(
        "faultCutSpin", tr("Cut after"), -1, FaultPlan::maxWrite, tr("nothing"), tr(" B"));
    m_pieceSize = addSpin("faultPieceSpin", tr("Send in pieces of"), 0, FaultPlan::maxWrite,
        tr("all at once"), tr(" B"));
    m_pause = addSpin("faultPauseSpin", tr("Pause between pieces"), 0,
        int(FaultPlan::maxPause.count()), {}, tr(" ms"));
    m_pause->setValue(0);
    connect(this, &FaultPanel::planChanged, this,
        [this] { m_pause->setEnabled(m_pieceSize->value() > 0); });
    setPlan({});
}

QTableWidget* FaultPanel::makeMemberTable()
{
    auto* const table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(QStringLiteral("faultMemberTable"));
    table->setAccessibleName(tr("Header members to add or replace"));
    table->setHorizontalHeaderLabels({tr("Header member"), tr("Value (JSON)")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    table->verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    table->setColumnWidth(NameColumn, nameWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setTabKeyNavigation(true);
    table->setToolTip(tr("Members to add to the JSON header, or to put in the place of one of "
                         "their name. A value that is not JSON goes as a string."));
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + memberRows * Theme::rowHeight + 2 * table->frameWidth());
    connect(table, &QTableWidget::cellChanged, this, [this] {
        if (m_isSetting)
            return;
        keepEmptyRow();
        emit planChanged();
    });
    return table;
}

QSpinBox* FaultPanel::addSpin(const char* name, const QString& label, int least, int most,
    const QString& leastText, const QString& suffix)
{
    auto* const spin = new QSpinBox(this);
    spin->setObjectName(QLatin1String(name));
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
    plan.members = members();
    bool isNumber = false;
    const qint64 length = m_contentLength->text().toLongLong(&isNumber);
    if (isNumber && qAbs(length) <= FaultPlan::maxContentLength)
        plan.contentLength = length;
    if (m_headerLength->value() >= 0)
        plan.headerLength = m_headerLength->value();
    plan.badByte = FaultPlan::BadByte(m_badByte->currentIndex());
    plan.copies = m_copies->value();
    if (m_cutAfter->value() >= 0)
        plan.cutAfter = m_cutAfter->value();
    plan.pieceSize = m_pieceSize->value();
    if (plan.pieceSize > 0)
        plan.pause = std::chrono::milliseconds(m_pause->value());
    return plan;
}

void FaultPanel::setPlan(const FaultPlan& plan)
{
    const QSignalBlocker blocker(this);
    const QScopedValueRollback setting(m_isSetting, true);
    showMembers(plan.members);
    m_contentLength->setText(plan.contentLength ? QString::number(*plan.contentLength) : QString());
    m_headerLength->setValue(plan.headerLength.value_or(-1));
    m_badByte->setCurrentIndex(int(plan.badByte));
    m_copies->setValue(plan.copies);
    m_cutAfter->setValue(int(plan.cutAfter.value_or(-1)));
    m_pieceSize->setValue(int(plan.pieceSize));
    m_pause->setValue(int(plan.pause.count()));
    m_pause->setEnabled(plan.pieceSize > 0);
}

void FaultPanel::setHasHeaders(bool on)
{
    for (QWidget* const widget : {static_cast<QWidget*>(m_members),
             static_cast<QWidget*>(m_contentLength), static_cast<QWidget*>(m_headerLength)}) {
        widget->setVisible(on);
        if (QWidget* const label = m_form->labelForField(widget))
            label->setVisible(on);
    }
}

void FaultPanel::popUpAt(const QWidget* button)
{
    popUpBeside(this, button);
}
