// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/addresscombo.h"

#include "core/net/endpointconfig.h"
#include "core/transport/localaddresses.h"
#include "ui/parts/notedelegate.h"

#include <QSignalBlocker>

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

void AddressCombo::showPopup()
{
    const QSignalBlocker blocker(this); // the text stays as it is
    const QString typed = currentText();
    fill();
    setEditText(typed);
    QComboBox::showPopup();
}

void AddressCombo::fill()
{
    clear();
    const auto add = [this](const QString& address, const QString& meaning) {
        if (findText(address) >= 0)
            return;
        addItem(address, meaning);
        setItemData(
            count() - 1, QStringLiteral("%1, %2").arg(address, meaning), Qt::AccessibleTextRole);
    };
    add(QStringLiteral("127.0.0.1"), tr("this computer only"));
    add(QStringLiteral("::1"), tr("this computer only, IPv6"));
    add(EndpointConfig::allAddresses, tr("all addresses, IPv4 and IPv6"));
    add(QStringLiteral("0.0.0.0"), tr("all IPv4 addresses"));
    for (const LocalAddress& local : localAddresses())
        add(local.text, local.interface);
}
