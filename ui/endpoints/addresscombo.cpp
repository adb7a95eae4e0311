// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/addresscombo.h"

#include "core/net/endpointconfig.h"
#include "core/transport/localaddresses.h"
#include "ui/endpoints/placefield.h"
#include "ui/parts/notedelegate.h"

#include <QSignalBlocker>

#include <utility>

AddressCombo::AddressCombo(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // it would complete to an address that nobody typed
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setItemDelegate(new NoteDelegate(Qt::UserRole, this));
    fill();
}

void AddressCombo::setOffersPaths(bool on)
{
    if (std::exchange(m_offersPaths, on) != on)
        fillAgain();
}

void AddressCombo::showPopup()
{
    fillAgain();
    QComboBox::showPopup();
}

void AddressCombo::fillAgain()
{
    const QSignalBlocker blocker(this); // the text stays as it is
    const QString typed = currentText();
    fill();
    setEditText(typed);
}

void AddressCombo::fill()
{
    clear();
    if (m_offersPaths) {
        offer(defaultUnixPath(), tr("for this user's programs"));
        offer(QStringLiteral("@socketscope"), tr("no file, for every program"));
        return;
    }
    offer(QStringLiteral("127.0.0.1"), tr("this computer only"));
    offer(QStringLiteral("::1"), tr("this computer only, IPv6"));
    offer(EndpointConfig::allAddresses, tr("all addresses, IPv4 and IPv6"));
    offer(QStringLiteral("0.0.0.0"), tr("all IPv4 addresses"));
    for (const LocalAddress& local : localAddresses())
        offer(local.text, local.interface);
}

void AddressCombo::offer(const QString& address, const QString& meaning)
{
    if (findText(address) >= 0)
        return;
    addItem(address, meaning);
    setItemData(
        count() - 1, QStringLiteral("%1, %2").arg(address, meaning), Qt::AccessibleTextRole);
}
