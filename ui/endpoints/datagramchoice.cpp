// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/datagramchoice.h"

#include "core/words/format.h"
#include "ui/endpoints/grouplist.h"
#include "ui/endpoints/interfacecombo.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace {
constexpr int mostIdle = 24 * 3600; // seconds
constexpr int mostBuffer = 1 << 30; // bytes
constexpr int bufferStep = 1 << 16;
}

DatagramChoice::DatagramChoice(const QString& name, Role role, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
    , m_foldButton(new QToolButton(this))
    , m_summary(new ElidedLabel(this))
    , m_fields(new QWidget(this))
    , m_rows(new QFormLayout(m_fields))
    , m_groups(new GroupList(name + QStringLiteral("Group"), m_fields))
    , m_interface(
          new InterfaceCombo(tr("Interface that what is sent to groups leaves by"), m_fields))
    , m_ttl(new QSpinBox(m_fields))
    , m_loop(new QCheckBox(tr("Groups are heard on this computer too"), m_fields))
    , m_broadcast(new QCheckBox(tr("May send to broadcast addresses"), m_fields))
    , m_receiveBuffer(new QSpinBox(m_fields))
    , m_idle(new QSpinBox(m_fields))
    , m_connected(new QCheckBox(tr("Hear only this peer (connect)"), m_fields))
{
    nameFields(name);
    addFields();
    auto* const fold = new QHBoxLayout;
    fold->setSpacing(Theme::grid);
    fold->addWidget(m_foldButton);
    fold->addWidget(m_summary, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addLayout(fold);
    layout->addWidget(m_fields);
    m_fields->hide();
    m_summary->setColorRole(ColorRole::SecondaryText);
    setFocusProxy(m_foldButton);
    connect(m_foldButton, &QToolButton::toggled, this, [this](bool isOpen) {
        m_fields->setVisible(isOpen);
        updateFold();
        if (isOpen)
            emit unfolded(m_fields);
    });
    connect(m_groups, &GroupList::edited, this, &DatagramChoice::groupsEdited);
    setOptions({});
    setTransport(Transport::Udp);
}

void DatagramChoice::nameFields(const QString& name)
{
    setObjectName(name + QStringLiteral("DatagramChoice"));
    m_foldButton->setObjectName(name + QStringLiteral("DatagramMoreButton"));
    m_foldButton->setAccessibleName(tr("Datagram options"));
    m_foldButton->setCheckable(true);
    m_interface->setObjectName(name + QStringLiteral("GroupsLeaveByCombo"));
    m_ttl->setObjectName(name + QStringLiteral("GroupsTtlSpin"));
    m_ttl->setAccessibleName(tr("How many routers what is sent to groups may pass (TTL)"));
    m_loop->setObjectName(name + QStringLiteral("GroupsLoopCheck"));
    m_broadcast->setObjectName(name + QStringLiteral("BroadcastCheck"));
    m_receiveBuffer->setObjectName(name + QStringLiteral("ReceiveBufferSpin"));
    m_receiveBuffer->setAccessibleName(tr("Receive buffer in bytes"));
    m_idle->setObjectName(name + QStringLiteral("IdleSpin"));
    m_idle->setAccessibleName(tr("Seconds after which a silent peer is forgotten"));
    m_connected->setObjectName(name + QStringLiteral("HearOnlyPeerCheck"));
    m_ttl->setToolTip(tr("1 stays in this network, 0 in this computer (IP_MULTICAST_TTL)"));
    m_loop->setToolTip(tr("What is sent to groups comes back to members here (IP_MULTICAST_LOOP)"));
    m_broadcast->setToolTip(
        tr("Without it, sending to a broadcast address is refused (SO_BROADCAST)"));
    m_receiveBuffer->setToolTip(tr("What comes while it is full is lost, and counted (SO_RCVBUF)"));
    m_idle->setToolTip(
        tr("Nothing tells that a peer has gone: one that is silent for so long counts as gone"));
    m_connected->setToolTip(
        tr("Others are not heard, and a refusal of the peer's computer is told (connect(2))"));
}

void DatagramChoice::addFields()
{
    m_ttl->setRange(-1, 255);
    m_ttl->setSpecialValueText(tr("the system's (1)"));
    m_receiveBuffer->setRange(0, mostBuffer);
    m_receiveBuffer->setSingleStep(bufferStep);
    m_receiveBuffer->setGroupSeparatorShown(true);
    m_receiveBuffer->setSpecialValueText(tr("the system's"));
    m_receiveBuffer->setSuffix(tr(" bytes"));
    m_idle->setRange(0, mostIdle);
    m_idle->setSpecialValueText(tr("never"));
    m_idle->setSuffix(tr(" s", "seconds"));
    m_rows->setContentsMargins(2 * Theme::grid, 0, 0, 0);
    m_rows->setHorizontalSpacing(2 * Theme::grid);
    m_rows->setVerticalSpacing(Theme::grid / 2 + 2);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->addRow(tr("Forget a peer after"), m_idle);
    m_rows->addRow(tr("Receive buffer"), m_receiveBuffer);
    m_rows->addRow(QString(), m_connected);
    m_rows->addRow(QString(), m_broadcast);
    m_rows->addRow(m_groups); // its lines need the room
    m_rows->addRow(tr("Send to groups by"), m_interface);
    m_rows->addRow(tr("TTL to groups"), m_ttl);
    m_rows->addRow(QString(), m_loop);
}

void DatagramChoice::setTransport(Transport transport)
{
    m_transport = transport;
    const bool isUdp = transport == Transport::Udp;
    for (QWidget* const field : std::initializer_list<QWidget*> {
             m_receiveBuffer, m_broadcast, m_groups, m_interface, m_ttl, m_loop})
        m_rows->setRowVisible(field, isUdp);
    m_rows->setRowVisible(m_connected, isUdp && m_role == Role::Client);
    updateFold();
}

void DatagramChoice::setOptions(const DatagramOptions& options)
{
    m_groups->setGroups(options.groups);
    m_interface->setInterface(options.interface);
    m_ttl->setValue(options.ttl.value_or(m_ttl->minimum()));
    m_loop->setChecked(options.loop);
    m_broadcast->setChecked(options.mayBroadcast);
    m_receiveBuffer->setValue(options.receiveBuffer);
    m_idle->setValue(
        int(std::chrono::duration_cast<std::chrono::seconds>(options.idleTime).count()));
    m_connected->setChecked(options.isConnected);
    updateFold();
}

DatagramOptions DatagramChoice::options() const
{
    DatagramOptions options;
    options.groups = m_groups->groups();
    options.interface = m_interface->interface();
    if (m_ttl->value() != m_ttl->minimum())
        options.ttl = m_ttl->value();
    options.loop = m_loop->isChecked();
    options.mayBroadcast = m_broadcast->isChecked();
    options.receiveBuffer = m_receiveBuffer->value();
    options.idleTime = std::chrono::seconds(m_idle->value());
    options.isConnected = m_connected->isChecked();
    return options;
}

void DatagramChoice::setRunning(bool isRunning)
{
    for (QWidget* const field : std::initializer_list<QWidget*> {
             m_interface, m_ttl, m_loop, m_broadcast, m_receiveBuffer, m_idle, m_connected})
        field->setEnabled(!isRunning);
    m_groups->setEnabled(!isRunning || m_role == Role::Server);
}

QString DatagramChoice::problem() const
{
    return m_transport == Transport::Udp ? m_groups->problem() : QString();
}

void DatagramChoice::updateFold()
{
    const bool isOpen = m_foldButton->isChecked();
    m_foldButton->setText(isOpen ? tr("▾ Datagram options") : tr("▸ Datagram options"));
    m_summary->setText(isOpen ? QString() : summary());
}

QString DatagramChoice::summary() const
{
    const DatagramOptions chosen = options();
    const DatagramOptions usual;
    QStringList words;
    if (m_transport == Transport::Udp && !chosen.groups.isEmpty())
        words << tr("groups: %1").arg(Format::number(chosen.groups.size()));
    if (m_transport == Transport::Udp && chosen.receiveBuffer != usual.receiveBuffer)
        words << tr("buffer: %1").arg(Format::byteCount(chosen.receiveBuffer));
    if (chosen.idleTime != usual.idleTime)
        words << tr("idle: %1").arg(m_idle->text());
    return Format::list(words);
}
