// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/interfacecombo.h"

#include "core/transport/localaddresses.h"
#include "ui/parts/comboname.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

InterfaceCombo::InterfaceCombo(const QString& name, QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // it would complete to an interface that nobody typed
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setFont(Theme::instance().monoFont());
    lineEdit()->setPlaceholderText(tr("by the system", "an interface is chosen"));
    for (const LocalAddress& local : localAddresses()) {
        if (findText(local.interface) < 0)
            addItem(local.interface);
    }
    setInterface({});
    nameCombo(this, name);
    lineEdit()->setAccessibleName(name);
}
