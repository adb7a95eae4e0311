// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/grouplist.h"

#include "core/text/safetext.h"
#include "ui/endpoints/interfacecombo.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

GroupList::GroupList(QString name, QWidget* parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_layout(new QVBoxLayout(this))
    , m_addButton(new QToolButton(this))
{
    setObjectName(m_name + QStringLiteral("List"));
    setAccessibleName(tr("Groups to join"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::grid / 2);
    m_addButton->setObjectName(m_name + QStringLiteral("AddButton"));
    m_addButton->setText(tr("+ Join a group"));
    m_addButton->setAccessibleName(tr("Join a group"));
    m_addButton->setToolTip(tr("Hear what is sent to a multicast group, as 239.255.0.1"));
    m_layout->addWidget(m_addButton, 0, Qt::AlignLeft);
    connect(m_addButton, &QToolButton::clicked, this, [this] {
        addLine({}).group->setFocus(Qt::OtherFocusReason);
        updateButton();
    });
}

void GroupList::setGroups(const QList<GroupMembership>& groups)
{
    while (!m_lines.empty())
        remove(m_lines.back().widget);
    for (const GroupMembership& each : groups)
        addLine(each);
    updateButton();
}

QList<GroupMembership> GroupList::groups() const
{
    QList<GroupMembership> groups;
    for (const Line& line : m_lines) {
        const QString group = line.group->text().trimmed();
        if (!group.isEmpty())
            groups.append({group, line.source->text().trimmed(), line.interface->interface()});
    }
    return groups;
}

QString GroupList::problem() const
{
    for (const GroupMembership& each : groups()) {
        if (!QHostAddress(each.group).isMulticast())
            return tr("%1 is no group. Groups are addresses from 224.0.0.0 to 239.255.255.255, and "
                      "those that begin with ff.")
                .arg(safeText(each.group, 60));
    }
    return {};
}

QLineEdit* GroupList::makeEdit(
    const QString& part, const QString& name, const QString& placeholder, QWidget* line)
{
    auto* const edit = new QLineEdit(line);
    edit->setObjectName(m_name + part + QString::number(m_made));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setFont(Theme::instance().monoFont());
    connect(edit, &QLineEdit::editingFinished, this, &GroupList::edited);
    return edit;
}

GroupList::Line& GroupList::addLine(const GroupMembership& membership)
{
    ++m_made;
    auto* const widget = new QWidget(this);
    Line line {widget,
        makeEdit(QStringLiteral("Edit"), tr("Group"), QStringLiteral("239.255.0.1"), widget),
        makeEdit(QStringLiteral("SourceEdit"), tr("Source that alone is heard"),
            tr("from all", "the members of a group"), widget),
        new InterfaceCombo(tr("Interface to join the group on"), widget)};
    line.group->setText(membership.group);
    line.source->setText(membership.source);
    line.interface->setInterface(membership.interface);
    line.interface->setObjectName(
        m_name + QStringLiteral("InterfaceCombo") + QString::number(m_made));
    connect(line.interface, &QComboBox::currentTextChanged, this, &GroupList::edited);
    auto* const away = new QToolButton(widget);
    away->setObjectName(m_name + QStringLiteral("RemoveButton") + QString::number(m_made));
    away->setText(QStringLiteral("✕"));
    away->setAutoRaise(true);
    away->setAccessibleName(tr("Leave the group"));
    away->setToolTip(away->accessibleName());
    connect(away, &QToolButton::clicked, this, [this, widget] {
        remove(widget);
        updateButton();
        emit edited();
    });
    auto* const layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(line.group, 3);
    layout->addWidget(line.source, 3);
    layout->addWidget(line.interface, 3);
    layout->addWidget(away);
    m_layout->insertWidget(int(m_lines.size()), widget);
    widget->show();
    return m_lines.emplace_back(line);
}

void GroupList::remove(const QWidget* line)
{
    const auto found = std::ranges::find(m_lines, line, &Line::widget);
    found->widget->hide();
    found->widget->deleteLater();
    m_lines.erase(found);
}

void GroupList::updateButton()
{
    m_addButton->setEnabled(m_lines.size() < most);
}
